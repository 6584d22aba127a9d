/** Bodies that break off, dribble or lie about their length: a 4xx, and nothing is kept. */
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../src/article/read-body.ts';
import { MAX_BODY_BYTES, MAX_DRAINED_BYTES } from '../../../src/limits.ts';
import { ARTICLE, makeApp, ORIGIN } from '../make-app.ts';

const bytes = new TextEncoder().encode(ARTICLE);

function request(body: ReadableStream<Uint8Array>, headers: Record<string, string> = {}): Request {
  return new Request(`${ORIGIN}/api/sheets`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/plain', ...headers },
    duplex: 'half',
  } as RequestInit);
}
const brokenOff = (after: number) => new ReadableStream<Uint8Array>({
  start: (controller) => controller.enqueue(bytes.slice(0, after)),
  pull: (controller) => controller.error(new Error('the connection is gone')),
});

describe('a post that is cut off', () => {
  it.each([0, 1, 100, bytes.length])('after %i bytes is INVALID_BODY and stores nothing', async (after) => {
    const { app, keyValue } = makeApp();
    const answer = await app.request(request(brokenOff(after)));
    expect([answer.status, await answer.json()]).toMatchObject([
      400, { code: 'INVALID_BODY', detail: 'The body broke off before its end.' },
    ]);
    expect((await keyValue.list({ prefix: '', limit: 1 })).keys).toEqual([]);
  });

  it('in the middle of a character is BODY_NOT_UTF8', async () => {
    const { post, keyValue } = makeApp();
    const cut = bytes.indexOf(0xe2) + 1;
    expect(await (await post(bytes.slice(0, cut))).json()).toMatchObject({ code: 'BODY_NOT_UTF8' });
    expect((await keyValue.list({ prefix: '', limit: 1 })).keys).toEqual([]);
  });
});

it('a sender who dribbles is sent away when the time is up', async () => {
  const dribble = new ReadableStream<Uint8Array>({
    pull: (controller) => new Promise((resolve) => setTimeout(() => resolve(controller.enqueue(bytes.slice(0, 1))), 5)),
  });
  await expect(readBytes(request(dribble), 40)).rejects.toMatchObject({ code: 'BODY_TIMEOUT' });
});

/** A sender writes all of its body before it reads the answer. */
describe('a refused body is read to its end', () => {
  const parts = 100; // of 64 KB
  const long = (onEnd: () => void) => {
    let left = parts;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        left -= 1;
        if (left >= 0) return controller.enqueue(new Uint8Array(65_536).fill(0x61));
        onEnd();
        return controller.close();
      },
    });
  };
  it.each([
    ['of a known length', 413, { 'content-length': String(parts * 65_536) }],
    ['in chunks', 413, {}],
    ['of a type that is not taken', 415, { 'content-type': 'image/png' }],
    ['without a key', 401, { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
  ])('%s: %i', async (_, status, headers) => {
    let isHeard = false;
    const answer = await makeApp().app.request(request(long(() => (isHeard = true)), headers));
    expect([answer.status, isHeard]).toEqual([status, true]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('a body whose length is a lie', () => {
  it('is not read at all when it claims too much', async () => {
    const untouched = new ReadableStream<Uint8Array>({ pull: () => expect.unreachable('the body was read') }, {
      highWaterMark: 0,
    });
    const answer = await makeApp().app.request(request(untouched, { 'content-length': '99999999' }));
    expect(answer.status).toBe(413);
  });

  it('is not kept beyond the limit, nor read without end, when it says too little', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(65_536).fill(0x61));
        sent += 65_536;
      },
    });
    const answer = await makeApp().app.request(request(endless, { 'content-length': '10' }));
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(MAX_BODY_BYTES + MAX_DRAINED_BYTES + 1024 * 1024);
  });
});
