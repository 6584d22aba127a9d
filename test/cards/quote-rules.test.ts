/** For which reasons a quotation gets no card, each by its name. */
import { expect, it } from 'vitest';
import { isPartedAmid, joinQuotes } from '../../src/cards/kinds/quote/join.ts';
import { chooseQuotes } from '../../src/cards/kinds/quote/plan.ts';
import { NO_CARD, NO_STATEMENT, OPEN, refusalOf } from '../../src/cards/kinds/quote/refuse.ts';
import { startPlanning, type Planning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const TITLE = 'Harbour bridge of Port Ellery closes in June';

function planningOf(text: string, language = 'en', title = TITLE): Planning {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  return startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
}

function chosenFrom(text: string) {
  const planning = planningOf(text);
  return chooseQuotes(planning, joinQuotes(planning.sheet.quotes, text));
}

function refusalIn(text: string, language = 'en', title = TITLE): string | null {
  const planning = planningOf(text, language, title);
  const [quote] = joinQuotes(planning.sheet.quotes, text);
  return quote ? refusalOf([...NO_STATEMENT, ...NO_CARD, ...OPEN], planning, quote) : 'no quotation';
}

it('gives no card to words that open with "the" and what the headline has not', () => {
  const told = 'Rosa Medina, the mayor of Port Ellery, wants no relief road.';
  const said = '“The road would cost Port Ellery 94 million and would be full by June,” she said.';
  expect(refusalIn(`${told} ${said}`)).toBe('goes-on');
  expect(refusalIn(`${told} ${said}`, 'en', 'Port Ellery builds no road')).toBeNull();
});

it.each([
  ['“The harbour bridge will close for all cars in June,” the Los Angeles Police said.', 'en', 'unknown'],
  ['“The harbour bridge will close for all cars in June,” a harbour guard of Port Ellery said.', 'en', 'described'],
  ['„Die Hafenbrücke von Port Ellery schließt im Juni für alle Autos“, sagte ein Wächter des Hafens.', 'de', 'described'],
  ['«El puente del puerto de Port Ellery cierra en junio para todos», dijo un guarda del puerto.', 'es', 'described'],
  ['“The harbour bridge will close for all cars in June,” The Edge said.', 'en', 'unknown'],
  ['« Le pont du port de Port Ellery fermera en juin pour tous », a déclaré le maire du village.', 'fr', 'described'],
  ['« Le pont du port de Port Ellery fermera en juin pour tous », a déclaré La Poste.', 'fr', null],
  ['« Le pont du port de Port Ellery fermera en juin pour tous », a déclaré L’Oréal.', 'fr', null],
])('%s (%s): %s, by who says it', (text, language, rule) => expect(refusalIn(text, language)).toBe(rule));

it.each([
  ['« Voilà. Le pont du port de Port Ellery fermera en juin pour tous », a déclaré Rosa Medina, maire de Port Ellery.',
    'fr', 'goes-on'],
  ['« Voilà deux ans que le pont du port de Port Ellery ferme », a déclaré Rosa Medina, maire de Port Ellery.',
    'fr', null],
  ['„Die ist noch nicht durch, weil in Port Ellery zwei Messer fehlen“, sagte Rosa Medina, Bürgermeisterin von Port ' +
    'Ellery.', 'de', 'goes-on'],
])('%s (%s): %s, by what it answers', (text, language, rule) => expect(refusalIn(text, language)).toBe(rule));

it('gives no card to little more than what the headline quotes', () => {
  const said = '“It is a massive step for all of us in Port Ellery,” said Rosa Medina, the mayor of Port Ellery.';
  expect(refusalIn(said, 'en', 'Mayor of Port Ellery hails ‘massive’ step')).toBe('headline-again');
  expect(refusalIn(said, 'en', 'Mayor of Port Ellery hails bridge')).toBeNull();
});

it.each([
  ['“The harbour bridge will close for all cars in June,” said Rosa Medina, the mayor of Port Ellery.', null],
  ['“You’ve seen the harbour bridge swing in every storm,” said Rosa Medina, the mayor of Port Ellery.', 'asks'],
  ['“The harbour bridge will close in June for all of these:” said Rosa Medina, the mayor of Port Ellery.', 'introduces'],
  ['“Who would cross a harbour bridge with 40 cracks?” said Rosa Medina, the mayor of Port Ellery.', 'asks'],
  ['“We must look at all that the harbour bridge is for” in that law, said Rosa Medina, mayor of Port Ellery.', 'completed'],
  ['“The harbour bridge will close for all cars in June,” said Rosa Medina.', 'unknown'],
  ['“The harbour bridge will close for all cars in June,” the FBI said in a statement.', null],
  ['“The harbour bridge will close for all cars in June,” a spokesman said.', 'described'],
  ['“The harbour bridge will close for all cars in June,” a spokeswoman for Lund Ferries said.', null],
  ['“The harbour bridge will close for all cars in June,” a spokeswoman for the owner said.', 'described'],
  ['His daughter is fond of it. “Now she walks over the harbour bridge to school,” said Rosa Medina, mayor of Port ' +
    'Ellery.', 'of-whom'],
  ['Emil Brandt is a baker. “A harbour bridge was all that Emil ever wanted,” said Rosa Medina, mayor of Port Ellery.',
    'open'],
  ['“Yes, the harbour bridge is a little late,” said Rosa Medina, the mayor of Port Ellery.', 'goes-on'],
  ['“It’s true that the harbour bridge has swung in every storm,” said Rosa Medina, the mayor of Port Ellery.',
    'goes-on'],
  ['“What I said was that the harbour bridge swings,” said Rosa Medina, the mayor of Port Ellery.', 'goes-on'],
  ['“The bridge will close,” said Rosa Medina, the mayor of Port Ellery.', 'few-words'],
  ['“This harbour bridge has swung in every storm since March,” said Rosa Medina, the mayor of Port Ellery.', null],
  ['“We in the harbour saw that, and nobody said a word,” said Rosa Medina, the mayor of Port Ellery.', 'open'],
  ['“This harbour wall has swung in every storm since March,” said Rosa Medina, the mayor of Port Ellery.', 'goes-on'],
  ['“The harbour bridge will close in June, and I also want it to,” said Rosa Medina, the mayor of Port Ellery.', null],
  ['“The harbour bridge also needs another coat of paint,” said Rosa Medina, the mayor of Port Ellery.', 'open'],
  ['“Nobody wants to cross a harbour bridge like that,” said Rosa Medina, the mayor of Port Ellery.', null],
  ['“The harbour bridge becomes one if nobody mends the deck,” said Rosa Medina, the mayor of Port Ellery.', 'open'],
  ['“The harbour bridge, however, carries us to work,” said Rosa Medina, the mayor of Port Ellery.', 'goes-on'],
  ['“The harbour bridge will close for all cars in June,” said Rosa Medina, a fighter.', 'unknown'],
  ['“The harbour bridge will close for all cars in June. Of course.” said Rosa Medina, the mayor of Port Ellery.', 'stub'],
  ['“They told us nothing of all those cracks in June,” said Rosa Medina, the mayor of Port Ellery.', 'goes-on'],
  ['If the council agrees, Rosa Medina, the mayor of Port Ellery, said, “The harbour bridge will close for all cars in ' +
    'June.”', 'condition'],
])('%s: %s', (text, rule) => expect(refusalIn(text)).toBe(rule));

it.each([
  ['« Les pilotes du port ont compté 40 fissures en juin », a dit Rosa Medina, maire de Port Ellery.', 'fr', null],
  ['« Vous comptez les fissures depuis le mois de juin », a dit Rosa Medina, maire de Port Ellery.', 'fr', 'asks'],
  ['«Cerrar el puente del puerto y vender los barcos» es lo mejor, dijo Rosa Medina, alcaldesa de Port Ellery.', 'es', 'completed'],
  ['«Ha trascinato i cassonetti del porto fino al molo», dice Rosa Medina, sindaca di Port Ellery.', 'it', 'goes-on'],
  ['«Ha vinto la nave del porto di Port Ellery, e tutti i pescatori», dice Rosa Medina, sindaca di Port Ellery.', 'it', null],
  ['“Anotou a matrícula do barco num pacote de açúcar”, disse Rosa Medina, prefeita de Port Ellery.', 'pt', 'goes-on'],
  ['“Acabou a festa dos barcos no porto de Port Ellery”, disse Rosa Medina, prefeita de Port Ellery.', 'pt', null],
  ['«El puente del puerto cierra en junio para todos, ministro», dijo Rosa Medina, alcaldesa de Port Ellery.', 'es',
    'addresses'],
  ['«Que venga y explique las grietas del puente del puerto», dijo Rosa Medina, alcaldesa de Port Ellery.', 'es',
    'addresses'],
  ['«Que no cierren el puente del puerto es un milagro», dijo Rosa Medina, alcaldesa de Port Ellery.', 'es', null],
  ['«Signora, il ponte del porto chiude a giugno per tutti», dice Rosa Medina, sindaca di Port Ellery.', 'it',
    'addresses'],
  ['«Gli ho dato le chiavi del porto in una notte di giugno», dice Rosa Medina, sindaca di Port Ellery.', 'it', 'goes-on'],
  ['„Die Reederei hat ihr altes Schiff im Juni verkauft“, sagte Rosa Medina, Bürgermeisterin von Port Ellery.', 'de', null],
  ['„Im Juni siehst du dort kein einziges Schiff“, sagte Rosa Medina, Bürgermeisterin von Port Ellery.', 'de', 'asks'],
])('speaks to a reader in its own language alone: %s', (text, language, rule) =>
  expect(refusalIn(text, language)).toBe(rule));

it('offers no card for speech that leaves open whom it means', () => {
  const text = '“They told us nothing of all those cracks in June,” said Rosa Medina, the mayor of Port Ellery.';
  expect(chosenFrom(text)).toEqual([]);
});

it('offers the one that names what it means', () => {
  const text = '“Harbour bridge engineers from Larkfield found 40 cracks in June,” said Rosa Medina, the mayor of Port Ellery.';
  expect(chosenFrom(text)).toHaveLength(1);
});

it.each([
  ['The harbour bridge will close. '.repeat(12), false],
  [`The harbour bridge will close in June${', and the engineers who looked after its loud motors will go'.repeat(6)}.`, true],
])('a long quotation of whole sentences goes on several cards, one of one sentence does not: %s', (said, isAmid) => {
  const [quote] = joinQuotes(planningOf(`“${said.trim()}” said Rosa Medina, the mayor.`).sheet.quotes,
    `“${said.trim()}” said Rosa Medina, the mayor.`);
  expect(quote?.parts.length).toBeGreaterThan(1);
  expect(quote && isPartedAmid(quote)).toBe(isAmid);
});

it('leaves out what the writer’s verb is of: “a verdict too quick”', () => {
  const said = (between: string): string[] => {
    const text = `“The harbour bridge did burn in June”, said Rosa Medina, mayor of Port Ellery${between} “a verdict too quick”.`;
    return joinQuotes(planningOf(text).sheet.quotes, text).map((quote) => quote.text);
  };
  expect(said(', asking us to avoid')[0]).not.toContain('verdict');
});

it('leaves out words of another sentence that the writer comes to later, and keeps those that go on at once', () => {
  const said = (between: string): string | undefined => {
    const text = `“The harbour bridge will close for all cars in June”, ${between} “safe for all of us in the town”.`;
    return joinQuotes(planningOf(text).sheet.quotes, text)[0]?.text;
  };
  expect(said('said Rosa Medina, the mayor of Port Ellery,')).toContain('safe for all');
  expect(said('said Rosa Medina, the mayor of Port Ellery, and of the ferry that sails there on Mondays she said it is'))
    .not.toContain('safe for all');
});

it('keeps apart what somebody says in two sentences of the writer, each with a tag of its own', () => {
  const said = (tag: string): string[] => {
    const text = `“The harbour bridge will close in June”, said Rosa Medina, the mayor. “1968 was the year of the ferry”${tag}`;
    return joinQuotes(planningOf(text).sheet.quotes, text).map((quote) => quote.text);
  };
  expect(said(', said Medina.')).toHaveLength(2);
  expect(said('.')).toHaveLength(1);
});

it('offers nothing whose second half hangs on the writer’s verb', () => {
  const text = '“We will keep the harbour bridge”, said Rosa Medina, mayor of Port Ellery, “and that the ferry must go on.”';
  expect(refusalIn(text)).toBe('spliced');
});

it.each([
  ['“We served them notices, and they were torn,” said Rosa Medina, adding that the city would “not hesitate to act”.', 1],
  ['“We served them notices,” said Rosa Medina, the mayor, “and they were torn.”', 2],
])('what the writer goes on with behind a comma is no part of the quotation: %s', (text, pieces) => {
  const [quote] = joinQuotes(planningOf(text).sheet.quotes, text);
  expect(quote?.pieces).toHaveLength(pieces);
});

it('gives no card to words that the headline has told, all but one', () => {
  const said = '“I believe the harbour bridge closes in June,” said Rosa Medina, the mayor of Port Ellery.';
  expect(refusalIn(said)).toBe('headline-again');
  expect(refusalIn(said, 'en', 'Mayor of Port Ellery defends her plan')).not.toBe('headline-again');
});
