/** Roles that end at the comma before a name: "his lawyer, X,", "says the editor of the Post, X.", "As a nurse, X". */
import type { Document } from '../../../text/document.ts';
import { isPossessive } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { skipParenthesis } from './appositive.ts';
import { counselBefore } from './counsel.ts';
import type { FoundRole } from './found-role.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';
import { ownerBefore } from './premodifier.ts';
import { isFunctionWord, isOccupation, opensRole, phraseEnd, tellsRole, toRole } from './role-phrase.ts';
import { PARTICIPLES, PAST_VERBS } from '../words/role-words.ts';
import { isOfMany, subjectStart } from '../run/subject-start.ts';

/** Longest noun phrase before a name, in tokens. */
const LONGEST_BEFORE = 11;

/** "the owner's lawyer, Ada Renn, said": a role that ends at the comma before the name. */
export function reverseAppositive(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const comma = commaBefore(doc, lexicon, run);
  if (comma < 0 || run.possessive) return null;
  const after = doc.tokens[skipParenthesis(doc, run.endToken)];
  const closes = /^[,.]$/.test(after?.text ?? '');
  const goesOn = lexicon.saying.has(after?.lower ?? '') || /^(?:of|from|at)$/.test(after?.lower ?? '');
  const sentenceFirst = doc.sentences[run.sentence]?.firstToken ?? 0;
  const inRole = counselBefore(doc, lexicon, run, sentenceFirst, comma) ??
    asRole(doc, lexicon, sentenceFirst, comma);
  if (inRole || (!closes && !goesOn)) return inRole;
  if (closes) {
    const opening = wholePhrase(doc, lexicon, sentenceFirst, comma, 'reverse-appositive');
    const subject = opening ?? nounAfterVerb(doc, lexicon, sentenceFirst, comma) ??
      subjectBehind(doc, lexicon, sentenceFirst, comma);
    return subject ?? shortRole(doc, lexicon, run, sentenceFirst);
  }
  return shortRole(doc, lexicon, run, sentenceFirst, run.words.length > 1);
}

/**
 * "The student paper, The Halden Daily,", "the chair, Labor's Ada Renn,", "the dean, the Very Rev Bo Tran,": the comma
 * before a name, or -1.
 */
function commaBefore(doc: Document, lexicon: Lexicon, run: NameRun): number {
  let first = run.titleToken;
  const isStyle = (lower: string): boolean => lexicon.honorifics.has(lower) || DEGREES.test(lower);
  while (run.titleToken - first < MOST_STYLES && isStyle(doc.tokens[first - 1]?.lower ?? '')) first -= 1;
  const { text = '', lower } = doc.tokens[first - 1] ?? {};
  const isOpened = lower === 'the' || (isPossessive(text) && /^\p{Lu}/u.test(text));
  const at = isOpened ? first - 2 : first - 1;
  return doc.tokens[at]?.text === ',' ? beforeLetters(doc, at) : -1;
}
/** "the chair of the Harbour Union (HU), Ada Renn,": where the phrase ends, without the letters of its body. */
function beforeLetters({ tokens }: Document, comma: number): number {
  const [open, letters, close] = [tokens[comma - 3], tokens[comma - 2], tokens[comma - 1]];
  const isBracketed = open?.text === '(' && close?.text === ')' && /^\p{Lu}{2,8}$/u.test(letters?.text ?? '');
  return isBracketed ? comma - 3 : comma;
}
/** "the Right Honourable", "the Most Reverend" */
const DEGREES = /^(?:very|most|right|rt)$/;
const MOST_STYLES = 4;

/** The words before the comma that end in the noun of a role: "the owner's lawyer", "Commissioner of Lindi". */
function shortRole(
  doc: Document, lexicon: Lexicon, run: NameRun, sentenceFirst: number, isTag?: boolean,
): FoundRole | null {
  const comma = commaBefore(doc, lexicon, run);
  const head = headBefore(doc, lexicon, comma);
  const first = head < 0 ? -1 : phraseStart(doc, lexicon, head, comma, sentenceFirst);
  if (first < 0) return null;
  if (isTag === undefined && isWithinRelative(doc, lexicon, sentenceFirst, first)) return null;
  // "sent it to the district attorney, Koval said": a tag after a clause, whose last words are somebody else
  const stands = first === sentenceFirst || doc.tokens[first - 1]?.text === ',';
  if (isTag !== undefined && !(stands && isTag)) return null;
  return toRole(doc, lexicon, ownerBefore(doc, first), comma, 'reverse-appositive');
}

/** Back from the noun to the determiner, or to what does not belong to it. */
function phraseStart(doc: Document, lexicon: Lexicon, head: number, comma: number, sentenceFirst: number): number {
  let first = head;
  while (first > sentenceFirst && comma - first < LONGEST_BEFORE) {
    const token = doc.tokens[first - 1];
    if (!token || token.kind !== 'word' || token.lower === 'that') break;
    const determiner = lexicon.determiners.has(token.lower) || lexicon.possessives.has(token.lower);
    if (!determiner && isFunctionWord(lexicon, token.lower)) break;
    // "have arrested Lund's owner": before a name that owns something nothing of the phrase stands
    if (/^\p{Ll}/u.test(token.text) && !determiner && isOwner(doc, first)) break;
    first -= 1;
    if (determiner) break;
  }
  return first;
}

/**
 * "They say the man who took the child, Paul Webb, was jailed": the phrase is told of somebody else, in a clause of
 * his; the name may be his. "The bridge that the mayor, Ann Lowe, opened", "they said that the mayor, Ann Lowe, …" are
 * plain.
 */
function isWithinRelative(doc: Document, lexicon: Lexicon, sentenceFirst: number, first: number): boolean {
  for (let at = first - 2; at > sentenceFirst; at--) {
    const token = doc.tokens[at];
    if (token?.kind !== 'word') return false;
    const before = doc.tokens[at - 1]?.lower ?? '';
    const isToldOf = lexicon.saying.has(before) || lexicon.reporting.has(before) || lexicon.stance.has(before);
    if (token.lower === 'that' && lexicon.prepositions.has(before)) continue; // "at that time"
    if (lexicon.relatives.has(token.lower)) return !isToldOf && !/^(?:where|when|wo|wie)$/.test(token.lower);
  }
  return false;
}

/** "As a social worker in Leeds, Cathy Hale saw it daily." */
function asRole(doc: Document, lexicon: Lexicon, first: number, comma: number): FoundRole | null {
  if (doc.tokens[first]?.lower !== 'as') return null;
  const hasArticle = /^an?$/.test(doc.tokens[first + 1]?.lower ?? '');
  if (hasArticle) return wholePhrase(doc, lexicon, first + 1, comma, 'copula');
  const head = headSoon(doc, lexicon, first + 1, comma);
  const isWhole = head > 0 && phraseEnd(doc, lexicon, first + 1) >= comma;
  return isWhole ? toRole(doc, lexicon, first + 1, comma, 'copula') : null;
}

/** "As policy director for Ohio, X": the noun of a role that ends its phrase or has "of" or "for" after it, or -1. */
function headSoon(doc: Document, lexicon: Lexicon, first: number, comma: number): number {
  for (let i = first; i < first + 3; i++) {
    const { lower = '' } = doc.tokens[i] ?? {};
    const ends = i + 1 === comma || lexicon.joins.has(doc.tokens[i + 1]?.lower ?? '');
    if (isRole(lexicon, lower) && ends) return i;
    if (isFunctionWord(lexicon, lower)) return -1;
  }
  return -1;
}

/** "…," says the former editor of the Standard, George Osmond; "In May, the head of the branch, Ann Hale, …" */
function nounAfterVerb(doc: Document, lexicon: Lexicon, sentenceFirst: number, comma: number): FoundRole | null {
  for (let verb = comma - 2; verb > sentenceFirst && comma - verb <= LONGEST_PHRASE; verb--) {
    if (lexicon.relatives.has(doc.tokens[verb]?.lower ?? '')) return null;
    if (opensPhraseBehind(doc, lexicon, verb, comma))
      return wholePhrase(doc, lexicon, verb + 1, comma, 'reverse-appositive');
  }
  return null;
}

/**
 * "But the chair of the panel, Ann Hale, asked", "On Monday the head of the branch, Bo Tran, …": no verb came before
 * it, so the phrase is the subject and the name is its own. Behind "to the head of the branch," a clause may begin.
 */
function subjectBehind(doc: Document, lexicon: Lexicon, sentenceFirst: number, comma: number): FoundRole | null {
  const first = subjectStart(doc, lexicon, sentenceFirst);
  // first whether it is one phrase, and short: a sentence may be a list of a thousand names, each with its comma
  const role = first < 0 ? null : wholePhrase(doc, lexicon, first, comma, 'reverse-appositive');
  return role && !isOfMany(doc, first, comma) ? role : null;
}

/** Is it a verb of saying, a comma or a mark, or what leads to somebody, so that the phrase begins behind it? */
function opensPhraseBehind({ tokens }: Document, lexicon: Lexicon, at: number, comma: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (token.text === ',' || (lexicon.saying.has(token.lower) && !isRole(lexicon, token.lower))) return true;
  // no "residents' association"; behind the comma of a quotation its closing mark
  if (token.kind === 'mark') return token.start !== before?.end || /^[,.!?]$/.test(before.text);
  // "a motion moved by the chair of the Committee on Works, Ann Hale, …"
  if (token.lower === 'by' && /(?:ed|en|n)$/.test(before?.lower ?? '')) return true;
  if (token.lower === 'to' && before?.lower === 'according') return true;
  // "moved on Tuesday by the chair, Ann Hale, …", "passed to the deputy chair, Bo Tran, …"; no "with his friends and X"
  const leads = /^(?:by|to|with|from)$/.test(token.lower) && /^(?:the|his|her|its|their)$/.test(after?.lower ?? '');
  return leads && tokens.slice(at, comma).every(({ lower }) => lower !== 'and');
}

/** "The company that runs the awards, Acme Productions, …": the role from `first` to the comma, in one noun phrase. */
function wholePhrase(
  doc: Document, lexicon: Lexicon, first: number, comma: number, rule: FoundRole['rule'],
): FoundRole | null {
  const { lower = '' } = doc.tokens[first] ?? {};
  const isDetermined = lexicon.determiners.has(lower) || lexicon.possessives.has(lower);
  const opens = isDetermined || tellsRole(lexicon, lower) || isOwner(doc, first);
  if (!opens || comma - first > LONGEST_PHRASE || phraseEnd(doc, lexicon, first) < comma) return null;
  if (!isOnePhrase(doc, lexicon, first, comma)) return null;
  const role = opensRole(doc, lexicon, first, comma) ? toRole(doc, lexicon, first, comma, rule) : null;
  // "The letter from the finance minister, X,": a paper leads the phrase, and a person ends it
  const isPaper = role?.of === 'organisation' && !isOwner(doc, first);
  return isPaper && headBefore(doc, lexicon, comma) > first + 1 ? null : role;
}

/** "Bank of Ohio's chief economist", "Sweden's Minister of Justice" */
function isOwner(doc: Document, first: number): boolean {
  for (let i = first; i < first + LONGEST_OWNER; i++) {
    const { text = '', lower = '' } = doc.tokens[i] ?? {};
    if (i === first && JOINS.test(lower)) return false; // "For Park's counterpart, X,"
    if (!/^\p{Lu}/u.test(text) && !(i > first && /^(?:of|the|and|for)$/.test(lower))) return false;
    if (isPossessive(text)) return true;
  }
  return false;
}
const LONGEST_OWNER = 6;
const JOINS = /^(?:for|in|at|on|by|with|from|to|and|but|or|as)$/;

/** Longest phrase with all that belongs to its noun, in tokens. */
const LONGEST_PHRASE = 14;

/** The noun of a role that ends at the comma, or has only "of" and a name after it: "Commissioner of Lindi". */
function headBefore(doc: Document, lexicon: Lexicon, comma: number): number {
  let at = comma - 1;
  while (comma - at < LONGEST_PLACE && /^\p{Lu}/u.test(doc.tokens[at]?.text ?? '')) at -= 1;
  const joins = at < comma - 1 && /^(?:of|for)$/.test(doc.tokens[at]?.lower ?? '');
  if (joins && isRole(lexicon, doc.tokens[at - 1]?.lower ?? '')) return at - 1; // "Minister of Justice"
  const last = doc.tokens[comma - 1];
  const isWork = last !== undefined && isOccupation(lexicon, last) && hasArticle(doc, comma - 1);
  return isWork || tellsRole(lexicon, last?.lower ?? '') ? comma - 1 : -1;
}

/** "the second trumpeter": a noun of no list, close behind its article. */
const hasArticle = ({ tokens }: Document, noun: number): boolean =>
  [noun - 1, noun - 2, noun - 3].some((i) => /^(?:the|an?|his|her|their)$/.test(tokens[i]?.lower ?? ''));

/** Longest name of what an office is over, in tokens. */
const LONGEST_PLACE = 5;

/**
 * "The head of the fund", "the company that runs the awards": one noun leads. In "a jury heard the driver" a second one
 * has no preposition before it, and in "a bridge that the mayor" the clause has a subject of its own.
 */
function isOnePhrase(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const opensPhrase = (at: number): boolean => {
    const lower = doc.tokens[at]?.lower ?? '';
    return lexicon.determiners.has(lower) || lexicon.possessives.has(lower);
  };
  for (let at = first + 1; at < end; at++) {
    const before = doc.tokens[at - 1]?.lower ?? '';
    const isRelative = lexicon.relatives.has(doc.tokens[at]?.lower ?? '');
    if (isVerbWithin(doc, lexicon, at)) return false;
    if (isRelative && !lexicon.prepositions.has(before)) return !opensPhrase(at + 1);
    if (opensPhrase(at) && !lexicon.prepositions.has(before) && !lexicon.joins.has(before)) return false;
  }
  return true;
}

/** "A letter sent by the principal", "The spokesman passed to the secretary": behind the verb, the noun is another. */
function isVerbWithin({ tokens }: Document, lexicon: Lexicon, at: number): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  const isPast = (/^\p{Ll}{3,}ed$/u.test(text) && !PARTICIPLES.has(lower)) || PAST_VERBS.has(lower);
  return isPast && lexicon.prepositions.has(tokens[at + 1]?.lower ?? '');
}
