/**
 * What the isolate of the whole Worker holds when all its calls were made and many different cards drawn: code, the
 * caps of all its caches together, engines and fonts. The articles are those of test/corpus, words in every script that
 * a font is there for, and stories with emoji and with the logos of twelve houses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { SIZE_NAMES } from '../../src/schema.ts';
import { THEME_NAMES } from '../../templates/theme.ts';
import { postNumber } from '../load/articles.ts';
import { SCRIPTS } from '../pictures/sample-cards.ts';
import { everyCall } from './every-call.ts';
import type { Runtime } from './runtime.ts';

export interface MemoryRow {
  cards: number;
  heldBytes: number;
  peakProcessBytes: number;
}

/** Workers give an isolate 128 MB; a call in the middle of its work takes up to 30 beside what is held. */
export const MOST_HELD_BYTES = 100 * 1024 * 1024;

const CORPUS = resolve(import.meta.dirname, '../corpus');
const CARDS_A_READING = 250;
/** Stories beside the articles of the corpus. */
const STORIES = 40;

const Posted = z.object({ id: z.string(), cards: z.array(z.object({ id: z.string() })) });

/** @param cards so many different ones, of every kind, size, theme and script; the most that was held in between */
export async function measureMemory(worker: Runtime, cards: number): Promise<MemoryRow> {
  const sheets: z.infer<typeof Posted>[] = [];
  for (const request of articles()) {
    const answer = await fetch(`${worker.url}/api/sheets`, request);
    const said = await answer.text();
    if (!answer.ok) throw new Error(`An article was not read: ${said.slice(0, 300)}`);
    sheets.push(Posted.parse(JSON.parse(said)));
  }
  const [first] = sheets;
  if (first) await everyCall(worker, first.id, first.cards[0]?.id ?? '');
  const paths = sheets.flatMap(({ id, cards: own }) =>
    own.flatMap((card) => SIZE_NAMES.map((size) => `/cards/${id}/${card.id}.png?size=${size}`)),
  );
  let heldBytes = await worker.heldBytes();
  for (let seed = 0; seed < cards; seed += 1) {
    // every path once, then again in the next theme
    const theme = THEME_NAMES[(seed + Math.floor(seed / paths.length)) % THEME_NAMES.length] ?? 'paper';
    const path = `${paths[seed % paths.length]}&theme=${theme}`;
    const answer = await fetch(worker.url + path);
    const said = await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} was not drawn: ${new TextDecoder().decode(said).slice(0, 300)}`);
    const isReading = seed % CARDS_A_READING === CARDS_A_READING - 1 || seed === cards - 1;
    if (isReading) heldBytes = Math.max(heldBytes, await worker.heldBytes());
  }
  return { cards, heldBytes, peakProcessBytes: worker.peakBytes() };
}

function articles(): RequestInit[] {
  const folders = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const posted = folders.map(({ name }) => ({
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: readFileSync(join(CORPUS, name, 'article.txt')),
  }));
  const scripts = Object.values(SCRIPTS).flatMap((card) =>
    'text' in card ? [{ method: 'POST', headers: { 'content-type': 'text/plain' }, body: inQuotes(card.text) }] : [],
  );
  return [...posted, ...scripts, ...Array.from({ length: STORIES }, (_, n) => postNumber(n))];
}

const inQuotes = (text: string): string => `${text}\n\n“${text}”\n\n${text}`;
