/** Two names that begin and end alike are one only where the shorter leaves words of the longer out. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const listedIn = (text: string, language: string): string[] =>
  resolveEntities(documentOf(text, language), lexiconFor(language))
    .map(({ name, kind, listedAs = kind }) => `${listedAs} ${name}`)
    .filter((one) => !/^unknown /.test(one));

it.each<[language: string, text: string, bodies: string[]]>([
  ['en', 'They went to the Tressin Fire Department and the Tressin County Sheriff’s Department.',
    ['Tressin Fire Department', 'Tressin County Sheriff’s Department']],
  ['en', 'The Leeds City Council met. The Leeds Council said no.', ['Leeds City Council']],
  ['es', 'La Presidencia del Gobierno calló. Llegó a Presidencia de Gobierno ayer.', ['Presidencia del Gobierno']],
  ['es', 'La Universidad Nacional de Tarnos calló. La Universidad Católica de Tarnos protestó.',
    ['Universidad Nacional de Tarnos', 'Universidad Católica de Tarnos']],
  ['de', 'Die Deutsche Evangelische Kirche schwieg. Ein Sprecher der Deutschen Evangelischen Kirche sprach.',
    ['Deutsche Evangelische Kirche']],
])('%s: %s', (language, text, bodies) =>
  expect(listedIn(text, language)).toEqual(bodies.map((body) => `organisation ${body}`)));
