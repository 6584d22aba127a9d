/** What a noun for somebody tells of whether a woman or a man is meant. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';

const NOUNS: readonly [language: string, noun: string, gender: 'female' | 'male' | null, why: string][] = [
  ['en', 'heiress', 'female', 'beside "heir", which may be either'],
  ['es', 'concejala', 'female', 'beside "concejal"'],
  ['fr', 'maraîchère', 'female', 'beside "maraîcher"'],
  ['it', 'comandante', null, '"il comandante", "la comandante"'],
  ['it', 'preside', null, '"la preside della scuola"'],
  ['it', 'europarlamentare', null, '"l’europarlamentare"'],
  ['it', 'influencer', null, 'was among women'],
  ['it', 'autista', null, 'was among men'],
  ['fr', 'astronaute', null, '"l’astronaute Claire Roux"'],
  ['it', 'sindaca', 'female', 'its ending tells'],
];

it.each(NOUNS)('%s %s: %s, %s', (language, noun, gender) => {
  expect(lexiconFor(language).roles.get(noun)).toBe(gender);
});
