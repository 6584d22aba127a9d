/** The headline over a card's own words, and what of it stands there where they say it already. */
import { expect, it } from 'vitest';
import { fitsTogether, isOfElse, isUnderOthersWords, matterOf } from '../../src/cards/matter.ts';
import { readDocument } from '../../src/text/read-document.ts';

const SAID = 'When the oceans overheat like that, storms follow within weeks.';

function told(headline: string, from: 'title' | 'lead' = 'title') {
  const text = `${headline} ${SAID}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const span = { start: text.indexOf(SAID), end: text.length };
  const place = from === 'lead' ? { start: 0, end: headline.length } : { start: null, end: null };
  return [{ sheet: { headline: { text: headline, from, ...place } }, document }, span] as const;
}

it.each([
  ['Harbour of Port Ellery closes early', 'Harbour of Port Ellery closes early', 'says something else'],
  ['When oceans overheat, storms follow', '', 'says the same'],
  ['Alarm in Port Ellery: “When oceans overheat, storms follow”', 'Alarm in Port Ellery', 'quotes it behind a colon'],
  ['Alarm: Port Ellery at sea - “When oceans overheat, storms follow”', 'Alarm: Port Ellery at sea', 'behind a dash'],
  ['“When oceans overheat, storms follow,” says Medina of the harbour board', '', 'quotes it first'],
  ['Alarm in Port Ellery over “overheated” ferries', 'Alarm in Port Ellery over “overheated” ferries', 'a term in marks'],
])('over what %j quotes or not stands %j: it %s', (headline, matter) =>
  expect(matterOf(...told(headline)).matter).toBe(matter));

it('keeps where the words of a headline of the article stand', () =>
  expect(matterOf(...told('Alarm in Port Ellery: “When oceans overheat, storms follow.”', 'lead')).pieces)
    .toEqual([{ id: 'headline', start: 0, end: 'Alarm in Port Ellery'.length }]));

it.each<[headline: string, from: 'lead' | 'title', isElse: boolean, why: string]>([
  ['Rosa Medina met a goat on the pier.', 'lead', true, 'an anecdote'],
  ['Oceans are warmer than ever.', 'lead', false, 'of the matter'],
  ['Rosa Medina met a goat on the pier', 'title', false, 'a title tells of all of it'],
])('under %j (%s) another matter: %s, %s', (headline, from, isElse) =>
  expect(isOfElse(...told(headline, from))).toBe(isElse));

it.each([
  ['“They took my boat away!”', true, 'somebody else’s cry'],
  ['“When oceans overheat, storms follow.”', false, 'these very words'],
  ['“They took my boat away!” Storm over Port Ellery', false, 'it tells of what'],
])('under %j words are under somebody else’s: %s, %s', (headline, isOthers) => {
  expect(isUnderOthersWords(...told(headline))).toBe(isOthers);
});

it('a headline that is somebody’s cry tells of nothing: what shares no word with it is of else', () => {
  expect(isOfElse(...told('“They took my boat away!”'))).toBe(true);
  expect(isOfElse(...told('“They took my boat away!” Storm over Port Ellery'))).toBe(false);
});

it.each([
  [540, true],
  [541, false],
])('%i letters of words, headline and what stands around them have room: %s', (letters, fits) => {
  const headline = 'Harbour of Port Ellery closes early';
  expect(fitsTogether(...told(headline), letters - SAID.length - headline.length)).toBe(fits);
});
