/** Bodies that break off, dribble or lie about their length: a 4xx, and nothing is kept. */
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../src/article/read-body.ts';
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

describe('a body whose length is a lie', () => {
  it('is not read at all when it claims too much', async () => {
    const untouched = new ReadableStream<Uint8Array>({ pull: () => expect.unreachable('the body was read') }, {
      highWaterMark: 0,
    });
    const answer = await makeApp().app.request(request(untouched, { 'content-length': '99999999' }));
    expect(answer.status).toBe(413);
  });

  it('is cut at the limit when it says too little', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(65_536).fill(0x61));
        sent += 65_536;
      },
    });
    const answer = await makeApp().app.request(request(endless, { 'content-length': '10' }));
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(5 * 1024 * 1024);
  });
});
