/** "La tecnológica Indra", "la ONG Foro Penal", "publicado en Nature Neuroscience": bodies by what stands before them. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const namesOf = (language: string, text: string, wanted: string): string[] =>
  resolveEntities(documentOf(text, language), lexiconFor(language))
    .filter(({ kind, listedAs = kind }) => listedAs === wanted).map(({ name }) => name);

it.each<[language: string, text: string, body: string]>([
  ['es', 'La tecnológica Indra ganó 287 millones.', 'Indra'],
  ['es', 'La farmacéutica Rovi ganó tres millones.', 'Rovi'],
  ['es', 'El fondo canadiense Brookfield no descarta una oferta.', 'Brookfield'],
  ['es', 'La ONG Foro Penal denunció 16 arrestos.', 'Foro Penal'],
  ['es', 'SOS Desaparecidos difundió su fotografía.', 'SOS Desaparecidos'],
  ['es', 'El estudio, publicado en Nature Neuroscience, lo muestra.', 'Nature Neuroscience'],
  ['pt', 'A companhia aérea Azul pediu ajuda.', 'Azul'],
  ['pt', 'O artigo, publicado em Cell Reports, mostra isso.', 'Cell Reports'],
  ['pt', 'A ONG Instituto Socioambiental comemorou.', 'Instituto Socioambiental'],
  ['fr', "L'ONG Bloom agit.", 'Bloom'],
  ['it', 'La ONG Mediterranea protesta.', 'Mediterranea'],
])('%s: %s', (language, text, body) => expect(namesOf(language, text, 'organisation')).toEqual([body]));

it.each<[language: string, text: string, kind: string, name: string]>([
  ['es', 'La farmacéutica Rosa Gil abrió la puerta.', 'person', 'Rosa Gil'],
  ['es', 'La consultora Ana Sanz dimitió.', 'person', 'Ana Sanz'],
  ['es', 'El libro fue publicado en Madrid.', 'place', 'Madrid'],
  ['pt', 'A farmacêutica Rita Lopes saiu.', 'person', 'Rita Lopes'],
])('but in %s: %s', (language, text, kind, name) => expect(namesOf(language, text, kind)).toEqual([name]));

it('takes no idiom for a fund', () => {
  expect(namesOf('es', 'En el fondo Juan sabe que perdió.', 'organisation')).toEqual([]);
});
