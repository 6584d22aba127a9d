/** From a picked passage to its card: slices of the article and the dots between them, nothing else. */
import { amid } from '../cards/amid.ts';
import { shownVoice } from '../cards/shown-role.ts';
import type { Picked, Words } from '../sheet/edits.ts';
import type { Place, PlannedCard } from '../sheet/plan.ts';
import type { PlannedRecord } from '../sheet/record.ts';
import { sameWords } from './card-ref.ts';
import { matterOver } from './matter-over.ts';

/** `pick-quote-120-188`, with what was left out behind it: the same passage has the same id, and no word is in it. */
export function pickId({ kind, start, end, omit }: Pick<Picked, 'kind' | 'start' | 'end' | 'omit'>): string {
  return ['pick', kind, start, end, ...omit.flat()].join('-');
}

/** Marks at the end of a stretch that the next one does not go on from. */
const TRAILING = /[\s,;:–—-]+$/u;

/** The stretches as they stand on a card, "…" wherever words are left out. */
export function shownText(
  text: string,
  { shows, before, after }: Pick<Picked, 'shows' | 'before' | 'after'>,
): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of shows) {
    const isNext = shown !== '' && !/[\p{L}\p{N}]/u.test(text.slice(from, start));
    if (shown !== '') shown = isNext ? `${shown} ` : `${shown.replace(TRAILING, '')} … `;
    shown += text.slice(start, end);
    from = end;
  }
  const begun = before ? amid(shown) : shown;
  return after ? `${begun.replace(TRAILING, '')} …` : begun;
}

/** Null where the sheet no longer has the quotation that it is of. */
export function pickedCard(record: PlannedRecord, picked: Picked): PlannedCard | null {
  const { extraction, article } = record;
  const [first, last] = [picked.shows[0], picked.shows.at(-1)];
  const quote = extraction.quotes.find((one) => sameWords(one, picked.quote));
  if (!first || !last || (picked.quote !== null && !quote)) return null;
  const { matter, pieces } = matterOver(record, { start: first.start, end: last.end });
  const text = shownText(article.text, picked);
  const { paragraph, sensitive } = picked;
  const base = {
    id: pickId(picked), paragraph, sensitive, insertions: [], matter, shows: [...pieces, ...picked.shows],
  };
  if (picked.kind === 'fact') return { ...base, kind: 'fact', text };
  if (picked.kind === 'quote')
    return {
      ...base, kind: 'quote', leadIn: '', text, part: null, speaker: quote?.speaker ? shownVoice(quote.speaker) : null,
    };
  if (picked.kind === 'reported') {
    const claim = extraction.claims?.find((one) => sameWords(one, picked.claim ?? null));
    return claim?.speaker ? { ...base, kind: 'reported', text, speaker: shownVoice(claim.speaker) } : null;
  }
  const { figure } = picked;
  return figure && { ...base, kind: 'figure', figure: slice(article.text, figure), label: text, sentence: null };
}

/** Where a page finds the words; those of a quotation it finds with the quotation. */
export function pickedPlaces({ shows, quote, context, paragraph }: Picked): Place[] {
  const [first, last] = [shows[0], shows.at(-1)];
  if (quote !== null || !first || !last) return [];
  return [{ id: first.id, start: first.start, end: last.end, context, paragraph }];
}

const slice = (text: string, { start, end }: Words): string => text.slice(start, end);
