/**
 * Fits the models that tell speakers and speech: `npm run train -- FILE… [--with FILE]… [--verbose] [--dry]`. Prints
 * the
 * figures of five folds by article, then fits on everything and writes src/extract/quotes/weights.ts. The files of
 * `--with`, and our own test articles, are learned from in every fold and judged in none. Same files, same weights.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attributeAll } from '../src/extract/quotes/attribute.ts';
import { speakerOf } from '../src/extract/quotes/read-quotes.ts';
import { speechFeaturesOf } from '../src/extract/quotes/speech-features.ts';
import { chanceOf, type Tree } from '../src/extract/quotes/trees.ts';
import { readAnnotated, readOwn, type Annotated } from './train/articles.ts';
import { boost, type Example } from './train/boost.ts';
import { goldOf, judge, sceneOf, verdictOf, type Answer, type Weights } from './train/judge.ts';
import { reportOf } from './train/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    with: { type: 'string', multiple: true, default: [] },
    verbose: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});

/** Chosen on folds; 60 to 200 trees of depth 2 to 5 came out within a point of each other. */
const SPEAKER = { trees: 120, depth: 3, rate: 0.1, penalty: 3, least: 4 };
const SPEECH = { ...SPEAKER, trees: 80 };
const FOLDS = 5;

/**
 * One example a candidate. What is chosen on the way is what `trees` say, or the strongest source where there are none.
 */
function speakerExamples(article: Annotated, trees: Tree[] | null): Example[] {
  const found: Example[] = [];
  const scene = sceneOf(article);
  attributeAll(scene, (features, q, candidate) => {
    const quote = scene.quotations[q]!;
    const gold = goldOf(article, quote.start, quote.end);
    if (gold) found.push({ features, right: verdictOf(speakerOf(scene, candidate.who).name, gold) === 'right' });
    return trees ? chanceOf(trees, features) : 1 / (1 + candidate.rank);
  });
  return found;
}

function speechExamples(article: Annotated, speaker: Tree[]): Example[] {
  const scene = sceneOf(article);
  const told = attributeAll(scene, (features) => chanceOf(speaker, features));
  return scene.quotations.map((quote, q) => ({
    features: speechFeaturesOf(scene, quote, told[q] ?? null),
    right: goldOf(article, quote.start, quote.end) !== undefined,
  }));
}

/** Twice: who spoke before is first taken from the strongest source, then from the first fit. */
function weightsFrom(articles: Annotated[]): Weights {
  const first = boost(articles.flatMap((article) => speakerExamples(article, null)), SPEAKER);
  const speaker = boost(articles.flatMap((article) => speakerExamples(article, first)), SPEAKER);
  return { speaker, speech: boost(articles.flatMap((article) => speechExamples(article, speaker)), SPEECH) };
}

function foldOf({ id }: Annotated): number {
  let hash = 7;
  for (const char of id) hash = (hash * 31 + char.codePointAt(0)!) >>> 0;
  return hash % FOLDS;
}

const listed = (trees: readonly Tree[]): string => trees.map((tree) => `  ${JSON.stringify(tree)},\n`).join('');
const moduleOf = ({ speaker, speech }: Weights): string => `/** Fitted by \`npm run train\`; not written by hand. */
import type { Tree } from './trees.ts';

export const SPEAKER_TREES: readonly Tree[] = [
${listed(speaker)}];

export const SPEECH_TREES: readonly Tree[] = [
${listed(speech)}];
`;

const articles = readAnnotated(positionals);
const beside = [...readAnnotated(values.with), ...(await readOwn())];
const groups: Record<string, Answer[]> = {};
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = weightsFrom([...articles.filter((article) => foldOf(article) !== fold), ...beside]);
  for (const article of articles.filter((one) => foldOf(one) === fold)) {
    const group = article.document.language === 'en' ? 'English' : 'other languages';
    (groups[group] ??= []).push(...judge(article, weights));
  }
}
for (const [group, answers] of Object.entries(groups)) {
  console.log(`# folds, ${group}\n${reportOf(answers).join('\n')}`);
  if (!values.verbose) continue;
  for (const { verdict, line } of answers) if (verdict !== 'right') console.log(`  ${verdict} ${line}`);
}
const target = new URL('../src/extract/quotes/weights.ts', import.meta.url);
if (!values.dry) writeFileSync(target, moduleOf(weightsFrom([...articles, ...beside])));
