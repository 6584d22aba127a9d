/** A word before a full name where a sentence begins: no part of the name, and nobody itself. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const names = (text: string, language: string) =>
  resolveEntities(documentOf(text, language), lexiconFor(language)).map(({ name }) => name);

it.each([
  ['it', 'Soddisfatta Anna Corti per la gara.', ['Anna Corti']],
  ['it', 'Presenti Anna Corti e Marco Testi.', ['Anna Corti', 'Marco Testi']],
  ['fr', 'Satisfaite Anne Gilles du résultat.', ['Anne Gilles']],
  ['es', 'Furioso Raúl Vidal por el fallo.', ['Raúl Vidal']],
  ['pt', 'Emocionada Júlia Mera na despedida.', ['Júlia Mera']],
  ['es', 'Yeison Andrés Gil llegó tarde.', ['Yeison Andrés Gil']],
])('%s: %s', (language, text, expected) => expect(names(text, language)).toEqual(expected));
