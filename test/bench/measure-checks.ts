/** Checking quotations, and pages, of those who check and of those who edit: CPU time of the process for one of each. */
import * as z from 'zod';
import { idle } from './idle.ts';
import type { Runtime } from './runtime.ts';
import { articleOf } from './texts.ts';

export interface CheckRow {
  quotations: number;
  words: number;
  /** Of one check, the article's words indexed anew. */
  cpuMs: number;
}

export interface PageRow {
  page: string;
  cpuMs: number;
}

/** So many checks before the counted ones: the first run of code is not what a Worker does all day. */
const WARM_UP = 10;

/** Half of the quotations stand so, half have one word changed: these are the dearest to look up. */
export async function measureChecks(checker: Runtime, words: number, count: number, times: number): Promise<CheckRow> {
  const text = articleOf(words);
  const sentences = text.split(/(?<=\.)\s+/).filter((sentence) => sentence.length > 40);
  const step = Math.max(1, Math.floor(sentences.length / count));
  const quotes = Array.from({ length: count }, (_, i) => {
    const said = sentences[(i * step) % sentences.length] ?? '';
    return { text: i % 2 === 0 ? said : said.replace(/ (\p{Ll}{4,}) /u, ' altered ') };
  });
  await sent(checker, '/article', text);
  const body = JSON.stringify(quotes);
  for (let time = 0; time < WARM_UP; time += 1) await sent(checker, '/check', body);
  const before = checker.cpuMs();
  for (let time = 0; time < times; time += 1) await sent(checker, '/check', body);
  return { quotations: count, words: text.split(/\s+/).length, cpuMs: (checker.cpuMs() - before) / times };
}

const Posted = z.object({ id: z.string() });

/** Pages of a sheet of so many words and its correction. */
export async function measurePages(worker: Runtime, words: number, times: number): Promise<PageRow[]> {
  const text = articleOf(words);
  const post = async (version: string) => {
    const body = JSON.stringify({ text: version, sourceUrl: 'https://example.org/harbour' });
    return Posted.parse(JSON.parse(await sent(worker, '/api/sheets', body, 'application/json'))).id;
  };
  const first = await post(text);
  const second = await post(text.replaceAll('June', 'July').replaceAll('largest', 'smallest'));
  await idle(worker);
  const check = JSON.stringify({ sheet: second, quotes: [{ text: 'The boats are not.' }] });
  const calls: [string, () => Promise<unknown>][] = [
    ['/check', () => got(worker, '/check')],
    ['the desk of a sheet', () => got(worker, `/desk/${second}/work`)],
    ['the share page', () => got(worker, `/s/${second}`)],
    ['the changes', () => got(worker, `/s/${second}/changes?since=${first}`)],
    ['POST /api/check of one quotation', () => sent(worker, '/api/check', check, 'application/json')],
  ];
  const rows: PageRow[] = [];
  for (const [page, call] of calls) {
    for (let time = 0; time < WARM_UP; time += 1) await call();
    const before = worker.cpuMs();
    for (let time = 0; time < times; time += 1) await call();
    rows.push({ page, cpuMs: (worker.cpuMs() - before) / times });
  }
  return rows;
}

async function got({ url }: Runtime, path: string): Promise<string> {
  return textOf(await fetch(url + path), path);
}

async function sent({ url }: Runtime, path: string, body: string, type = 'text/plain'): Promise<string> {
  return textOf(await fetch(url + path, { method: 'POST', headers: { 'content-type': type }, body }), path);
}

async function textOf(answer: Response, path: string): Promise<string> {
  const said = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${said.slice(0, 300)}`);
  return said;
}
