/**
 * Fits the ranking of facts: `npm run train:facts -- CORPUS… [--dry]`, from articles (JSON lines: id, text, title?,
 * keyFacts) of which editors named the sentences that matter. Prints, on five folds by article, what share of them is
 * among the first five facts, and in how many any candidate could hold; then fits on everything and writes
 * src/extract/facts/weights.ts. Same files, same weights.
 */
import { writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import { parseArgs } from 'node:util';
import { RIDDLES } from '../src/extract/facts/candidates.ts';
import { STANDING } from '../src/extract/facts/standing.ts';
import { FOLDS, foldOf } from './train/folds.ts';
import { readKeyFacts, type KeyFactArticle } from './train/key-facts.ts';
import { logistic, type Weights } from './train/logistic.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dry: { type: 'boolean' } } });

/** Chosen on folds: 1 and 3 came out alike, 30 two points lower. */
const PENALTY = 3;

const articles = readKeyFacts(positionals);
const fitOn = (some: readonly KeyFactArticle[]): Weights =>
  logistic(some.flatMap(({ sentences }) => sentences), PENALTY);

const onFolds = Array.from({ length: FOLDS }).flatMap((_, fold) => {
  const weights = fitOn(articles.filter(({ id }) => foldOf(id) !== fold));
  return articles.filter(({ id }) => foldOf(id) === fold).map((article) => article.hitsBy(weights));
});
const wanted = articles.reduce((sum, article) => sum + article.wanted, 0);
const share = (hits: readonly number[]): string =>
  `${((100 * hits.reduce((sum, hit) => sum + hit, 0)) / wanted).toFixed(1)} %`;
console.log(`${wanted} key facts of ${articles.length} articles`);
console.log(`any candidate: ${share(articles.map(({ reachable }) => reachable))}`);
console.log(`first five, on folds: ${share(onFolds)}`);
console.log(`first five, as the reader ranks today: ${share(articles.map(({ now }) => now))}`);

const weights = fitOn(articles);
const table = (names: readonly string[]): string =>
  names.map((name) => `  ${name}: ${weights[name] ?? 0},\n`).join('');
const module = `/** Fitted by \`npm run train:facts\`; not written by hand. By feature. */
import type { Riddle } from './candidates.ts';
import type { Standing } from './standing.ts';

export const STANDS: Readonly<Standing> = {
${table(STANDING)}};

export const RIDDLE: Readonly<Record<Riddle, number>> = {
${table(RIDDLES)}};
`;
if (!values.dry) writeFileSync(new URL('../src/extract/facts/weights.ts', import.meta.url), module);
