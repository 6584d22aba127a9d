/** Storms, feasts and days have capitals and name nobody; a country of two names is one place. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { isPlace, opensPlace } from '../../../src/extract/names/words/places.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const namesIn = (language: string, text: string): string[] =>
  resolveEntities(documentOf(text, language), lexiconFor(language))
    .map(({ name, kind, mentions }) => `${name} ${kind} ${mentions.length}`);

it.each<[language: string, text: string, names: string[], why: string]>([
  ['en', 'After the storm Medina wept. Rosa Medina had a boat.', ['Rosa Medina person 2'], 'she wept, and no storm did'],
  ['es', 'Tras la tormenta Medina lloró. Rosa Medina tenía un barco.', ['Rosa Medina person 2'], 'the same'],
  ['pt', 'Depois da tempestade Costa chorou. Rosa Costa tinha um barco.', ['Rosa Costa person 2'], 'the same'],
  ['en', 'After the hurricane Brandt wept, as Mr Brandt did before.', ['Brandt person 2'], 'with an honorific alone'],
  ['en', 'Now tropical storm Irene came near. Then Irene went away.', [], 'a storm'],
  ['en', 'The tropical storm Irene came near. Then Irene went away.', [], 'with its article'],
  ['es', 'Llega la tormenta Irene. Al norte Irene es lenta.', [], 'the same'],
  ['de', 'Das Orkantief Irene naht. Im Norden ist Irene langsam.', [], 'the same'],
  ['en', 'Post Labor Day, sales fell. It rained on Veterans Day and on Boxing Day.', [], 'days'],
  ['en', 'Then Doris Day, a singer, left.', ['Doris Day person 1'], 'somebody'],
  ['en', 'Post Brexit rules stay, and the Brexit vote hurts. Pre Christmas trade was good.', [], 'feasts, eras'],
  ['es', 'Subieron en Navidad y en Semana Santa, y el Brexit no.', [], 'the same'],
  ['fr', 'Les prix montent à Pâques et au Carnaval.', [], 'the same'],
  ['it', 'I prezzi salgono a Natale e a Pasqua.', [], 'the same'],
  ['pt', 'Os preços sobem na Páscoa e no Carnaval.', [], 'the same'],
  ['en', 'It flew to Bosnia and Herzegovina and to Saint Kitts and Nevis.',
    ['Bosnia and Herzegovina place 1', 'Saint Kitts and Nevis place 1'], 'one place each'],
  ['de', 'Sie flog nach Bosnien und Herzegowina.', ['Bosnien und Herzegowina place 1'], 'the same'],
  ['pt', 'Ela voou para Bósnia e Herzegovina.', ['Bósnia e Herzegovina place 1'], 'the same'],
])('%s: %s', (language, text, names) => {
  expect(namesIn(language, text)).toEqual(names);
});

it('knows the places of a language also after articles in many others', () => {
  const tags = Array.from({ length: 30 }, (_, at) => `q${String.fromCharCode(97 + (at % 26))}${at}`);
  for (const tag of tags) expect(isPlace('Paris', tag), tag).toBe(true);
  expect(opensPlace('Bosnien', 'de') && isPlace('Bosnien und Herzegowina', 'de')).toBe(true);
  expect(isPlace('Bosnien und Herzegowina', 'fr')).toBe(false);
});
