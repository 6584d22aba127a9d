/** Labels of judged cards: made from alt texts, kept without the article's words, found again in the article. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLabels } from '../../scripts/train/card-labels.ts';
import { labelsOf } from '../../scripts/train/judged-cards.ts';

const FACT = 'The council voted 31 to 4 on Tuesday to close the harbour bridge for two years.';
const SAID = 'It cannot carry this city for one more winter.';
const TEXT = `${FACT}\n\n“${SAID}” said Ruth Adeyemi, the harbour commissioner. Ferries will run instead of cars.`;
const CARDS = [
  { card: 'fact-1', says: `From the article: ${FACT} Source: Example News.`, ok: true, fault: null },
  { card: 'quote-1', says: `Ruth Adeyemi, the harbour commissioner: “${SAID}” Source: Example News.`, ok: false, fault: 'DANGLING' },
  { card: 'quote-2', says: `Ferries will run instead of cars. Ruth Adeyemi, the commissioner: “${SAID}”`, ok: true, fault: null },
  { card: 'fact-2', says: 'From the article: Words that stand nowhere in that story at all.', ok: true, fault: null },
  { card: 'fact-3', says: `From the article: ${FACT}`, ok: false, fault: 'DUPLICATE' },
];
let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-labels-'));
  await writeFile(at('judged.jsonl'), JSON.stringify({ id: 'a', text: TEXT, weight: 0.5, cards: CARDS }));
  // another reader of the page finds a line more before it
  await writeFile(at('corpus.jsonl'), JSON.stringify({ id: 'a', text: `A ferry left Kiel early today.\n\n${TEXT}` }));
  const rows = await labelsOf([at('judged.jsonl')]);
  await writeFile(at('labels.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('hold no word of the article but who speaks', async () => {
  const kept = await readFile(at('labels.jsonl'), 'utf8');
  expect(kept).not.toMatch(/council|voted|winter|carry/);
  expect(kept).toContain('Ruth Adeyemi');
});

it('find the passages again; what is wrong with the sheet alone is no label', async () => {
  const found = await readLabels(at('labels.jsonl'), [at('corpus.jsonl')]);
  const told = found.map(({ ok, weight, passage: { kind, shown, speaker }, planning }) => {
    const words = shown.map(({ start, end }) => planning.document.text.slice(start, end));
    return [kind, ok, weight, words, speaker?.role ?? null];
  });
  expect(told).toEqual([
    ['fact', true, 0.5, [FACT], null],
    ['quote', false, 0.5, [`${SAID}”`], 'the harbour commissioner'],
    ['quote', true, 0.5, [`${SAID}”`], 'the commissioner'],
  ]);
  const over = found.map(({ passage: { leadIn }, planning }) =>
    leadIn && planning.document.text.slice(leadIn.start, leadIn.end));
  expect(over).toEqual([undefined, undefined, 'Ferries will run instead of cars.']);
});

it('of articles that are in no file are left out', async () => {
  await writeFile(at('other.jsonl'), JSON.stringify({ id: 'b', text: TEXT }));
  expect(await readLabels(at('labels.jsonl'), [at('other.jsonl')])).toEqual([]);
});
