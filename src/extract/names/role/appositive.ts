/**
 * Roles beside a name, between commas or after "is": "X, the CEO of …", "his lawyer, X,", "X, who is …", "X was a …".
 */
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { counselBehind } from './counsel.ts';
import type { FoundRole } from './found-role.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';
import { opensRole, phraseEnd, tellsRole, toRole } from './role-phrase.ts';
import { KEPT } from '../words/role-words.ts';
import { LETTERS } from '../run/to-run.ts';
import { isTimeBehind } from './time-behind.ts';

/** "Nora Quist, a senior analyst at Hallam Research, told …": from the comma to what ends the phrase. */
export function appositive(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (run.possessive) return null;
  if (doc.tokens[run.endToken]?.text === '(') {
    const bracketed = inBrackets(doc, lexicon, run.endToken);
    if (bracketed) return bracketed;
  }
  let first = skipLetters(doc, skipParenthesis(doc, run.endToken));
  const opener = doc.tokens[first];
  const isTwoHyphens = opener?.text === '-' && doc.tokens[first + 1]?.text === '-';
  if (!isTwoHyphens && !/^[,–—]$/.test(opener?.text ?? '')) return null;
  first += isTwoHyphens ? 2 : 1;
  const age = doc.tokens[first]?.lower === 'aged' ? first + 1 : first;
  if (doc.tokens[age]?.kind === 'number' && /^\d{1,3}$/.test(doc.tokens[age]?.text ?? '')) {
    if (doc.tokens[age + 1]?.text !== ',') return null;
    first = age + 2;
  }
  first = skipCredentials(doc, lexicon, first);
  const counsel = counselBehind(doc, lexicon, run, first);
  if (counsel) return counsel;
  if (doc.tokens[first]?.lower === 'who') return whoIs(doc, lexicon, first + 1);
  if (afterCopula(doc, first) >= 0 || isDeed(doc, lexicon, first)) return null;
  const end = phraseEnd(doc, lexicon, first);
  if (lexicon.prepositions.has(doc.tokens[first]?.lower ?? '') || !opensRole(doc, lexicon, first, end)) return null;
  if (isSubjectOfNext(doc, lexicon, run, first, end) || isOwn(lexicon, run, doc.tokens[first]?.lower ?? '')) return null;
  if (!isTwoHyphens && speaks(doc, lexicon, first, end) && !isSubject(doc, run)) return null;
  return toRole(doc, lexicon, first, end, 'appositive');
}

/** "Ann Lowe, 62, chairs the committee": a verb with its object. "Ann Lowe, perhaps the best baker" is none. */
function isDeed(doc: Document, { determiners, possessives }: Lexicon, first: number): boolean {
  const { lower = '' } = doc.tokens[first + 1] ?? {};
  return /^(?!perhaps|always)\p{Ll}+s$/u.test(doc.tokens[first]?.text ?? '') &&
    (determiners.has(lower) || possessives.has(lower));
}

/** ", the man had …": no comma closes it, so it is the subject of what follows, no appositive. */
function isSubjectOfNext(doc: Document, lexicon: Lexicon, run: NameRun, first: number, end: number): boolean {
  const [opening = '', closes] = [doc.tokens[first]?.lower, doc.tokens[end]];
  if (closes?.kind !== 'word' || !(/^(?:the|this|that)$/.test(opening) || lexicon.possessives.has(opening))) return false;
  const isCut = isTimeBehind(doc, end) || isTimeBehind(doc, end + 1); // "the baker here for 20 years"
  const isTag = lexicon.saying.has(closes.lower) && doc.tokens[run.titleToken - 1]?.kind === 'mark';
  return !isCut && !isTag;
}

/** "Ann Lowe, her husband and two friends": she is one of a list, and not her own husband. */
function isOwn({ possessives }: Lexicon, { words }: NameRun, opening: string): boolean {
  const gender = possessives.get(opening);
  return gender !== undefined && gender === givenNameGender(words[0] ?? '');
}

/** "Ann Lowe (goalkeeper, Halden Rovers)": an office with its body; without one it may be a part in a play. */
function inBrackets(doc: Document, lexicon: Lexicon, at: number): FoundRole | null {
  const end = phraseEnd(doc, lexicon, at + 1);
  const isClosed = /^[,)]$/.test(doc.tokens[end]?.text ?? '') && opensRole(doc, lexicon, at + 1, end);
  const closes = doc.tokens.slice(at, at + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  const isOfBody = doc.tokens.slice(at + 2, at + Math.max(closes, 2)).some(({ text }) => /^\p{Lu}/u.test(text));
  return isClosed && isOfBody ? toRole(doc, lexicon, at + 1, end, 'appositive') : null;
}
const LONGEST_BRACKET = 14;

/** "They held the suspect, Ann Lowe, an official said": the phrase speaks; "Ann Lowe, a nurse said" lacks a comma. */
function speaks(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const { lower = '' } = doc.tokens[end] ?? {};
  const isVerb = lexicon.saying.has(lower) && !lower.endsWith('ing');
  return isVerb && !doc.tokens.slice(first, end).some((token) => lexicon.relatives.has(token.lower));
}
const isSubject = (doc: Document, run: NameRun): boolean =>
  doc.sentences[run.sentence]?.firstToken === run.titleToken || doc.tokens[run.titleToken - 1]?.kind === 'mark';

/** "Jane Doe KC, defending" */
const skipLetters = ({ tokens }: Document, at: number): number => (LETTERS.has(tokens[at]?.text ?? '') ? at + 1 : at);

/** "Jane Doe, Ph.D., R.D., professor of …": letters after a name, each with its comma. */
function skipCredentials(doc: Document, lexicon: Lexicon, first: number): number {
  let at = first;
  const isCredential = ({ text, lower }: Token): boolean =>
    /^\p{Lu}(?:[\p{Lu}.]|\p{Ll}\.){1,7}$/u.test(text) && !isRole(lexicon, lower); // "CEO"
  for (let token = doc.tokens[at]; token && isCredential(token); token = doc.tokens[at]) {
    if (doc.tokens[at + 1]?.text !== ',') break;
    at += 2;
  }
  return at;
}

/** ", who is the White House … expert", ", who joined as chief executive from a rival" */
function whoIs(doc: Document, lexicon: Lexicon, at: number): FoundRole | null {
  const taken = afterTaking(doc, at);
  const isAs = doc.tokens[at + 1]?.lower === 'as';
  const verb = doc.tokens[at]?.lower ?? '';
  const isWorking = /^(?:serves|served|works|worked)$/.test(verb) && isAs; // no "who worked in the mayor's office"
  if (taken < 0 && !isWorking && !/^(?:is|was|became)$/.test(verb)) return null;
  const first = taken >= 0 ? taken : isAs ? at + 2 : at + 1;
  const last = phraseEnd(doc, lexicon, first);
  const isEvent = taken >= 0 || doc.tokens[at]?.lower === 'became';
  const end = isEvent ? beforeAdverbial(doc, lexicon, first, last) : last;
  return opensRole(doc, lexicon, first, end) ? toRole(doc, lexicon, first, end, 'copula') : null;
}

/** Behind "took over as", "succeeded her as", "joined the bank as"; -1 where no such verb stands at `verb`. */
function afterTaking({ tokens }: Document, verb: number): number {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (!TAKING.test(lower(verb))) return -1;
  if (/^t(?:akes|ook)$/.test(lower(verb)) && lower(verb + 1) !== 'over') return -1;
  for (let i = verb + 1; i < verb + LONGEST_TAKEN && tokens[i]?.kind === 'word'; i++) if (lower(i) === 'as') return i + 1;
  return -1;
}
const TAKING = /^(?:joined|returned|takes|took|succeeded|succeeds|replaced|replaces|doubles|volunteers)$/;
/** "took over from Ann Lowe as" */
const LONGEST_TAKEN = 6;

/** "joined as head of design in May": an office goes on with "of" and "for"; all else tells of the verb. */
function beforeAdverbial({ tokens }: Document, { prepositions }: Lexicon, first: number, end: number): number {
  const at = tokens.slice(first, end).findIndex(({ lower, kind }) =>
    kind === 'number' || ADVERBIAL.test(lower) || (prepositions.has(lower) && !/^(?:of|for)$/.test(lower)));
  return at < 0 ? end : first + at;
}

const ADVERBIAL = /^(?:last|this|next|two|three|four|five|six|seven|eight|nine|ten|when|while|earlier|later)$/;

/** "Quist is a close adviser to …", "has been mayor of …", "remains a partner in …", "works as a nurse in …" */
export function copula(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (run.possessive) return null;
  const from = doc.tokens[run.endToken]?.text === ',' ? skipCredentials(doc, lexicon, run.endToken + 1) : run.endToken;
  const taken = afterTaking(doc, from);
  const first = taken >= 0 ? taken : afterCopula(doc, from);
  const { lower = '' } = doc.tokens[first] ?? {};
  const opens = lexicon.determiners.has(lower) || tellsRole(lexicon, lower) || KEPT.has(lower);
  if (first < 0 || !opens || isQuoted(doc, run)) return null;
  const last = phraseEnd(doc, lexicon, first);
  const end = taken >= 0 ? beforeAdverbial(doc, lexicon, first, last) : last;
  return opensRole(doc, lexicon, first, end) ? toRole(doc, lexicon, first, end, 'copula') : null;
}

/** "“Lewis is a fighter,” she said": praise of his by somebody else is no role. */
export function isQuoted({ text, sentences, paragraphs }: Document, { start, sentence }: NameRun): boolean {
  const from = Math.max(paragraphs[sentences[sentence]?.paragraph ?? -1]?.start ?? start, start - LOOKED_BACK);
  const before = text.slice(from, start);
  const mark = Math.max(before.lastIndexOf('"'), before.lastIndexOf('“'), before.lastIndexOf('”'));
  // counted marks would go wrong in all that follows a missing one
  return mark >= 0 && OPENING_MARK.test(text.slice(Math.max(0, from + mark - 1), from + mark + 2));
}
/** Letters of a long quotation: a paragraph may be an article of one line, and each of its names looks back. */
const LOOKED_BACK = 1_000;
const OPENING_MARK = /^(?:“|(?:[\s(—–-])?["“][^\s.,)])/u;

/** Where what somebody is begins, after the verb at `verb`, or -1. */
export function afterCopula(doc: Document, verb: number): number {
  const lowerAt = (i: number): string => doc.tokens[i]?.lower ?? '';
  if (/^(?:works|worked|serves|served)$/.test(lowerAt(verb))) return lowerAt(verb + 1) === 'as' ? verb + 2 : -1;
  const be = /^(?:has|had)$/.test(lowerAt(verb)) ? verb + 1 : verb;
  if (!/^(?:is|was|been|became|becomes|remains|remained)$/.test(lowerAt(be))) return -1;
  // "is 74, a retired ferryman"
  const isAged = /^\d{1,3}$/.test(lowerAt(be + 1)) && lowerAt(be + 2) === ',' && /^an?$/.test(lowerAt(be + 3));
  return isAged ? be + 3 : skipTime(doc, be + 1);
}

export const skipTime = (doc: Document, i: number): number =>
  /^(?:also|now|currently|still|once|then)$/.test(doc.tokens[i]?.lower ?? '') ? i + 1 : i;

/** "Elizabeth Warren (D-Mass.)": what stands in brackets right after a name is skipped. */
export function skipParenthesis(doc: Document, at: number): number {
  if (doc.tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 8; i++) if (doc.tokens[i]?.text === ')') return i + 1;
  return at;
}
