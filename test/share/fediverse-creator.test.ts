import { expect, it } from 'vitest';
import { parseFediverseCreator } from '../../src/share/fediverse-creator.ts';
import { makePages } from './make-page.ts';
import { ARTICLE } from '../app/article.ts';

it('credits the account of the house on share pages, and nobody where none is set', async () => {
  for (const creator of ['@harbour@mastodon.example', null]) {
    const { page, sheet } = await makePages({ text: ARTICLE }, { creator });
    const tag = (await page(`/s/${sheet.id}`)).querySelector('meta[name="fediverse:creator"]');
    expect(tag?.getAttribute('content') ?? null).toBe(creator);
  }
});

it.each([['@harbour@mastodon.example', '@harbour@mastodon.example'], ['  ', null], [undefined, null]])('%j is %j', (said, handle) =>
  expect(parseFediverseCreator(said)).toBe(handle));

it.each(['harbour', '@harbour', 'https://mastodon.example/@harbour', '@a@b" onload="x'])('%j stops the Worker at its start', (said) =>
  expect(() => parseFediverseCreator(said)).toThrow('FEDIVERSE_CREATOR'));
