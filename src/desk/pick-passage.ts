/** From a passage that somebody picked to what is kept of it, or to why it is refused and what would be fit. */
import { isSensitive } from '../cards/sensitive.ts';
import { paragraphAt, sentenceSpanAt } from '../cards/where.ts';
import type { Planning } from '../cards/planning.ts';
import type { Picked, Placed } from '../sheet/edits.ts';
import type { Span } from '../text/document.ts';
import { holds } from '../text/holds.ts';
import { nearestPassage, refusalOf, type Refusal } from './judge-passage.ts';
import { hasWords, readPassage, type Passage, type Reading } from './passage.ts';
import { pickId } from './picked-card.ts';

type Answer = { picked: Picked } | { refusal: Refusal; nearest: Passage | null };

export function pickPassage(planning: Planning, passage: Passage): Answer {
  const reading = readPassage(planning, passage);
  const refusal = refusalOf(reading);
  return refusal === null ? { picked: pickedFrom(reading) } : { refusal, nearest: nearestPassage(planning, passage) };
}

function pickedFrom({ planning, passage, kept, speech, sentences, claim }: Reading): Picked {
  const { document: { text }, sheet } = planning;
  const { kind, start, end, omit } = passage;
  const asked = { kind, start, end, omit: omit.map(([from, to]): [number, number] => [from, to]) };
  const id = pickId(asked);
  const idOf = (span: Span): string => speech.find((said) => holds(said, span))?.id ?? id;
  const [first = passage, last = passage] = [kept[0], kept.at(-1)];
  const [quote] = speech;
  const figure = kind === 'figure' ? sheet.figures.find((one) => kept.some((span) => holds(span, one))) : undefined;
  const [opening, closing] = [sentences[0]?.start ?? first.start, sentences.at(-1)?.end ?? last.end];
  const bounds = speech.length > 0
    ? { start: Math.max(opening, speech[0]?.start ?? opening), end: Math.min(closing, speech.at(-1)?.end ?? closing) }
    : { start: opening, end: closing };
  return {
    ...asked,
    shows: kept.map((span) => ({ id: idOf(span), start: span.start, end: span.end })),
    before: hasWords(text, bounds.start, first.start),
    after: hasWords(text, last.end, bounds.end),
    quote: quote ? { start: quote.start, end: quote.end } : null,
    ...(kind === 'reported' && { claim: claim && { start: claim.start, end: claim.end } }),
    figure: figure ? { start: figure.start, end: figure.end } : null,
    ...placed(planning, { start: first.start, end: last.end }),
    start,
    end,
    sensitive: isSensitive(kept.map((span) => text.slice(span.start, span.end)).join('\n')),
  };
}

/** Where a stretch stands: what a page shows of it. */
export function placed({ document }: Planning, { start, end }: Span): Placed {
  const context = {
    start: sentenceSpanAt(document, start)?.start ?? start,
    end: sentenceSpanAt(document, Math.max(start, end - 1))?.end ?? end,
  };
  return { start, end, context, paragraph: paragraphAt(document, start) };
}
