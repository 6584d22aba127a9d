/** The scripts that fit the models run from their files to the figures of the folds; nothing is written. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
const PATIENCE = 240_000;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-train-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fit = async (script: string, name: string, rows: object[], ...more: string[]): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return (await run('node', [`scripts/${script}`, file, '--dry', ...more])).stdout;
};

it('for speakers', async () => {
  const rows = [...'abcdefgh'].map((id) => {
    const text = `Rosa Medina, a baker, spoke. “The bridge ${id} is old,” said Medina. “It rains,” she said.`;
    const quote = (words: string) => ({
      text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length,
      speaker: 'Rosa Medina', named: true, role: 'a baker', mention: 'surname',
    });
    return { id, text, quotes: [quote(`The bridge ${id} is old,`), quote('It rains,')] };
  });
  const told = await fit('train.ts', 'quotes.jsonl', rows, '--no-stories');
  expect(told).toMatch(/# folds, English\nquotations 16, found 16/);
  expect(told, 'no article to judge, none to fit anew').not.toContain('other languages');
}, PATIENCE);

it('for cards, of our stories and of what is given', async () => {
  expect(await fit('train-cards.ts', 'none.jsonl', [{ id: 'of-no-label', text: 'Nothing was judged of it.' }])).toMatch(
    /^# folds, all that editors judged: [1-9]\d+ cards/mu,
  );
}, PATIENCE);
