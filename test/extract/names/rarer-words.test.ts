/** A word that only opens its sentence is no name where it is a rarer word of English, and one where nobody knows it. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const namesIn = (text: string): string[] =>
  resolveEntities(documentOf(text, 'en'), lexiconFor('en')).map(({ name }) => name);

it.each<[text: string, names: string[], why: string]>([
  ['Tributes were left at the gate.', [], 'a noun in the plural'],
  ['Footage showed the van.', [], 'one for a matter'],
  ['Councillors said it was late.', [], 'people before a verb of saying'],
  ['Outrage met Ann Lowe.', ['Ann Lowe'], 'beside a name'],
  ['Stripe said it was late. It pays Stripe.', ['Stripe'], 'a firm that has its capital inside a sentence, too'],
  ['Cuddle Foods said it was late.', ['Cuddle Foods'], 'a capital behind it'],
  ['Fashola went home.', ['Fashola'], 'a word of no list'],
  ['Marsh went home. Ann Marsh was ill.', ['Ann Marsh'], 'a surname'],
])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
