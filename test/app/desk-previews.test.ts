/** How others show a link, and what is missing there: from the page's own tags, by the limits of each network. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, makeApp } from './make-app.ts';
import { Sheet } from '../../src/schema.ts';
import type { Deps } from '../../src/env.ts';

const PUBLIC = 'https://cards.port-allery.org';
const KEY = 'a-key-of-the-house';
const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
const KB = 1024;

async function previews(changes: Partial<Deps> = {}, stated: Record<string, string> = {}, query = '') {
  const { app } = makeApp({ keys: [KEY], ...changes });
  const body = JSON.stringify({ text: ARTICLE, ...stated });
  const posted = await app.request(`${PUBLIC}/api/sheets`, { method: 'POST', headers, body });
  const { id } = Sheet.parse(await posted.json());
  const answer = await app.request(`${PUBLIC}/desk/${id}/previews${query}`, { headers });
  const html = await answer.text();
  /** What stands in the entry of one network. */
  const of = (network: string) => html.split('<li class="preview ').find((part) => part.startsWith(`preview-${network}"`)) ?? '';
  return { status: answer.status, html, of, open: await app.request(`${PUBLIC}/desk/${id}/previews`) };
}

const STATED = { publisher: 'The Port Allery Courier', publishedAt: '2026-03-10' };

describe('the preview of a link', () => {
  it('lacks nothing on Bluesky where the address is public and the sheet says whose it is', async () => {
    const { status, of } = await previews({}, STATED);
    expect(status).toBe(200);
    expect(of('bluesky')).toContain('Nothing is missing.');
    expect(of('bluesky')).toContain('cards.port-allery.org');
  });

  it('says what the sheet lacks', async () => {
    const { of } = await previews();
    expect(of('slack')).toContain('names no publisher');
    expect(of('mastodon')).toContain('has no date');
    expect(of('slack')).not.toContain('has no date');
  });

  it('credits the account of the house on Mastodon alone', async () => {
    const { of } = await previews({ creator: '@courier@example.social' }, STATED);
    expect(of('mastodon')).toContain('@courier@example.social');
    expect(of('mastodon')).not.toContain('No account is credited');
    expect(of('x')).not.toContain('@courier');
  });

  it('leaves a picture out on WhatsApp that is too heavy for it, and says how heavy', async () => {
    const { of } = await previews({ draw: async () => new Uint8Array(400 * KB) }, STATED);
    expect(of('whatsapp')).toContain('400 KB; over 300 KB');
    expect([of('whatsapp').includes('<img'), of('bluesky').includes('<img')]).toEqual([false, true]);
  });

  it('cuts a long title where each network cuts it', async () => {
    const { of } = await previews({}, { ...STATED, title: `The ferry company of Port Allery ${'and the harbour office '.repeat(6)}agreed` });
    expect(of('x')).toContain('cut after 70 letters');
    expect(of('bluesky')).not.toContain('title is cut');
  });

  it('is shown to a key alone, and of a card that is there', async () => {
    expect((await previews()).open.status).toBe(401);
    expect((await previews({}, STATED, '?card=fact-99')).status).toBe(404);
  });
});
