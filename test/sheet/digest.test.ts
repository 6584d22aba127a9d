import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { ID_PATTERN, pictureVersion, sha256, sheetId } from '../../src/sheet/digest.ts';
import type { PlannedCard } from '../../src/sheet/plan.ts';
import { makeRecord } from './make-record.ts';

const article: Article = {
  text: 'Water rose by two metres overnight in the old town, officials said.', title: null, author: null,
  publisher: null,
  publishedAt: null, sourceUrl: null, language: 'en', bodyStart: 0, blocks: [],
};

describe('the id of a sheet', () => {
  it('is short, safe in an address, and the same for the same article', async () => {
    const id = await sheetId(article);
    expect(id).toMatch(ID_PATTERN);
    expect(encodeURIComponent(id)).toBe(id);
    expect(await sheetId({ ...article })).toBe(id);
  });

  it.each<[keyof Article, string, string]>([
    ['text', `${article.text} `, 'one more space'],
    ['title', 'Flood', 'the title heads the sheet'],
    ['author', 'N. N.', 'the author stands on it'],
    ['publisher', 'The Example', 'the publisher stands on every card'],
    ['publishedAt', '2026-01-02', 'relative dates count from it'],
    ['sourceUrl', 'https://example.org/a', 'links lead there'],
    ['language', 'de', 'the reader reads otherwise'],
  ])('is another when %s differs (%j: %s)', async (field, value) => {
    expect(await sheetId({ ...article, [field]: value })).not.toBe(await sheetId(article));
  });

  it('does not confuse a field with its neighbour', async () => {
    expect(await sheetId({ ...article, title: 'A', author: null })).not.toBe(
      await sheetId({ ...article, title: null, author: 'A' }),
    );
  });
});

it('hashes text as UTF-8 (FIPS 180-4, "abc")', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

describe('the version of pictures', () => {
  const record = makeRecord();
  const card: PlannedCard = {
    id: 'fact-1', kind: 'fact', matter: '', insertions: [], sensitive: false, paragraph: 1, shows: [{ id: 'fact-1', start: 0, end: 34 }],
    text: 'The ferry “Aurora” sank on Monday.',
  };
  it('stays while neither what is drawn nor what draws it changes', async () => {
    const another = makeRecord({ readerVersion: 'another', createdAt: '2027-01-01T00:00:00Z' });
    expect(await pictureVersion(another, [card], 'a')).toBe(await pictureVersion(record, [card], 'a'));
  });
  it.each([
    ['the drawing', record, card, 'b'],
    ['the words of a card', record, { ...card, text: 'The ferry “Aurora” sank.' }, 'a'],
    ['the publisher', { ...record, source: { ...record.source, publisher: null } }, card, 'a'],
    [
      'the look of the house',
      { ...record, brand: { accent: '#ff0000', logo: null, name: null, fonts: null } },
      card,
      'a',
    ],
  ])('changes with %s', async (_, changed, shown, drawing) => {
    expect(await pictureVersion(changed, [shown], drawing)).not.toBe(await pictureVersion(record, [card], 'a'));
  });
});
