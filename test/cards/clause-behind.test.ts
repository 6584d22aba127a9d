/** What the article says of somebody right behind the name, where it gives no office. */
import { expect, it } from 'vitest';
import { clauseBehind } from '../../src/cards/clause-behind.ts';
import { firstMentions } from '../../src/cards/name-mentions.ts';
import { startPlanning } from '../../src/cards/planning.ts';

it.each<[text: string, language: string, told: string | null, why: string]>([
  ['« … », dit Rosa Medina, 78 ans, en larmes.', 'fr', '78 ans', 'an age'],
  ['“…”, contó Rosa Medina, de 61 años, mientras esperaba.', 'es', 'de 61 años', 'with its preposition'],
  ['«…», racconta Rosa Medina, 83 anni, di Ponteverde.', 'it', '83 anni, di Ponteverde', 'and a town'],
  ['«…», racconta Rosa Medina, 83 anni, mentre piove.', 'it', '83 anni', 'and no town'],
  ['« … », raconte Rosa Medina, qui a perdu quatorze brebis le 19 octobre.', 'fr',
    'qui a perdu quatorze brebis le 19 octobre', 'a clause'],
  ['« … », raconte Rosa Medina, qui a ajouté que la pluie tombait.', 'fr', null, 'how it was said'],
  ['« … », raconte Rosa Medina, qui attend ces brebis depuis lundi.', 'fr', null, 'a clause that leaves something open'],
  ['Das sagte Rosa Medina, die Mieten seien seit 2019 um ein Drittel gestiegen.', 'de', null, 'what she says'],
  ['« … », dit le frère de Rosa Medina, qui élève des brebis à Lund.', 'fr', null, 'whoever the clause is of'],
  ['« … », dit le fils de Rosa Medina, 12 ans, en larmes.', 'fr', null, 'whoever is of that age'],
  ['« … », dit Anne-Rosa Medina, qui élève des brebis à Lund.', 'fr', null, 'another name'],
  ['Rosa Medina, 20 ans après la fusion, attend.', 'fr', null, 'years of something else'],
  ['«…», racconta Rosa Medina, da Lund.', 'it', null, 'where somebody speaks from'],
  ['«…», ha detto – Rosa Medina, segretaria Lega Porto –, «…».', 'it', 'segretaria Lega Porto', 'before a dash'],
  ['“…”, dijo Rosa Medina, una ama de casa de 32 años.', 'es', 'una ama de casa de 32 años', 'with an article'],
  ['Rosa Medina, un cittadino di Ponteverde che abita vicino, ha visto.', 'it', 'un cittadino di Ponteverde', 'to its clause'],
  ['“…”, explicou Rosa Medina, da Proteção Civil.', 'pt', 'da Proteção Civil', 'a body'],
  ['Rosa Medina, au bord du quai, attend.', 'fr', null, 'where somebody stands'],
  ['« … », lâche Rosa Medina, ripeuse dans le 3e arrondissement.', 'fr', 'ripeuse dans le 3e arrondissement', 'work'],
  ['Rosa Medina, dernière à partir, attend.', 'fr', null, 'no work'],
  ['« … », explique Rosa Medina, qui tient un salon de thé.', 'fr', 'qui tient un salon de thé', 'no saying'],
  ['Rosa Medina attend.', 'fr', null, 'nothing'],
])('%j (%s) tells %j: %s', (text, language, told) => {
  const headline = { text: 'Port Ellery', start: null, end: null, from: 'title' } as const;
  const empty = { facts: [], quotes: [], claims: [], figures: [], dates: [] };
  const people = [{ name: 'Rosa Medina', role: null, mentions: 1 }];
  const planning = startPlanning({ ...empty, people, headline, source: { publishedAt: null, language }, text });
  expect(clauseBehind(planning, 'Rosa Medina', firstMentions(text, 'Rosa Medina'))).toBe(told);
});
