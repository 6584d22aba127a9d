/** A body that an article names in several ways stands on its list once. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const bodiesIn = (language: string, text: string): string[] =>
  extract(documentOf(text, language), { title: null, author: null, publisher: null, publishedAt: null })
    .organisations.map(({ name }) => name);

it.each([
  ['en', 'The Justice Department sued. The U.S. Department of Justice said “no”. A Justice Department spokesman left.',
    ['Justice Department']],
  ['en', 'The Ministry of Defence waits. The Defence Ministry said “no”.', ['Ministry of Defence']],
  ['en', 'The Houthis fired. Houthi fighters left. The Houthis said “no”.', ['Houthis']],
  ['de', 'Die Grünen warten. Für Grüne gilt das auch. Grüne und SPD streiten.', ['Grünen', 'SPD']],
  ['de', 'Die Magdeburger Verkehrsbetriebe warten. Mit den Magdeburger Verkehrsbetrieben sprach niemand.',
    ['Magdeburger Verkehrsbetriebe']],
])('%s: %s', (language, text, bodies) => expect(bodiesIn(language, text)).toEqual(bodies));

it('two bodies of one office or of alike names stay two', () => {
  const offices = 'The Texas Department of Health and the Ohio Department of Health wait. The Health Department left.';
  expect(bodiesIn('en', offices)).toEqual(
    expect.arrayContaining(['Texas Department of Health', 'Ohio Department of Health', 'Health Department']));
  expect(bodiesIn('de', 'Der Deutsche Sportbund klagt. Der Deutsche Sportverband auch.'))
    .toEqual(['Deutsche Sportbund', 'Deutsche Sportverband']);
});
