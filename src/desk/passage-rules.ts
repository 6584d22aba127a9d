/**
 * What would make a picked passage mislead, as an ordered list: first what is wrong with its edges, then whose words it
 * is, then what a cut would take away, last what a reader of the card alone would not understand.
 */
import { cleanClauseEnds } from '../cards/clean-clauses.ts';
import { isOpinion } from '../cards/is-opinion.ts';
import { nextSentence } from '../cards/where.ts';
import { isTurnedBy, lossOf } from '../extract/sense/cut-guard.ts';
import { danglingIn } from '../extract/sense/dangling.ts';
import type { Dangling, Sign } from '../extract/sense/sign.ts';
import { isWritersStatement } from '../extract/sense/writers-statement.ts';
import { countWords, visualLength } from '../text/count-words.ts';
import type { Sentence, Span } from '../text/document.ts';
import { holds } from '../text/holds.ts';
import { hasWords, leftOut, type Reading } from './passage.ts';
import type { Reason } from './refusals.ts';

/** Letters that a card sets in a size that is read at a glance. */
const LONGEST = 320;
/** Fewer words are a scrap. */
const LEAST_WORDS = 3;
const PROSE = /^(?:text|list-item|blockquote)$/;
const OPENING_MARKS = /[“„«「『]/gu;
const CLOSING_MARKS = /[”»」』]/gu;

type Found = Reason | { reason: Reason; words: string };
/** Null where the passage keeps it. */
type Rule = (reading: Reading) => Found | null;

export const RULES: readonly Rule[] = [
  ({ planning, kept }) => (kept.some((span) => cutsWord(planning.document.tokens, span)) ? 'word' : null),
  furnitureOrParagraphs,
  whoseWords,
  ({ passage: { kind }, claim }) => {
    if (kind !== 'reported') return null;
    if (claim === null) return 'not-reported';
    return claim.speaker === null ? 'unnamed' : null;
  },
  (reading) => (countWords(textOf(reading)) >= LEAST_WORDS ? null : 'little'),
  (reading) => (visualLength(textOf(reading)) > LONGEST ? 'long' : null),
  (reading) => (isOpenMarked(reading) ? 'edge' : null),
  edges,
  gaps,
  losses,
  ({ planning: { document }, sentences }) => {
    const last = sentences.at(-1);
    return last && isTurnedBy(document, nextSentence(document, last)) ? 'turned' : null;
  },
  openPoints,
  statement,
  ({ planning: { sheet }, passage: { kind }, kept, met }) => {
    if (kind !== 'figure') return null;
    const isShown = (figure: Span): boolean => kept.some((span) => holds(span, figure));
    const shown = sheet.figures.filter(isShown);
    if (shown.length === 0) return 'no-figure';
    return met.some((quote) => shown[0] && holds(quote, shown[0])) ? 'speech' : null;
  },
];

const textOf = ({ planning: { document }, kept }: Reading): string =>
  kept.map(({ start, end }) => document.text.slice(start, end)).join(' ');

function cutsWord(tokens: Reading['planning']['document']['tokens'], { start, end }: Span): boolean {
  return tokens.some(
    (token) =>
      token.kind !== 'punctuation' &&
      ((token.start < start && start < token.end) || (token.start < end && end < token.end)),
  );
}

function furnitureOrParagraphs({ planning: { document }, passage, sentences, kept }: Reading): Found | null {
  const numbers = new Set(sentences.map(({ paragraph }) => paragraph));
  const isProse = [...numbers].every((number) => PROSE.test(document.paragraphs[number]?.kind ?? ''));
  if (!isProse || (kept[0]?.start ?? 0) < document.bodyStart) return 'furniture';
  return passage.kind !== 'quote' && numbers.size > 1 ? 'paragraph' : null;
}

/** Whose words they are: a statement is the writer's, a quotation somebody's whom the sheet names. */
function whoseWords({ planning: { document: { text } }, passage, kept, met, speech }: Reading): Found | null {
  if (passage.kind !== 'quote') {
    if (met.some((quote) => kept.some((span) => holds(quote, span)))) return 'speech';
    return met.some((quote) => !kept.some((span) => holds(span, quote))) ? 'edge' : null;
  }
  const [first, last] = [speech[0], speech.at(-1)];
  if (!first || !last) return 'not-speech';
  const isOutside = hasWords(text, passage.start, first.start) || hasWords(text, last.end, passage.end);
  if (isOutside || met.length > speech.length) return 'edge';
  if (first.kind === 'fragment') return 'fragment';
  return first.speaker === null ? 'unnamed' : null;
}

/** Marks that no quotation of the sheet explains: one opens or closes alone, or the paragraph before left one open. */
function isOpenMarked({ planning: { document }, passage, kept, sentences }: Reading): boolean {
  if (passage.kind === 'quote') return false;
  const paragraph = document.paragraphs[sentences[0]?.paragraph ?? -1];
  const before = document.text.slice(paragraph?.start ?? 0, kept[0]?.start ?? 0);
  return [before, ...kept.map(({ start, end }) => document.text.slice(start, end))].some(isOdd);
}

function isOdd(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return count(OPENING_MARKS) !== count(CLOSING_MARKS) || count(/"/gu) % 2 === 1;
}

/** The stretches of a sentence that are asked about: of a quotation only its own part. */
function wholes({ passage, speech }: Reading, sentence: Sentence): Span[] {
  if (passage.kind !== 'quote') return [sentence];
  return speech
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
    .filter(({ start, end }) => start < end);
}

function edges(reading: Reading): Found | null {
  const { planning: { document: { text, language } }, kept, sentences } = reading;
  const [first, last] = [kept[0], kept.at(-1)];
  const [opening, closing] = [sentences[0], sentences.at(-1)];
  if (!first || !last || !opening || !closing) return 'little';
  const from = wholes(reading, opening).find((span) => span.end > first.start) ?? opening;
  if (hasWords(text, from.start, first.start)) return 'start';
  const to = wholes(reading, closing).findLast((span) => span.start < last.end) ?? closing;
  const ends = cleanClauseEnds(text.slice(to.start, to.end), language);
  const isClean = ends.some((end) => to.start + end === last.end);
  return hasWords(text, last.end, to.end) && !isClean ? 'end' : null;
}

/** What is left out within the passage: whole sentences, or an aside between two marks of one sort. */
function gaps({ planning: { document }, passage }: Reading): Found | null {
  const isWhole = (gap: Span): boolean =>
    document.sentences
      .filter((one) => one.start < gap.end && one.end > gap.start)
      .every((one) => !hasWords(document.text, one.start, gap.start) && !hasWords(document.text, gap.end, one.end));
  const spans = passage.omit.map(([start, end]) => ({ start, end }));
  return spans.every((gap) => isWhole(gap) || isAside(document.text, gap)) ? null : 'gap';
}

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [[/,/u, /,/u], [/[–—]/u, /[–—]/u], [/[([]/u, /[)\]]/u]];
/** Marks stand within so many letters of the words between them. */
const NEAR = 2;

function isAside(text: string, { start, end }: Span): boolean {
  const opening = text.slice(Math.max(0, start - NEAR), start + NEAR);
  const closing = text.slice(Math.max(start, end - NEAR), end + NEAR);
  const inner = text.slice(start + 1, end - 1);
  return PAIRS.some(([open, close]) => open.test(opening) && close.test(closing)) && !/[.!?…]\s/u.test(inner);
}

function losses(reading: Reading): Found | null {
  const { planning: { document }, kept, sentences } = reading;
  for (const sentence of sentences) {
    for (const whole of wholes(reading, sentence)) {
      const inside = kept.filter((span) => span.start < whole.end && span.end > whole.start);
      const [first, last] = [inside[0], inside.at(-1)];
      if (!first || !last) continue;
      const hull = { start: Math.max(whole.start, first.start), end: Math.min(whole.end, last.end) };
      const between = leftOut(hull, inside).map((gap) => lossOf(document, gap, { start: gap.start, end: gap.start }));
      const loss = lossOf(document, whole, hull) ?? between.find((one) => one !== null) ?? null;
      if (loss !== null) return loss;
    }
  }
  return null;
}

/** Signs that a card may leave open once; of two it would be a riddle. */
const LIGHT: ReadonlySet<Sign> = new Set(['surname', 'half', 'matter']);
/** The word that a demonstrative points with stands within so many letters. */
const POINTED = 40;

/** Pronouns and names that only a reader of the article understands, past what a card may leave open. */
function openPoints({ planning: { document, known }, passage, kept, speech, claim }: Reading): Found | null {
  const reported = passage.kind === 'reported' ? claim : null;
  const context = known((reported ?? speech[0])?.speaker?.name ?? null);
  const beside: readonly string[] = context.headline.toLowerCase().match(/\p{L}+/gu) ?? [];
  // “this bridge”, under a headline that names the bridge
  const isToldBeside = ({ sign, end }: Dangling): boolean =>
    sign === 'demonstrative' &&
    beside.includes(/^\s*(\p{L}+)/u.exec(document.text.slice(end, end + POINTED).toLowerCase())?.[1] ?? '');
  // “He said that …”: who that is stands under the words
  const isWhoSays = ({ start, end }: Dangling): boolean =>
    reported?.evidence != null && start >= reported.evidence.start && end <= reported.evidence.end;
  const signs = danglingIn(document, kept, context).filter((one) => !isToldBeside(one) && !isWhoSays(one));
  if (signs.length <= 1 && signs.every(({ sign }) => LIGHT.has(sign))) return null;
  const words = signs.map(({ start, end }) => `“${document.text.slice(start, end)}”`);
  return { reason: 'open', words: [...new Set(words)].join(', ') };
}

function statement({ planning, passage, sentences }: Reading): Found | null {
  if (passage.kind === 'quote') return null;
  if (isOpinion(planning)) return 'opinion';
  return sentences.every((sentence) => isWritersStatement(planning.document, sentence)) ? null : 'statement';
}
