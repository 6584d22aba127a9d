/**
 * Fits the model that tells which passages a desk prints unchanged: `npm run train:cards -- CORPUS… [--dry]`, from the
 * labels in train/card-labels.jsonl and the files with their articles. Prints how well good and bad are told apart and
 * how many cards are left at each line, on five folds by article; then fits on everything and writes
 * src/cards/worth/weights.ts. Same files, same weights. `--fresh LABELS` measures labels of articles that are not
 * learned from; `--label JUDGED` writes the labels anew from judged cards; `--rules` tells what each rule that
 * refuses a passage costs, and fits nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { parseArgs } from 'node:util';
import { chanceBy } from '../src/cards/worth/chance.ts';
import { featuresOf } from '../src/cards/worth/features.ts';
import type { Features } from '../src/cards/worth/passage.ts';
import type { Example } from './train/boost.ts';
import { CardLabels, readLabels, type LabelledCard } from './train/card-labels.ts';
import { reportCards, type Answer } from './train/card-report.ts';
import { refusalsOf, rulesOn } from './train/card-rules.ts';
import { linesOf } from './train/corpus.ts';
import { foldOf, FOLDS } from './train/folds.ts';
import { labelsOf } from './train/judged-cards.ts';
import { logistic } from './train/logistic.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dry: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    label: { type: 'string', multiple: true, default: [] },
    fresh: { type: 'string' },
  },
});
const LABELS = fileURLToPath(new URL('./train/card-labels.jsonl', import.meta.url));

if (values.label.length > 0) {
  const labels = await labelsOf(values.label);
  writeFileSync(LABELS, labels.map((row) => `${JSON.stringify(row)}\n`).join(''));
  process.exit();
}

/** Chosen on folds: from 3 to 40 they came out within a point of each other. */
const PENALTY = 10;

/** Words under a sentence of the writer's. */
const LED_QUOTE = 'led quote';

interface Judged extends Example {
  article: string;
  kind: string;
  features: Features;
  isRefused: boolean;
}

const judged = await readLabels(LABELS, positionals);
if (values.rules) {
  for (const { kind, rule, good, bad } of refusalsOf(judged))
    console.log(`${kind} ${rule}: ${good} of ${good + bad} are good`);
  process.exit();
}

const exampleOf = (card: LabelledCard): Judged => ({
  article: card.article,
  kind: card.passage.leadIn ? LED_QUOTE : card.passage.kind,
  features: featuresOf(card.planning, card.passage),
  right: card.ok,
  weight: card.weight,
  isRefused: rulesOn(card).some((rule) => rule !== 'none'),
});

/** What makes a good statement makes no good speech, nor what stands alone what is led in: each has its own weights. */
const FITS = {
  STATEMENT: ({ kind }: Judged) => kind === 'fact' || kind === 'figure' || kind === 'lead',
  SUMMARY: ({ kind }: Judged) => kind === 'summary',
  SPEECH: ({ kind }: Judged) => kind === 'quote',
  LED: ({ kind }: Judged) => kind === LED_QUOTE,
};

const fresh = values.fresh === undefined ? [] : await readLabels(values.fresh, positionals);
const isFresh = new Set(values.fresh === undefined ? [] : linesOf(values.fresh).map((row) => CardLabels.parse(row).id));
const examples = judged.filter(({ article }) => !isFresh.has(article)).map(exampleOf);

function answered(own: readonly Judged[], learned: readonly Judged[]): Answer[] {
  const weights = logistic(learned, PENALTY);
  return own.map((one) => ({ ...one, chance: chanceBy(weights, one.features) }));
}

const onFolds = Object.values(FITS).flatMap((is) => {
  const own = examples.filter(is);
  return Array.from({ length: FOLDS }).flatMap((_, fold) =>
    answered(
      own.filter(({ article }) => foldOf(article) === fold),
      own.filter(({ article }) => foldOf(article) !== fold),
    ),
  );
});
reportCards('folds', onFolds);
if (fresh.length > 0) {
  const unseen = fresh.map(exampleOf);
  reportCards('fresh', Object.values(FITS).flatMap((is) => answered(unseen.filter(is), examples.filter(is))));
}

const tables = Object.entries(FITS).map(([name, is]) => {
  const weights = Object.entries(logistic(examples.filter(is), PENALTY)).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = weights.map(([feature, value]) => `  '${feature}': ${value},\n`).join('');
  return `export const ${name}: Readonly<Features> = {\n${lines}};\n`;
});
const module = `/** Fitted by \`npm run train:cards\`; not written by hand. By feature; '' is the constant. */
import type { Features } from './passage.ts';

${tables.join('\n')}`;
if (!values.dry) writeFileSync(new URL('../src/cards/worth/weights.ts', import.meta.url), module);
