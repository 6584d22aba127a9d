/** French names before "du", and before "de" and a town, which say where somebody belongs; towns told by their form. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const firstOf = (text: string): { name: string; kind: string } | undefined =>
  resolveEntities(documentOf(text, 'fr'), lexiconFor('fr'))[0];

it.each<[text: string, name: string]>([
  ['« Oui », raconte Priya Seegobin du Mauritius Post.', 'Priya Seegobin'],
  ['« Oui », raconte Paul Martin du Paris FC.', 'Paul Martin'],
  ['« Oui », raconte Anne Roux du Plessis.', 'Anne Roux du Plessis'],
  ['« Oui », raconte Ana Ruiz de Lyon.', 'Ana Ruiz'],
  ['« Oui », raconte Marie Dupont de Ligonnès.', 'Marie Dupont de Ligonnès'],
  ['« Oui », raconte Joachim du Bellay.', 'Joachim du Bellay'],
  ['« Oui », raconte Marie-Anne de Savoie.', 'Marie-Anne de Savoie'],
])('%s', (text, name) => expect(firstOf(text)?.name).toBe(name));

it.each(['Callen-sur-Leyre', 'Brive-en-Vaux', 'Lanvic-lès-Pins'])('takes %s for a town', (name) => {
  expect(firstOf(`Sur le plateau de ${name}, la ferme brûle.`)).toMatchObject({ name, kind: 'place' });
});
