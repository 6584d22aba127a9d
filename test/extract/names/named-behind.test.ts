/** English names that a small noun behind them tells, and bodies whose names go on behind "at", "for" and "and". */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const listedIn = (language: string, text: string): string[] =>
  resolveEntities(documentOf(text, language), lexiconFor(language))
    .map(({ name, kind, listedAs = kind }) => `${name}: ${listedAs}`)
    .filter((one) => !/: unknown$/.test(one));

it.each<[text: string, listed: string[]]>([
  ['Troops entered oil-rich Creeks state on Sunday.', ['Creeks: place']],
  ['The dam burst in the Sulphur Springs neighborhood.', ['Sulphur Springs: place']],
  ['The Daily Crier website said so to members of his Zulanu party.',
    ['Daily Crier: organisation', 'Zulanu: organisation']],
  ['The Greek state broadcaster and an Islamist party held a Christmas party.', []],
  ['She spoke at the University of California at Merced.', ['University of California at Merced: organisation']],
  ['She studied at the University at Buffalo.', ['University at Buffalo: organisation']],
  ['She taught at Oakton State Prison for Women in Atlanta.',
    ['Oakton State Prison for Women: organisation', 'Atlanta: place']],
  ['She left Queens College for Boston on Monday.', ['Queens College: organisation', 'Boston: place']],
  ['He heads the Social and Economic Research Initiative.', ['Social and Economic Research Initiative: organisation']],
])('%s', (text, listed) => {
  expect(listedIn('en', text)).toEqual(listed);
});

it('reads the bodies of a community and of an exchange in French', () => {
  expect(listedIn('fr', 'La Communauté politique européenne siège à Oslo. La Bourse de Paris ferme.')).toEqual([
    'Communauté politique européenne: organisation', 'Oslo: place', 'Bourse de Paris: organisation',
  ]);
});
