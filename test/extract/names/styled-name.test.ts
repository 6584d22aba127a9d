/** Before a given name alone, the style is part of what somebody is called. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const told = (text: string, language: string) =>
  resolveEntities(documentOf(text, language), lexiconFor(language))
    .filter(({ kind }) => kind === 'person')
    .map(({ name, role }) => `${name}${role && !role.isBare ? `, ${role.text}` : ''}`);

it.each([
  ['en', '“We pray,” Pope Francis said. “No more,” Francis said later.', ['Pope Francis']],
  ['en', '“I am glad,” King Charles III told guests. The king left early.', ['King Charles III']],
  ['en', '“He came,” said Sister Agnes, who runs the school.', ['Sister Agnes']],
  ['en', '“He was kind,” her sister Agnes said.', ['Agnes, sister']],
  ['en', '“I loved it,” said Sister Maria Lopez, a nun.', ['Maria Lopez, a nun']],
  ['en', '“Thanks,” said Sir Keir. Prime Minister Keir Starmer nodded.', ['Keir Starmer, Prime Minister']],
  ['en', 'A visit from the Queen\n\nCamilla smiled. “We are glad,” Camilla said.', ['Camilla']],
  ['en', '“No,” Martin Prince said. Prince left at noon.', ['Martin Prince']],
  ['de', '„Wir sind eins“, sagte König Charles III. vor Gästen.', ['König Charles III']],
  ['de', '„Es war schön“, sagte ihre Schwester Anna.', ['Anna, Schwester']],
  ['en', 'Every North Carolinian and each Puerto Rican heard Rosa Medina.', ['Rosa Medina']],
  ['en', '“I came,” Zandra Day said. Labor Day was quiet.', ['Zandra Day']],
  ['it', '«Siamo felici», ha detto Natale. Natale Conti è tornato a Natale.', ['Natale Conti']],
  ['it', '«Preghiamo», ha detto Papa Francesco domenica.', ['Papa Francesco']],
  ['fr', '« Nous prions », a dit le pape François dimanche.', ['François, pape']],
])('%s: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
