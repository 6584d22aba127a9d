/** Who said what in real pages: places of an article that is read from a corpus file. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPages } from '../../scripts/train/pages.ts';

type Place = [start: number, end: number];
interface Row { id: string; length: number; quotes: { at: Place; by: Place | null; or?: Place[] }[]; none: Place[] }
const FILE = new URL('../../scripts/train/pages.jsonl', import.meta.url);
const rows = readFileSync(FILE, 'utf8').trim().split('\n').map((line): Row => JSON.parse(line));

let folder = '';
const corpus = async (row: { id: string; text: string }): Promise<string> => {
  const file = join(folder, 'corpus.jsonl');
  await writeFile(file, `${JSON.stringify({ id: 'of no page', text: 'A ferry left.' })}\n${JSON.stringify(row)}\n`);
  return file;
};
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'verbatim-pages-'))));
afterAll(() => rm(folder, { recursive: true }));

it('hold no word, each page once, and places inside of it', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const outside = rows.filter(({ length, quotes, none }) =>
    [...none, ...quotes.flatMap(({ at, by, or = [] }) => [at, ...(by ? [by] : []), ...or])]
      .some(([start, end]) => start < 0 || start >= end || end > length));
  expect(outside.map(({ id }) => id)).toEqual([]);
  const own = readFileSync(FILE, 'utf8').replaceAll(/"(?:id":"[^"]*|length|quotes|at|by|own|or|none)"|true|null/g, '');
  expect(own).not.toMatch(/\p{L}/u);
});

it('tell speakers in the words of the article that a file gives', async () => {
  const [row] = rows;
  const text = 'x'.repeat(row!.length);
  const [page, ...others] = readPages([await corpus({ id: row!.id, text })]);
  expect(others).toEqual([]);
  expect(page?.quotes.map(({ start, end }) => [start, end])).toEqual(row!.quotes.map(({ at }) => at));
  expect(page?.quotes.map(({ speaker }) => speaker?.length ?? null))
    .toEqual(row!.quotes.map(({ by }) => (by ? by[1] - by[0] : null)));
});

it('are refused where the article is another', async () => {
  await expect(corpus({ id: rows[0]!.id, text: 'A ferry left Kiel.' }).then((file) => readPages([file])))
    .rejects.toThrow(/its places are of/);
});
