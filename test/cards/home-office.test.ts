/** Bare offices that a headline completes. */
import { expect, it } from 'vitest';
import { isHomeOffice } from '../../src/cards/home-office.ts';
import { startPlanning } from '../../src/cards/planning.ts';

it.each<[role: string, headline: string, language: string, others: string[], isTold: boolean, why: string]>([
  ['maire', 'À Toulouse, le marché ferme', 'fr', [], true, 'of the town'],
  ['maire', 'Le marché ferme', 'fr', [], false, 'of which town?'],
  ['maire', 'À Toulouse, le marché ferme', 'fr', ['maire de Lund'], false, 'one of two'],
  ['alcaldesa', 'Sevilla cierra el mercado', 'es', [], true, 'of the town'],
  ['Vorstandschef', 'Siemens schließt ein Werk', 'de', [], true, 'of the company'],
  ['Vorstandschef', 'Ein Werk schließt', 'de', [], false, 'of which company?'],
  ['Innenminister', 'Ein Werk schließt', 'de', [], true, 'the country’s own'],
  ['ministra de Salud', 'Cierra el mercado', 'es', [], true, 'the same'],
  ['Minister', 'Ein Werk schließt', 'de', [], false, 'of what?'],
  ['Sprecher', 'Siemens schließt ein Werk', 'de', [], false, 'of whom?'],
])('%s under %j (%s, beside %j): %s, %s', (role, headline, language, others, isTold) => {
  const people = [role, ...others].map((one, at) => ({ name: `Rosa Medina ${at}`, role: one, mentions: 1 }));
  const empty = { facts: [], quotes: [], claims: [], figures: [], dates: [] };
  const source = { publishedAt: null, language };
  const told = { text: headline, start: null, end: null, from: 'title' } as const;
  expect(isHomeOffice(startPlanning({ ...empty, headline: told, people, source, text: 'Nichts.' }), role)).toBe(isTold);
});
