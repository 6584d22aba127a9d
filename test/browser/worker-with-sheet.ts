/** A running Worker that keeps the sheet of one article, for tests that look at it from outside. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sheet } from '../../src/schema.ts';
import { startBundled } from '../bundled-worker.ts';

export const TEXT = await readFile(join(import.meta.dirname, '../corpus/harbour-bridge/article.txt'), 'utf8');
/** Starting workerd takes seconds; on a busy machine, many. */
export const PATIENCE = 120_000;

export async function workerWithSheet(stated: Record<string, string> = {}) {
  const disk = await mkdtemp(join(tmpdir(), 'verbatim-browser-'));
  const worker = await startBundled({ persistTo: disk });
  const stop = async () => {
    await worker.stop();
    await rm(disk, { recursive: true, force: true });
  };
  const post = async (text: string, more: Record<string, string> = {}) => {
    const answer = await fetch(`${worker.url}/api/sheets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, ...more }),
    });
    return Sheet.parse(await answer.json());
  };
  return {
    url: worker.url,
    sheet: await post(TEXT, {
      publisher: 'The Port Allery Courier',
      sourceUrl: 'https://courier.example/bridge',
      ...stated,
    }),
    post,
    stop,
  };
}
