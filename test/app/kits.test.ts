/** Brand kits: saved under names, chosen for a sheet, and copied then; labels in another language. */
import { describe, expect, it } from 'vitest';
import { contrast } from '../../templates/contrast.ts';
import { inBrand } from '../../templates/brand.ts';
import { THEMES } from '../../templates/theme.ts';
import type { Problem } from '../../src/errors.ts';
import { Kit, Sheet } from '../../src/schema.ts';
import { makeDesk } from './desk-calls.ts';
import { makeApp } from './make-app.ts';

const JSON_BODY = { 'content-type': 'application/json' };
const LOGO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#064"/></svg>')}`;
const SCRIPTED = LOGO.replace('%3Crect', '%3Cscript%3Ealert(1)%3C%2Fscript%3E%3Crect');
const COURIER = { accent: '#0A5C7A', name: 'The Courier', logo: LOGO, fonts: 'inter', theme: 'paper', corner: 'top-end' };
const put = (kit: unknown): RequestInit => ({ method: 'PUT', headers: JSON_BODY, body: JSON.stringify(kit) });
const sheetOf = async (answer: Response) => Sheet.parse(await answer.json());

describe('a brand kit', () => {
  it('is saved, listed, read, saved anew and taken away', async () => {
    const { get } = makeApp();
    expect((await get('/api/kits/Courier', put(COURIER))).status).toBe(201);
    expect((await get('/api/kits/Der%20Hafenbote', put({ accent: '#123456' }))).status).toBe(201);
    const listed = await (await get('/api/kits')).json();
    expect(listed).toMatchObject({ kits: [{ name: 'Courier', by: 'this machine' }, { name: 'Der Hafenbote' }] });
    const kit = Kit.parse(await (await get('/api/kits/Courier')).json());
    expect(kit).toMatchObject({ accent: '#0a5c7a', name: 'The Courier', fonts: 'inter', theme: 'paper', corner: 'top-end' });
    expect((await get('/api/kits/Courier', put({ accent: '#ff0000' }))).status).toBe(200);
    expect(await (await get('/api/kits/Courier')).json()).toMatchObject({ accent: '#ff0000', logo: null });
    expect((await get('/api/kits/Courier', { method: 'DELETE' })).status).toBe(204);
    expect((await get('/api/kits/Courier')).status).toBe(404);
  });

  it.each([
    ['a logo that runs', 'Courier', { logo: SCRIPTED }, 400],
    ['a theme that there is not', 'Courier', { theme: 'neon' }, 400],
    ['a colour that is none', 'Courier', { accent: 'red; background: url(x)' }, 400],
    ['a corner that there is not', 'Courier', { corner: 'middle' }, 400],
    ['a field that there is not', 'Courier', { css: 'body{}' }, 400],
    ['a name that leads elsewhere', '..%2Fsheet%3Ax', {}, 400],
    ['a name that is too long', 'x'.repeat(41), {}, 400],
  ])('is refused with %s', async (_, name, kit, status) => {
    const { get, keyValue } = makeApp();
    const answer = await get(`/api/kits/${name}`, put(kit));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect((await keyValue.list({ prefix: 'kit:', limit: 9 })).keys).toEqual([]);
  });

  it('wants a key where there is one', async () => {
    const { app } = makeApp({ keys: ['a-key-of-the-house'] });
    for (const init of [{}, put(COURIER), { method: 'DELETE' }])
      expect((await app.request('https://cards.port-allery.org/api/kits/Courier', init)).status).toBe(401);
  });

  it('dresses a sheet for which it is chosen, in its theme, and is copied: another kit of its name changes nothing', async () => {
    const { get, patch, read } = await makeDesk({ themes: ['paper', 'ink'] });
    const before = (await read()).sheet;
    await get('/api/kits/Courier', put({ ...COURIER, theme: 'ink' }));
    const chosen = await sheetOf(await patch({ brand: 'Courier' }));
    expect(chosen.brand).toBe('Courier');
    expect(chosen.cards.map(({ images }) => images.og.url)).not.toEqual(before.cards.map(({ images }) => images.og.url));
    expect(chosen.cards.every(({ images }) => images.og.url.includes('theme=ink'))).toBe(true);
    const [first = { id: '' }] = chosen.cards;
    const own = await sheetOf(await patch({ looks: { [first.id]: { theme: 'paper' } } }));
    expect(own.cards[0]?.images.og.url).toContain('theme=paper');
    await get('/api/kits/Courier', put({ accent: '#ff0000' }));
    expect((await read()).sheet.cards).toEqual(own.cards);
    await get('/api/kits/Courier', { method: 'DELETE' });
    expect((await read()).sheet.cards).toEqual(own.cards);
    const gone = await patch({ brand: 'Courier' });
    expect([gone.status, ((await gone.json()) as Problem).code]).toEqual([422, 'EDIT_REFUSED']);
    const plain = await sheetOf(await patch({ brand: null, looks: { [first.id]: { theme: null } } }));
    expect(plain.cards).toEqual(before.cards);
  });

  it('makes a released card a draft again, since it looks otherwise then', async () => {
    const { get, patch } = await makeDesk();
    await get('/api/kits/Courier', put(COURIER));
    expect(await sheetOf(await patch({ approve: 'sheet' }))).toMatchObject({ approved: true });
    expect(await sheetOf(await patch({ brand: 'Courier' }))).not.toHaveProperty('approved');
    expect(await sheetOf(await patch({ approve: 'sheet' }))).toMatchObject({ approved: true });
    expect(await sheetOf(await patch({ undo: true }))).not.toHaveProperty('approved');
  });

  it('keeps the contrast of every theme, whatever its accent', () => {
    for (const theme of Object.values(THEMES))
      for (const accent of ['#ffffff', '#000000', '#ffff00', '#808080', '#ff00ff']) {
        const { page, panel } = inBrand(theme, { accent, logo: null, name: null, fonts: null });
        expect(contrast(page.accent, page.ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(panel.ink, panel.ground)).toBeGreaterThanOrEqual(7);
      }
  });
});

describe('our own words on the cards', () => {
  it('are in the language that an editor chooses, the article’s in its own', async () => {
    const { patch, read } = await makeDesk();
    const before = (await read()).sheet;
    const german = await sheetOf(await patch({ labels: 'de' }));
    expect(german.labels).toBe('de');
    const factOf = ({ cards }: Sheet) => cards.find(({ kind }) => kind === 'fact' || kind === 'figure')?.alt ?? '';
    expect(factOf(german)).toMatch(/^(?:Aus dem Artikel|In Zahlen): /);
    expect(german.cards[0]?.images.og.url).not.toBe(before.cards[0]?.images.og.url);
    expect((await sheetOf(await patch({ labels: null }))).cards).toEqual(before.cards);
  });

  it.each(['ar', 'xx', 'Zzyzx'])('are never in %s on an English card', async (labels) => {
    const { patch } = await makeDesk();
    expect((await patch({ labels })).status).toBe(422);
  });
});
