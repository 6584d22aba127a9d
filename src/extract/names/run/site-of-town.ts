/** "Treptower Park", "Kölner Dom", "die Wangener Straße": what lies in a town or leads there bears its name. German. */
import type { Document } from '../../../text/document.ts';
import { isOfTown } from './origin.ts';

const SITES = new RegExp(
  '^(?:(?:land)?stra(?:ß|ss)e|chaussee|allee|platz(?:es)?|park(?:s|es)?|tor(?:s|es)?|brücke|ring(?:s|es)?|' +
    'damm(?:s|es)?|ufer|dom(?:s|es)?|hafen|(?:haupt|nord|süd|ost|west)?bahnhof(?:s|es)?|forst(?:s|es)?|wald|heide|' +
    'moor(?:s|es)?|schloss|zoos?|tiergarten|markt|münster|rathaus|flughafen)$',
  'i',
);
const OF_TOWN = /^\p{Lu}\p{Ll}{3,}er$/u;

/** By its form alone: a site behind a word that ends as of a town. */
export const isSiteByForm = ([town = '', site = '', more]: readonly string[]): boolean =>
  more === undefined && SITES.test(site) && OF_TOWN.test(town);

/** Is it such a name? Of a town that no list has where an article stands before it: "Neuer Markt" has none. */
export function isSiteOfTown({ tokens }: Document, first: number, end: number): boolean {
  const words = tokens.slice(first, end).map(({ text }) => text);
  const before = tokens[first - 1]?.lower ?? '';
  if (!isSiteByForm(words) || /^k?eine?/.test(before)) return false;
  return isOfTown(words[0] ?? '') || HELD.test(before);
}
const HELD = /^(?:d(?:er|ie|as|em|en|es)|am|im|vom|zu[mr]|beim|ins)$/;
