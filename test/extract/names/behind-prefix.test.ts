/** Half of a place behind a prefix names nobody, nor does what people from a place of two words are called. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const named = (text: string): string[] =>
  resolveEntities(documentOf(text), lexiconFor('en')).map(({ name }) => name);

it.each<[text: string, name: string]>([
  ['She runs a pro-Hong Kong group.', 'Kong'],
  ['She runs an anti-New York club.', 'York'],
  ['Most of them are Hong Kongers who came by bus.', 'Hong Kongers'],
  ['Most of them are New Yorkers who came by bus.', 'New Yorkers'],
])('%s', (text, name) => expect(named(text)).not.toContain(name));

it.each<[text: string, name: string]>([
  ['She runs a pro-Lindqvist group with Kong.', 'Kong'],
  ['She flew to Hong Kong.', 'Hong Kong'],
])('still named: %s', (text, name) => expect(named(text)).toContain(name));
