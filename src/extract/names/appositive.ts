/**
 * Roles beside a name, between commas or after "is": "X, the CEO of …", "his lawyer, X,", "X, who is …", "X was a …".
 */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { isRole } from './name-kind.ts';
import type { NameRun } from './name-run.ts';
import { ownerBefore } from './premodifier.ts';
import { isFunctionWord, opensRole, phraseEnd, toRole } from './role-phrase.ts';

/** Longest noun phrase before a name, in tokens. */
const LONGEST_BEFORE = 11;

/** "Nora Quist, a senior analyst at Hallam Research, told …": from the comma to what ends the phrase. */
export function appositive(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (run.possessive) return null;
  let first = skipParenthesis(doc, run.endToken);
  const opener = doc.tokens[first];
  if (opener?.text !== ',' && opener?.text !== '–' && opener?.text !== '—') return null;
  first += 1;
  if (doc.tokens[first]?.kind === 'number' && /^\d{1,3}$/.test(doc.tokens[first]?.text ?? '')) {
    if (doc.tokens[first + 1]?.text !== ',') return null;
    first += 2;
  }
  first = skipCredentials(doc, first);
  if (doc.tokens[first]?.lower === 'who') return whoIs(doc, lexicon, first + 1) ?? whoDoes(doc, lexicon, first);
  const end = phraseEnd(doc, lexicon, first);
  if (lexicon.prepositions.has(doc.tokens[first]?.lower ?? '') || !opensRole(doc, lexicon, first, end)) return null;
  // ", the man had …": no comma closes it, so it is the subject of what follows, no appositive
  const closes = doc.tokens[end];
  if (closes?.kind === 'word' && /^(?:the|this|that)$/.test(doc.tokens[first]?.lower ?? '')) return null;
  return toRole(doc, lexicon, first, end, 'appositive');
}

/** "Jane Doe, Ph.D., R.D., professor of …": letters after a name, each with its comma. */
function skipCredentials(doc: Document, first: number): number {
  let at = first;
  while (/^\p{Lu}(?:[\p{Lu}.]|\p{Ll}\.){1,7}$/u.test(doc.tokens[at]?.text ?? '') && doc.tokens[at + 1]?.text === ',')
    at += 2;
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

/** "the owner's lawyer, Ada Renn, said": a role that ends at the comma before the name. */
export function reverseAppositive(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const comma = run.titleToken - 1;
  if (doc.tokens[comma]?.text !== ',' || run.possessive) return null;
  const after = doc.tokens[run.endToken];
  const closes = /^[,.]$/.test(after?.text ?? '');
  const goesOn = lexicon.saying.has(after?.lower ?? '') || /^(?:of|from|at)$/.test(after?.lower ?? '');
  if (!closes && !goesOn) return null;
  const sentenceFirst = doc.sentences[run.sentence]?.firstToken ?? 0;
  const opening = closes ? openingNoun(doc, lexicon, sentenceFirst, comma) : null;
  if (opening) return opening;
  const head = headBefore(doc, lexicon, comma);
  if (head < 0) return null;
  let first = head;
  while (first > sentenceFirst && comma - first < LONGEST_BEFORE) {
    const token = doc.tokens[first - 1];
    if (!token || token.kind !== 'word') break;
    const determiner = lexicon.determiners.has(token.lower) || lexicon.possessives.has(token.lower);
    if (!determiner && isFunctionWord(lexicon, token.lower)) break;
    first -= 1;
    if (determiner) break;
  }
  if (closes && isWithinRelative(doc, lexicon, sentenceFirst, first)) return null;
  // "sent it to the district attorney, Koval said": a tag after a clause, whose last words are somebody else
  const stands = first === sentenceFirst || doc.tokens[first - 1]?.text === ',';
  if (!closes && !(stands && run.words.length > 1)) return null;
  return toRole(doc, lexicon, ownerBefore(doc, first), comma, 'reverse-appositive');
}

/**
 * "They say the man who took the child, Paul Webb, was jailed": the phrase is told of somebody else, in a clause of
 * his; the name may be his. "The bridge that the mayor, Ann Lowe, opened", "they said that the mayor, Ann Lowe, …" are plain.
 */
function isWithinRelative(doc: Document, lexicon: Lexicon, sentenceFirst: number, first: number): boolean {
  for (let at = first - 2; at > sentenceFirst; at--) {
    const token = doc.tokens[at];
    if (token?.kind !== 'word') return false;
    const before = doc.tokens[at - 1]?.lower ?? '';
    const isToldOf = lexicon.saying.has(before) || lexicon.reporting.has(before) || lexicon.stance.has(before);
    if (lexicon.relatives.has(token.lower)) return !isToldOf && !/^(?:where|when|wo|wie)$/.test(token.lower);
  }
  return false;
}

/** The noun of a role that ends at the comma, or has only "of" and a name after it: "Commissioner of Lindi". */
function headBefore(doc: Document, lexicon: Lexicon, comma: number): number {
  let at = comma - 1;
  if (isRole(lexicon, doc.tokens[at]?.lower ?? '')) return at;
  while (comma - at < LONGEST_PLACE && /^\p{Lu}/u.test(doc.tokens[at]?.text ?? '')) at -= 1;
  const joins = at < comma - 1 && /^(?:of|for)$/.test(doc.tokens[at]?.lower ?? '');
  return joins && isRole(lexicon, doc.tokens[at - 1]?.lower ?? '') ? at - 1 : -1;
}

/** Longest name of what an office is over, in tokens. */
const LONGEST_PLACE = 5;

/** "The company that runs the awards, Acme Productions, …": a noun phrase from the sentence's start to the comma. */
function openingNoun(doc: Document, lexicon: Lexicon, first: number, comma: number): FoundRole | null {
  const opens =
    lexicon.determiners.has(doc.tokens[first]?.lower ?? '') || lexicon.possessives.has(doc.tokens[first]?.lower ?? '');
  if (!opens || comma - first > 14 || phraseEnd(doc, lexicon, first) < comma) return null;
  if (!isOnePhrase(doc, lexicon, first, comma)) return null;
  return opensRole(doc, lexicon, first, comma) ? toRole(doc, lexicon, first, comma, 'reverse-appositive') : null;
}

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
    if (isRelative && !lexicon.prepositions.has(before)) return !opensPhrase(at + 1);
    if (opensPhrase(at) && !lexicon.prepositions.has(before) && !lexicon.joins.has(before)) return false;
  }
  return true;
}

/** "Quist is a close adviser to …" */
export function copula(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  let verb = run.endToken;
  if (doc.tokens[verb]?.text === ',') verb = skipCredentials(doc, verb + 1);
  if (run.possessive || !/^(?:is|was|has|had)$/.test(doc.tokens[verb]?.lower ?? '')) return null;
  if (/^(?:has|had)$/.test(doc.tokens[verb]?.lower ?? '')) verb += 1;
  if (!/^(?:is|was|been)$/.test(doc.tokens[verb]?.lower ?? '')) return null;
  const next = doc.tokens[verb + 1];
  if (!next || !(lexicon.determiners.has(next.lower) || isRole(lexicon, next.lower))) return null;
  const end = phraseEnd(doc, lexicon, verb + 1);
  return opensRole(doc, lexicon, verb + 1, end) ? toRole(doc, lexicon, verb + 1, end, 'copula') : null;
}

/** "Elizabeth Warren (D-Mass.)": what stands in brackets right after a name is skipped. */
function skipParenthesis(doc: Document, at: number): number {
  if (doc.tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 8; i++) if (doc.tokens[i]?.text === ')') return i + 1;
  return at;
}
