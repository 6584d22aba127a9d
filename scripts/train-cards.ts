/**
 * Fits the model that tells which passages a desk prints unchanged: `npm run train:cards -- CORPUS… [--dry]`, from the
 * labels in train/card-labels.jsonl and the files with their articles. Prints how many cards are left, and how many of
 * them editors would print, at each line, on five folds by article; then fits on everything and writes
 * src/cards/worth/weights.ts. Same files, same weights. `--label JUDGED` writes the labels anew from judged cards;
 * `--rules` tells what each rule that refuses a passage costs, and fits nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { parseArgs } from 'node:util';
import { chanceBy } from '../src/cards/worth/chance.ts';
import { featuresOf } from '../src/cards/worth/features.ts';
import type { Features } from '../src/cards/worth/passage.ts';
import type { Example } from './train/boost.ts';
import { readLabels } from './train/card-labels.ts';
import { refusalsOf } from './train/card-rules.ts';
import { foldOf, FOLDS } from './train/folds.ts';
import { labelsOf } from './train/judged-cards.ts';
import { logistic } from './train/logistic.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dry: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    label: { type: 'string', multiple: true, default: [] },
  },
});
const LABELS = fileURLToPath(new URL('./train/card-labels.jsonl', import.meta.url));

if (values.label.length > 0) {
  const labels = await labelsOf(values.label);
  writeFileSync(LABELS, labels.map((row) => `${JSON.stringify(row)}\n`).join(''));
  process.exit();
}

/** Chosen on folds: from 3 to 10 they came out within a point of each other. */
const PENALTY = 5;
const LINES = [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];

interface Judged extends Example {
  article: string;
  kind: string;
  features: Features;
}
interface Answer extends Judged {
  chance: number;
}

const judged = await readLabels(LABELS, positionals);
if (values.rules) {
  for (const { kind, rule, good, bad } of refusalsOf(judged))
    console.log(`${kind} ${rule}: ${good} of ${good + bad} are good`);
  process.exit();
}

const examples = judged.map(
  ({ article, passage, planning, ok, weight }): Judged => ({
    article, kind: passage.kind, features: featuresOf(planning, passage), right: ok, weight,
  }),
);

/** What makes a good statement makes no good speech: each has weights of its own. */
const isSpeech = ({ kind }: Judged): boolean => kind === 'quote';
const FITS = { STATEMENT: (one: Judged) => !isSpeech(one), SPEECH: isSpeech };

const answers: Answer[] = Object.values(FITS).flatMap((is) => {
  const own = examples.filter(is);
  return Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const weights = logistic(own.filter(({ article }) => foldOf(article) !== fold), PENALTY);
    return own
      .filter(({ article }) => foldOf(article) === fold)
      .map((example) => ({ ...example, chance: chanceBy(weights, example.features) }));
  });
});

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0).padStart(3)} %`;
function report(name: string, cards: readonly Answer[]): void {
  const articles = new Set(cards.map(({ article }) => article)).size;
  console.log(`# ${name}: ${cards.length} cards of ${articles} articles`);
  for (const line of LINES) {
    const shown = cards.filter((card) => card.chance >= line);
    const good = shown.filter(({ right }) => right).length;
    console.log(`  from ${line}: ${percent(good, shown.length)} of ${(shown.length / articles).toFixed(1)} an article`);
  }
}
const isEditors = ({ weight }: Answer): boolean => weight === 1;
report('all', answers);
report('judged by editors of the build of today', answers.filter(isEditors));
for (const kind of ['fact', 'quote', 'figure'])
  report(kind, answers.filter((one) => isEditors(one) && one.kind === kind));

const tables = Object.entries(FITS).map(([name, is]) => {
  const weights = Object.entries(logistic(examples.filter(is), PENALTY)).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = weights.map(([feature, value]) => `  '${feature}': ${value},\n`).join('');
  return `export const ${name}: Readonly<Features> = {\n${lines}};\n`;
});
const module = `/** Fitted by \`npm run train:cards\`; not written by hand. By feature; '' is the constant. */
import type { Features } from './passage.ts';

${tables.join('\n')}`;
if (!values.dry) writeFileSync(new URL('../src/cards/worth/weights.ts', import.meta.url), module);
