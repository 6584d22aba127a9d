/** An editor's calls: what they change, who is told of whom, and that nothing is lost. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/errors.ts';
import type { Sheet } from '../../src/schema.ts';
import { DESK_ARTICLE, spanOf } from '../desk/article.ts';
import { makeDesk } from './desk-calls.ts';
import { NOW } from './make-app.ts';

const problem = async (answer: Response) => (await answer.json()) as Problem;
const sheetOf = async (answer: Response) => (await answer.json()) as Sheet;
const idsOf = ({ cards }: Sheet) => cards.map(({ id }) => id);

/** In the speech that nobody is named for on the sheet. */
const UNNAMED = spanOf('Nobody has asked the shops on the eastern quay what nine weeks will cost them.');
const BAKER = { name: spanOf('Paul Okafor'), role: spanOf('a baker in Quay Street') };

const SPOKEN = { kind: 'quote', ...spanOf('We cannot carry lorries over this bridge for one more winter') };
const SPOKEN_ID = `pick-quote-${SPOKEN.start}-${SPOKEN.end}`;
const cardOf = ({ cards }: Sheet, id: string) => cards.find((card) => card.id === id);

describe('PATCH /api/sheets/{id}', () => {
  it('names the speaker of a quotation by words of the article, on the sheet and on its card', async () => {
    const { patch, read, pick } = await makeDesk();
    await pick(SPOKEN);
    const answer = await patch({ speakers: { 'quote-1': BAKER } });
    expect(answer.status).toBe(200);
    const sheet = await sheetOf(answer);
    const speaker = { name: 'Paul Okafor', role: 'a baker in Quay Street' };
    const evidence = { rule: 'editor', by: 'editor', ...BAKER.name };
    expect(sheet.quotes.slice(0, 2)).toMatchObject([{ speaker, evidence }, { speaker, evidence }]);
    expect(sheet.quotes[0]).not.toHaveProperty('confidence');
    expect(sheet).toMatchObject({ revision: 2, editedAt: NOW.toISOString() });
    expect(cardOf(sheet, SPOKEN_ID)?.alt).toContain('Paul Okafor');
    expect(answer.headers.get('etag')).toBe((await read()).etag);
  });

  it('takes a name away, and goes back to the one that was read', async () => {
    const { patch } = await makeDesk();
    expect((await sheetOf(await patch({ speakers: { 'quote-1': null } }))).quotes[0]).toMatchObject({
      speaker: null, evidence: null,
    });
    expect((await sheetOf(await patch({ speakers: { 'quote-1': 'read' } }))).quotes[0]?.speaker?.name).toBe('Rosa Medina');
  });

  it('hides, shows and orders cards everywhere, and keeps one', async () => {
    const { patch, read, get, id, revisions } = await makeDesk();
    const before = idsOf((await read()).sheet);
    const hidden = before[1] ?? '';
    const sheet = await sheetOf(await patch({ hide: [hidden], order: [before.at(-1)] }));
    expect(idsOf(sheet)).toEqual([before.at(-1), ...before.filter((one) => one !== hidden && one !== before.at(-1))]);
    expect((await revisions()).hidden).toMatchObject([{ id: hidden }]);
    for (const path of [`/cards/${id}/${hidden}.png`, `/s/${id}/${hidden}`, `/embed/${id}/${hidden}`])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    expect(await (await get(`/s/${id}`)).text()).not.toContain(`/cards/${id}/${hidden}.png`);
    expect(idsOf(await sheetOf(await patch({ show: [hidden], order: before })))).toEqual(before);
    const all = await patch({ hide: before });
    expect([all.status, (await problem(all)).code]).toEqual([422, 'EDIT_REFUSED']);
  });

  it('changes the version of the pictures that differ, and of no other', async () => {
    const { patch, read, pick } = await makeDesk();
    await pick(SPOKEN);
    const versions = ({ cards }: Sheet) => new Map(cards.map(({ id, images }) => [id, images.og.url]));
    const { sheet } = await read();
    const before = versions(sheet);
    const after = versions(await sheetOf(await patch({ speakers: { 'quote-1': BAKER } })));
    const changed = [...after].filter(([id, url]) => before.get(id) !== url).map(([id]) => id);
    expect(changed).toContain(SPOKEN_ID);
    expect(changed).toEqual(sheet.cards.filter(({ alt }) => alt.includes('Rosa Medina')).map(({ id }) => id));
    expect(changed.length).toBeLessThan(after.size);
  });

  it('answers 304 to who has the state, and not to who has the one before', async () => {
    const { patch, read, get, path, id } = await makeDesk();
    const { etag, sheet } = await read();
    const page = (await get(`/s/${id}`)).headers.get('etag') ?? '';
    expect((await get(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await patch({ hide: [idsOf(sheet)[1]] });
    expect((await get(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
    expect((await get(`/s/${id}`, { headers: { 'if-none-match': page } })).status).toBe(200);
  });

  it('heads the sheet and its cards with words of the article', async () => {
    const { patch, get, id } = await makeDesk();
    const chosen = spanOf('Some 4,100 cars cross the bridge on a working day.');
    const sheet = await sheetOf(await patch({ headline: chosen }));
    expect(sheet.headline).toEqual({
      text: 'Some 4,100 cars cross the bridge on a working day.', ...chosen, from: 'lead', by: 'editor',
    });
    expect(sheet.cards[0]?.alt).toContain('Some 4,100 cars');
    expect(await (await get(`/s/${id}`)).text()).toContain('Some 4,100 cars cross the bridge');
    const cut = await patch({ headline: spanOf('does not believe in long closures of the bridge.') });
    expect([cut.status, (await problem(cut)).detail]).toEqual([422, expect.stringContaining('middle of its sentence')]);
  });

  it('sets size, theme and kicker of a card, from what is allowed', async () => {
    const { patch, read } = await makeDesk();
    const [first = ''] = idsOf((await read()).sheet);
    const look = { size: 'story', theme: 'paper', kicker: 'fact' };
    const sheet = await sheetOf(await patch({ looks: { [first]: look } }));
    expect(sheet.cards[0]).toMatchObject(look);
    expect(sheet.cards[0]?.images.og.url).toContain('theme=paper');
    for (const wrong of [{ theme: 'neon' }, { kicker: 'quote' }])
      expect((await patch({ looks: { [first]: wrong } })).status).toBe(422);
    const plain = await sheetOf(await patch({ looks: { [first]: { size: null, theme: null, kicker: null } } }));
    expect(plain.cards[0]).not.toHaveProperty('theme');
  });

  it('releases a card as it is: another speaker makes it a draft again', async () => {
    const { patch, pick } = await makeDesk();
    await pick(SPOKEN);
    const approved = await sheetOf(await patch({ approve: [SPOKEN_ID] }));
    expect(cardOf(approved, SPOKEN_ID)).toMatchObject({ approved: true });
    const changed = await sheetOf(await patch({ speakers: { 'quote-1': BAKER } }));
    expect(cardOf(changed, SPOKEN_ID)).not.toHaveProperty('approved');
    expect(await sheetOf(await patch({ approve: 'sheet' }))).toMatchObject({ approved: true });
    expect(await sheetOf(await patch({ hide: [SPOKEN_ID] }))).not.toHaveProperty('approved');
    expect(await sheetOf(await patch({ withdraw: 'sheet', show: [SPOKEN_ID] }))).not.toHaveProperty('approved');
  });

  it('undoes and redoes as far as there is anything', async () => {
    const { patch, read } = await makeDesk();
    const states = [idsOf((await read()).sheet)];
    for (const hide of states[0]?.slice(1, 3) ?? []) states.push(idsOf(await sheetOf(await patch({ hide: [hide] }))));
    const [read0, one, two] = states;
    expect(idsOf(await sheetOf(await patch({ undo: true })))).toEqual(one);
    expect(idsOf(await sheetOf(await patch({ undo: true })))).toEqual(read0);
    expect((await patch({ undo: true })).status).toBe(422);
    expect(idsOf(await sheetOf(await patch({ redo: true })))).toEqual(one);
    expect(idsOf(await sheetOf(await patch({ redo: true })))).toEqual(two);
    expect((await patch({ redo: true })).status).toBe(422);
    expect(idsOf(await sheetOf(await patch({ undo: true })))).toEqual(one);
  });
});

describe('two editors', () => {
  it('a change without If-Match is 428, one on an old state 412, and neither is kept', async () => {
    const { send, patch, read, keyValue, id } = await makeDesk();
    const { etag, sheet } = await read();
    const card = idsOf(sheet)[1];
    for (const headers of [undefined, { 'if-match': '*' }])
      expect((await send('PATCH', '', { hide: [card] }, headers)).status).toBe(428);
    await patch({ hide: [card] });
    const late = await send('PATCH', '', { hide: [idsOf(sheet)[2]] }, { 'if-match': etag });
    expect([late.status, (await problem(late)).code]).toEqual([412, 'EDIT_CONFLICT']);
    expect((await keyValue.list({ prefix: `edit:${id}`, limit: 9 })).keys).toHaveLength(1);
    const weak = (await read()).etag.replace(/^/, 'W/');
    expect((await send('PATCH', '', { show: [card] }, { 'if-match': weak })).status).toBe(200);
  });

  it('in the same moment: one holds, the other is told, and both are kept', async () => {
    const { send, read, revisions, restore } = await makeDesk();
    const { etag, sheet } = await read();
    const [, one, other] = idsOf(sheet);
    const answers = await Promise.all(
      [one, other].map((card) => send('PATCH', '', { hide: [card] }, { 'if-match': etag })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const listed = await revisions();
    expect(listed.revisions.map(({ n, holds }) => [n, holds])).toEqual([[1, true], [1, false]]);
    const lost = listed.revisions[1]?.name ?? '';
    const restored = await sheetOf(await restore(lost));
    expect(restored.revision).toBe(2);
    expect(idsOf(restored)).toHaveLength(sheet.cards.length - 1);
  });

  it('two that pick passages in the same moment both get their card', async () => {
    const { pick, read } = await makeDesk();
    const passages = [
      { kind: 'fact', ...spanOf('Some 4,100 cars cross the bridge on a working day.') },
      { kind: 'figure', ...spanOf('Some 4,100 cars cross the bridge on a working day.') },
    ];
    const answers = await Promise.all(passages.map(pick));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((await read()).sheet.cards.filter(({ by }) => by === 'editor')).toHaveLength(2);
  });
});

describe('the revisions', () => {
  it('stand in a list with who made them, and each can be restored', async () => {
    const { patch, restore, revisions, read } = await makeDesk();
    const before = (await read()).sheet;
    const card = idsOf(before)[1] ?? '';
    await patch({ hide: [card] });
    await patch({ speakers: { 'quote-1': BAKER } });
    const back = await sheetOf(await restore(1));
    expect(back.quotes[0]?.speaker?.name).toBe('Rosa Medina');
    expect(idsOf(back)).not.toContain(card);
    expect(idsOf(await sheetOf(await restore(0)))).toEqual(idsOf(before));
    expect((await restore(99)).status).toBe(404);
    expect((await revisions()).revisions).toMatchObject([
      { n: 4, did: ['restore'], by: 'this machine', holds: true },
      { n: 3, did: ['restore'], holds: true },
      { n: 2, did: ['speakers'], holds: true },
      { n: 1, did: ['hide'], holds: true },
    ]);
  });

  it('bear the name in a key, or a print that gives none away', async () => {
    const keys = ['anna:0123456789', 'another-long-key'];
    const { path, app } = await makeDesk();
    for (const [key, by] of [[keys[0], 'anna'], [keys[1], /^key [0-9a-f]{6}$/]] as const) {
      const desk = await makeDesk({ keys: [] });
      const { etag, sheet } = await desk.read();
      const headers = { authorization: `Bearer ${key}`, 'if-match': etag };
      expect((await desk.send('PATCH', '', { hide: [idsOf(sheet)[1]] }, headers)).status).toBe(200);
      expect((await desk.revisions()).revisions[0]?.by).toEqual(typeof by === 'string' ? by : expect.stringMatching(by));
    }
    const closed = await app.request(`https://cards.example.org${path}/revisions`);
    expect(closed.status).toBe(401);
  });

  it('stay when the article is posted again, and go with their sheet', async () => {
    const { patch, post, read, path, get, keyValue, id } = await makeDesk();
    await patch({ speakers: { 'quote-1': BAKER } });
    expect((await sheetOf(await post(DESK_ARTICLE))).quotes[0]?.speaker?.name).toBe('Paul Okafor');
    expect((await read()).sheet.revision).toBe(1);
    await get(path, { method: 'DELETE' });
    expect((await keyValue.list({ prefix: `edit:${id}`, limit: 9 })).keys).toEqual([]);
    const anew = await sheetOf(await post(DESK_ARTICLE));
    expect([anew.revision, anew.quotes[0]?.speaker?.name]).toEqual([0, 'Rosa Medina']);
  });

  it('hold on the sheet of another reader, wherever their words still stand', async () => {
    const { patch, read, keyValue, id } = await makeDesk();
    const hidden = idsOf((await read()).sheet).find((one) => /^(?:fact|figure)-/.test(one)) ?? '';
    const renamedTo = `${hidden.split('-')[0]}-77`;
    await patch({ speakers: { 'quote-1': BAKER }, hide: [hidden], approve: ['summary'] });
    const kept = JSON.parse((await keyValue.get(`sheet:${id}`)) ?? '');
    const renamed = JSON.stringify(kept)
      .replaceAll('"quote-1"', '"quote-7"')
      .replaceAll(`"${hidden}"`, `"${renamedTo}"`);
    await keyValue.put(`sheet:${id}`, renamed);
    const { sheet } = await read();
    expect(sheet.quotes[0]).toMatchObject({ id: 'quote-7', speaker: { name: 'Paul Okafor' } });
    expect(idsOf(sheet)).not.toContain(renamedTo);
    const gone = { ...kept, extraction: { ...kept.extraction, quotes: [] }, plan: null };
    await keyValue.put(`sheet:${id}`, JSON.stringify(gone));
    expect((await read()).sheet.quotes).toEqual([]);
  });
});

describe('POST /api/sheets/{id}/cards', () => {
  it('makes a card of a passage, with its page and its picture, once', async () => {
    const { pick, read, get, id } = await makeDesk();
    const passage = { kind: 'fact', ...spanOf('Some 4,100 cars cross the bridge on a working day.') };
    const answer = await pick(passage);
    expect(answer.status).toBe(201);
    const card = (await answer.json()) as Sheet['cards'][number];
    expect(card).toMatchObject({ id: `pick-fact-${passage.start}-${passage.end}`, kind: 'fact', by: 'editor' });
    expect(card.alt).toContain('Some 4,100 cars cross the bridge');
    const page = await get(new URL(card.page).pathname);
    expect(await page.text()).toContain('Some 4,100 cars cross the bridge on a working day.');
    expect((await get(`/cards/${id}/${card.id}.png`)).status).toBe(200);
    expect((await pick(passage)).status).toBe(200);
    expect((await read()).sheet).toMatchObject({ revision: 1 });
  });

  it('refuses what would mislead, in plain words, with the nearest that does not', async () => {
    const { pick, read } = await makeDesk();
    const whole = spanOf('Paul Okafor, a baker in Quay Street, does not believe in long closures of the bridge.');
    const answer = await pick({ kind: 'fact', ...spanOf('does not believe in long closures of the bridge.') });
    expect(answer.status).toBe(422);
    expect(await problem(answer)).toMatchObject({
      code: 'PASSAGE_MISLEADS', reason: 'start', detail: 'It begins in the middle of its sentence.',
      nearest: { kind: 'fact', ...whole },
    });
    expect((await read()).sheet.revision).toBe(0);
  });

  it('shows a quotation once an editor has said whose it is', async () => {
    const { pick, patch } = await makeDesk();
    await patch({ speakers: { 'quote-3': null } });
    expect(await problem(await pick({ kind: 'quote', ...UNNAMED }))).toMatchObject({ reason: 'unnamed' });
    await patch({ speakers: { 'quote-3': BAKER } });
    const answer = await pick({ kind: 'quote', ...UNNAMED });
    expect(answer.status).toBe(201);
    expect(((await answer.json()) as Sheet['cards'][number]).alt).toMatch(/^Paul Okafor, baker in Quay Street: “Nobody/);
    const removed = await patch({ remove: [`pick-quote-${UNNAMED.start}-${UNNAMED.end}`] });
    expect((await sheetOf(removed)).cards.some(({ by }) => by === 'editor')).toBe(false);
  });
});

describe('what does not fit', () => {
  it.each<[string, unknown, number, string]>([
    ['nothing', {}, 400, 'INVALID_BODY'],
    ['an unknown field', { text: 'Free words' }, 400, 'INVALID_BODY'],
    ['free words for a speaker', { speakers: { 'quote-1': { name: 'Free Words' } } }, 400, 'INVALID_BODY'],
    ['undo with another change', { undo: true, hide: ['summary'] }, 400, 'INVALID_BODY'],
    ['a card that is not there', { hide: ['fact-99'] }, 422, 'EDIT_REFUSED'],
    ['a quotation that is not there', { speakers: { 'quote-99': null } }, 422, 'EDIT_REFUSED'],
    ['a span beyond the end', { speakers: { 'quote-1': { name: { start: 0, end: 99_999 } } } }, 422, 'EDIT_REFUSED'],
    ['half a word', { speakers: { 'quote-1': { name: spanOf('aul Okafor') } } }, 422, 'EDIT_REFUSED'],
    ['words of the quotation', { speakers: { 'quote-1': { name: spanOf('carry lorries') } } }, 422, 'EDIT_REFUSED'],
    ['words of two sentences', { speakers: { 'quote-1': { name: spanOf('girders. The money') } } }, 422, 'EDIT_REFUSED'],
    ['removing what was not picked', { remove: ['summary'] }, 422, 'EDIT_REFUSED'],
  ])('%s: %j is %i %s, and nothing is kept', async (_, change, status, code) => {
    const { patch, read } = await makeDesk();
    const answer = await patch(change);
    expect([answer.status, (await problem(answer)).code]).toEqual([status, code]);
    expect((await read()).sheet.revision).toBe(0);
  });

  it('another content type, too many bytes, an unknown sheet', async () => {
    const { get, path, send } = await makeDesk();
    expect((await get(path, { method: 'PATCH', body: 'hide', headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect((await send('PATCH', '', { hide: ['x'.repeat(70_000)] })).status).toBe(413);
    const unknown = await get('/api/sheets/0000000000000000', {
      method: 'PATCH', body: '{"undo":true}', headers: { 'content-type': 'application/json', 'if-match': '"x"' },
    });
    expect(unknown.status).toBe(404);
  });
});
