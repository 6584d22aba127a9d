/** A title over cards is the headline, without the site that it stands on. */
import { expect, it } from 'vitest';
import { titleLine } from '../../../src/extract/title-line.ts';

const BODY = 'The harbour bridge of Lund swings in every storm. Its council wants three easy methods and an Analysis.';

it.each([
  ['Three bridges that swing in the wind | Lund Daily', 'Three bridges that swing in the wind'],
  ['Three bridges that swing in the wind | Harbour | Lund Daily', 'Three bridges that swing in the wind'],
  ['Three bridges that swing in the wind | bruecke.de', 'Three bridges that swing in the wind'],
  ['How to mend a swinging bridge: 3 methods - BridgeWise', 'How to mend a swinging bridge: 3 methods'],
  ['Comment réparer un pont qui bouge ? - Ponts & Quais', 'Comment réparer un pont qui bouge ?'],
  ['How to mend a swinging bridge – the council has a plan', 'How to mend a swinging bridge – the council has a plan'],
  ['The storm that moved a bridge in the night - Analysis', 'The storm that moved a bridge in the night - Analysis'],
  ['Storm over Lund | Bridges', 'Storm over Lund | Bridges'],
  ['The bridge of Lund beats all of the others 3 - 1', 'The bridge of Lund beats all of the others 3 - 1'],
  ['The council wins its first case at last | Nobody paid a cent', 'The council wins its first case at last | Nobody paid a cent'],
  ['Man who stole two bridges in the night - Guilty', 'Man who stole two bridges in the night - Guilty'],
  ['Big $$ for bridges in the state budget', 'Big $$ for bridges in the state budget'],
  [String.raw`Why C:\Users\theo fills up your disk`, String.raw`Why C:\Users\theo fills up your disk`],
  ['EX-99.1', null],
  [String.raw`Why $\omega < 2.37$ matters to builders of bridges`, null],
  [null, null],
])('%s', (raw, line) => expect(titleLine(raw, BODY)).toBe(line));

const LONG = `${BODY} Nobody has crossed it since the storm of May, and the ferries are full. `.repeat(4);

it.each([
  ['Thursday, May 16, 2013', null],
  ['16 de mayo de 2013', null],
  ['Local Govt | Videos | Parliament | Search', null],
  ['Support us today {{button_text}}', null],
  ['Ada Reed/Lund Photos', null],
  ['Evening Post', null],
  ['• LWN News', null],
  ['• Coast News', null],
  ['Rosa Medina', 'Rosa Medina'],
  ['Ferries Fill Up', 'Ferries Fill Up'],
  ['Storm Over', 'Storm Over'],
  ['BRIDGE SHUT', 'BRIDGE SHUT'],
  ['Bridges, and no ferry', 'Bridges, and no ferry'],
  ['Nobody crosses the bridge (Photo: Lund Rescue)', 'Nobody crosses the bridge'],
  ['Nobody crosses the bridge (again)', 'Nobody crosses the bridge (again)'],
  ['May 16, 2013: the day on which the bridge swung', 'May 16, 2013: the day on which the bridge swung'],
])('of a page, %s', (raw, line) => expect(titleLine(raw, LONG)).toBe(line));
