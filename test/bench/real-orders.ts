/** The cards of real use: every card of the sheets that are read from the articles of test/corpus, each drawn once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { readArticle } from '../../src/article/read-article.ts';
import { dressed, planner } from '../../src/routes/show-sheet.ts';
import type { SizeName } from '../../src/schema.ts';
import { keepSheet } from '../../src/sheet/keep-sheet.ts';
import { memoryKeyValue } from '../../src/sheet/memory.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import type { Order } from './contenders/order.ts';
import { orderOf } from './orders.ts';

const CORPUS = resolve(import.meta.dirname, '../corpus');
const ORIGIN = 'https://cards.port-allery.org';
const NOW = new Date('2026-03-12T12:00:00Z');
const Expected = z.object({ publishedAt: z.string().optional(), language: z.string().default('en') });

/** The peers are given faces of the Latin script only, and would draw boxes for others. */
const LATIN = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'id']);

export async function realOrders(sizes: readonly SizeName[]): Promise<{ articles: number; orders: Order[] }> {
  const folders = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const orders: Order[] = [];
  let articles = 0;
  for (const { name } of folders) {
    const expected = Expected.parse(JSON.parse(readFileSync(join(CORPUS, name, 'expected.json'), 'utf8')));
    if (!LATIN.has(expected.language)) continue;
    articles += 1;
    const cards = await cardsOf(readFileSync(join(CORPUS, name, 'article.txt'), 'utf8'), expected.publishedAt);
    orders.push(...cards.flatMap((card) => sizes.map((size) => orderOf(card, size))));
  }
  return { articles, orders };
}

async function cardsOf(text: string, publishedAt: string | undefined) {
  const stated = new URLSearchParams({ publisher: 'The Port Allery Courier', ...(publishedAt && { publishedAt }) });
  const request = new Request(`${ORIGIN}/api/sheets?${stated}`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: text,
  });
  const { expiresIn, brand: _, ...article } = await readArticle(request, { fetch, now: () => NOW });
  const store = sheetStore(memoryKeyValue(() => NOW.getTime()));
  const { record } = await keepSheet(article, store, NOW, expiresIn, { stated: undefined, usual: null }, planner);
  return record.plan.cards.map((card) => dressed(card, record, ORIGIN));
}
