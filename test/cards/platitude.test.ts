/** What a guide or a shop says before its matter gets no card; what counts, or names, may. */
import { expect, it } from 'vitest';
import { isPlatitude } from '../../src/cards/kinds/fact/platitude.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const YOUR: Readonly<Record<string, string>> = {
  en: ' Your bridge rusts.', es: ' Usted tiene un puente.', fr: ' Votre pont rouille.',
};

function saysLittle(sentence: string, more = YOUR.en, title = 'How to clean a bridge', language = 'en'): boolean {
  const text = `${sentence} Rust is a problem everywhere.${more}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  const planning = startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
  return isPlatitude(planning, { start: 0, end: sentence.length });
}

it.each([
  ['Rust has become a critical part of the life of modern bridges.', true],
  ['The brush maps your bridge in minutes and cleans it without a sound.', true],
  ['This is the fastest, smoothest and quietest brush of the Lund line.', true],
  ['This is the most careful and gentlest brush of the Lund line.', true],
  ['A harvest, a contest and an inquest of the southwest kept Lund busy.', false],
  ['Rust takes 40 bridges a year out of service.', false],
  ['Half of all bridges have rust under their paint.', false],
  ['Eleven bridges have rust under their paint.', false],
  ['A hundred bridges have rust under their paint.', false],
  ['Twenty-two bridges have rust under their paint.', false],
  ['Many bridges have rust under their paint.', true],
  ['Rust closed the harbour bridge of Port Ellery.', false],
])('%s: %s', (sentence, is) => expect(saysLittle(sentence)).toBe(is));

it.each([
  ['es', 'Tres vecinos murieron en el incendio de la madrugada.', false],
  ['es', 'Los vecinos lloran en el parque de la esquina.', true],
  ['fr', 'La moitié des écoles ferme dès le mois de juin.', false],
  ['fr', 'Les écoles ferment dès le mois de juin.', true],
])('counts in the words of its language (%s): %s', (language, sentence, is) =>
  expect(saysLittle(sentence, YOUR[language], 'Un', language)).toBe(is));

it.each([
  '40 dead as ferry sinks off Lund', 'Why the Lund ferry sank', 'Wie die Fähre sank', 'Harbour reviews plan for ferries',
  'Mountain guide dies on ferry', 'Meloni guida la protesta', 'FERRY SINKS',
])('asks nothing of short news under %j, which speaks to nobody', (title) =>
  expect(saysLittle('The ferry capsized in rough seas shortly after leaving the port.', '', title)).toBe(false));

it('asks nothing of a report, which quotes', () => {
  const said = ' “Rust is everywhere,” said Rosa Medina, a baker. “We paint your bridge,” said Emil Brandt, a painter. It is old. It leaks.';
  expect(saysLittle('A ferry has struck the wall of the harbour.', said)).toBe(false);
});
