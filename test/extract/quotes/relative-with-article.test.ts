/** "Anna Galli, la quale ha ribadito": a relative with its article tells of the name before it, as "che" does. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['it', 'Il sindaco Luca Neri ha incontrato la preside Ada Riva, la quale ha ribadito: «Serve calma».', 'Ada Riva'],
  ['it', 'Il sindaco ha risposto ad Ada Riva, la quale ha ribadito che «serve calma».', 'Ada Riva'],
  ['es', 'El alcalde respondió a Ana Ruiz, la cual replicó: «Hace falta calma».', 'Ana Ruiz'],
  ['pt', 'O prefeito respondeu a Rute Pinho, a qual disse: «É preciso calma».', 'Rute Pinho'],
])('%s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each([
  ['it', 'Dopo l’addio di Luca Neri, il quale aveva lasciato a marzo, la preside Ada Riva ha detto: «Serve calma».',
    'Ada Riva'],
  ['it', 'La preside Ada Riva ha visto il sindaco Luca Neri, la quale ha ribadito: «Serve calma».', 'Ada Riva'],
])('but not of whom its gender excludes (%s): %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));

it.each([
  ['pt', 'Rute Pinho rasgou a carta de Telmo Reis, a qual considerou «cruel».', 'Rute Pinho'],
  ['es', 'Ana Ruiz rompió la carta de Luis Mora, la cual consideró «cruel».', 'Ana Ruiz'],
  ['it', 'Ada Riva ha strappato la lettera di Piero Zani, la quale ha definito «crudele».', 'Ada Riva'],
])('what is called so does not call itself so (%s): %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));
