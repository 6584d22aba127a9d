/**
 * "A widow, who identified herself simply as Uma Osei, wept", "a man known to all as Bo", "a farmer whom everyone calls
 * Oom Jan", "a man who would give only his first name, Bo", "a group called Open Wards": the words behind a description
 * that say what its bearer is called. English.
 */
import type { Document } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';

/** First token of the words that give the name at token `name`, their comma included; -1 where none do. */
export function namingStart(doc: Document, name: number): number {
  const verb = namingVerb(doc, name);
  if (verb < 0 || !mayName(doc, verb)) return -1;
  const relative = relativeBefore(doc, verb);
  if (relative < 0 && !REDUCED.has(lowerAt(doc, verb))) return -1;
  const lead = lowerAt(doc, relative);
  // "who called Bo Tran a liar", "whom he identified as": one who calls is not the one who is called
  if (lead === 'whom' ? !CALLING.test(lowerAt(doc, verb)) : relative >= 0 && isDone(doc, verb, relative)) return -1;
  const first = relative < 0 ? verb : relative;
  return lowerAt(doc, first - 1) === ',' ? first - 1 : first;
}

const NAMING = wordSet(
  'identified introduced known named called calls call dubbed nicknamed gave gives give goes went posting writing ' +
    'tweeting',
);
/** Verbs that need no "who" before them: "a man known as". */
const REDUCED = wordSet('identified known named called dubbed nicknamed posting writing tweeting');
const CALLING = /^(?:calls?|called)$/;
/** What may stand between the verb and the name. */
const BETWEEN = wordSet(
  'as by the a his her their name names nickname first last full second of only simply just himself herself ' +
  'themselves themself under to all everyone everybody locals friends many here there locally widely online ' +
  'affectionately',
);

/** The verb that puts the name where it stands; -1 for none. */
function namingVerb(doc: Document, name: number): number {
  for (let i = name - 1; i > name - MOST_BETWEEN; i--) {
    const lower = lowerAt(doc, i);
    if (NAMING.has(lower)) return isPlaced(doc, i, name) ? i : -1;
    const isOfName = lower === ',' && lowerAt(doc, i - 1) === 'name'; // "gave only his first name, Bo"
    if (!BETWEEN.has(lower) && !isOfName) return -1;
  }
  return -1;
}
/** "gave his first name only as", in tokens with the verb. */
const MOST_BETWEEN = 9;

/** "named Uma", "calls Jan", "known as Bo", "goes by the name of Bo", "gave her name as Uma". */
function isPlaced(doc: Document, verb: number, name: number): boolean {
  const lower = lowerAt(doc, verb);
  if (verb === name - 1) return !/^(?:gave|gives?|goes|went|known|posting|writing|tweeting)$/.test(lower);
  const between = Array.from({ length: name - 1 - verb }, (_, k) => lowerAt(doc, verb + 1 + k));
  if (/^(?:gave|gives?)$/.test(lower))
    return between.some((word) => /^names?$/.test(word)) && (between.includes('as') || between.at(-1) === ',');
  if (/^(?:goes|went)$/.test(lower)) return between[0] === 'by';
  return between.includes('as') || between.every((word) => /^(?:only|simply|just|himself|herself)$/.test(word));
}

/** "identified himself", "gave her name"; no "introduced her as", no "called the man". */
function mayName(doc: Document, verb: number): boolean {
  const [lower, next] = [lowerAt(doc, verb), lowerAt(doc, verb + 1)];
  if (lower === 'introduced') return /^(?:him|her|them)sel(?:f|ves)$/.test(next) || lowerAt(doc, verb - 1) === 'was';
  return /^(?:known|gave|gives?)$/.test(lower) || !/^(?:him|her|them|the|an?)$/.test(next);
}

/** "who", "whom" or "that" before the verb, with no more between than "only", "asked to be" or who calls; or -1. */
function relativeBefore(doc: Document, verb: number): number {
  for (let i = verb - 1; i > verb - MOST_BEFORE && doc.tokens[i]?.kind === 'word'; i--)
    if (/^(?:whom?|that)$/.test(lowerAt(doc, i))) return i;
  return -1;
}
/** "who later asked only to be" */
const MOST_BEFORE = 7;

/** "who called Bo Tran", "who named Bo Tran": an active verb with somebody else behind it. */
function isDone(doc: Document, verb: number, relative: number): boolean {
  if (!/^(?:call|calls|called|named|dubbed|nicknamed|identified)$/.test(lowerAt(doc, verb))) return false;
  const isSelf = /^(?:him|her|them)sel(?:f|ves)$/.test(lowerAt(doc, verb + 1));
  for (let i = relative + 1; i < verb; i++) if (/^(?:be|is|was|were|been|being)$/.test(lowerAt(doc, i))) return false;
  return !isSelf;
}

const lowerAt = ({ tokens }: Document, i: number): string => tokens[i]?.lower ?? '';
