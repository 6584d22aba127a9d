/** What a guide or a shop says before its matter gets no card; what counts, or names, may. */
import { expect, it } from 'vitest';
import { isPlatitude } from '../../src/cards/kinds/fact/platitude.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

function saysLittle(sentence: string, more = ''): boolean {
  const text = `${sentence} Rust is a problem everywhere.${more}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const extraction = extract(document, { title: 'How to clean a bridge', author: null, publisher: null, publishedAt: null });
  const planning = startPlanning({ ...extraction, source: { publishedAt: null, language: 'en' }, text, document });
  return isPlatitude(planning, { start: 0, end: sentence.length });
}

it.each([
  ['Rust has become a critical part of the life of modern bridges.', true],
  ['The brush maps your bridge in minutes and cleans it without a sound.', true],
  ['This is the fastest, smoothest and quietest brush of the Lund line.', true],
  ['Rust takes 40 bridges a year out of service.', false],
  ['Half of all bridges have rust under their paint.', false],
  ['Rust closed the harbour bridge of Port Ellery.', false],
])('%s: %s', (sentence, is) => expect(saysLittle(sentence)).toBe(is));

it('asks nothing of a report, which quotes', () => {
  const said = ' “Rust is everywhere,” said Rosa Medina, a baker. “We paint and paint,” said Emil Brandt, a painter.';
  expect(saysLittle('A ferry has struck the wall of the harbour.', said)).toBe(false);
});
