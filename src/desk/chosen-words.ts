/** Words of the article that an editor chose for a headline, a speaker or a role: may they stand there? */
import { startPlanning, type Planning } from '../cards/planning.ts';
import { Fault } from '../errors.ts';
import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH, MAX_ROLE_LENGTH } from '../limits.ts';
import type { Placed, SpeakerEdit, Words } from '../sheet/edits.ts';
import type { PlannedRecord } from '../sheet/record.ts';
import type { Headline } from '../schema.ts';
import { sameWords } from './card-ref.ts';
import type { Change } from './change.ts';
import { refusalOf, refusalWords } from './judge-passage.ts';
import { readPassage } from './passage.ts';
import { placed } from './pick-passage.ts';

/** The article read for an editor's choice. @param headline what stands beside the words that are chosen */
export function planningOf(record: PlannedRecord, headline: Headline = record.extraction.headline): Planning {
  return startPlanning({ ...record.extraction, headline, ...record.article, source: record.source });
}

export const refused = (detail: string): Fault => new Fault('EDIT_REFUSED', detail);

const NO_HEADLINE: Headline = { text: '', start: null, end: null, from: 'lead' };
/** What makes no headline false: an opinion has one, and so has a text whose sentences are no statements. */
const HARMLESS: ReadonlySet<string> = new Set(['opinion', 'statement', 'long']);

/** @throws Fault EDIT_REFUSED with the reason */
export function chosenHeadline(record: PlannedRecord, { start, end }: Words): Placed {
  const { text } = record.article;
  if (start >= end || end > text.length) throw refused('headline: start and end must be a stretch of the article.');
  if (end - start > MAX_HEADLINE_LENGTH)
    throw refused(`headline: it may have at most ${MAX_HEADLINE_LENGTH} letters; ${end - start} came.`);
  const planning = planningOf(record, NO_HEADLINE);
  const { paragraphs } = planning.document;
  const isHeading = paragraphs.some((one) => one.kind === 'heading' && sameWords(one, { start, end }));
  const refusal = isHeading ? null : refusalOf(readPassage(planning, { kind: 'fact', start, end, omit: [] }));
  if (refusal && !HARMLESS.has(refusal.reason)) throw refused(`headline: ${refusalWords(refusal)}`);
  return placed(planning, { start, end });
}

/** @throws Fault EDIT_REFUSED with the reason */
export function chosenSpeakers(
  record: PlannedRecord,
  before: readonly SpeakerEdit[],
  chosen: NonNullable<Change['speakers']>,
): SpeakerEdit[] {
  const planning = planningOf(record);
  let edits = [...before];
  for (const [id, choice] of Object.entries(chosen)) {
    const quote = record.extraction.quotes.find((one) => one.id === id);
    if (!quote) throw refused(`speakers: there is no quotation ${JSON.stringify(id)} on this sheet.`);
    const own = { start: quote.start, end: quote.end };
    edits = edits.filter((edit) => !sameWords(edit.quote, own));
    if (choice === 'read') continue;
    if (choice !== null) {
      checkNaming(planning, choice.name, own, `speakers.${id}.name`, MAX_NAME_LENGTH);
      if (choice.role) checkNaming(planning, choice.role, own, `speakers.${id}.role`, MAX_ROLE_LENGTH);
    }
    edits.push({ quote: own, speaker: choice });
  }
  return edits;
}

/** Whole words within one sentence, outside what was said. */
function checkNaming({ document }: Planning, words: Words, said: Words, field: string, most: number): void {
  const { start, end } = words;
  const text = document.text.slice(start, end);
  const overlaps = (one: Words): boolean => one.start < end && one.end > start;
  const isInOne = document.sentences.some((one) => one.start <= start && end <= one.end);
  const cuts = document.tokens.some(
    (one) => (one.start < start && start < one.end) || (one.start < end && end < one.end),
  );
  const faults: [boolean, string][] = [
    [start >= end || end > document.text.length, 'start and end must be a stretch of the article.'],
    [text.length > most, `it may have at most ${most} letters; ${text.length} came.`],
    [!/\p{L}/u.test(text) || text.trim() !== text, 'it must be words, without white space around them.'],
    [!isInOne, 'it must stand within one sentence.'],
    [cuts, 'it begins or ends inside a word.'],
    [overlaps(said), 'these words are part of the quotation itself.'],
  ];
  const fault = faults.find(([isFault]) => isFault);
  if (fault) throw refused(`${field}: ${fault[1]}`);
}
