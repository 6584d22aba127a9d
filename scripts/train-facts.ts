/**
 * Fits the rankings of facts: `npm run train:facts -- CORPUS… [--dry]`, from articles (JSON lines: id, text, title?)
 * of which editors named the sentences that matter (keyFacts) or over which they wrote highlights (refs). Prints, on
 * five folds by article, what share of the key facts is among the first five facts, and the ROUGE of the first three
 * against the highlights; then fits on everything and writes src/extract/facts/weights.ts. Same files, same weights.
 */
import { writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import { parseArgs } from 'node:util';
import { RIDDLES } from '../src/extract/facts/candidates.ts';
import { STANDING } from '../src/extract/facts/standing.ts';
import { FOLDS, foldOf } from './train/folds.ts';
import { readFactArticles, type FactArticle, type Fits, type Rouge } from './train/key-facts.ts';
import { logistic, type Weights } from './train/logistic.ts';
import { ridge, type Valued } from './train/ridge.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dry: { type: 'boolean' } } });

/** Chosen on folds: 1 and 3 came out alike, 30 two points lower. */
const PENALTY = 3;
/** The same: from 10 to 1,000 within 0.2. */
const RIDGE = 100;

/**
 * What the articles with highlights do not show: they come without paragraphs and titles, and who wrote the highlights
 * did not choose among sentences with speech in them.
 */
const UNSEEN: ReadonlySet<string> = new Set(['opens', 'alone', 'closes', 'item', 'title', 'quotes']);
const seen = ({ features, value }: Valued): Valued =>
  ({ value, features: Object.fromEntries(Object.entries(features).filter(([name]) => !UNSEEN.has(name))) });

const articles = readFactArticles(positionals);
const fitOn = (some: readonly FactArticle[]): Fits => ({
  keyFact: logistic(some.flatMap(({ sentences }) => sentences), PENALTY),
  highlight: ridge(some.flatMap(({ gains }) => gains.map(seen)), RIDGE),
});

const onFolds = Array.from({ length: FOLDS }).flatMap((_, fold) => {
  const fits = fitOn(articles.filter(({ id }) => foldOf(id) !== fold));
  return articles.filter(({ id }) => foldOf(id) === fold)
    .map((article) => ({ hits: article.hitsBy(fits), rouge: article.rougeBy(fits) }));
});
const wanted = articles.reduce((sum, article) => sum + article.wanted, 0);
const share = (hits: readonly number[]): string =>
  `${((100 * hits.reduce((sum, hit) => sum + hit, 0)) / Math.max(1, wanted)).toFixed(1)} %`;
function mean(rouges: readonly (Rouge | null)[]): string {
  const told = rouges.filter((rouge) => rouge !== null);
  const meanOf = (n: 0 | 1): number => told.reduce((sum, rouge) => sum + rouge[n], 0) / Math.max(1, told.length);
  return ([0, 1] as const).map((n) => (100 * meanOf(n)).toFixed(1)).join(' / ');
}
console.log(`${wanted} key facts of ${articles.filter((article) => article.wanted > 0).length} articles`);
console.log(`any candidate: ${share(articles.map(({ reachable }) => reachable))}`);
console.log(`first five, on folds: ${share(onFolds.map(({ hits }) => hits))}`);
console.log(`first five, as the reader ranks today: ${share(articles.map(({ hitsBy }) => hitsBy()))}`);
console.log(`highlights of ${articles.filter(({ gains }) => gains.length > 0).length} articles, ROUGE-1 / ROUGE-2`);
console.log(`first three, on folds: ${mean(onFolds.map(({ rouge }) => rouge))}`);
console.log(`first three, as the reader ranks today: ${mean(articles.map(({ rougeBy }) => rougeBy()))}`);
console.log(`first three sentences: ${mean(articles.map(({ leadRouge }) => leadRouge))}`);

const table = (weights: Weights): string =>
  [...STANDING, ...RIDDLES].map((name) => `  ${name}: ${weights[name] ?? 0},\n`).join('');
const { keyFact, highlight } = fitOn(articles);
const module = `/** Fitted by \`npm run train:facts\`; not written by hand. By feature. */
import type { Riddle } from './candidates.ts';
import type { Standing } from './standing.ts';

export const KEY_FACT: Readonly<Standing & Record<Riddle, number>> = {
${table(keyFact)}};

export const HIGHLIGHT: Readonly<Standing & Record<Riddle, number>> = {
${table(highlight)}};
`;
if (!values.dry) writeFileSync(new URL('../src/extract/facts/weights.ts', import.meta.url), module);
