/**
 * Articles of which editors named the sentences that matter (key facts), or over which they wrote what matters
 * (highlights), as examples of two rankings.
 */
import * as z from 'zod';
import { normalizeText } from '../../src/article/clean-text.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { readPlainText } from '../../src/article/plain-text.ts';
import { candidatesOf, RIDDLES } from '../../src/extract/facts/candidates.ts';
import { chosenOf } from '../../src/extract/facts/choose.ts';
import { FITTED, type Rankings } from '../../src/extract/facts/rank.ts';
import { STANDING } from '../../src/extract/facts/standing.ts';
import { isStatement } from '../../src/extract/facts/statement.ts';
import { extract } from '../../src/extract/extract.ts';
import { lexiconFor } from '../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../src/extract/names/resolve-entities.ts';
import type { Span } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { ngramsOf, rougeN } from '../eval/rouge.ts';
import { countOf, sharedCount } from '../eval/words.ts';
import type { Example } from './boost.ts';
import { linesOf } from './corpus.ts';
import type { Weights as Fitted } from './logistic.ts';
import type { Valued } from './ridge.ts';

const Row = z.object({
  id: z.string(), text: z.string(), title: z.string().nullish(),
  keyFacts: z.array(z.string()).default([]), refs: z.array(z.string()).default([]),
});

/** By the weights of the two fits; as the reader ranks today where none are given. */
export interface Fits {
  keyFact: Fitted;
  highlight: Fitted;
}

export interface FactArticle {
  id: string;
  /** Key facts, and those that any candidate holds. */
  wanted: number;
  reachable: number;
  /** Whether each candidate is a key fact, and how much it adds to what an editor wrote; empty where nobody did. */
  sentences: Example[];
  gains: Valued[];
  /** Key facts among the first five. */
  hitsBy: (fits?: Fits) => number;
  /** ROUGE-1 and -2 of the first three in order of the article; of its first three sentences beside them. */
  rougeBy: (fits?: Fits) => Rouge | null;
  leadRouge: Rouge | null;
}
export type Rouge = readonly [one: number, two: number];

const FIRST = 5;
const SHORT = 3;
/** Of the letters of both: so much in common is the same sentence, cut or whole. */
const SAME = 0.5;

export const readFactArticles = (files: readonly string[]): FactArticle[] =>
  files.flatMap((file) => linesOf(file)).map((line) => Row.parse(line))
    .filter(({ keyFacts, refs }) => keyFacts.length > 0 || refs.length > 0)
    .map(articleOf);

function articleOf({ id, text: raw, title: stated, keyFacts, refs: [highlights] }: z.infer<typeof Row>): FactArticle {
  const found = readPlainText(normalizeText(raw), stated ?? undefined);
  const { text } = found;
  const document = readDocument({ ...found, language: detectLanguage(text, null) });
  const title = found.meta.title ?? stated ?? null;
  const entities = resolveEntities(document, lexiconFor(document.language));
  const { language } = document;
  const reading = extract(document, { title, publishedAt: null, author: null, publisher: null, language });
  const candidates = candidatesOf(document, { title }, { ...reading, entities });
  const wanted = keyFacts.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
    .filter(({ start }) => start >= 0);
  const hits = (some: readonly Span[]): number => wanted.filter((one) => some.some((fact) => isSame(one, fact))).length;
  const able = candidates.all.filter(({ sentence, start, end }) =>
    isStatement(text.slice(sentence.start, sentence.end), text.slice(start, end)));
  const measured = able.map((one) => ({ ...one.features, ...candidates.riddlesOf(one) }));
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const rouge = (some: readonly Span[]): Rouge | null => {
    const told = some.toSorted((a, b) => a.start - b.start).map(words).join('\n');
    return highlights === undefined ? null : [rougeN(told, highlights, 1), rougeN(told, highlights, 2)];
  };
  const chosenBy = (fits?: Fits): Span[] => chosenOf(text, candidates, fits ? completed(fits) : FITTED);
  return {
    id,
    wanted: wanted.length,
    reachable: hits(able),
    sentences: wanted.length === 0 ? [] : able.map((one, at) => ({
      features: measured[at]!, right: wanted.some((fact) => isSame(fact, one)),
    })),
    gains: highlights === undefined ? [] : able.map((one, at) => ({
      features: measured[at]!, value: gainOf(words(one), highlights),
    })),
    hitsBy: (fits) => hits(chosenBy(fits).slice(0, FIRST)),
    rougeBy: (fits) => rouge(chosenBy(fits).slice(0, SHORT)),
    leadRouge: rouge(document.sentences.slice(0, SHORT)),
  };
}

/**
 * What one more sentence adds to F1 is what it shares with the highlights less a part of its own length: half of the
 * F1 that three sentences come to. Pairs of words count more: they are fewer.
 */
const PARTS = [{ n: 1, cost: 0.16, counts: 1 }, { n: 2, cost: 0.06, counts: 1.5 }];

const gainOf = (sentence: string, highlights: string): number =>
  PARTS.reduce((gain, { n, cost, counts }) => {
    const [own, theirs] = [ngramsOf(sentence, n), ngramsOf(highlights, n)];
    return gain + counts * (sharedCount(countOf(own), countOf(theirs)) - cost * own.length);
  }, 0);

const completed = ({ keyFact, highlight }: Fits): Rankings => ({
  keyFact: Object.assign({ ...FITTED.keyFact }, named(keyFact)),
  highlight: Object.assign({ ...FITTED.highlight }, named(highlight)),
});

const named = (weights: Fitted): Fitted =>
  Object.fromEntries([...STANDING, ...RIDDLES].map((name) => [name, weights[name] ?? 0]));

function isSame(a: Span, b: Span): boolean {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + b.end - b.start - both) >= SAME;
}
