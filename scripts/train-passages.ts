/**
 * Writes scripts/train/passages.jsonl anew: `npm run train:passages [-- --dry]`. Runs the tests of test/extract/quotes
 * and of test/extract/names with a reader that records each text it is asked for and what it answers, and writes
 * nothing where one of them fails. Where a test is known to fail the answer is wrong: there the row stays that was
 * recorded when it was right, if there is one. `--dry` only counts what would change.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Plugin } from 'vite';
import { startVitest } from 'vitest/node';

interface Row { language: string; text: string; quotes: unknown[][] }

/** Of each other language a handful of tests: too little to learn from. */
const LEARNED: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'pt']);
/** Longer texts are there to be read fast, and are no passages. */
const LONGEST = 1_000;
const TESTS = ['test/extract/quotes', 'test/extract/names'];
/** Tests whose texts are thrown together by chance, or made to be hard on the reader. */
const NO_PASSAGES = /hostile|long-words/;
const FILE = fileURLToPath(new URL('./train/passages.jsonl', import.meta.url));

const { values: { dry } } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'passages-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const recorded = join(folder, 'recorded.jsonl');

/** What stands behind the reader in its module; models that a test puts in the place of ours are not recorded. */
const PEN = `
function readQuotesOf(scene, ...others) {
  const read = readUnrecorded(scene, ...others);
  const speakers = new Map(read.map(({ start, speaker }) => [start, speaker?.name ?? null]));
  const by = (start) => speakers.has(start) ? speakers.get(start) : false;
  const quotes = scene.quotations.map(({ start, end }) => [start, end, by(start)]);
  const row = { language: scene.lexicon.language, text: scene.doc.text, quotes };
  const { fails = false, file } = TestRunner.getCurrentTest() ?? {};
  const record = { row, isLoss: fails, test: file?.name ?? '' };
  if (others.length === 0) appendFileSync(${JSON.stringify(recorded)}, JSON.stringify(record) + '\\n');
  return read;
}
`;
const recorder: Plugin = {
  name: 'record-passages',
  enforce: 'post',
  transform: (code, id) => id.endsWith('/src/extract/quotes/read-quotes.ts')
    ? `import { appendFileSync } from 'node:fs';\nimport { TestRunner } from 'vitest';\n` +
      code.replace('export function readQuotesOf(', 'function readUnrecorded(') + PEN
    : null,
};

interface Recorded { row: Row; isLoss: boolean; test: string }

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8').trim().split('\n').map((line): T => JSON.parse(line));
const keyOf = ({ language, text }: Row): string => `${language} ${text}`;
/** As the file has always been written, so that a change to it shows what changed. */
const lineOf = ({ language, text, quotes }: Row): string => {
  const told = quotes.map((quote) => `[${quote.map((part) => JSON.stringify(part)).join(', ')}]`).join(', ');
  return `{"language": ${JSON.stringify(language)}, "text": ${JSON.stringify(text)}, "quotes": [${told}]}`;
};

async function record(): Promise<Recorded[]> {
  const run = await startVitest('test', TESTS, {
    project: ['node', 'alone'], watch: false, reporters: [{}], fsModuleCache: false,
  }, { plugins: [recorder] });
  const failed = run.state.getCountOfFailedTests();
  await run.close();
  if (failed > 0) throw new Error(`${failed} tests fail: nothing is written`);
  return linesOf<Recorded>(recorded);
}

const isPassage = ({ row: { language, text, quotes }, test }: Recorded): boolean =>
  LEARNED.has(language) && text.length <= LONGEST && quotes.length > 0 && !NO_PASSAGES.test(test);

const before = new Map(linesOf<Row>(FILE).map((row) => [keyOf(row), row]));
const after = new Map<string, Row>();
for (const { row, isLoss } of (await record()).filter(isPassage)) {
  const kept = isLoss ? before.get(keyOf(row)) : row;
  if (kept) after.set(keyOf(row), kept);
}
const lines = [...after].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => lineOf(row));
const news = [...after].filter(([key]) => !before.has(key)).length;
const gone = [...before].filter(([key]) => !after.has(key)).length;
const others = [...after].filter(([key, row]) => before.has(key) && lineOf(row) !== lineOf(before.get(key)!)).length;
console.log(`${lines.length} passages: ${news} new, ${gone} gone, ${others} with other answers`);
if (!dry) writeFileSync(FILE, `${lines.join('\n')}\n`);
