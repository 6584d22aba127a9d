/**
 * The time that reading takes, by words and for hostile texts, and a POST from end to end with an article new each
 * time.
 */
import { idle } from './idle.ts';
import type { Runtime } from './runtime.ts';
import { median } from './statistics.ts';
import { articleOf, PATHOLOGICAL } from './texts.ts';

export interface ReadingRow {
  text: string;
  characters: number;
  ms: number;
}

export interface PostRow {
  words: number;
  medianMs: number;
  /** CPU time of the process for a post, with what it stores, after WARM.late posts. */
  cpuMs: number;
  /** The same after WARM.early posts: most isolates end before they have had more. */
  earlyCpuMs: number;
}

/** Posts before the clock starts: V8 goes on compiling what is hot for some 150 of them. */
export const WARM = { early: 20, late: 200 };

export async function measureReading(reader: Runtime, words: readonly number[], times: number): Promise<ReadingRow[]> {
  await timed(reader, '/', articleOf(800));
  const rows: ReadingRow[] = [];
  for (const count of words)
    rows.push(await readingRow(reader, `${count.toLocaleString('en')} words`, articleOf(count), times));
  for (const [name, make] of Object.entries(PATHOLOGICAL)) rows.push(await readingRow(reader, name, make(), 1));
  return rows;
}

async function readingRow(reader: Runtime, text: string, body: string, times: number): Promise<ReadingRow> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await timed(reader, '/', body));
  return { text, characters: body.length, ms: median(taken) };
}

/** Each post that counts waits until all that the one before set going is done. */
export async function measurePosts(worker: Runtime, words: number, times: number): Promise<PostRow> {
  const article = (time: number) => `Report ${time} of the harbour office. ${articleOf(words)}`;
  let posted = 0;
  const post = (): Promise<number> => timed(worker, '/api/sheets', article((posted += 1)));
  const measured = async (): Promise<{ medianMs: number; cpuMs: number }> => {
    await idle(worker);
    const before = worker.cpuMs();
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) {
      taken.push(await post());
      await idle(worker);
    }
    return { medianMs: median(taken), cpuMs: (worker.cpuMs() - before) / times };
  };
  while (posted < WARM.early) await post();
  const { cpuMs: earlyCpuMs } = await measured();
  while (posted < WARM.late) await post();
  return { words, earlyCpuMs, ...(await measured()) };
}

async function timed({ url }: Runtime, path: string, body: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${said.slice(0, 300)}`);
  return performance.now() - began;
}
