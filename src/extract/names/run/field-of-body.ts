/**
 * Bodies that are called by what they are for: "Landesamt für Umwelt", "Bundesamt für Migration und Flüchtlinge",
 * "Amt für Sicherheit in der Luftfahrt (ASL)". German.
 */
import { monthNumber } from '../../../article/month-names.ts';
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isPlace } from '../words/places.ts';

/** Nouns that take "für"; of the courts only "für Strafsachen", for they hear "für Montag geladene Zeugen". */
const TAKES_FIELD = new RegExp(
  '(?:[Aa]mt|[Ii]nstitut|[Kk]ammer|[Aa]nstalt|[Aa]gentur|[Mm]inisterium|[Zz]entrum|[Zz]entrale|[Gg]esellschaft|' +
    '[Bb]ehörde|[Aa]kademie|[Hh]ochschule|[Uu]niversität|[Hh]auptabteilung|[Ss]ekretariat|[Bb]eratungsstelle)e?s?$',
  'u',
);
const DAYS = /^(?:Mo|Diens|Donners|Frei|Sams|Sonn)n?tag|^Mittwoch|^Sonnabend|^(?:Jahr|Ende|Anfang|Mitte|Woche|Monat)/;

/** How many tokens from `at` say what the body is for whose noun stands right before: 0 where none do. */
export function fieldOfBody(doc: Document, lexicon: Lexicon, at: number): number {
  const [noun, word] = [doc.tokens[at - 1], doc.tokens[at]];
  if (word?.lower !== 'für' || noun?.sentence !== word.sentence || !takesField(noun)) return 0;
  if (!isField(doc, lexicon, at + 1)) return 0;
  const end = pastMore(doc, lexicon, at + 2);
  return isInitialled(doc, end) ? end + PLACED - at : end - at;
}

/** Is this the name of such a body? */
export function isBodyOfField(words: readonly string[]): boolean {
  const at = words.indexOf('für');
  return at > 0 && TAKES_FIELD.test(words[at - 1] ?? '');
}

const takesField = ({ text }: Token): boolean => /^\p{Lu}/u.test(text) && TAKES_FIELD.test(text);

/** A noun or a place, but no day, nobody, and no body of its own. */
function isField({ tokens }: Document, { language }: Lexicon, i: number): boolean {
  const { text = '', kind, sentence } = tokens[i] ?? {};
  const isNoun = kind === 'word' && sentence === tokens[i - 1]?.sentence && /^\p{Lu}\p{Ll}{2}/u.test(text);
  if (!isNoun || DAYS.test(text) || monthNumber(text) !== null || isKnownOrganisation(text)) return false;
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
