/** Several people, by their work or as kin, speak like one: behind "his", without an article, and as "they". */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const MILL = 'The mill by the canal burned down.\n\n';
const SAID = '\n\n“The roof is all gone and we are sad,” they said.';

describe('people in the plural', () => {
  it.each([
    [`${MILL}“The roof is all gone and we are sad,” his daughters said.`, 'his daughters', 'kin'],
    [`${MILL}“The roof is all gone and we are sad,” her tenants said.`, 'her tenants', 'of somebody'],
    [`${MILL}His sons called him “a rock in every storm”.`, 'his sons', 'in what they call him'],
    [`${MILL}Nurses walked out on Monday.${SAID}`, 'Nurses', 'a plural of work that opens the sentence'],
    [`${MILL}Councillors said the old baths were shut.${SAID}`, 'Councillors', 'a rarer word before a verb of saying'],
    [`${MILL}Trustees of the mill met on Monday.${SAID}`, 'Trustees of the mill', 'with what they are of'],
    [`${MILL}Regulators fined the bank on Monday.${SAID}`, 'Regulators', 'and no body of the same sentence'],
    [`${MILL}Staff were told on Monday.${SAID}`, 'Staff', 'many without an ending'],
    [`${MILL}His family called Ron Hale “a rock”.${SAID}`, 'His family', 'a noun for several'],
  ])('speak: %s', (text, name) => expect(lastSpeaker(text)?.toLowerCase()).toBe(name.toLowerCase()));

  it.each([
    [`${MILL}Tributes were paid to Ron Hale, 66, by friends.${SAID}`, 'what is paid'],
    [`${MILL}Tenants are angry with the roofers.\n\n“We will mend the roofs,” it said.`, 'many are no "it"'],
    [`${MILL}“The roof is gone,” his remarks said.`, 'what somebody has'],
  ])('and nothing else does: %s', (text) => expect(lastSpeaker(text)).toBe(null));

  it.each([
    [`${MILL}Ann Lowe coaches the team and leads it.\n\n“We are proud,” she said.`, 'Ann Lowe'],
    [`${MILL}Winners Lorne Rovers met the mayor, Bo Tran.\n\n“I am proud,” Tran said.`, 'Bo Tran'],
  ])('a verb or an office before a name is none: %s', (text, name) => expect(lastSpeaker(text)).toBe(name));
});

it.each([
  ['a kayaker', '“The river was too high for us,” said a kayaker.'],
  ['a centre-half', '“The pitch was far too wet for us,” said a centre-half.'],
  ['the fiscal depute', '“The pitch was far too wet for us,” said the fiscal depute.'],
])('speaks by what they do: %s', (name, tag) => expect(lastSpeaker(MILL + tag)).toBe(name));

it('"the centre-half" is the only defender who is named', () => {
  const text = 'The defender Bo Tran was proud. His father Jon wept.\n\n“It was a long season,” the centre-half said.';
  expect(lastSpeaker(text)).toBe('Bo Tran');
});

it.each(['beamed', 'reasoned', 'enthuses'])('“…,” Lowe %s, though two are named before', (verb) => {
  const told = 'Ann Lowe, who owns it, was there with Bo Hurn.\n\n';
  expect(lastSpeaker(`${MILL}${told}“The roof is all gone and we are sad,” Lowe ${verb}.`)).toBe('Ann Lowe');
});
