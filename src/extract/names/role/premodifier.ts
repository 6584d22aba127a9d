/** Roles right before a name: "council spokesman X", "ranger X", "Rep. X". */
import { SMALL_NUMBERS } from '../../numbers/small-numbers.ts';
import type { Document } from '../../../text/document.ts';
import { pattern } from '../../../pattern.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isRole } from '../words/name-kind.ts';
import { adjoins, type NameRun } from '../words/name-run.ts';
import { nounAlone } from './noun-alone.ts';
import { isGerund } from './role-clause.ts';
import { isWork, joinsPremodifier, OTHERS } from './joins-premodifier.ts';
import { rankBefore } from './rank-before.ts';
import { isUnitedStates, tellsRole, toRole } from './role-phrase.ts';
import { TITLE_ACRONYMS } from '../words/titles.ts';

const PREMODIFIER_LONGEST = 11;

/** "council spokesman Daniel Hale", "harbour authority spokeswoman …", "President Oduya". */
export function premodifier(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const end = titlesEnd(doc, lexicon, run);
  if (lexicon.prepositions.size === 0) return nounAlone(doc, lexicon, end); // no language that we read
  const sentenceFirst = doc.sentences[run.sentence]?.firstToken ?? 0;
  let first = end;
  let role = false;
  for (let i = end - 1; i >= sentenceFirst && end - i <= PREMODIFIER_LONGEST; i--) {
    const token = doc.tokens[i];
    const after = doc.tokens[i + 1];
    if (!token || !after || !joinsPremodifier(doc, lexicon, i, end, role)) break;
    if (isRole(lexicon, token.lower) || TITLE_ACRONYMS.has(token.text)) role = true;
    else if (i === end - 1 && isWork(lexicon, token)) role = true;
    first = i;
  }
  const own = afterPlace(doc, afterOther(doc, afterObject(doc, first, end), end), end);
  // "the husband of former U.S. Rep. X": what is left of the phrase says nothing without the title
  if (own > first) role = doc.tokens.slice(own, end).some(({ lower }) => tellsRole(lexicon, lower));
  first = own;
  const isBad = (i: number): boolean =>
    i === sentenceFirst && isGerund(doc, i) && !isKnownOrganisation(doc.tokens[i]?.text ?? ''); // "Boeing CEO X"
  while (first < end && isBad(first)) first += 1;
  if (first + 1 === end && isVerbHere(doc, lexicon, first)) return null;
  if (!role || first === end) return rankBefore(doc, lexicon, run) ?? honorificAsRole(doc, lexicon, run);
  return toRole(doc, lexicon, acrossBracket(doc, ownerBefore(doc, first)), end, 'premodifier');
}

/** "Harbour Workers Union (HWU) chairman X": the body's whole name stands before its letters. */
function acrossBracket(doc: Document, first: number): number {
  const [open, letters, close] = [doc.tokens[first - 3], doc.tokens[first - 2], doc.tokens[first - 1]];
  if (open?.text !== '(' || close?.text !== ')' || !/^\p{Lu}{2,}$/u.test(letters?.text ?? '')) return first;
  let start = first - 3;
  for (let i = first - 4; first - i < LONGEST_BRACKETED && doc.tokens[i]?.sentence === open.sentence; i--) {
    if (/^\p{Lu}/u.test(doc.tokens[i]?.text ?? '') && !/^(?:the|an?)$/.test(doc.tokens[i]?.lower ?? '')) start = i;
    else if (!/^(?:of|for|and|on)$/.test(doc.tokens[i]?.lower ?? '')) break;
  }
  return start < first - 3 ? start : first;
}
/** Tokens of a body's name with its letters in brackets. */
const LONGEST_BRACKETED = 14;

/** "the husband of former Rep. X", "a friend of singer X": X is no husband and no friend; "mother of three X" is. */
function afterObject(doc: Document, first: number, end: number): number {
  for (let i = first + 1; i < end - 1; i++) {
    const isOf = doc.tokens[i]?.lower === 'of' && OTHERS.test(doc.tokens[i - 1]?.lower ?? '');
    const { kind, lower = '' } = doc.tokens[i + 1] ?? {};
    if (isOf && kind === 'word' && !SMALL_NUMBERS.has(lower) && lower !== 'twins') return i + 1;
  }
  return first;
}
/** "between the mayor and council leader X": the mayor is somebody else. */
function afterOther(doc: Document, first: number, end: number): number {
  const before = /^(?:the|an?)$/.test(doc.tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (doc.tokens[before]?.lower !== 'between') return first;
  for (let i = end - 1; i > first; i--) if (doc.tokens[i]?.lower === 'and') return i + 1;
  return first;
}
/** "In the city Mayor Ann Lowe spoke": where, and no city mayor. */
function afterPlace({ tokens }: Document, first: number, end: number): number {
  const [opening, article, place] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  const isOpening = opening !== undefined && tokens[first - 3]?.sentence !== opening.sentence;
  const isWhere = isOpening && /^(?:in|at|on|near|across)$/.test(opening.lower) && article?.lower === 'the';
  return isWhere && first + 1 < end && WHERE.test(place?.text ?? '') ? first + 1 : first;
}
const WHERE = /^(?:city|town|village|capital|county|island|school|hospital|court|church|hall|park|street|valley|camp)$/;
/** "too early to count Ann Lowe out", "they host Ann Lowe": the word is the verb. */
function isVerbHere(doc: Document, lexicon: Lexicon, i: number): boolean {
  const { lower = '', sentence } = doc.tokens[i - 1] ?? {};
  const isVerb = VERBS_TOO.test(doc.tokens[i]?.text ?? '') && sentence === doc.tokens[i]?.sentence;
  return isVerb && (lexicon.pronouns.has(lower) || BEFORE_VERB.test(lower));
}
/** Nouns for people that are verbs as well; "married to promoter X" has none of them. */
const VERBS_TOO = pattern(
  '',
  '^(?:count|host|guard|judge|coach|pilot|captain|head|champion|nurse|witness|guide|scout|author|sponsor|chair|rival|',
  'model|lead|star|mother|father|partner)$',
);
const BEFORE_VERB = /^(?:to|will|would|can|could|should|must|might|may|not|never|who|did|does|do|i|we|you|they)$/;

/** Where the phrase before a name ends: "Lt. Gen." is no part of it, "Justice" in "Chief Justice X" is. */
function titlesEnd(doc: Document, lexicon: Lexicon, run: NameRun): number {
  let end = run.firstToken;
  const isHonorific = (i: number): boolean => {
    const { lower = '', text = '' } = doc.tokens[i] ?? {};
    return lexicon.honorifics.has(lower) && !(lexicon.roles.has(lower) && /^\p{Ll}/u.test(text)); // "room doctor X"
  };
  if (run.honorific && OFFICE_BEFORE_NAME.test(run.honorific)) {
    const before = doc.tokens[end - 2]?.lower ?? '';
    if (/^(?:of|for)$/.test(before) || isRole(lexicon, before)) return end; // "Minister of Justice X"
  }
  while (end > 0 && isHonorific(end - 1)) end -= 1;
  return end;
}

const OFFICE_BEFORE_NAME = /^(?:justice|judge|general|professor)$/;

/** "Chartered Accountants of Canada's chief economist": the whole name of the owner, where only its end was taken. */
export function ownerBefore(doc: Document, first: number): number {
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(doc.tokens[i]?.text ?? '');
  const sentence = doc.tokens[first]?.sentence;
  const isInside = (i: number): boolean => doc.tokens[i]?.sentence === sentence && doc.tokens[i]?.kind === 'word';
  if (!isCapital(first) || !/['’]s?$/.test(doc.tokens[first]?.text ?? '')) return first;
  let start = first;
  for (let i = first - 1; first - i < LONGEST_OWNER && isInside(i); i--) {
    if (isCapital(i)) start = i;
    else if (!/^(?:of|for|and)$/.test(doc.tokens[i]?.lower ?? '')) break;
  }
  const opensSentence = doc.tokens[start - 1]?.sentence !== sentence;
  return opensSentence && /^(?:the|in|on|at|for|and|but)$/.test(doc.tokens[start]?.lower ?? '') ? first : start;
}

/** Longest name of the owner of a role, in tokens. */
const LONGEST_OWNER = 8;

/** "Rep. Ilhan Omar", "Wisconsin Gov. X", "Palm Bay police Lt. X": an honorific that is an office is a role too. */
function honorificAsRole(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (run.honorific === null || !OFFICES.test(run.honorific)) return null;
  return toRole(doc, lexicon, ofWhere(doc, lexicon, run.firstToken - 1), run.firstToken, 'premodifier');
}

const OFFICES = pattern(
  '',
  '^(?:(?:maj(?:or)?|lt|brig)-(?:gen|col)|rep|sen|gov|gen|col|lt|capt|cmdr|sgt|cpl|maj|adm|brig|rev|judge|justice|const|',
  'professor|prof|sheriff|det|insp|supt|pres|coun|cllr)\\.?$',
);

const FORCES = /^(?:police|sheriff['’]s|state|army|navy|force|then-\p{L}+)$/u;

const MISTER = /^(?:mr|mrs|ms|miss|madam)\.?$/;

/** Where the place or the force begins that an honorific at `office` is of. */
function ofWhere(doc: Document, lexicon: Lexicon, office: number): number {
  const { sentence } = doc.tokens[office] ?? {};
  const belongs = (i: number): boolean => {
    const [token, after] = [doc.tokens[i], doc.tokens[i + 1]];
    if (!token || !after || token.sentence !== sentence || !adjoins(doc, token, after)) return false;
    if (MISTER.test(token.lower)) return false; // "Ms Justice Lund": of her, and no part of the office
    if (lexicon.honorifics.has(token.lower) || FORCES.test(token.lower)) return true;
    const opensPlace = /^(?:new|north|south|west)$/.test(token.lower) && !lexicon.honorifics.has(after.lower);
    if (!/^\p{Lu}[\p{L}.]+$/u.test(token.text) || isRole(lexicon, token.lower)) return false;
    return opensPlace || isUnitedStates(token) || !lexicon.common.has(token.lower);
  };
  let first = office;
  while (office - first < LONGEST_OWNER && belongs(first - 1)) first -= 1;
  const { lower = '', sentence: before } = doc.tokens[first - 1] ?? {};
  return before === sentence && NO_LONGER.test(lower) ? first - 1 : first;
}

/** "Former U.S. Rep. X": without the word it would say the opposite. */
export const NO_LONGER = /^(?:former|ex|late|acting|interim|retired|ousted|disgraced|outgoing|incoming|then)$/;
