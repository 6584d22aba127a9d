/** Offices that are counted, made with "ex" or "vice", or of a numbered court: all of it is what somebody is. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

function roleIn(language: string, text: string, name: string): string | null | undefined {
  const named = resolveEntities(documentOf(text, language), lexiconFor(language)).find((one) => one.name === name);
  return named && (named.role?.text ?? null);
}

describe('an office by its rank', () => {
  it.each<[language: string, text: string, name: string, role: string]>([
    ['es', 'La vicepresidenta segunda, Ana Soler, calló.', 'Ana Soler', 'vicepresidenta segunda'],
    ['es', 'La vicepresidenta primera y ministra de Hacienda, Ana Soler, calló.', 'Ana Soler',
      'vicepresidenta primera y ministra de Hacienda'],
    ['es', 'El vicepresidente segundo del Congreso, Pablo Soler, calló.', 'Pablo Soler',
      'vicepresidente segundo del Congreso'],
    ['es', 'La exvicepresidenta primera del Gobierno Ana Soler calló.', 'Ana Soler',
      'exvicepresidenta primera del Gobierno'],
    ['es', 'La tercera teniente de alcalde, Ana Soler, calló.', 'Ana Soler', 'tercera teniente de alcalde'],
    ['pt', 'A segunda vice-presidente da mesa, Rita Lopes, saiu.', 'Rita Lopes', 'segunda vice-presidente da mesa'],
  ])('%s: %s', (language, text, name, role) => expect(roleIn(language, text, name)).toBe(role));

  it.each<[language: string, text: string, name: string]>([
    ['es', 'El jugador marcó el segundo, Pablo Soler, y rio.', 'Pablo Soler'],
    ['es', 'Ganó la segunda, Ana Soler, por poco.', 'Ana Soler'],
  ])('but of nobody’s office (%s): %s', (language, text, name) => expect(roleIn(language, text, name)).toBeNull());
});

it.each<[text: string, name: string, role: string]>([
  ['La Fiscalía imputó al exgobernador de Antioquia Pablo Soler por un pago.', 'Pablo Soler',
    'exgobernador de Antioquia'],
  ['Su exasesor Pablo Soler fue condenado.', 'Pablo Soler', 'exasesor'],
  ['El vicesecretario de Economía del PP, Pablo Soler, calló.', 'Pablo Soler', 'vicesecretario de Economía del PP'],
  ['La jueza de Instrucción número 3 de Lorca, Ana Soler, calló.', 'Ana Soler',
    'jueza de Instrucción número 3 de Lorca'],
  ['La jueza de Instrucción nº 3 de Lorca, Ana Soler, calló.', 'Ana Soler', 'jueza de Instrucción nº 3 de Lorca'],
  ['El número dos del PP, Pablo Soler, calló.', 'Pablo Soler', 'número dos del PP'],
])('es: %s', (text, name, role) => expect(roleIn('es', text, name)).toBe(role));
