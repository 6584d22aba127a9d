/** "Treptower Park", "Kölner Dom", "die Wangener Straße": what lies in a town or leads there bears its name. German. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { pattern } from '../../../pattern.ts';
import { isEverydayWord, isGermanSurname } from '../words/everyday-words.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isRole } from '../words/name-kind.ts';
import { adjoins } from '../words/name-run.ts';
import { isOfTown } from './origin.ts';
import { isPlace } from '../words/places.ts';

const SITES = new RegExp(
  '^(?:(?:land)?stra(?:ß|ss)e|chaussee|allee|platz(?:es)?|park(?:s|es)?|tor(?:s|es)?|brücke|ring(?:s|es)?|' +
    'damm(?:s|es)?|ufer|dom(?:s|es)?|hafen|(?:haupt|nord|süd|ost|west)?bahnhof(?:s|es)?|forst(?:s|es)?|wald|heide|' +
    'moor(?:s|es)?|schloss|zoos?|sees?|tal(?:e?s)?|tiergarten|markt|münster|rathaus|flughafen)$',
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

/** How many tokens a site takes from token `i` that its noun or its word tells: "Bahnhof Hagenau", "Schillerplatz". */
export function siteLength(doc: Document, lexicon: Lexicon, i: number): number {
  const [noun, next] = [doc.tokens[i], doc.tokens[i + 1]];
  if (!noun) return 0;
  if (isStreetOfSomebody(noun.text) || OF_RIVER.test(noun.text)) return 1;
  if (!next || !adjoins(doc, noun, next)) return 0;
  if (LANDSCAPES.test(next.text) && /ische[rnms]?$/.test(noun.text)) return 2; // "Bayerischer Wald"
  if (noun.text === 'Autobahn' && /^\d{1,3}$/.test(next.text)) return 2;
  return STANDS_BEFORE.test(noun.text) && /^\p{Lu}\p{Ll}{2,}/u.test(next.text) ? withTown(doc, lexicon, i) : 0;
}

/** Of a town that we know, or of what is no word and nobody: "Schloss Wibbenstein". */
function withTown(doc: Document, lexicon: Lexicon, i: number): number {
  const town = townLength(doc, i + 1);
  const { text = '', lower = '' } = doc.tokens[i + 1] ?? {};
  const isName = givenNameGender(text) === undefined && !isEverydayWord('de', lower) &&
    !isKnownOrganisation(text) && !isRole(lexicon, lower) &&
    !POETS.test(text) && !/mann$/.test(lower);
  return town > 0 ? town + 1 : isName ? 2 : 0;
}

/** How many tokens a town that we know takes from token `at`, or 0. */
function townLength({ tokens }: Document, at: number): number {
  for (let length = LONGEST_TOWN; length > 0; length--)
    if (isPlace(tokens.slice(at, at + length).map(({ text }) => text).join(' '), 'de')) return length;
  return 0;
}
/** "Frankfurt am Main", "Neustadt an der Weinstraße". */
const LONGEST_TOWN = 4;
const LANDSCAPES = /^(?:Wald(?:e?s)?|Alb|Alpen|Meer(?:e?s)?|Schweiz|Seenplatte|Heide|Jura|Moor(?:e?s)?)$/;
const STANDS_BEFORE = new RegExp(
  '^(?:(?:Haupt|Nord|Süd|Ost|West|Güter)?[Bb]ahnhof(?:e?s)?|Flughafens?|Schloss(?:es)?|Burg|Klosters?|Rathaus(?:es)?|' +
    '(?:Land)?[Kk]reis(?:es)?|Truppenübungsplatz(?:es)?|Gewerbegebiet(?:e?s)?|Naturpark(?:e?s)?)$',
);

/** "Elbbrücke", "Inntal", "Europabrücke" */
const OF_RIVER = pattern(
  'u',
  '^(?:Elb|Rhein|Donau|Isar|Inn|Weser|Neckar|Mosel|Saar|Spree|Oder|Salzach|Mur|Drau|Etsch|Eisack|Aare|Limmat|Ruhr|',
  'Lahn|Saale|Havel|Ems|Lech|Enns|Traun|Europa)(?:tal(?:e?s)?|brücke|ufers?|tunnels?|auen?)$',
);

/** "Schillerplatz", "Karolinenstraße", "Hermann-Löns-Weg"; "Marktplatz" and "Parkstraße" are in any town. */
function isStreetOfSomebody(word: string): boolean {
  const [, eponym = ''] = STREET_NOUN.exec(word) ?? [];
  if (eponym === '') return false;
  const parts = eponym.split('-').filter(Boolean);
  const [first = ''] = parts;
  if (word.includes('-')) return parts.length > 1 && parts.every((part) => /^\p{Lu}|^d(?:er|en|em)$/u.test(part));
  if (POETS.test(first)) return true;
  const isSomebody = ['', 'n', 'en', 's'].some((ending) => first.endsWith(ending) &&
    givenNameGender(first.slice(0, first.length - ending.length)) !== undefined);
  return first.length >= SHORTEST && !isEverydayWord('de', first.toLowerCase()) &&
    (isSomebody || isGermanSurname(first));
}
/** Letters of a family's name: "Wild" and "Lang" are words. */
const SHORTEST = 5;
const POETS =
  /^(?:Goethe|Mozart|Beethoven|Luther|Kant|Heine|Lessing|Humboldt|Bismarck|Kolping|Lenau|Rilke|Hebel|Uhland|Dürer)$/;
const STREET_NOUN = pattern(
  'u',
  '^(\\p{Lu}[\\p{L}-]+?)-?(?:',
  '[Ss]tra(?:ß|ss)e|[Pp]latz(?:es)?|[Aa]llee|[Ww]eg(?:e?s)?|[Rr]ing(?:e?s)?|',
  '[Pp]ark(?:e?s)?|[Uu]fers?|[Bb]rücke|[Gg]asse)$',
);
