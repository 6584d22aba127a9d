/** One name behind an article, a trade and a land is somebody's, unless firms and teams are called so. Romance. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const people = (language: string, text: string): string[] =>
  resolveEntities(documentOf(text, language), lexiconFor(language))
    .filter(({ kind, listedAs = kind }) => listedAs === 'person').map(({ name, role }) => `${name}, ${role?.text ?? ''}`);

it.each<[language: string, text: string, person: string]>([
  ['es', 'La cantante colombiana Shakira ofrecerá seis conciertos en Villalmar.', 'Shakira, cantante colombiana'],
  ['es', 'El futbolista brasileño Vinicius marcó.', 'Vinicius, futbolista brasileño'],
  ['pt', 'O avançado grego Pavlidis bisou.', 'Pavlidis, avançado grego'],
  ['it', 'La cantante americana Zendaya tace.', 'Zendaya, cantante americana'],
  ['fr', 'Le chanteur belge Stromae chante.', 'Stromae, chanteur belge'],
  ['es', 'El colegiado murciano Soler Prado expulsó a dos.', 'Soler Prado, colegiado murciano'],
])('%s: %s', (language, text, person) => expect(people(language, text)).toEqual([person]));

it.each<[language: string, text: string]>([
  ['es', 'El fabricante chino Xiaomi creció y el líder alemán Bayern ganó.'],
  ['es', 'La policía española Europol calló.'],
  ['it', "L'editore tedesco Springer vende."],
  ['fr', 'Le distributeur français Fnac ferme.'],
])('but nobody in %s: %s', (language, text) => expect(people(language, text)).toEqual([]));
