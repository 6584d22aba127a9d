/**
 * Bodies that are called by what they are for: "Landesamt für Umwelt", "Bundesamt für Migration und Flüchtlinge",
 * "Amt für Sicherheit in der Luftfahrt (ASL)". German.
 */
import { monthNumber } from '../../../article/month-names.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { ADJECTIVE } from '../words/inflection.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isPlace } from '../words/places.ts';

/** Nouns that take "für"; of the courts only "für Strafsachen", for they hear "für Montag geladene Zeugen". */
const TAKES_FIELD = new RegExp(
  '(?:[Aa]mt|[Ii]nstitut|[Kk]ammer|[Aa]nstalt|[Aa]gentur|[Mm]inisterium|[Zz]entrum|[Zz]entrale|[Gg]esellschaft|' +
    '[Bb]ehörde|[Aa]kademie|[Hh]ochschule|[Uu]niversität|[Hh]auptabteilung|[Ss]ekretariat|[Bb]eratungsstelle)e?s?$',
  'u',
);
/** Of these only with an article that is not "ein", or at the start: "er dankte dem Verein für Hilfe". */
const TAKES_FIELD_TOO = new RegExp(
  '(?:[Oo]rganisation|[Vv]erein|[Vv]ereinigung|[Bb]und|[Vv]erband|[Vv]erwaltung|[Dd]epartement|[Gg]erichtshof|' +
    '[Aa]usschuss|[Dd]irektion|[Aa]rbeitsgemeinschaft|[Ff]orum|[Ff]onds|[Dd]ienst|[Nn]etzwerk|[Bb]üro)(?:e?s)?$',
  'u',
);
const THANKS = /^(?:ge)?(?:dank|lob|kriti|ehr|rüg|zahl|zeichne|spende|bedank)/;
const DAYS =
  /^(?:Mo|Diens|Donners|Frei|Sams|Sonn)n?tag|^Mittwoch|^Sonnabend|^(?:Jahr|Ende|Anfang|Mitte(?!l)|Woche|Monat)/;

/** How many tokens from `at` say what the body is for whose noun stands right before: 0 where none do. */
export function fieldOfBody(doc: Document, lexicon: Lexicon, at: number): number {
  const [noun, word] = [doc.tokens[at - 1], doc.tokens[at]];
  if (word?.lower !== 'für' || noun?.sentence !== word.sentence || !takesField(doc, at - 1)) return 0;
  if (!isField(doc, lexicon, at + 1)) return 0;
  // "Auswärtige Politik"
  const isAdjective = ADJECTIVE.test(doc.tokens[at + 1]?.text ?? '') && isField(doc, lexicon, at + 2);
  const end = pastMore(doc, lexicon, at + (isAdjective ? 3 : 2));
  if (TAKES_FIELD_TOO.test(noun.text) && (isChargedWith(doc, end) || isState(doc, at, end))) return 0;
  return isInitialled(doc, end) ? end + PLACED - at : end + landBehind(doc, end) - at;
}

/** "(Er ist in der Organisation für Finanzen) zuständig": it is he, not the body, that is for them. */
function isChargedWith({ tokens }: Document, end: number): boolean {
  for (let at = end; at < end + FAR; at++) {
    if (tokens[at]?.sentence !== tokens[end]?.sentence || /^[,;:]$|^für$/.test(tokens[at]?.text ?? '')) return false;
    if (/^(?:zuständig|verantwortlich)$/.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** "Geld vom Bund für Straßen": the federation, save with the letters of a name or what bodies alone are for. */
const isState = ({ tokens }: Document, at: number, end: number): boolean =>
  /^Bund(?:e?s)?$/.test(tokens[at - 1]?.text ?? '') && tokens[end]?.text !== '(' &&
  !tokens.slice(at + 1, end).some(({ text }) => /(?:schutz|freunde|kunde|reform|rechte|frieden|freiheit)$/.test(text));

/** "(Organisation für Sicherheit) in Europa", "(Kirche) in Deutschland": where the whole land or more is its field. */
export function landBehind({ tokens }: Document, at: number): number {
  const isLand = tokens[at]?.text === 'in' && LANDS.test(tokens[at + 1]?.text ?? '');
  return isLand && tokens[at]?.sentence === tokens[at - 1]?.sentence ? 2 : 0;
}
const LANDS = /^(?:Europa|Deutschland|Österreich|Bayern|Baden|Württemberg|Hessen|Westfalen)$/;

/** Is this the name of such a body? */
export function isBodyOfField(words: readonly string[]): boolean {
  const at = words.indexOf('für');
  return at > 0 && [TAKES_FIELD, TAKES_FIELD_TOO].some((nouns) => nouns.test(words[at - 1] ?? ''));
}

function takesField({ tokens }: Document, noun: number): boolean {
  const { text = '', sentence } = tokens[noun] ?? {};
  if (!/^\p{Lu}/u.test(text)) return false;
  if (TAKES_FIELD.test(text)) return true;
  if (!TAKES_FIELD_TOO.test(text) || INDEFINITE.test(tokens[noun - 1]?.text ?? '')) return false;
  return !tokens.slice(Math.max(0, noun - FAR), noun).some((token) =>
    token.sentence === sentence && THANKS.test(token.lower));
}
/** A verb stands as far before the noun. */
const FAR = 6;

/** "Ein", "kleiner"; no article of one that is known, and no adjective of the name. */
const INDEFINITE = /^(?!d(?:ie|er|as|e[nms])$)(?:[Kk]?[Ee]ine?[rnms]?|\p{Ll}+e[rnms]?)$/u;

/** A noun or a place, but no day, nobody, and no body of its own. */
function isField({ tokens }: Document, { language }: Lexicon, i: number): boolean {
  const { text = '', kind, sentence } = tokens[i] ?? {};
  const isNoun = kind === 'word' && sentence === tokens[i - 1]?.sentence && /^\p{Lu}\p{Ll}{2}/u.test(text);
  if (!isNoun || DAYS.test(text) || monthNumber(text) !== null) return false;
  if (isKnownOrganisation(text) && !text.endsWith('schutz')) return false; // "Verfassungsschutz" is a field, too
  return isPlace(text, language) || givenNameGender(text) === undefined;
}

/** "Migration und Flüchtlinge", "München und Oberbayern"; "für Umwelt und Greenpeace" and "… und Berlin" are two. */
function pastMore(doc: Document, lexicon: Lexicon, at: number): number {
  const isHalf = doc.tokens[at]?.text === '-' && doc.tokens[at + 1]?.lower === 'und'; // "Luft- und Raumfahrt"
  if (isHalf) return isField(doc, lexicon, at + 2) ? at + 3 : at;
  const isJoined = doc.tokens[at]?.lower === 'und' && isField(doc, lexicon, at + 1);
  const [field = '', more = ''] = [at - 1, at + 1].map((i) => doc.tokens[i]?.text);
  const isAlike = isPlace(field, lexicon.language) === isPlace(more, lexicon.language);
  return isJoined && isAlike ? at + 2 : at;
}

/** "in der Informationstechnik (BSI)": three words, and the letters of the whole name. */
const PLACED = 3;
const isInitialled = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.lower === 'in' && /^(?:der|den)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '') && tokens[at + PLACED]?.text === '(' &&
  /^\p{Lu}{2,}$/u.test(tokens[at + PLACED + 1]?.text ?? '');
