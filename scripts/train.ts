/**
 * Fits the models that tell speakers and speech: `npm run train -- FILE… [--pages FILE]… [--with FILE]… [--only
 * english|headFirst] [--errors] [--verbose] [--dry] [--fit] [--trees] [--no-stories] [--ablate all|GROUP]…`. Prints
 * the figures of five folds by article, then fits on everything and writes src/extract/quotes/model/weights.ts for
 * English and head-first-weights.ts for all other languages. Of the files of `--pages` `pages.jsonl` knows who said
 * what; the openings of pages that we wrote are taken for real articles, in the folds as well. Our own test articles,
 * the sentences of our tests and the files of `--with`, on which the rules were made, are learned from in every fold
 * and judged in none; other languages learn from the English articles as well. A group without articles of its own is
 * left as it is. Same files, same weights. The trees beside the nets stay as they are, unless `--trees` fits them, too.
 * `--errors` counts where speakers are lost, `--verbose` lists every error in its place, `--fit` leaves the folds out,
 * `--no-stories` our stories, openings and the sentences of our tests, `--only` all other languages, `--ablate` judges
 * the folds once more without a group of features.
 */
import { writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import { parseArgs } from 'node:util';
import { SURE_ENOUGH, type Lines } from '../src/extract/quotes/model/models.ts';
import { lexiconFor } from '../src/extract/lexicon/index.ts';
import * as headFirst from '../src/extract/quotes/model/head-first-weights.ts';
import * as english from '../src/extract/quotes/model/weights.ts';
import type { Blend } from '../src/extract/quotes/model/blend.ts';
import type { Tree } from '../src/extract/quotes/model/trees.ts';
import { FEATURE_GROUPS } from './train/ablation.ts';
import { readAnnotated, readOwn, type Annotated } from './train/articles.ts';
import { errorsOf, lossOf } from './train/errors.ts';
import { weightsFrom } from './train/fit.ts';
import { foldOf, FOLDS } from './train/folds.ts';
import { judge, type Answer, type Weights } from './train/judge.ts';
import { readPages } from './train/pages.ts';
import { readPassages } from './train/passages.ts';
import { reportOf, rowOf } from './train/report.ts';
import { readOpenings, readStories } from './train/stories.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', multiple: true, default: [] },
    with: { type: 'string', multiple: true, default: [] },
    errors: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    fit: { type: 'boolean', default: false },
    trees: { type: 'boolean', default: false },
    'no-stories': { type: 'boolean', default: false },
    only: { type: 'string' },
    ablate: { type: 'string', multiple: true, default: [] },
  },
});

const listed = (trees: readonly Tree[]): string => trees.map((tree) => `  ${JSON.stringify(tree)},\n`).join('');
const blendOf = ({ net: { features, ...net }, trees }: Blend): string => {
  const rows = Object.entries(features)
    .map(([name, row]) => `      ${JSON.stringify(name)}: ${JSON.stringify(row)},\n`);
  const others = Object.entries(net).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`);
  const whole = `${others.join('')}    features: {\n${rows.join('')}    },\n`;
  return `{\n  net: {\n${whole}  },\n  trees: [\n${listed(trees)}  ],\n}`;
};
const moduleOf = ({ speaker, review, speech }: Weights): string =>
  `/** Fitted by \`npm run train\`; not written by hand. */
import type { Blend } from './blend.ts';
import type { Tree } from './trees.ts';

export const SPEAKER: Blend = ${blendOf(speaker.model)};

/** Of the second look. */
export const REVIEW: Blend = ${blendOf(review.model)};

export const SPEECH_TREES: readonly Tree[] = [
${listed(speech.model)}];
`;

/** Each has weights of its own. */
const GROUPS = {
  english: { name: 'English', file: 'weights.ts', lines: SURE_ENOUGH.english, now: english },
  headFirst: { name: 'other languages', file: 'head-first-weights.ts', lines: SURE_ENOUGH.headFirst, now: headFirst },
} as const;
type Group = keyof typeof GROUPS;
/** Null of a language that no words are known of: nobody is told there, and nothing is learned. */
function groupOf({ document }: Annotated): Group | null {
  const { headFirst, saying } = lexiconFor(document.language);
  return saying.size === 0 ? null : headFirst ? 'headFirst' : 'english';
}

const openings = values['no-stories'] ? [] : readOpenings();
const every = [...readAnnotated(positionals), ...readPages(values.pages), ...openings];
const older = readAnnotated(values.with).map((article): Annotated => ({ ...article, isKnown: true }));
const stories = values['no-stories'] ? [] : [...readStories(), ...readPassages()];
const alwaysLearned = [...older, ...stories, ...(await readOwn())];

/** Answers to every article by a fit on the other folds. */
function judgeFolds(
  articles: Annotated[], always: Annotated[], keeps?: (feature: string) => boolean,
): Answer[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = articles.filter((article) => foldOf(article.id) !== fold);
    const weights = weightsFrom([...others, ...always], keeps);
    return articles.filter((one) => foldOf(one.id) === fold).flatMap((article) => judge(article, weights));
  }).flat();
}

function printFolds(name: string, answers: readonly Answer[], lines: Lines): void {
  console.log(`# folds, ${name}\n${reportOf(answers, lines).join('\n')}`);
  if (values.errors) console.log(errorsOf(answers, lines).join('\n'));
  for (const answer of values.verbose ? answers : []) {
    const loss = answer.verdict === 'extra' || answer.verdict === 'unjudged' ? answer.verdict : lossOf(answer, lines);
    const shown = [`  ${loss}: ${answer.verdict} ${answer.line}`, answer.rivals ?? '', answer.around];
    if (loss) console.log(shown.join('\n    '));
  }
}

/** Those that are judged, and those that are learned from in every fold: for other languages all English ones too. */
function learnedFrom(group: string): [articles: Annotated[], always: Annotated[]] {
  const ours = (all: Annotated[]): Annotated[] => all.filter((one) => groupOf(one) === group);
  const lent = group === 'english' ? [] : [...every, ...alwaysLearned].filter((one) => groupOf(one) === 'english');
  return [ours(every), [...ours(alwaysLearned), ...lent.map((one) => ({ ...one, isLent: true }))]];
}

for (const [group, { name, file, lines, now }] of Object.entries(GROUPS)) {
  if (values.only && values.only !== group) continue;
  const [articles, always] = learnedFrom(group);
  if (articles.length === 0) continue;
  if (!values.fit) printFolds(name, judgeFolds(articles, always), lines);
  for (const [features, pattern] of FEATURE_GROUPS) {
    if (!values.ablate.includes('all') && !values.ablate.includes(features)) continue;
    const row = rowOf(judgeFolds(articles, always, (feature) => !pattern.test(feature)), lines);
    console.log(`| ${name} without ${features} | ${row} |`);
  }
  const target = new URL(`../src/extract/quotes/model/${file}`, import.meta.url);
  if (values.dry) continue;
  const trees = values.trees ? 'new' : { speaker: now.SPEAKER.trees, review: now.REVIEW.trees };
  writeFileSync(target, moduleOf(weightsFrom([...articles, ...always], undefined, trees)));
}
