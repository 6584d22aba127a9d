/**
 * A passage with brackets where it takes for known what stands elsewhere in the article: "He" → "[Michel Barnier]". The
 * words in the brackets are the article's own, and the plan keeps where they stand; where nothing is sure, nothing is
 * put in.
 */
import { danglingIn, passageOf } from '../../extract/sense/dangling.ts';
import { definitesIn } from '../../extract/sense/definite.ts';
import type { Dangling } from '../../extract/sense/sign.ts';
import { tokensIn } from '../../extract/sense/tokens-in.ts';
import type { Insertion } from '../../sheet/plan.ts';
import type { Span } from '../../text/document.ts';
import { oncePerSpan } from '../../text/memo.ts';
import type { Planning } from '../planning.ts';
import { bodyElsewhere } from './bodies-elsewhere.ts';
import { bodyFilling } from './bodies.ts';
import type { Filling } from './filling.ts';
import { genderOfPronoun, pronounFilling } from './pronouns.ts';
import { shortNameFilling } from './short-names.ts';

interface Filled {
  /** In order of the passage. */
  fillings: readonly Filling[];
  /** The stretches of the article that are read then, one after the other. */
  read: readonly Span[];
  /** What it leaves open still. */
  open: readonly Dangling[];
}

/** A passage with more brackets reads as a form that was filled in. */
const MOST = 2;

/** What brackets tell of the writer's own words; asked by several planners, answered once. */
export const filledIn: (planning: Planning, span: Span) => Filled = oncePerSpan(fill);

function fill(planning: Planning, span: Span): Filled {
  const { document, known } = planning;
  const fillings: Filling[] = [];
  const open: Dangling[] = [];
  const genders = new Set<string | null>();
  for (const sign of danglingIn(document, span, known(null))) {
    const gender = genderOfPronoun(document.text.slice(sign.start, sign.end).toLowerCase());
    // "[Rosa Medina] said she …": the second one is told by the first
    const isSame = sign.sign === 'person' && genders.has(gender);
    // "she's glad, and she hopes": where the first is not told, the second is not either
    const isLost = sign.sign === 'person' && open.some((other) => other.sign === 'person');
    const filling = isSame || isLost ? null : fillingOf(planning, span, sign);
    const isTwice = filling !== null && fillings.some(({ put }) => put.start === filling.put.start);
    if (filling && !isTwice) fillings.push(filling);
    if (filling && sign.sign === 'person') genders.add(gender);
    if (!filling && !isSame) open.push(sign);
  }
  if (fillings.length > MOST) return { fillings: [], read: [span], open: danglingIn(document, span, known(null)) };
  return { fillings, read: readAs(span, fillings), open };
}

function readAs(span: Span, fillings: readonly Filling[]): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (const { start, end, put } of fillings) {
    parts.push({ start: from, end: start }, { start: put.start, end: put.end });
    from = end;
  }
  return [...parts, { start: from, end: span.end }].filter(({ start, end }) => start < end);
}

function fillingOf(planning: Planning, span: Span, { sign, start, end }: Dangling): Filling | null {
  const { document, known } = planning;
  if (sign === 'surname') return shortNameFilling(planning, { start, end });
  const token = tokensIn(document, { start, end })[0];
  if (sign === 'person' && token) return pronounFilling(planning, token);
  if (sign !== 'definite') return null;
  const passage = passageOf(document, [span], known(null));
  const phrase = passage && definitesIn(passage).find(({ at }) => passage.tokens[at]?.start === start);
  if (!token || phrase?.words !== 1) return null;
  return bodyFilling(document, token, phrase.noun) ?? bodyElsewhere(document, token, phrase.noun);
}

/**
 * The words of the passage with its brackets, and what was put in, by its place in that text.
 * @param isTold what another part of the card tells already, and no bracket has to
 */
export function bracketed(
  planning: Planning, span: Span, isTold: (filling: Filling) => boolean = () => false,
): { text: string; insertions: Insertion[] } {
  const { text: article } = planning.document;
  const insertions: Insertion[] = [];
  let text = '';
  let from = span.start;
  for (const { start, end, put, beside } of filledIn(planning, span).fillings.filter((one) => !isTold(one))) {
    text += article.slice(from, start) + (beside === 'after' ? ' ' : '');
    const words = article.slice(put.start, put.end);
    insertions.push({ at: text.length, text: words, ...put });
    text += `[${words}]${beside === 'before' ? ' ' : ''}`;
    from = end;
  }
  return { text: text + article.slice(from, span.end), insertions };
}
