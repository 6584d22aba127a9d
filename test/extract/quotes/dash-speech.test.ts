/** Speech that dashes open, and nouns in marks that are no names: which stretches are quotations at all. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { prepareScene } from '../../../src/extract/quotes/speech/prepare-scene.ts';
import { documentOf } from '../document-of.ts';

function stretchesOf(language: string, text: string): string[] {
  const doc = documentOf(text, language);
  const { quotations } = prepareScene(doc, lexiconFor(language), []);
  return quotations.map(({ start, end }) => text.slice(start, end));
}

describe('speech behind a dash', () => {
  it.each([
    ['pl', '– To dobry budżet – powiedziała Lis. – Damy radę.', ['To dobry budżet', 'Damy radę.'], 'handed back by a dash'],
    ['pl', 'Szkoła zostaje. – Nie oddamy jej – powiedziała Lis.', ['Nie oddamy jej'], 'within a paragraph'],
    ['pl', '– Nie oddamy jej – powiedziała Lis. Radni milczeli. Wyszli.', ['Nie oddamy jej'], 'the writer goes on'],
    ['pl', '– chleb\n\n– masło – 200 g', [], 'a list'],
    ['es', '—No hay sustituto —dijo la alcaldesa—. Llevamos meses.', ['No hay sustituto', 'Llevamos meses.'], 'a closing dash'],
  ])('%s: %s', (language, text, wanted) => expect(stretchesOf(language, text)).toEqual(wanted));
});

describe('one noun in marks, where nouns have capitals', () => {
  it.each([
    ['Kern nannte das einen „Kahlschlag“.', ['Kahlschlag']],
    ['Kern nannte das einen beispiellosen „Kahlschlag“.', ['Kahlschlag']],
    ['Die Partei sprach von „Willkür“.', ['Willkür']],
    ['Er gilt als „Totengräber“ der Insel.', ['Totengräber']],
    ['Das sagte sie der „Lohnpost“.', []],
    ['Die Fähre „Seeadler“ legt ab.', []],
  ])('%s', (text, wanted) => expect(stretchesOf('de', text)).toEqual(wanted));
});
