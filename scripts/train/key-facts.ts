/** Articles of which editors named the sentences that matter, as examples of a ranking. */
import * as z from 'zod';
import { normalizeText } from '../../src/article/clean-text.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { readPlainText } from '../../src/article/plain-text.ts';
import { candidatesOf, RIDDLES } from '../../src/extract/facts/candidates.ts';
import { chosenOf } from '../../src/extract/facts/choose.ts';
import { FITTED, type Weights } from '../../src/extract/facts/rank.ts';
import { STANDING } from '../../src/extract/facts/standing.ts';
import { isStatement } from '../../src/extract/facts/statement.ts';
import { extract } from '../../src/extract/extract.ts';
import { lexiconFor } from '../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../src/extract/names/resolve-entities.ts';
import type { Span } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';
import type { Example } from './boost.ts';
import { linesOf } from './corpus.ts';
import type { Weights as Fitted } from './logistic.ts';

const Row = z.object({
  id: z.string(), text: z.string(), title: z.string().nullish(), keyFacts: z.array(z.string()).default([]),
});

export interface KeyFactArticle {
  id: string;
  /** Key facts, those that any candidate holds, and those among the first five facts of the reader as it is. */
  wanted: number;
  reachable: number;
  now: number;
  sentences: Example[];
  /** Key facts among the first five by other weights. */
  hitsBy: (weights: Fitted) => number;
}

const FIRST = 5;
/** Of the letters of both: so much in common is the same sentence, cut or whole. */
const SAME = 0.5;

export const readKeyFacts = (files: readonly string[]): KeyFactArticle[] =>
  files.flatMap((file) => linesOf(file)).map((line) => Row.parse(line)).filter(({ keyFacts }) => keyFacts.length > 0)
    .map(articleOf);

function articleOf({ id, text: raw, title: stated, keyFacts }: z.infer<typeof Row>): KeyFactArticle {
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
  const firstBy = (weights: Weights): number => hits(chosenOf(text, candidates, weights).slice(0, FIRST));
  return {
    id,
    wanted: wanted.length,
    reachable: hits(able),
    now: firstBy(FITTED),
    sentences: able.map((one) => ({
      features: { ...one.features, ...candidates.riddlesOf(one) },
      right: wanted.some((fact) => isSame(fact, one)),
    })),
    hitsBy: (weights) => firstBy(completed(weights)),
  };
}

const completed = (weights: Fitted): Weights =>
  Object.assign({ ...FITTED }, Object.fromEntries([...STANDING, ...RIDDLES].map((name) => [name, weights[name] ?? 0])));

function isSame(a: Span, b: Span): boolean {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + b.end - b.start - both) >= SAME;
}
