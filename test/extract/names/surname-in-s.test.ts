/** German surnames that look like the genitive of a given name: "Peters" after "Jan Peters" is he. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const peopleOf = (text: string): string[] =>
  resolveEntities(documentOf(text, 'de'), lexiconFor('de')).filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

it.each<[text: string, people: string[], why: string]>([
  ['„Der Plan ist teuer“, sagte Deichgraf Jan Peters. Später fordert Peters ein Gespräch.', ['Jan Peters'], 'a subject'],
  ['„Der Plan ist teuer“, sagte Ina Carstens.\n\nCarstens fordert ein Gespräch.', ['Ina Carstens'], 'a line of its own'],
  ['Hinrichs winkt ab. „Der Plan ist teuer“, sagte Uwe Hinrichs.', ['Uwe Hinrichs'], 'before the whole name'],
])('%s → %j (%s)', (text, people) => expect(peopleOf(text)).toEqual(people));

it('is still the genitive of a given name, or of a surname that the article has', () => {
  expect(peopleOf('Peter und Ina kamen. „Nein“, sagte Peter. Danach ging Peters Frau.')).not.toContain('Peters');
  expect(peopleOf('„Nein“, sagte Uwe Jakob. Er lachte. Danach ging Uwe Jakobs Frau.')).toEqual(['Uwe Jakob']);
});
