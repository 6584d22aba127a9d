/** Two sentences on one card of a fact: where the second hangs on the first, and on nothing else. */
import { expect, it } from 'vitest';
import { pairsOf } from '../../src/cards/kinds/fact/pairs.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const TITLES: Readonly<Record<string, string>> = {
  en: 'Harbour bridge of Port Ellery closes in June', de: 'Hafenbrücke von Port Ellery schließt im Juni',
  fr: 'Le pont de Port Ellery ferme en juin', es: 'El puente de Port Ellery cierra en junio',
  it: 'Il ponte di Port Ellery chiude a giugno', pt: 'A ponte de Port Ellery fecha em junho',
};

function pairsIn(text: string, language: string): string[] {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const title = TITLES[language] ?? null;
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  const planning = startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
  return pairsOf(planning).map(({ both, first, second }) => {
    expect(text.slice(both.start, both.end)).toBe(both.text);
    expect([both.start, both.end]).toEqual([first.start, second.end]);
    return both.text;
  });
}

it.each([
  ['en', 'The petition was started by Rosa Medina, a baker of Port Ellery. It drew 1,107 signatures within nine days.'],
  ['de', 'Die Bäckerin Rosa Medina aus Port Ellery hat 2019 einen Verein gegründet. Er zählt heute 1107 Mitglieder.'],
  ['fr', 'La boulangère Rosa Medina a fondé une association en 2019 à Port Ellery. Elle compte 1 107 membres au port.'],
  ['es', 'Los vecinos de Port Ellery entregaron 1.107 firmas en mayo. Piden que el puente siga abierto hasta el invierno.'],
  ['it', 'I pescatori di Port Ellery hanno consegnato 1.107 firme a maggio. Chiedono che il ponte resti aperto d’inverno.'],
  ['pt', 'Os pescadores de Port Ellery entregaram 1.107 assinaturas em maio. Pedem que a ponte fique aberta no inverno.'],
])('%s: %s', (language, text) => expect(pairsIn(text, language)).toEqual([text]));

it.each<[string, string]>([
  ['The port of Port Ellery lost nine ships in 2019. The council of Port Ellery bought a ferry for 40 million in May.',
    'the second stands by itself'],
  ['The petition was started by Rosa Medina, a baker of Port Ellery.\n\nIt drew 1,107 signatures within nine days.',
    'of two paragraphs'],
  ['It was started by somebody else in another town of the county. It drew 1,107 signatures within nine days.',
    'the first is open itself'],
  ['The petition was started by Rosa Medina, a baker of Port Ellery. “It drew 1,107 signatures,” she said.',
    'the second is speech'],
])('no pair: %s (%s)', (text) => expect(pairsIn(text, 'en')).toEqual([]));
