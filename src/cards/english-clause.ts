/**
 * What an English article tells of somebody in a clause behind the name ("Rosa Medina, who runs the Lund ferry,") or
 * behind a noun that says too little by itself ("Bo Lund, the pilot who flew the last mail to Lund,"). It stands under
 * somebody's words where no office does, if it leaves nothing open on the card.
 */
import { lexiconFor } from '../extract/lexicon/index.ts';
import { danglingIn } from '../extract/sense/dangling.ts';
import { pattern } from '../pattern.ts';
import { wordSet } from '../text/word-set.ts';
import { isDescribed } from './kinds/quote/described.ts';
import { FIRST, type Mention, mentionsOf } from './name-mentions.ts';
import type { Planning } from './planning.ts';
import { tellsSome } from './stems-in.ts';
import { isWeekday } from './weekday.ts';
import { sentenceSpanAt } from './where.ts';

/** Up to a mark; a point or a comma inside a number is none. */
const WHO = String.raw`(who\s(?:[^,.;:()“”"—–]|[,.](?=\d)){6,75})` +
  String.raw`(?=,(?!\d)|(?<!\s\p{Lu})\.(?!\d)|[;:)”"]|\s[—–])`;
const BEHIND_NAME = pattern('u', String.raw`^,\s`, WHO);
const BEHIND_NOUN = pattern('u', String.raw`^\s`, WHO);
/** The clause ends where a second verb begins: "who keeps the books and is the only one with a key". */
const SECOND_VERB = pattern(
  'u',
  String.raw`\s(?:and|but)\s(?:also\s|now\s|still\s|then\s)?`,
  '(?:is|was|are|were|has|had|did|does|do|says|said|told|will|would|can|could|whose|who)(?!\\p{L}).*$',
);
/** "who also runs", "who has run": the verb by which a clause is judged. */
const VERB = /^who\s(?:(?:also|now|once|currently|still|previously|formerly|has)\s)*(\p{L}+)/u;

/** Verbs of an office or a work: what they are of is all that the clause may leave open. */
const OFFICES = wordSet(
  'led leads headed heads ran run runs chaired chairs owned owns founded co-founded manages managed directs directed ' +
    'edits edited organised organises organized organizes represents represented coordinates coordinated coaches ' +
    'teaches taught designed wrote invented built captains works worked looks studies researches',
);
/** No work and no deed: how somebody was at that hour, what one wants, under which terms one spoke. */
const TELLS_NOTHING = wordSet(
  'is was are were had did do does will would can could may might must should asked asks sought seeks ' +
    'wanted wants pleaded declined refused requested goes gave gives spoke speaks agreed agrees hopes hoped ' +
    'fears feared knows knew likes liked loves loved hates hated seems seemed looked saw sees heard hears ' +
    'watched noticed felt feels thought thinks believes sat sits stood stands waited waits remains remained ' +
    'stayed died dies been not never lives lived asking appeared appears denies denied deny admits admitted ' +
    'faces faced pled',
);
/** Words for what was named elsewhere in the article, and is not on the card. */
const POINTS = wordSet(
  'he she it they him her them his its their this that these those here there which i me my we us our you your',
);
/** The same where the verb says no office: a clause of such words tells of an hour, and not of somebody. */
const TELLS_OF_AN_HOUR = wordSet(
  'himself herself themselves same other others another then later earlier away down nearby opposite outside not ' +
    'never no only too already instead alongside yesterday today tonight tomorrow one both',
);
/** "who moved there last month": by the day when the card is read, another one. */
const WHEN = /\s(?:last|next)\s(?:night|week|weekend|month|year|spring|summer|autumn|fall|winter)(?!\p{L})/u;
/** "who led the study": where an article tells of one, that is the news, whatever its headline calls it. */
const OF_THE_NEWS = wordSet(
  'study research trial work investigation inquiry opposition project campaign team review survey search rescue',
);
/** "who works the night shift", "who keeps the books": of the one that everybody has. */
const GENERAL = wordSet('shift books internet radio sea land army navy world public country road stage law');
/** A clause of fewer words tells nothing of anybody. */
const FEWEST_WORDS = 4;
/** "who directed": what? */
const LEAST_OF_OFFICE = 3;
const LONGEST = 66;

export function clauseOf(planning: Planning, name: string, mentions: readonly Mention[]): string | null {
  if (/^\p{Ll}/u.test(name) || isDescribed(name, 'en')) return null; // "A woman on the quay, who …"
  for (const { behind, end } of mentions.filter(({ isOfAnother }) => !isOfAnother)) {
    const found = BEHIND_NAME.exec(behind);
    const clause = found === null ? null : telling(planning, name, found[1] ?? '', end + found[0].length);
    if (clause !== null) return clause;
  }
  return null;
}
/** "the glaciologist", where the article says beside the name that it is "the glaciologist who led the work". */
export function nounWithClause(planning: Planning, name: string, role: string): string | null {
  const [article = '', noun] = /^[Tt]he\s(?=\p{Ll})/u.test(role) ? role.split(/\s(.*)/u) : [];
  if (noun === undefined || article === '') return null;
  const { text } = planning.document;
  for (const { start, end } of mentionsOf(text, name, FIRST)) {
    const from = Math.max(0, start - role.length - LONGEST);
    const before = text.slice(from, start).lastIndexOf(`${role} who `);
    const isBehind = text.startsWith(`, ${role} who `, end);
    if (before < 0 && !isBehind) continue;
    const at = isBehind ? end + 2 : from + before;
    const found = BEHIND_NOUN.exec(text.slice(at + role.length, at + role.length + LONGEST + 12));
    const close = at + role.length + (found?.[0].length ?? 0);
    const isBeside = at > end || /^,\s(?:\p{Lu}\p{L}{1,4}\.?\s)?$/u.test(text.slice(close, start));
    const clause = found === null || !isBeside ? null : telling(planning, name, found[1] ?? '', close);
    if (clause !== null) return `${noun} ${clause}`;
  }
  return null;
}

/** The clause as it may stand on a card, or null; it ends at `end` in the text. */
function telling(planning: Planning, name: string, clause: string, end: number): string | null {
  const told = clause.replace(SECOND_VERB, '').trim();
  const words = told.match(/[\p{L}'’-]+/gu) ?? [];
  const isCut = lexiconFor('en').prepositions.has(told.split(' ').at(-1) ?? '');
  if (told.length > LONGEST || words.length < LEAST_OF_OFFICE || isCut || isInside(planning, end)) return null;
  if (words.some((word) => POINTS.has(word.toLowerCase()))) return null;
  if (!areTold(words, planning.sheet.headline.text)) return null;
  if (isOfOffice(told)) return told;
  if (words.length < FEWEST_WORDS || !isDeed(told, words)) return null;
  const start = end - clause.length;
  const span = { start, end: start + told.length };
  return danglingIn(planning.document, [span], planning.known(name)).length === 0 ? told : null;
}

/** "who works for St. Mary's": the stop of a short form ends no sentence. */
function isInside({ document }: Planning, stop: number): boolean {
  return document.text[stop] === '.' && (sentenceSpanAt(document, stop)?.end ?? 0) > stop + MARKS_BEHIND;
}
/** A stop and the marks that close speech and brackets behind it. */
const MARKS_BEHIND = 3;

function isOfOffice(clause: string): boolean {
  const verb = verbOf(clause);
  return OFFICES.has(verb) && (verb !== 'looks' || clause.includes(' after '));
}
const verbOf = (clause: string): string => VERB.exec(clause)?.[1] ?? '';

/** "who has fished out of Lund for 41 years": neither what one said nor how it was at that hour. */
function isDeed(clause: string, words: readonly string[]): boolean {
  const { saying, reporting, stance } = lexiconFor('en');
  const verb = verbOf(clause);
  if ([saying, reporting, stance, TELLS_NOTHING].some((list) => list.has(verb)) || WHEN.test(clause)) return false;
  return !words.some((word) =>
    TELLS_OF_AN_HOUR.has(word.toLowerCase()) || isWeekday(word, 'en') || /n['’]t$/u.test(word));
}

/** "who runs the shop": which one? "the shop in Lund", and the one of the headline, are known. */
function areTold(words: readonly string[], headline: string): boolean {
  return words.every((word, at) => {
    if (word.toLowerCase() !== 'the') return true;
    const behind = words.slice(at + 1);
    const end = behind.findIndex((one) => ENDS_NOUN.has(one));
    const phrase = end < 0 ? behind : behind.slice(0, end);
    const isNamed = phrase.some((one) => /^\p{Lu}/u.test(one) || OF_THE_NEWS.has(one) || GENERAL.has(one));
    return isNamed || tellsSome(headline, phrase.join(' '), 'en');
  });
}
/** Words behind a noun that say no more of which one it is; "at", "in" and "of" do. */
const ENDS_NOUN = wordSet('from with by to after before until since when while as and but on into through during who');
