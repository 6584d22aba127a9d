/** Words that tell half of what was said get no card by themselves. */
import { describe, expect, it } from 'vitest';
import { joinQuotes } from '../../src/cards/kinds/quote/join.ts';
import { chooseQuotes } from '../../src/cards/kinds/quote/plan.ts';
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

describe('a story', () => {
  it.each<[text: string, language: string, refusal: string | null, why: string]>([
    [`“My daughter was on the harbour bridge for an hour,” said ${MAYOR}. “They told her to read the notice.”`, 'en',
      'breaks-off', 'its point comes behind the tag'],
    [`“My daughter was on the harbour bridge for an hour,” said ${MAYOR}. It rained.`, 'en', null, 'all of it'],
    [`“Every car has to leave the harbour bridge by noon,” said ${MAYOR}. “We told them so.”`, 'en', null, 'no story'],
    [`“I looked down, saw the cracks and left the harbour bridge,” said ${MAYOR}. “That was in March.”`, 'en', null,
      'it has its end'],
    [`“We counted 27 cracks in the cables of the bridge,” said ${MAYOR}. “We want a new one.”`, 'en', null, 'a finding'],
  ])('%s', (text, language, refusal) => expect(refusalIn(text, language)).toBe(refusal));
});

describe('words whose rest stands elsewhere', () => {
  it.each<[text: string, language: string, refusal: string | null, why: string]>([
    [`“The old harbour bridge of Port Ellery in March,” ${MAYOR}, said in her office, “has no railing.”`, 'en',
      'ends-amid', 'the same sentence'],
    [`“Grandad built the harbour bridge out of old ship timber,” said ${MAYOR}.`, 'en', 'kin', 'whose?'],
    ['„Der war einen halben Meter über der Brücke, das sahen alle“, sagte Rosa Medina, Bürgermeisterin von Lund.', 'de',
      'opens-on-other', 'who or what?'],
    ['„Der Damm war einen halben Meter über der Brücke, das sahen alle“, sagte Rosa Medina, Bürgermeisterin von Lund.',
      'de', null, 'it says what'],
    [`“The two bridges are the same bridge in the end of it,” said ${MAYOR}.`, 'en', 'opens-on-other', 'which two?'],
  ])('%s', (text, language, refusal) => expect(refusalIn(text, language)).toBe(refusal));

  it('knows which two where the headline counts them', () => {
    const said = `“The two bridges are the same bridge in the end of it,” said ${MAYOR}.`;
    expect(refusalIn(said, 'en', 'Port Ellery closes two bridges')).toBeNull();
  });

  it('tells of her own mother where the writer says so', () => {
    const told = 'Rosa Medina, whose mother ran the harbour bridge for 40 years, wept.';
    const text = `${told} “Mum knew every ship,” said ${MAYOR}.`;
    const planning = planningOf(text, 'en');
    expect(chooseQuotes(planning, joinQuotes(planning.sheet.quotes, text)).length).toBe(1);
  });
});

it('takes no word that is thrown back and taken back', () => {
  const said = '« La traversée du pont était presque une honte pour la ville », lâche Rosa Medina, maire de Port Ellery.';
  const title = 'Le pont de Port Ellery ferme en juin';
  expect(refusalIn(`${said} « Presque ? » relève la juge, Ada Lund.`, 'fr', title)).toBe('thrown-back');
  expect(refusalIn(`${said} « Et alors ? » relève la juge, Ada Lund.`, 'fr', title)).toBeNull();
});

it('does not begin with the answer to a question', () => {
  const text = '«Contando le navi. Ogni nave che passa il ponte la scriviamo noi», dice Rosa Medina, sindaca di Lund.';
  const planning = planningOf(text, 'it', 'Il ponte di Port Ellery chiude a giugno');
  const [quote] = chooseQuotes(planning, joinQuotes(planning.sheet.quotes, text));
  expect(quote?.text ?? '').not.toContain('Contando');
});
