/** Which words before a name belong to the role there: "harbour authority spokeswoman", "head of policy". */
import type { Document, Token } from '../../../text/document.ts';
import { pattern } from '../../../pattern.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from '../words/name-kind.ts';
import { isFunctionWord, isOccupation, isUnitedStates, tellsRole } from './role-phrase.ts';
import { isPartOfPlace, KEPT, PARTICIPLES, PAST_VERBS } from '../words/role-words.ts';
import { TITLE_ACRONYMS } from '../words/titles.ts';

/** Who somebody is to another. */
export const OTHERS = pattern(
  '',
  '^(?:husband|wife|widow|widower|son|daughter|brother|sister|mother|father|grandson|granddaughter|nephew|niece|',
  'cousin|',
  'uncle|aunt|partner|girlfriend|boyfriend|fianc[eé]e?|friend|colleague|neighbou?r|ally|rival|victim|fan|critic|',
  'successor|predecessor|opponent|supporter|follower|biographer|killer|assassin)s?$',
);

/** "ranger", "sophomore": by the ending, or though the word alone means other things. */
export const isWork = (lexicon: Lexicon, token: Token): boolean =>
  isOccupation(lexicon, token) || (/^\p{Ll}/u.test(token.text) && tellsRole(lexicon, token.lower));

export function joinsPremodifier(doc: Document, lexicon: Lexicon, i: number, end: number, role: boolean): boolean {
  const token = doc.tokens[i];
  const after = doc.tokens[i + 1];
  if (!token || !after) return false;
  if (isOwnersMark(doc, i)) return role;
  if (token.kind !== 'word' || !isParted(doc, i)) return false;
  if (i === end - 1) return endsPremodifier(doc, lexicon, token, i);
  if (!role) return mayStand(doc, lexicon, i);
  if (isSmallBeforeTitle(lexicon, token, after)) return false;
  if (joinsCapitals(doc, lexicon, i)) return true;
  if (token.lower === 'for' || BESIDE.test(token.lower)) return false; // "a lawyer for singer X": the singer
  if (token.lower === 'and' || token.lower === 'of') return isRole(lexicon, doc.tokens[i - 1]?.lower ?? '');
  return isNominal(doc, lexicon, i, token, after);
}

/** "Bank of Tarn"; "Minister for Justice X", whose field is a title as well. */
function joinsCapitals({ tokens }: Document, lexicon: Lexicon, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  if (![i - 1, i + 1].every((at) => /^\p{Lu}/u.test(tokens[at]?.text ?? ''))) return false;
  const isField = tokens[i + 1]?.text === 'Justice' && isRole(lexicon, tokens[i - 1]?.lower ?? '');
  return word === 'of' || (word === 'for' && isField);
}

const isParted = (doc: Document, i: number): boolean =>
  doc.text.slice(doc.tokens[i]?.end, doc.tokens[i + 1]?.start) === ' ' || isOwnersMark(doc, i + 1);

/** "believe" of "believe President X" */
const isSmallBeforeTitle = (lexicon: Lexicon, token: Token, after: Token): boolean =>
  /^\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(after.text) && !belongsToTitle(lexicon, token.lower) &&
  !isOccupation(lexicon, token);

/** The word right before the name, or its title. */
const endsPremodifier = (doc: Document, lexicon: Lexicon, token: Token, i: number): boolean =>
  isRole(lexicon, token.lower) ||
  TITLE_ACRONYMS.has(token.text) ||
  isWork(lexicon, token) ||
  (token.text === 'Police' && doc.tokens[i - 1]?.lower === 'of') ||
  isField(doc, lexicon, i) ||
  (/^\p{Lu}/u.test(token.text) && !lexicon.common.has(token.lower));

/** Behind a word that is no role yet: "spokesperson" of "spokesperson on energy" is listed as a small word, too. */
const mayStand = (doc: Document, lexicon: Lexicon, i: number): boolean => {
  const { lower = '' } = doc.tokens[i] ?? {};
  return isRole(lexicon, lower) || !isFunctionWord(lexicon, lower) || joinsField(doc, lexicon, i);
};

/** A word of the phrase whose noun is the role. */
function isNominal(doc: Document, lexicon: Lexicon, i: number, token: Token, after: Token): boolean {
  const isVerb = /^\p{Ll}[^-]*(?:ed|ing)$/u.test(token.text) && !PARTICIPLES.has(token.lower);
  const isOfName = /^\p{Lu}\p{Ll}/u.test(token.text) && !lexicon.determiners.has(token.lower) && !opensSentence(doc, i);
  const isOfPlace = isPartOfPlace(token.text, after.text) || isUnitedStates(token) || LIKE_A_WORD.test(token.text);
  const isPart = isOfName || isOfPlace || !isFunctionWord(lexicon, token.lower);
  const isPast = PAST_VERBS.has(token.lower) && !MET.test(`${token.text} ${after.text}`);
  return isPart && !isVerb && !isPast;
}
/** "WHO chief Ann Lowe", "Met Office forecaster Bo Tran": bodies that look like other words. */
const LIKE_A_WORD = /^WHO$/;
const MET = /^Met (?:Office|Police|Éireann|[Cc]ommissioner|[Cc]hief)$/;

/** The mark behind "Workers" in "Harbour Workers’ Union chair X". */
function isOwnersMark({ tokens }: Document, i: number): boolean {
  const [owner, mark, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isGlued = owner?.end === mark?.start && mark?.end !== next?.start;
  return isGlued && /^['’]$/.test(mark?.text ?? '') && /^\p{Lu}\p{L}*s$/u.test(owner?.text ?? '');
}

/** "assistant professor of biology X", "president of baseball operations X", "spokesperson on energy X" */
function isField({ tokens }: Document, lexicon: Lexicon, i: number): boolean {
  let join = i;
  while (i - join < LONGEST_FIELD && /^\p{Ll}/u.test(tokens[join]?.text ?? '') &&
    !isFunctionWord(lexicon, tokens[join]?.lower ?? '')) join -= 1;
  const [noun = '', word = ''] = [tokens[join - 1]?.lower, tokens[join]?.lower];
  if (join === i || tokens[join]?.sentence !== tokens[i]?.sentence) return false;
  const isJoined = word === 'of' || (/^(?:on|for)$/.test(word) && OVER_FIELD.test(noun));
  return isJoined && isRole(lexicon, noun) && !OTHERS.test(noun);
}
/** "baseball operations", in tokens. */
const LONGEST_FIELD = 3;
const OVER_FIELD = /^(?:spokes(?:person|man|woman)|minister|envoy|rapporteur|commissioner|advis[eo]r)$/;

/** "fellow teacher X": whose, is not in the role; "swept aside home player X", "won away": words of the verb. */
const BESIDE = /^(?:fellow|aside|away|alongside|amid|besides|beside|despite|via|versus|vs|unlike|like)$/;

/** "Channel Nine presenter X": inside a sentence a capital makes any word part of a name. */
const opensSentence = ({ tokens }: Document, i: number): boolean =>
  (tokens[i - 1]?.kind !== 'word' && tokens[i - 1]?.text !== ',') || tokens[i - 1]?.sentence !== tokens[i]?.sentence;

/** "Minister for Health and Digital", "director of": small words inside an office and what it is over. */
function joinsField(doc: Document, lexicon: Lexicon, i: number): boolean {
  const [before, token, after] = [doc.tokens[i - 1], doc.tokens[i], doc.tokens[i + 1]];
  if (/^(?:of|for)$/.test(token?.lower ?? '') && isRole(lexicon, before?.lower ?? '')) return true;
  if (token?.lower === 'on' && OVER_FIELD.test(before?.lower ?? '')) return true;
  if (joinsHouse(doc, lexicon, i)) return true;
  const capitals = [before, after].every((one) => /^\p{Lu}/u.test(one?.text ?? ''));
  return /^(?:of|for|and)$/.test(token?.lower ?? '') && capitals;
}

/** "Chief Secretary to the Treasury X", "Deputy Leader of the Opposition X": a capital office of what has one. */
function joinsHouse({ tokens }: Document, lexicon: Lexicon, i: number): boolean {
  const join = tokens[i]?.lower === 'the' ? i - 1 : i;
  const office = tokens[join - 1];
  const isOffice = /^\p{Lu}/u.test(office?.text ?? '') && isRole(lexicon, office?.lower ?? '');
  if (!isOffice || tokens[join + 1]?.lower !== 'the' || !/^\p{Lu}/u.test(tokens[join + 2]?.text ?? '')) return false;
  return tokens[join]?.lower === 'of' || (tokens[join]?.lower === 'to' && office?.lower === 'secretary');
}

/** Before a capitalised title stand few lower-case words that belong to it; "believe President X" is a verb. */
const belongsToTitle = (lexicon: Lexicon, lower: string): boolean =>
  lower === 'of' ||
  lower === 'and' ||
  lower === 'al' ||
  lower === 'for' ||
  KEPT.has(lower) ||
  PARTICIPLES.has(lower) ||
  lower.includes('-') ||
  isRole(lexicon, lower) ||
  BEFORE_TITLE.test(lower) ||
  BODIES.test(lower);
const BEFORE_TITLE = pattern(
  '',
  '^(?:veteran|outgoing|incoming|longtime|retired|ousted|disgraced|exiled|jailed|newly|state|then|ex|ruling|',
  'opposition|right-wing|left-wing)$',
);

/** "Fair board President X", "School district Superintendent X": whose office it is. */
const BODIES = pattern(
  '',
  '^(?:board|council|committee|commission|party|union|club|school|city|county|town|district|hospital|church|team|',
  'company)$',
);
