/** Words that what stands right behind them turns get no card. */
import { describe, expect, it } from 'vitest';
import { joinQuotes } from '../../src/cards/kinds/quote/join.ts';
import { NO_CARD, NO_STATEMENT, refusalOf } from '../../src/cards/kinds/quote/refuse.ts';
import { runsOf } from '../../src/cards/kinds/quote/runs.ts';
import { startPlanning, type Planning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const TITLE = 'Harbour bridge of Port Ellery closes in June';

function planningOf(text: string, language: string, title = TITLE): Planning {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  return startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
}

/** Why the first run of the first quotation stands on no card. */
function refusalIn(text: string, language = 'en', title = TITLE): string | null {
  const planning = planningOf(text, language, title);
  const [quote] = joinQuotes(planning.sheet.quotes, text);
  const [run] = quote ? runsOf(planning.document, quote) : [];
  if (!quote || !run) return 'no quotation';
  return refusalOf([...NO_STATEMENT, ...NO_CARD], planning, { ...quote, text: run.text, parts: [run] });
}

const MAYOR = 'Rosa Medina, the mayor of Port Ellery';

describe('words whose rest stands elsewhere', () => {
  it.each<[text: string, language: string, refusal: string | null, why: string]>([
    [`“The old harbour bridge of Port Ellery in March,” ${MAYOR}, said in her office, “has no railing.”`, 'en',
      'ends-amid', 'the same sentence'],
    [`“The old harbour bridge of Port Ellery has no railing in March,” ${MAYOR}, said in her office.`, 'en', null, 'all of it'],
  ])('%s', (text, language, refusal) => expect(refusalIn(text, language)).toBe(refusal));
});

it('takes no word that is thrown back and taken back', () => {
  const said = '« La traversée du pont était presque une honte pour la ville », lâche Rosa Medina, maire de Port Ellery.';
  const title = 'Le pont de Port Ellery ferme en juin';
  expect(refusalIn(`${said} « Presque ? » relève la juge, Ada Lund.`, 'fr', title)).toBe('thrown-back');
  expect(refusalIn(`${said} « Et alors ? » relève la juge, Ada Lund.`, 'fr', title)).toBeNull();
});
