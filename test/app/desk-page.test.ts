/** The desk's pages: the article to a key alone, marked where the sheet reads something in it. */
import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { PAGE_LANGUAGES } from '../../src/share/words/page-words.ts';
import { markedParagraphs } from '../../src/share/desk/article-marks.ts';
import { LIST_LIMIT } from '../../src/limits.ts';
import { DESK_ARTICLE, spanOf } from '../desk/article.ts';
import { makeDesk } from './desk-calls.ts';
import { makeApp, ORIGIN } from './make-app.ts';

const KEY = 'a-key-of-the-house';
const PUBLIC = 'https://cards.port-allery.org';
const PUBLIC_FILES = resolve(import.meta.dirname, '../../public');
const WORD = 'cannot carry lorries';

it('shows the article to a key, and no word of it without one', async () => {
  const desk = await makeDesk();
  const store = makeApp({ keys: [KEY] });
  expect(await (await desk.get(`/desk/${desk.id}/work`)).text()).toContain(WORD);
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'text/plain' };
  await store.app.request(`${PUBLIC}/api/sheets`, { method: 'POST', headers, body: DESK_ARTICLE });
  for (const path of [`/desk/${desk.id}`, '/desk'])
    expect(await (await store.app.request(`${PUBLIC}${path}`)).text()).not.toContain(WORD);
  for (const path of [`/desk/${desk.id}/work`, '/desk/rows']) {
    expect((await store.app.request(`${PUBLIC}${path}`)).status).toBe(401);
    expect((await store.app.request(`${PUBLIC}${path}`, { headers })).status).toBe(200);
  }
}, 60_000);

it('lists a hundred past sheets, then the older ones', async () => {
  const { get, post } = makeApp();
  for (let i = 0; i < LIST_LIMIT.max + 1; i++) await post(`The council of ward ${i} voted on Tuesday to close the bridge for nine weeks.`);
  const first = await (await get('/desk/rows?lang=en')).text();
  const older = /data-older="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect([first.split('<li>').length - 1, older]).toEqual([LIST_LIMIT.max, expect.stringContaining('/desk/rows?lang=en&cursor=')]);
  const last = await (await get(older)).text();
  expect([last.split('<li>').length - 1, last.includes('data-older')]).toEqual([1, false]);
}, 120_000);

it('says of a sheet that is not there that it is not', async () => {
  const { get } = await makeDesk();
  expect([(await get('/desk/0000000000000000')).status, (await get('/desk/0000000000000000/work')).status]).toEqual([404, 404]);
});

it('marks what the sheet reads, and joins up to the article again, offset for offset', async () => {
  const { read } = await makeDesk();
  const lines = markedParagraphs(DESK_ARTICLE, (await read()).sheet);
  for (const { start, text } of lines.flat()) expect(DESK_ARTICLE.slice(start, start + text.length)).toBe(text);
  expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(DESK_ARTICLE.split('\n\n'));
  const { start } = spanOf('We cannot carry');
  expect(lines.flat().find((one) => one.start === start)?.kinds).toContain('quote');
});

it('warms what draws behind the first desk that it serves, once', async () => {
  const drawn: string[] = [];
  const desk = await makeDesk({ draw: async ({ id }) => new Uint8Array([drawn.push(id)]) });
  const behind: Promise<unknown>[] = [];
  const context = {
    waitUntil: (work: Promise<unknown>) => void behind.push(work), passThroughOnException: () => undefined, props: {},
  };
  const work = async () => {
    const answer = await desk.app.request(`${ORIGIN}/desk/${desk.id}/work`, {}, {}, context);
    await Promise.all(behind);
    return [answer.status, behind.length, drawn.length];
  };
  expect(await work()).toEqual([200, 1, 1]);
  expect(await work()).toEqual([200, 1, 1]);
  expect((await desk.read()).sheet.cards.map(({ id }) => id)).toContain(drawn[0]);
});

it('writes what is in an article as text, never as markup', async () => {
  const { get, id } = await makeDesk({}, `${DESK_ARTICLE}\n\nThe mayor wrote <img src=x onerror=alert(1)> on the wall of the hall.`);
  const work = await (await get(`/desk/${id}/work`)).text();
  expect(work).not.toContain('<img src=x');
  expect(work).toContain('&lt;img src=x');
});

it('takes at most 120 KB of script, style and our own words in any language, gzipped', async () => {
  const { get, id } = await makeDesk();
  const seen = new Set<string>();
  const weigh = (path: string): number => {
    if (seen.has(path)) return 0;
    seen.add(path);
    const code = readFileSync(join(PUBLIC_FILES, path), 'utf8');
    const imports = [...code.matchAll(/\bfrom '([^']+)'/g)].map(([, target = '']) =>
      target.startsWith('/') ? target.slice(1) : join(dirname(path), target));
    return gzipSync(code).length + imports.reduce((sum, target) => sum + weigh(target), 0);
  };
  const code = ['desk/desk.js', 'desk/list.js', 'site.css', 'desk.css'].reduce((sum, path) => sum + weigh(path), 0);
  expect(seen).toContain('app/words.js');
  expect(readdirSync(join(PUBLIC_FILES, 'desk')).filter((name) => !seen.has(`desk/${name}`))).toEqual([]);
  const pages = await Promise.all(PAGE_LANGUAGES.map(async (language) => (await get(`/desk/${id}?lang=${language}`)).text()));
  const bytes = code + Math.max(...pages.map((page) => gzipSync(page).length));
  process.stdout.write(`the desk: ${code} bytes of script and style, ${bytes} with its longest page, gzipped\n`);
  expect(bytes).toBeLessThan(120 * 1024);
}, 60_000);
