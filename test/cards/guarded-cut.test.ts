/** Titles and descriptions are cut by the same guard as cards: what would say something else is not cut at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardedCut } from '../../src/cards/guarded-cut.ts';

describe('a cut under guard', () => {
  it.each<[text: string, language: string, room: number, shown: string | null, why: string]>([
    [
      'The council of Port Ellery will build the northern wall if the state pays for it', 'en', 62, null, 'a condition',
    ],
    ['The traders of Port Ellery will take the offer of the Lund company, but not this year', 'en', 70, null, 'a denial'],
    ['The mayor of Port Ellery took the money of the traders, prosecutors said on Monday', 'en', 58, null, 'whose word'],
    ['Der Hafenrat von Ellingen baut die Mauer am Kai nur, wenn das Land dafür zahlt', 'de', 50, null, 'a condition'],
    ['Le conseil de Villiers construira le mur du port si l’État paie les travaux', 'fr', 50, null, 'a condition'],
    ['El concejo de Villar construirá el muro del puerto si el Estado paga las obras', 'es', 50, null, 'a condition'],
    [
      'The wall was opened in May. Traders from all quarters of the old town came to see it.', 'en', 40,
      'The wall was opened in May. …', 'after a sentence',
    ],
    ['The wall was opened in May by the mayor. However, it leaked on the very first day.', 'en', 45, null, 'turned'],
    ['The wall stands.', 'en', 40, 'The wall stands.', 'whole'],
  ])('of "%s" (%s, %d) is %j: %s', (text, language, room, shown) => {
    expect(guardedCut(text, language, room)).toBe(shown);
  });

  it('never leaves a denial out of a sentence, wherever it would fall', () => {
    const clause = fc.constantFrom('the mayor saw the wall', 'traders left the town', 'the ferry sank in the bay');
    const turn = fc.constantFrom('but nobody died', 'unless the state pays', 'though never in winter', 'police said');
    fc.assert(fc.property(clause, clause, turn, fc.integer({ min: 20, max: 90 }), (first, second, last, room) => {
      const text = `On Monday ${first} and ${second}, ${last}`;
      const shown = guardedCut(text, 'en', room);
      expect(shown === null || shown === text).toBe(true);
    }));
  });
});
