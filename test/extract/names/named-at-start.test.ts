/** People whom no list has: named where a sentence begins, in capitals, by two letters, with an age behind. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const named = (text: string, language: string) => resolveEntities(documentOf(text, language), lexiconFor(language));
const people = (text: string, language: string) =>
  named(text, language).filter(({ kind }) => kind === 'person').map(({ name }) => name);

describe('a lone word that opens a sentence, and an age or an office behind its comma', () => {
  it.each([
    ['it', 'Nerina, 24 anni, ha vinto i 100 metri.', 'Nerina'],
    ['pt', 'Bebel, de 12 anos, ganhou o concurso.', 'Bebel'],
    ['it', 'Pegoraro, gm della squadra, ha parlato ieri.', 'Pegoraro'],
  ])('%s: %s', (language, text, name) => expect(people(text, language)).toEqual([name]));
});

it.each([
  ['it', 'Pescatore, 40 anni, ha vinto la gara.'],
  ['it', 'Sposato, padre di due figli, vive al porto.'],
  ['es', 'Casado, padre de dos hijos, vive en el puerto.'],
  ['es', 'Ahora, presidente de la peña, ríe.'],
  ['pt', 'Paulista, ator de teatro, ri.'],
  ['fr', 'Ensuite, auteur de romans, il rit.'],
  ['it', 'Un ragazzo di Solopaca, 24 anni, è caduto.'],
])('%s: %s: nobody', (language, text) => expect(people(text, language)).toEqual([]));

it.each([
  ['es', 'La alcaldesa ANA LÓPEZ habló ayer en la plaza.', 'ANA LÓPEZ'],
  ['pt', 'Segundo RUI COSTA, não há verba para tudo.', 'RUI COSTA'],
  ['fr', "Selon ANNE MOREL, il manque de l'argent.", 'ANNE MOREL'],
])('%s: %s: a name in capitals', (language, text, name) => expect(people(text, language)).toEqual([name]));

it.each([
  ['pt', 'O cantor JP Oliveira abriu a festa. “Foi bom”, disse JP.', 'JP Oliveira'],
  ['it', 'Il rapper JB Ferrari ha cantato in piazza. «Bello», ha detto JB.', 'JB Ferrari'],
])('%s: %s: by two letters', (language, text, name) =>
  expect(named(text, language).map((one) => one.name)).toEqual([name]));
