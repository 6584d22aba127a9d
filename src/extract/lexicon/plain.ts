/** The lexicon of a language that we have no words of: nothing is a verb of saying, so no speaker is ever told. */
import type { Lexicon } from './lexicon.ts';

export const plain = (language: string): Lexicon => ({
  language,
  saying: new Set(),
  reporting: new Set(),
  stance: new Set(),
  pronouns: new Map(),
  determiners: new Set(),
  possessives: new Map(),
  prepositions: new Set(),
  joins: new Set(),
  conjunctions: new Set(),
  between: new Set(),
  accordingTo: [],
  relatives: new Set(),
  honorifics: new Map(),
  roles: new Map(),
  roleEndings: /(?!)/,
  institutions: new Set(),
  people: new Set(),
  common: new Set(),
  demonyms: new Set(),
  naming: new Set(),
  capitalisesNouns: false,
});
