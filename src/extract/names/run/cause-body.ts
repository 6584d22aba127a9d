/** English bodies that are called by what they want: "Help for Heroes", "Save the Wye", "Campaign Against Noise". */
import type { Document, Span } from '../../../text/document.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import { bareOf } from '../../../text/possessive.ts';
import { CAUSES, TAKES_FOR, THING_WORDS } from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { capitalsEnd, isActing, isFullName, lowerAt, nameEnd, textAt, type Reading } from './capitals.ts';

/** "Help for Heroes", "Transport for Harrow"; where a sentence begins it may be any help. */
export function causeBody(reading: Reading, end: number): number {
  const { first, isInitial, lexicon } = reading;
  const noun = textAt(reading, end - 1);
  if (lowerAt(reading, end) !== 'for' || !CAUSES.has(noun) || end - first > LONGEST_CAUSE) return 0;
  const from = lowerAt(reading, end + 1) === 'the' ? end + 2 : end + 1;
  const whole = capitalsEnd(reading, from);
  // "Help for Ukraine is coming"
  const isWritten = reading.known.capitalInside.has(lowerAt(reading, first)) ||
    lexicon.saying.has(lowerAt(reading, whole));
  if (isInitial && end - first === 1 && !isWritten) return 0;
  const isSomebody = isFullName(reading, from, whole) || lexicon.roles.has(lowerAt(reading, from));
  return whole > from && !isSomebody ? whole : 0;
}
const LONGEST_CAUSE = 2;

/** "Campaign to Protect Rural Wick", "Committee to Save the Wye" */
export function withPurpose(reading: Reading, end: number): number {
  const isTo = lowerAt(reading, end) === 'to' && WITH_PURPOSE.test(textAt(reading, end - 1));
  if (!isTo) return 0;
  const verb = capitalsEnd(reading, end + 1);
  if (verb === end + 1) return 0;
  return lowerAt(reading, verb) === 'the' ? Math.max(verb, capitalsEnd(reading, verb + 1)) : verb;
}
const WITH_PURPOSE = /^(?:Campaign|Coalition|Committee|Society|Fund|Movement|Alliance|Association)$/;

/** "Save the Wye", "Campaign Against Noise", "People Before Profit" */
export function savingBody(reading: Reading, end: number): number {
  const { first, isInitial, known } = reading;
  const isSaving = /^(?:Save|Stop|Protect|Keep)$/.test(textAt(reading, first));
  const isThe = isSaving && end === first + 1 && lowerAt(reading, end) === 'the';
  const saved = isThe ? nameEnd(reading, end) : end;
  if (isSaving && isNoBody(reading, saved)) return 0;
  if (isInitial && !known.capitalInside.has(lowerAt(reading, first)) && !isActing(reading, saved)) return 0;
  if (isThe) return saved;
  if (isSaving && end - first > 1 && !isFullName(reading, first + 1, end)) return end;
  for (let i = first + 1; i < end - 1; i++)
    if (/^(?:Against|Without|Before|Beyond)$/.test(textAt(reading, i)) && isCause(textAt(reading, i - 1))) return end;
  return 0;
}
const isCause = (word: string): boolean => CAUSES.has(word) || TAKES_FOR.has(word) || /[^s]s$/.test(word);

const isNoBody = (reading: Reading, saved: number): boolean => isSlogan(reading, saved) || isThing(reading, saved);

/** "Save Our Rivers Act", "Stop Hate Crime Bill", "Save the Bears Week"; "Stop the War" is a body. */
const isThing = (reading: Reading, saved: number): boolean =>
  THING_WORDS.has(bareOf(textAt(reading, saved - 1))) && saved - reading.first > 2 &&
  !/^(?:the|our|your|my|this)$/.test(lowerAt(reading, saved - 2));

/** "Save the Queen, cried the crowd", "Stop the Boats was the slogan", "Save the Tiger is a film" */
function isSlogan(reading: Reading, saved: number): boolean {
  const { doc, first, lexicon } = reading;
  const what = lowerAt(reading, saved - 2) === 'the' ? bareOf(textAt(reading, saved - 1)) : '';
  const isPraised = lexicon.roles.has(what.toLowerCase()) || isKnownOrganisation(what); // "Save the NHS"
  if (isPraised || what === 'Date' || /^(?:say|says|said)$/.test(lowerAt(reading, first - 1))) return true;
  const sentence = doc.sentences[doc.tokens[first]?.sentence ?? -1];
  return sentence !== undefined && tellsOfSlogan(doc, sentence);
}
const tellsOfSlogan = oncePerSpan(({ text }: Document, { start, end }: Span): boolean =>
  AS_READ.test(text.slice(start, end)));
const AS_READ = new RegExp(
  '\\b(?:is|are|was|were) (?:\\w+ )?(?:slogans?|films?|movies?|songs?|painted|chanted|sprayed)\\b|' +
    '\\bslogans? (?:is|was|were)\\b|\\b(?:said|read) the (?:banner|placard|sign)|' +
    '\\b(?:cried|chanted|chanting|shouted) ',
);
