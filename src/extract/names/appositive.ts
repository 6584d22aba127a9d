/**
 * Roles beside a name, between commas or after "is": "X, the CEO of …", "his lawyer, X,", "X, who is …", "X was a …".
 */
import type { Document, Token } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { givenNameGender } from './given-names.ts';
import { isRole } from './name-kind.ts';
import type { NameRun } from './name-run.ts';
import { isYear, opensRole, phraseEnd, tellsRole, toRole } from './role-phrase.ts';

/** "Nora Quist, a senior analyst at Hallam Research, told …": from the comma to what ends the phrase. */
export function appositive(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (run.possessive) return null;
  let first = skipParenthesis(doc, run.endToken);
  const opener = doc.tokens[first];
  const isTwoHyphens = opener?.text === '-' && doc.tokens[first + 1]?.text === '-';
  if (!isTwoHyphens && !/^[,–—]$/.test(opener?.text ?? '')) return null;
  first += isTwoHyphens ? 2 : 1;
  if (doc.tokens[first]?.kind === 'number' && /^\d{1,3}$/.test(doc.tokens[first]?.text ?? '')) {
    if (doc.tokens[first + 1]?.text !== ',') return null;
    first += 2;
  }
  first = skipCredentials(doc, lexicon, first);
  if (doc.tokens[first]?.lower === 'who') return whoIs(doc, lexicon, first + 1) ?? whoDoes(doc, lexicon, first);
  const end = phraseEnd(doc, lexicon, first);
  if (lexicon.prepositions.has(doc.tokens[first]?.lower ?? '') || !opensRole(doc, lexicon, first, end)) return null;
  // ", the man had …": no comma closes it, so it is the subject of what follows, no appositive
  const closes = doc.tokens[end];
  const isCut = closes?.lower === 'since' || isYear(doc, end);
  if (closes?.kind === 'word' && !isCut && /^(?:the|this|that)$/.test(doc.tokens[first]?.lower ?? '')) return null;
  return toRole(doc, lexicon, first, end, 'appositive');
}

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

/** ", who is the White House … expert" */
function whoIs(doc: Document, lexicon: Lexicon, at: number): FoundRole | null {
  if (!/^(?:is|was|serves|served|works|worked)$/.test(doc.tokens[at]?.lower ?? '')) return null;
  const first = doc.tokens[at + 1]?.lower === 'as' ? at + 2 : at + 1;
  const end = phraseEnd(doc, lexicon, first);
  return opensRole(doc, lexicon, first, end) ? toRole(doc, lexicon, first, end, 'copula') : null;
}

/** ", who owns a bakery": what somebody does says who they are, where nothing else does. */
function whoDoes(doc: Document, lexicon: Lexicon, who: number): FoundRole | null {
  const first = /^(?:has|had)$/.test(doc.tokens[who + 1]?.lower ?? '') ? who + 2 : who + 1;
  const verb = doc.tokens[first]?.lower ?? '';
  const present =
    /[a-z]{2}s$/.test(verb) &&
    !/^(?:is|was|has|does|wants|needs|knows|seems|agrees|hopes|goes|gets|comes|becomes)$/.test(verb) &&
    !lexicon.saying.has(verb) &&
    !lexicon.reporting.has(verb) &&
    !lexicon.stance.has(verb);
  if (!present && !DOES.test(verb)) return null;
  const end = beforeSecondVerb(doc, first, phraseEnd(doc, lexicon, first + 1));
  return end - first > 2 ? toRole(doc, lexicon, who, end, 'relative') : null;
}
/** "who owns a bakery and headed out": the second verb tells what happened, not who somebody is. */
function beforeSecondVerb(doc: Document, first: number, end: number): number {
  for (let i = first + 2; i < end - 1; i++)
    if (
      doc.tokens[i]?.lower === 'and' &&
      /(?:ed|s)$/.test(doc.tokens[i + 1]?.lower ?? '') &&
      /^(?:a|an|the|out|up|off|to|in|on|for|by|from|at|with|his|her|their)$/.test(doc.tokens[i + 2]?.lower ?? '')
    )
      return i;
  return end;
}

const DOES =
  /^(?:lives?|lived|moved|joined|created|wrote|helped|won|started|launched|survived|opened|designed|built|hosts?|hosted|served|serves|owns?|owned|runs?|ran|leads?|led|heads?|headed|founded|co-founded|directs?|directed|manages?|managed|works?|worked|teaches|taught|studies|studied|represents?|represented|chairs?|chaired|edits?|edited|covers?|covered|oversees|oversaw|coaches|coached|plays|played|specializes|specialises|researches|advises|advised)$/;

/** "Quist is a close adviser to …", "has been mayor of …", "became a partner in …", "works as a nurse in …" */
export function copula(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (run.possessive) return null;
  const from = doc.tokens[run.endToken]?.text === ',' ? skipCredentials(doc, lexicon, run.endToken + 1) : run.endToken;
  const first = afterCopula(doc, from);
  const { lower = '' } = doc.tokens[first] ?? {};
  if (first < 0 || !(lexicon.determiners.has(lower) || tellsRole(lexicon, lower))) return null;
  const end = phraseEnd(doc, lexicon, first);
  return opensRole(doc, lexicon, first, end) ? toRole(doc, lexicon, first, end, 'copula') : null;
}

/**
 * "Ann Hale waited. She is a nurse in Leeds": said of the one whom the sentence before is about, where it names her first
 * and nobody else.
 */
export function pronounCopula(
  doc: Document, lexicon: Lexicon, run: NameRun, others: ReadonlyMap<number, NameRun>,
): FoundRole | null {
  const [sentence, next] = [doc.sentences[run.sentence], doc.sentences[run.sentence + 1]];
  if (!sentence || !next || run.possessive || run.titleToken !== sentence.firstToken) return null;
  const pronoun = doc.tokens[next.firstToken]?.lower ?? '';
  if (!/^s?he(?:['’]s)?$/.test(pronoun) || isOtherGender(run, pronoun.startsWith('s'))) return null;
  const isNamed = ({ start }: Token): boolean => start !== run.start && others.has(start);
  if (doc.tokens.slice(sentence.firstToken, sentence.endToken).some(isNamed)) return null;
  const first = pronoun.length > 3 ? skipTime(doc, next.firstToken + 1) : afterCopula(doc, next.firstToken + 1);
  if (first < 0 || !/^(?:an?|the)$/.test(doc.tokens[first]?.lower ?? '')) return null;
  const end = phraseEnd(doc, lexicon, first);
  return opensRole(doc, lexicon, first, end) ? toRole(doc, lexicon, first, end, 'copula') : null;
}

const isOtherGender = ({ words: [first = ''] }: NameRun, isFemale: boolean): boolean =>
  givenNameGender(first) === (isFemale ? 'male' : 'female');

/** Where what somebody is begins, after the verb at `verb`, or -1. */
function afterCopula(doc: Document, verb: number): number {
  const lowerAt = (i: number): string => doc.tokens[i]?.lower ?? '';
  if (/^(?:works|worked|serves|served)$/.test(lowerAt(verb))) return lowerAt(verb + 1) === 'as' ? verb + 2 : -1;
  const be = /^(?:has|had)$/.test(lowerAt(verb)) ? verb + 1 : verb;
  if (!/^(?:is|was|been|became|becomes)$/.test(lowerAt(be))) return -1;
  return skipTime(doc, be + 1);
}

const skipTime = (doc: Document, i: number): number =>
  /^(?:also|now|currently|still|once|then)$/.test(doc.tokens[i]?.lower ?? '') ? i + 1 : i;

/** "Elizabeth Warren (D-Mass.)": what stands in brackets right after a name is skipped. */
function skipParenthesis(doc: Document, at: number): number {
  if (doc.tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 8; i++) if (doc.tokens[i]?.text === ')') return i + 1;
  return at;
}
