/** Places that our lists know, where every word has a capital: the start of a sentence, a heading. */
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../../src/article/clean-text.ts';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { extract } from '../../../src/extract/extract.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

describe('where a sentence begins', () => {
  it.each<[language: string, text: string, places: string[]]>([
    ['es', 'Polonia ha aceptado el plan.', ['Polonia']],
    ['it', 'Sicilia e Calabria vogliono un ponte.', ['Sicilia', 'Calabria']],
    ['pt', 'Polónia e Hungria querem mudar a lei.', ['Polónia', 'Hungria']],
    ['en', 'Sicily and Malta want a bridge.', ['Sicily', 'Malta']],
    ['it', 'Parla il sindaco del paese.', []], // a town in Spain
    ['en', 'Reading is good for children.', []],
  ])('%s: %s', (language, text, places) =>
    expect(extract(documentOf(text, language), CONTEXT).places.map(({ name }) => name)).toEqual(places));
});

it('in a heading, behind a preposition', () => {
  const text = normalizeText('Ein Jahr\n\nDer Umsatz sinkt seit Mai um acht Prozent.\n\n## Mehr Umsatz in Nordamerika\n\nEs geht gut.');
  const document = readDocument({ ...readPlainText(text, null), language: 'de' });
  expect(document.paragraphs.map(({ kind }) => kind)).toContain('heading');
  expect(extract(document, CONTEXT).places.map(({ name }) => name)).toEqual(['Nordamerika']);
});
