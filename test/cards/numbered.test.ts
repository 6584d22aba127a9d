/** Sentences that are told by a number, and those that say the title once more, in other languages than English. */
import { expect, it } from 'vitest';
import { isTitleAgain, isWholeHeadline } from '../../src/cards/matter.ts';
import { endOfFirst } from '../../src/cards/kinds/fact/early.ts';
import { isNumbered } from '../../src/cards/kinds/fact/numbered.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

function planningOf(title: string, text: string, language: string) {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  return startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
}

it.each<[sentence: string, language: string, is: boolean, why: string]>([
  ['In diciotto ore sono caduti 210 millimetri d’acqua, quanto in tre mesi.', 'it', true, 'an amount'],
  ['Le théâtre devra rembourser 1 100 billets et perdra 95 000 euros.', 'fr', true, 'two of them'],
  ['Le théâtre avait remboursé 1 100 billets et perdu 95 000 euros.', 'fr', false, 'before the news'],
  ['El presupuesto del puente de Llanes era de 40 millones de euros.', 'es', true, 'an amount'],
  ['Rund 300 Menschen waren am Montag vor Ort und sahen dem Brand zu.', 'de', true, 'a count'],
  ['Rund 300 Menschen waren am Montag gegen den Bau auf der Straße.', 'de', true, 'no past perfect'],
  ['Der Deich war am Montag an 60 Stellen schon gebrochen, als es kam.', 'de', false, 'before the news'],
  ['Rund 300 Menschen waren am Montag schon in die Halle gekommen.', 'de', false, 'before the news'],
  ['In diciotto ore erano caduti 210 millimetri d’acqua, quanto in tre mesi.', 'it', false, 'before the news'],
  ['Das Gericht hat den Wirt am Montag zu 12 Jahren Haft verurteilt.', 'de', true, 'how long'],
  ['Luc Roux, 42 ans, a fermé lundi son café devant le port.', 'fr', false, 'an age'],
  ['Luc Roux, âgé de 42 ans, a fermé lundi son café du port.', 'fr', false, 'an age'],
  ['Die Sanierung kostet 5,8 Millionen Euro.', 'de', false, 'too few words'],
  ['Der Mann, der am Montag vor dem Gericht stand, ist 42 Jahre alt.', 'de', false, 'an age'],
  ['The theatre will pay back 1,100 tickets and lose 95,000 euros.', 'en', false, 'English'],
])('%s (%s): %s, %s', (text, language, is) =>
  expect(isNumbered(planningOf('Ponteverde', text, language), { start: 0, end: text.length })).toBe(is));

it('leaves what stands far down to the others', () => {
  const early = 'Il porto di Ponteverde resta chiuso. '.repeat(9);
  const text = `${early}In diciotto ore sono caduti 210 millimetri d’acqua, quanto in tre mesi.`;
  expect(isNumbered(planningOf('Ponteverde', text, 'it'), { start: early.length, end: text.length })).toBe(false);
});

it.each<[title: string, text: string, language: string, is: boolean]>([
  ['Un incendio destruye el mercado de Llanes', 'Un incendio destruyó el domingo el mercado de Llanes, de 1908.', 'es', true],
  ['Un incendio destruye el mercado de Llanes', 'Once personas de Llanes pasaron la noche en un colegio.', 'es', false],
  ['A fire destroys the market of Llanes', 'A fire destroyed the market of Llanes on Sunday.', 'en', false],
])('under %j, %j (%s) mostly says it again: %s', (title, text, language, is) =>
  expect(isTitleAgain(planningOf(title, text, language), { start: 0, end: text.length })).toBe(is));

it('finds the sentence behind so many, however many', () => {
  const text = 'Il porto di Ponteverde resta chiuso. '.repeat(30);
  expect(endOfFirst(planningOf('Ponteverde', text, 'it'), 25)).toBe(25 * (text.length / 30));
});

it('knows words that are the whole headline', () => {
  const said = 'Mi hija pregunta cuándo volvemos a casa';
  const text = `“${said}”, cuenta Rosa Medina.`;
  const span = { start: 1, end: said.length + 1 };
  expect(isWholeHeadline(planningOf(`“${said}”`, text, 'es'), span)).toBe(true);
  expect(isWholeHeadline(planningOf(`Rosa Medina: “${said}”`, text, 'es'), span)).toBe(false);
});
