/** A word that belongs to the verb is no part of the role behind it. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const named = (text: string, name: string) =>
  resolveEntities(documentOf(text, 'en'), lexiconFor('en')).find((one) => one.name === name);

it.each<[text: string, role: string]>([
  ['Nadel swept aside home player Juan Moreno on Sunday.', 'home player'],
  ['They turned away court reporter Juan Moreno on Sunday.', 'court reporter'],
])('%s', (text, role) => expect(named(text, 'Juan Moreno')?.role?.text).toBe(role));
