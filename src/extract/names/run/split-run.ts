/** A run of capitals into names: titles and honorifics go off, an institution before a title is a name of its own. */
import type { Document, Token } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isBodyWithTitleInside } from '../words/body-with-title.ts';
import { afterBody } from './after-body.ts';
import { behindBareOffice } from './behind-bare-office.ts';
import { chamberBefore } from './chamber-before.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { givenNameGender, isAlsoWord } from '../words/given-names.ts';
import { FIELDS, INSTITUTION_WORDS, PLACE_WORDS, THING_WORDS } from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { CAPITAL, type NameRun, PARTICLES } from '../words/name-run.ts';
import { isSeat, placeBefore } from './place-before.ts';
import { institutionBefore } from './institution-before.ts';
import { isPlace } from '../words/places.ts';
import { isSiteOfTown } from './site-of-town.ts';
import { fieldEnd, isGivenThoughATitle, isTitle, TITLE_ACRONYMS } from '../words/titles.ts';
import { behindField, isNameAlone, isOverField } from './behind-field.ts';
import { beginsBehind, behindShout } from './run-openings.ts';
import { isNamedSo, toRun } from './to-run.ts';

/** A run into names: what stands before a title is a name of its own, the title is none. */
export function splitRun(
  doc: Document,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
  first: number,
  end: number,
  sentence: number,
): NameRun[] {
  if (isBodyWithTitleInside(doc, lexicon, first, end)) {
    const whole = toRun(doc, first, end, first, sentence);
    return whole ? [whole] : [];
  }
  const field = behindField(doc, lexicon, first, end);
  if (field > 0) return splitRun(doc, lexicon, surnames, field, end, sentence);
  const chamber = chamberBefore(doc, lexicon, first, end);
  const holder = chamber || behindBareOffice(doc, lexicon, first, end);
  const bearer = holder || afterBody(doc, surnames, first, end);
  if (bearer > 0) {
    const person = toRun(doc, bearer, end, bearer, sentence, null, holder > 0);
    return [toRun(doc, first, bearer, first, sentence), person].filter((run) => run !== null);
  }
  const country = countryBefore(doc, lexicon, first, end) || placeBefore(doc, lexicon, first, end);
  if (country > 0) {
    const place = toRun(doc, first, country, first, sentence);
    return [...(place ? [place] : []), ...splitRun(doc, lexicon, surnames, country, end, sentence)];
  }
  const shouted = behindShout(doc, first, end);
  if (shouted > 0) return splitRun(doc, lexicon, surnames, shouted, end, sentence);
  if (beginsBehind(doc, lexicon, first, end)) return splitRun(doc, lexicon, surnames, first + 1, end, sentence);
  const titled = nameStart(doc, lexicon, surnames, first, end);
  const start = afterWords(doc, lexicon, titled, end, titled > first);
  if (start >= end) return institutionBefore(doc, lexicon, first, end, sentence);
  const honorific = honorificBefore(doc, lexicon, start, first);
  const isTitled = titled > first && !honorific;
  const name = toRun(doc, start, end, first, sentence, honorific, isTitled);
  return [...institutionBefore(doc, lexicon, first, start, sentence), ...(name ? [name] : [])];
}

/** "U.S. Patriot (missiles)": where a country's initials end that are no part of a body's name ("US Navy"), or 0. */
function countryBefore(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  const isCountry = /^(?:U\.?S\.?A?\.?|U\.?K\.?|U\.?A\.?E\.?|DRC)$/.test(doc.tokens[first]?.text ?? '');
  if (!isCountry || end - first < 2 || lexicon.headFirst) return 0;
  for (let to = first + 2; to <= end; to++) if (isKnownWhole(doc, lexicon, first, to)) return 0; // "US Airways Express"
  const last = bareText(doc.tokens[end - 1]);
  return INSTITUTION_WORDS.has(last) || joinsWithOf(doc, first, end) ? 0 : first + 1;
}

/**
 * "Brave Marina Lacerda", "(Minister for) Communications and Digital Fahmi Fadzil": everyday words before a given name,
 * or after a title before a name of two words that are none, are no part of the name.
 */
function afterWords(doc: Document, lexicon: Lexicon, first: number, end: number, titled: boolean): number {
  const last = bareText(doc.tokens[end - 1]);
  const isNoPerson = [INSTITUTION_WORDS, PLACE_WORDS, THING_WORDS].some((list) => list.has(last));
  if (lexicon.language !== 'en' || isNoPerson || isKnownWhole(doc, lexicon, first, end)) return first;
  const isWord = (i: number): boolean => {
    const { text = '', lower = '' } = doc.tokens[i] ?? {};
    const isName = givenNameGender(text) !== undefined || /^\p{Lu}{2,}$/u.test(text) || PARTICLES.has(lower);
    const isKnown = isEnglishWord(lower) || lexicon.demonyms.has(lower) || FIELDS.has(text);
    return !isName && isKnown && !PREFIXES_OF_NAMES.has(lower);
  };
  let start = first;
  while (start < end - 2 && isWord(start)) start += 1;
  if (start === first || start >= end - 1) return first;
  const opening = doc.tokens[start]?.text ?? '';
  const isTitled = titled || isOverField(doc, lexicon, first);
  const isUnknown = isTitled && !isWord(start) && !isWord(start + 1) && CAPITAL.test(opening);
  return isUnknown || (givenNameGender(opening) !== undefined && !isAlsoWord(opening)) ? start : first;
}

/** Everyday words that begin names: "Big Sean", "Saint Laurent". */
export const PREFIXES_OF_NAMES = new Set(
  'big young old little lady saint st mount fort port new lake great san santa são the'.split(' '),
);

/** What has been seen of a run from its left: where the name begins so far, and whether an office was named. */
interface Seen {
  start: number;
  office: boolean;
}

/** Where the name proper begins: after the last title, or at a given name after institution or office words. */
function nameStart(
  doc: Document,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
  first: number,
  end: number,
): number {
  // "Office of the Inspector General": an institution that takes "of" keeps the titles after it
  const opening = doc.tokens[first];
  const isOffice = lexicon.roles.has(opening?.lower ?? ''); // "Commissioner for Health"
  const takesField = !isOffice && INSTITUTION_WORDS.has(opening?.text ?? '');
  if (takesField && /^(?:of|for)$/.test(doc.tokens[first + 1]?.lower ?? '')) return first;
  if (isKnownWhole(doc, lexicon, first, end) || isBodyWithTitle(doc, lexicon, first, end)) return first;
  const seen: Seen = { start: first, office: false };
  for (let i = first; i < end; i = nextSeen(doc, lexicon, surnames, seen, { i, first, end })) continue;
  const last = bareText(doc.tokens[end - 1]);
  const isBody = INSTITUTION_WORDS.has(last) || PLACE_WORDS.has(last) || joinsWithOf(doc, seen.start, end);
  // where adjectives stand behind their noun, "Romano Prodi" is no Roman
  const isAdjective = ({ lower = '', text = '' }: Partial<Token> = {}): boolean =>
    lexicon.demonyms.has(lower) && !(isRomance(lexicon) && givenNameGender(text) !== undefined) &&
    !(end - seen.start === 2 && (text === 'Christian' || liesIn(doc, lexicon, end))) &&
    !PARTICLES.has(doc.tokens[seen.start + 1]?.text ?? ''); // "Español de Osorno" is a club
  while (!isBody && seen.start < end - 1 && isAdjective(doc.tokens[seen.start])) seen.start += 1;
  return seen.start;
}

/** Looks at one token of a run; @returns the next to look at. */
function nextSeen(
  doc: Document, lexicon: Lexicon, surnames: ReadonlySet<string>, seen: Seen,
  { i, first, end }: { i: number; first: number; end: number },
): number {
  const token = doc.tokens[i];
  if (token?.kind === 'mark' && i > first) return behindMark(doc, i, end); // Ray “The Duke” Hollis
  if (!token) return i + 1;
  const after = i + 1 < end ? doc.tokens[i + 1] : undefined;
  const title = !isGivenThoughATitle(doc, i, end) && !isOfThing(lexicon, after) &&
    isTitle(lexicon, surnames, token, doc.tokens[i - 1], after, i > seen.start);
  const field = title ? fieldEnd(doc, i, end) : 0;
  if (field > 0) {
    seen.start = field;
    return field;
  }
  if (title && (i === end - 1 || !/^(?:of|for|on)$/.test(after?.lower ?? ''))) seen.start = i + 1;
  if (title || INSTITUTION_WORDS.has(token.text)) seen.office = true;
  if (isGivenBefore(doc, i, end)) startAtGiven(doc, lexicon, seen, i, end, first);
  return i + 1;
}

/** "Senhora do Pranto", "Jardim Botânico de Holambra": what is of something stands before nobody's name. Romance. */
const isOfThing = (lexicon: Lexicon, after: Token | undefined): boolean =>
  isRomance(lexicon) && lexicon.genitives?.has(after?.text ?? '') === true;

/** Behind what stands in marks inside a name, which is no title. */
function behindMark({ tokens }: Document, opening: number, end: number): number {
  for (let i = opening + 1; i < end; i++) if (tokens[i]?.kind === 'mark') return i + 1;
  return opening + 1;
}

/** "Indian Wells, California": a town, whatever its first word says. "Christian Bale" keeps a given name. */
function liesIn(doc: Document, { language }: Lexicon, end: number): boolean {
  return doc.tokens[end]?.text === ',' && isPlace(bareText(doc.tokens[end + 1]), language);
}

const bareText = (token: Token | undefined): string => bareOf(token?.text ?? '');

/** "Saudi Arabia", "Hollywood Reporter": known as a whole, whatever its words may be. */
function isKnownWhole(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const words = doc.tokens.slice(first, end).map((token) => bareText(token));
  const name = words.join(' ');
  const isSite = lexicon.capitalisesNouns && isSiteOfTown(doc, first, end);
  const isKnown = isSite || isPlace(name, lexicon.language) || isKnownOrganisation(name) || isNamedSo(doc, first, end);
  return words.length > 1 && isKnown;
}

/** "Premier League", "Lahore General Hospital": the word of a title belongs to a body, as nobody follows it. */
function isBodyWithTitle(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const title = doc.tokens[end - 2];
  if (lexicon.headFirst || end - first < 2 || !title) return false;
  const last = bareText(doc.tokens[end - 1]);
  const isJudge = last === 'Justice' && title.lower === 'chief';
  if (isJudge || !(INSTITUTION_WORDS.has(last) || PLACE_WORDS.has(last))) return false;
  const isOffice = lexicon.roles.has(title.lower) && !TITLE_ACRONYMS.has(title.text);
  const opensField = /^(?:of|for)$/.test(doc.tokens[first + 1]?.lower ?? ''); // "Commissioner for Health"
  const opens = !opensField && lexicon.roles.has(doc.tokens[first]?.lower ?? ''); // "Queen Bee Productions"
  const inside = doc.tokens.slice(first + 1, end);
  const isFree = !inside.some(({ text }) => givenNameGender(text) !== undefined && !isAlsoWord(text));
  return !surelyTitled(lexicon, doc.tokens[first]) && (isOffice || (opens && isFree));
}

/** "President Obama's House": an office that people are called by. */
const surelyTitled = (lexicon: Lexicon, token: Token | undefined): boolean =>
  token !== undefined &&
  (lexicon.honorifics.has(token.lower) || /^(?:president|minister|secretary|mayor)$/.test(token.lower));

/** "Democratic Republic of the Congo" keeps its adjective. */
const joinsWithOf = (doc: Document, start: number, end: number): boolean =>
  doc.tokens.slice(start, end).some(({ lower }) => lower === 'of');

/** A given name that is no everyday word, with a capital after it. */
function isGivenBefore(doc: Document, i: number, end: number): boolean {
  const { text = '', lower = '' } = doc.tokens[i] ?? {};
  const isGiven = givenNameGender(text) !== undefined && !isAlsoWord(text) && !PARTICLES.has(lower);
  return isGiven && i < end - 1 && CAPITAL.test(doc.tokens[i + 1]?.text ?? '');
}

/**
 * After an office, a given name begins the name: "Finance Minister Rosa Medina". A word that is none of the language's,
 * right after a title, has begun it: "Commissioner Riaz Khan Mehsud".
 */
function startAtGiven(doc: Document, lexicon: Lexicon, seen: Seen, i: number, end: number, first: number): void {
  if (isSeat(doc, lexicon, i) && i < end - 2) return; // "Mayor of London Colin Marsh"
  const hasBegun = lexicon.language === 'en' && seen.start > first && i > seen.start &&
    doc.tokens.slice(seen.start, i).every(isNameAlone);
  const isBody = INSTITUTION_WORDS.has(doc.tokens[end - 1]?.text ?? '');
  if (seen.office && i > seen.start && !isBody && !hasBegun) seen.start = i;
  seen.office = false;
}

function honorificBefore(doc: Document, lexicon: Lexicon, start: number, first: number): string | null {
  const [open, told, close] = [3, 2, 1].map((back) => doc.tokens[start - back]);
  const isBracketed = open?.text === '(' && close?.text === ')'; // "Prof. (Mrs.) Ada Osei"
  if (isBracketed && told && lexicon.honorifics.has(told.lower)) return told.lower;
  const before = close?.lower;
  return start > first && before !== undefined && lexicon.honorifics.has(before) ? before : null;
}
