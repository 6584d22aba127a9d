import { describe, expect, it } from 'vitest';
import { deadLetters } from '../../src/jobs/dead-letters.ts';
import type { JobOf } from '../../src/jobs/job.ts';
import type { Waiting } from '../../src/jobs/job-queue.ts';
import { makeApp, NOW, ORIGIN } from './make-app.ts';

const job: JobOf<'article'> = { kind: 'article', batch: 'one', n: 2, article: { url: 'https://news.port-allery.org/a' }, origin: ORIGIN };
const why = { code: 'URL_STATUS', detail: 'The address answers with status 503.', attempts: 6, at: NOW };

async function withLetter() {
  const sent: Waiting[] = [];
  const made = makeApp({ queue: { send: async (jobs) => void sent.push(...jobs), depth: async () => 0 } });
  await deadLetters(made.keyValue).keep(job, why);
  await deadLetters(made.keyValue).keep({ ...job, article: null }, why); // the same work, and the same letter
  const list = async () => ((await (await made.get('/api/dead-letters')).json()) as { letters: { id: string }[] }).letters;
  return { ...made, sent, list };
}

describe('dead letters', () => {
  it('say what was given up and why, once', async () => {
    const { list } = await withLetter();
    expect(await list()).toMatchObject([{ kind: 'article', code: 'URL_STATUS', attempts: 6, subject: 'article 3 of batch one' }]);
  });

  it.each(['one', 'all'])('are sent again and leave the list: %s', async (which) => {
    const { list, get, sent } = await withLetter();
    const path = which === 'all' ? '/api/dead-letters/retry' : `/api/dead-letters/${(await list())[0]?.id}/retry`;
    const answer = await get(path, { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([202, { sent: 1 }]);
    expect(sent).toEqual([{ job: { ...job, article: null } }]);
    expect(await list()).toEqual([]);
    expect((await get('/api/dead-letters/nothing/retry', { method: 'POST' })).status).toBe(404);
  });

  it('are thrown away', async () => {
    const { list, get } = await withLetter();
    expect((await get(`/api/dead-letters/${(await list())[0]?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await list()).toEqual([]);
  });

  it('need a key, and a queue to go to', async () => {
    const { get } = makeApp({ keys: ['a-key-of-the-house'] });
    expect((await get('/api/dead-letters')).status).toBe(401);
    const answer = await makeApp().get('/api/batches', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: '["https://a.port-allery.org/"]',
    });
    expect([answer.status, await answer.json()]).toMatchObject([501, { code: 'NOT_IMPLEMENTED' }]);
  });
});
