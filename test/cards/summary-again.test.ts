/** Where three other cards tell of an article, a summary that says its title again is one too many. */
import { expect, it } from 'vitest';
import { planSheet } from '../../src/cards/plan-cards.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const TITLE = 'Lisboa proíbe tuk-tuks em oito bairros históricos';
const LEDE = 'A partir de junho, os tuk-tuks deixam de circular em oito bairros históricos de Lisboa, entre os quais Alfama.';
const SAID = [
  '“Os moradores não podem acordar todos os dias com a mesma anedota contada em seis línguas”, justificou a vereadora da ' +
    'Mobilidade, Inês Tavares.',
  '“A minha rua tem dois metros de largura e três tuk-tuks por minuto”, conta Deolinda Pires, de 79 anos.',
  '“Proíbe-se o sintoma e licencia-se a doença, que é o alojamento local”, defendeu o urbanista Tomás Brito, da ' +
    'Universidade de Lisboa.',
];

function kindsOf(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n');
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'pt' });
  const extraction = extract(document, { title: TITLE, author: null, publisher: null, publishedAt: null });
  const source = { publishedAt: null, language: 'pt' };
  return planSheet({ ...extraction, source, text, document }).cards.map(({ kind }) => kind);
}

it('leaves it out', () => expect(kindsOf([LEDE, ...SAID])).toEqual(['quote', 'quote', 'quote']));

it('keeps it beside fewer', () => expect(kindsOf([LEDE, SAID[0] ?? ''])).toContain('summary'));
