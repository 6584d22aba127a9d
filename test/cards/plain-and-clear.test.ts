/** In a report a less likely passage has its card where it points to nothing but the headline. */
import { describe, expect, it } from 'vitest';
import { isPlain } from '../../src/cards/kinds/fact/plain.ts';
import { statementsOf } from '../../src/cards/kinds/fact/statements.ts';
import { isClear } from '../../src/cards/kinds/quote/clear.ts';
import { joinQuotes } from '../../src/cards/kinds/quote/join.ts';
import { NO_CARD, refusalOf } from '../../src/cards/kinds/quote/refuse.ts';
import { startPlanning, type Planning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const TITLE = 'Port Ellery council closes harbour bridge for two winters';
const REPORT = [
  'The council of Port Ellery voted on Monday to close the harbour bridge for two winters.',
  '“The cables would not carry a snowplough,” said Rosa Medina, the mayor of Port Ellery.',
  '“Two hundred dockers will cross by ferry,” said Emil Brandt, secretary of the Harbour Union.',
];

function planningOf(lines: readonly string[]): Planning {
  const text = lines.join('\n\n');
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const extraction = extract(document, { title: TITLE, author: null, publisher: null, publishedAt: null });
  return startPlanning({ ...extraction, source: { publishedAt: null, language: 'en' }, text, document });
}

describe('words in a report', () => {
  const clearIn = (said: string, who: string) => {
    const planning = planningOf([...REPORT, `${said} said ${who}.`]);
    const quote = joinQuotes(planning.sheet.quotes, planning.sheet.text).at(-1);
    if (quote === undefined) throw new Error(`no quotation in ${said}`);
    return { isClear: isClear(planning, quote), refusal: refusalOf(NO_CARD, planning, quote) };
  };
  const COACH = 'Ida Sorell, director of the Lund Ferries';

  it.each([
    ['“The cheapest repair is the repair that begins before winter,”', COACH],
    ['“You can’t pay for cables with promises from the council,”', COACH],
    ['“Half of my customers walk across the bridge every morning,”', 'Ida Sorell, a baker from Larkfield'],
  ])('%s said %s: stands by itself', (said, who) =>
    expect(clearIn(said, who)).toEqual({ isClear: true, refusal: null }));

  it.each([
    ['“It is cheaper to begin the repair before the winter,”', COACH, null],
    ['“You have seen it swing in every storm since June,”', COACH, 'asks'],
    ['“Would you pay for cables with promises from the council?”', COACH, 'asks'],
    ['“We came early. We saw ice. We went home again,”', COACH, null],
    ['“I showered at work and then I showered at home,”', 'Ida Sorell, a baker from Larkfield', null],
  ])('%s said %s: not', (said, who, refusal) =>
    expect(clearIn(said, who)).toEqual({ isClear: false, refusal }));
});

describe('a fact of a report in another language', () => {
  const LINES = [
    'El pleno de Puerto Elvira acordó el lunes cerrar el puente del puerto durante dos inviernos.',
    '“Los cables no aguantan otro invierno”, dijo la alcaldesa de Puerto Elvira, Rosa Medina.',
  ];
  const isPlainIn = (sentence: string): boolean => {
    const text = [...LINES, sentence].join('\n\n');
    const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'es' });
    const title = 'Puerto Elvira cierra su puente dos inviernos';
    const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
    const planning = startPlanning({ ...extraction, source: { publishedAt: null, language: 'es' }, text, document });
    const fact = statementsOf(planning).find((one) => one.text === sentence);
    return fact !== undefined && isPlain(planning, fact);
  };

  it.each([
    ['Unos 6.000 vehículos cruzaban cada día el puente camino de Larkfield.', true],
    ['Muchos de los vecinos, explicó, pagaban 6.000 euros al año por cruzar el puente.', false],
    ['Los vecinos de Larkfield cruzaban cada día el puente camino de la escuela.', false],
  ])('%s: %s', (sentence, plain) => expect(isPlainIn(sentence)).toBe(plain));
});
