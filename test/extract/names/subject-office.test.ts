/** An office that opens a sentence as its subject, where no comma follows the name. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

function roleIn(language: string, text: string, name: string): string | null {
  const named = resolveEntities(documentOf(text, language), lexiconFor(language));
  return named.find((one) => one.name === name)?.role?.text ?? null;
}

describe('an office before a comma, a name and its verb', () => {
  it.each<[language: string, text: string, name: string, role: string]>([
    ['fr', 'Le maire de Nîmes, Paul Hesse a visité la halle.', 'Paul Hesse', 'maire de Nîmes'],
    ['fr', 'ORAN – Le ministre de la Santé, Karim Boudi a visité la halle.', 'Karim Boudi', 'ministre de la Santé'],
    ['es', 'El alcalde de Cabra, Juan Ruiz visitó el mercado.', 'Juan Ruiz', 'alcalde de Cabra'],
    ['it', 'Il sindaco di Lecco, Paolo Ferri ha visitato la scuola.', 'Paolo Ferri', 'sindaco di Lecco'],
    ['pt', 'O presidente da Câmara de Faro, Rui Lopes visitou o mercado.', 'Rui Lopes', 'presidente da Câmara de Faro'],
    ['de', 'Der Bürgermeister von Linz, Karl Huber hat das Haus besucht.', 'Karl Huber', 'Bürgermeister von Linz'],
  ])('%s: %s', (language, text, name, role) => expect(roleIn(language, text, name)).toBe(role));
});

describe('an office before a comma that is of somebody else, or of nobody', () => {
  it.each<[language: string, text: string, name: string]>([
    ['fr', 'Après la victoire du maire de Nîmes, Paul Hesse a visité la halle.', 'Paul Hesse'],
    ['fr', 'Avec le maire de Nîmes, Paul Hesse a visité la halle.', 'Paul Hesse'],
    ['fr', 'Le directeur de la halle, Anne Hesse et Luc Roux ont ri.', 'Anne Hesse'],
    ['es', 'La alcaldesa de Cabra, Juan Ruiz visitó el mercado.', 'Juan Ruiz'],
    ['it', 'Al sindaco di Lecco, Paolo Ferri ha scritto una lettera.', 'Paolo Ferri'],
  ])('%s: %s', (language, text, name) => expect(roleIn(language, text, name)).toBeNull());
});

describe('an office of what stands in marks, before a comma and a name', () => {
  it.each<[language: string, text: string, name: string, role: string | null]>([
    ['es', 'El técnico del “Decano”, Luis Gil, lo lamentó.', 'Luis Gil', 'técnico del “Decano”'],
    ['es', 'La directora de la revista «Luz de mar», Rosa Pina, lo lamentó.', 'Rosa Pina',
      'directora de la revista «Luz de mar»'],
    ['fr', 'La directrice de « L’Écho », Anne Roux, le regrette.', 'Anne Roux', 'directrice de « L’Écho »'],
    ['it', 'Il tecnico del «Diavolo», Bruno Lodi, lo lamenta.', 'Bruno Lodi', 'tecnico del «Diavolo»'],
    ['es', 'El alcalde habló de “crimen”, Luis Gil, de “accidente”.', 'Luis Gil', null],
    ['es', 'Tras ganar al Betis, el técnico del “Decano”, Luis Gil, calló.', 'Betis', null],
  ])('%s: %s', (language, text, name, role) => expect(roleIn(language, text, name)).toBe(role));
});
