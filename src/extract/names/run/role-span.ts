/** What the roles of languages whose heads come first are read with: a token, a phrase, the noun in it. */
import type { Document } from '../../../text/document.ts';
import { DATE_WORDS } from '../../dates/date-words.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isCounterpart } from '../words/counterpart-role.ts';
import type { FoundRole } from '../role/found-role.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import { COUNTS } from '../words/role-words.ts';
import { pattern } from '../../../pattern.ts';

export const lower = (doc: Document, i: number): string => doc.tokens[i]?.lower ?? '';

/** "Présidente" beside "Paul": the given name tells that the office is somebody else's. */
export function isOtherGender(gender: FoundRole['gender'] | undefined, given = ''): boolean {
  const theirs = givenNameGender(given);
  return Boolean(gender && theirs) && gender !== theirs;
}

export const isSmallWord = (doc: Document, i: number): boolean =>
  doc.tokens[i]?.kind === 'word' && /^\p{Ll}{3,}/u.test(doc.tokens[i]?.text ?? '');

export function toRole(
  doc: Document,
  lexicon: Lexicon,
  first: number,
  end: number,
  head: number,
  rule: FoundRole['rule'],
): FoundRole | null {
  const opener = doc.tokens[first];
  const closer = doc.tokens[end - 1];
  if (!opener || !closer) return null;
  return {
    text: doc.text.slice(opener.start, closer.end),
    start: opener.start,
    end: closer.end,
    gender: roleGender(lexicon, lower(doc, head)),
    of: 'person',
    rule,
  };
}

/** The gender that the noun of a role tells, by the word or by its ending. */
function roleGender(lexicon: Lexicon, word: string): 'female' | 'male' | null {
  const told = lexicon.roles.get(word) ?? lexicon.roles.get(word.slice(word.lastIndexOf('-') + 1));
  return told ?? (lexicon.roles.get(word) === undefined && lexicon.femaleEndings?.test(word) ? 'female' : null);
}

/** A given name with a name after it. */
export const isFullName = (doc: Document, i: number): boolean =>
  givenNameGender(doc.tokens[i]?.text ?? '') !== undefined && /^\p{Lu}/u.test(doc.tokens[i + 1]?.text ?? '');

export const opensPhrase = ({ determiners, prepositions, saying, between }: Lexicon, word: string): boolean =>
  [determiners, prepositions, saying, between].some((set) => set.has(word));

/** May this token stand between the noun of a role and the name? */
export function isInside(doc: Document, lexicon: Lexicon, i: number): boolean {
  const token = doc.tokens[i];
  if (token?.kind === 'number') return isNumbering(doc, i - 1) || isNumberOfBody(doc, i);
  if (!token || token.kind !== 'word') return token?.text === '-' || token?.text === '&';
  const word = token.lower;
  if (isCountBehind(doc, lexicon, i)) return true;
  if (isRole(lexicon, word) || lexicon.joins.has(word) || lexicon.determiners.has(word)) return true;
  if (joinsField(doc, lexicon, i)) return true;
  const capital = /^\p{Lu}/u.test(token.text);
  const isNoun = capital && doc.sentences[token.sentence]?.firstToken !== i; // "consigliere di Stato"
  const isSmall = [lexicon.saying, lexicon.reporting, lexicon.between, lexicon.relatives, lexicon.prepositions].some(
    (set) => set.has(word),
  );
  return (isNoun || !isSmall) && !lexicon.pronouns.has(word) && (capital || !lexicon.common.has(word));
}

/** "direttore dell'Asl Roma (1)", "présidente de l'université Lyon (2)" */
const isNumberOfBody = ({ tokens }: Document, i: number): boolean =>
  /^\d{1,2}$/.test(tokens[i]?.text ?? '') && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '');

/** Tokens from "per" over its article and one field to "e". */
const FIELD_BEHIND_FOR = [3, 4];

/** "la Mujer (y) Equidad", "delle finanze (e) dell'economia": of a second field, and of nobody; "Made (in) Italy". */
function joinsField(doc: Document, lexicon: Lexicon, i: number): boolean {
  const { text: before = '', lower: noun = '', kind } = doc.tokens[i - 1] ?? {};
  if (noun === 'made' && lower(doc, i) === 'in') return lexicon.language === 'it';
  if (!lexicon.conjunctions.has(lower(doc, i))) return false;
  const isOf = lexicon.bodyHeads?.small !== undefined && lexicon.genitives?.has(lower(doc, i + 1)) === true;
  const isNobody = kind === 'word' && givenNameGender(before) === undefined && !isRole(lexicon, noun);
  // "ministro per le Riforme (e) la Semplificazione"
  const isFor = lexicon.language === 'it' && lexicon.definite?.has(lower(doc, i + 1)) === true &&
    FIELD_BEHIND_FOR.some((back) => lower(doc, i - back) === 'per');
  return ((isOf || isFor) && isNobody) || [i - 1, i + 1].every((at) => /^\p{Lu}/u.test(doc.tokens[at]?.text ?? ''));
}

/** "la jueza de Instrucción número 3", "nº 3": which court or school it is, and nobody's number two. */
export const isNumbering = (doc: Document, i: number): boolean =>
  doc.tokens[i + 1]?.kind === 'number' && (COUNTS.has(lower(doc, i)) || lower(doc, i) === 'nº');

/** "vicepresidenta segunda", "teniente de alcalde primero", "subinspector general segundo": behind the office. */
export const isCountBehind = (doc: Document, lexicon: Lexicon, i: number): boolean =>
  isRomance(lexicon) && ORDINAL.test(lower(doc, i)) &&
  (isRole(lexicon, lower(doc, i - 1)) || lower(doc, i - 1) === 'general');
const ORDINAL = /^(?:primer[ao]|segund[ao]|tercer[ao]|cuart[ao]|quint[ao]|primeir[ao]|terceir[ao]|quart[ao])$/;

/**
 * The noun of a role within the first words: "la actual presidenta".
 * @param isHead which nouns are one; at a full name `tellsWork`
 */
export function headNear(doc: Document, lexicon: Lexicon, first: number, isHead = isRole): number {
  for (let i = first; i < first + 4; i++) {
    // ", ad di Poste": before "of" it is no preposition
    if (lower(doc, i) === 'ad' && isHead(lexicon, 'ad') && lexicon.genitives?.has(lower(doc, i + 1))) return i;
    if (
      doc.tokens[i]?.kind !== 'word' ||
      lexicon.prepositions.has(lower(doc, i)) ||
      (lexicon.saying.has(lower(doc, i)) && !isHead(lexicon, lower(doc, i)))
    )
      return -1;
    if (i > first && opensObject(doc, lexicon, i)) return -1;
    const isCount = COUNTS.has(lower(doc, i)) && lexicon.genitives?.has(lower(doc, i + 1)) === true;
    if (isHead(lexicon, lower(doc, i))) return isCount ? -1 : i;
  }
  return -1;
}

/** "processou o vereador", "a rencontré la préfète": an article behind another word opens a verb's object. */
const opensObject = (doc: Document, lexicon: Lexicon, i: number): boolean =>
  isRomance(lexicon) && lexicon.determiners.has(lower(doc, i)) && !lexicon.joins.has(lower(doc, i)) &&
  !lexicon.determiners.has(lower(doc, i - 1)) && lexicon.wholes?.has(lower(doc, i - 1)) !== true;

/** "ramoneur depuis vingt ans", "estudante de 19 anos", "portavoz desde 2024": since when, and how old. */
export function isTimeBehind(doc: Document, lexicon: Lexicon, at: number): boolean {
  const units = DATE_WORDS[lexicon.language]?.units;
  const isYears = [2, 3, 4].some((k) => units?.[lower(doc, at + k)] === 'year');
  const next = lower(doc, at + 1);
  const isNumber = /^\d{4}$/.test(next) || TENS.test(next); // "67 anni, parroco da ventuno,"
  if (lexicon.callings?.since?.test(lower(doc, at))) return isYears || isNumber;
  return isYears && /^d(?:['’]|[ei])?$/.test(lower(doc, at)) && /^\d{1,3}$/.test(lower(doc, at + 1));
}

/** "ventuno", "treinta y dos", "quarante": years that the sentence counted already. */
const TENS = pattern(
  'u',
  '^(?:(?:vent|trent|quarant|cinquant)[aio]?(?:uno|due|tre|tré|quattro|cinque|sei|sette|otto|nove)?|',
  String.raw`veinte|treinta|\p{Ll}+enta|vingt|trente|quarante|cinquante|vinte|trinta)$`,
);

/** "nipote del fondatore", "lui-même fils de marin", "professeur jusqu'en 2019" say less than an office. */
export function saysLess({ ties, callings, language }: Lexicon, { text }: FoundRole): boolean {
  if (isCounterpart(text, language)) return true;
  const noun = text.toLowerCase().split(/\s+/).find((word) => !callings?.article.test(word)) ?? '';
  return ties?.has(noun) === true || callings?.aside?.test(text.toLowerCase()) === true;
}
