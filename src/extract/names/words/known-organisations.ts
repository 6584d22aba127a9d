/** Is this a company, paper, agency, party or club that is known by this name, or that its name tells to be one? */
import type { Document } from '../../../text/document.ts';
import { once } from '../../../text/memo.ts';
import { wordsOfList, wordTable } from '../../../text/word-table.ts';
import { firstWords } from './places.ts';
import { KNOWN_ORGANISATIONS } from '../lists/organisations.ts';

const bodies = once(() => wordTable(',', KNOWN_ORGANISATIONS));
const openings = once(() => firstWords(wordsOfList(',', KNOWN_ORGANISATIONS)));

export const isKnownOrganisation = (name: string): boolean =>
  bodies().has(name.includes('’') ? name.replace('’', "'") : name) || isNational(name);

/** May a body of several words that we know begin with this word? */
export const opensKnownOrganisation = (word: string): boolean =>
  FIELDS.has(word) || openings().has(word);

/** What a country's bodies are for, by which they are called. */
const FIELDS = new Set(
  ('Statistics Police Cricket Sport Sports Rugby Athletics Swimming Transport Historic Destination Tourism Visit ' +
  'Invest Elections Universities Energy Water Housing Health Education Cycling Hockey Tennis Golf Football ' +
  'Basketball Netball Gymnastics Rowing Sailing Boxing Triathlon Volleyball Equestrian Wrestling Creative Export ' +
  'Crisis Catholic').split(' '),
);
const NATIONS = new Set(
  'England Scotland Wales Ireland Britain UK USA America Canada Australia India Korea Kenya Ghana Nigeria'.split(' '),
);
/** Bodies that have branches named so. */
const ABROAD = new Set(['Oxfam', 'Greenpeace', 'Google', 'Amazon', 'Microsoft', 'Apple', 'Amnesty International']);

/** "Statistics Canada", "Police Scotland", "Greenpeace India" */
function isNational(name: string): boolean {
  const at = name.lastIndexOf(' ');
  if (at < 0 || !NATIONS.has(name.slice(at + 1))) return false;
  const before = name.slice(0, at);
  return FIELDS.has(before) || ABROAD.has(before);
}

/** "Quercus", "Real Betis", "Bloco de Esquerda": does a body that we know begin at this token? */
export function beginsKnownOrganisation({ text, tokens }: Document, first: number): boolean {
  const opening = tokens[first];
  for (let end = first; opening && end < first + LONGEST; end++) {
    const last = tokens[end];
    if (last?.sentence !== opening.sentence) return false;
    if (isKnownOrganisation(text.slice(opening.start, last.end))) return true;
  }
  return false;
}
/** Words of a body that is known by its whole name. */
const LONGEST = 4;
