/**
 * "Nach Brandts Angaben …", "Rosa Medina espera que …": a sentence that turns on somebody of whom neither it nor the
 * headline says who that is. Not in English, where a report names in full whom everybody knows: of 11 such sentences
 * that nothing else was held against editors printed 8, elsewhere one of 15.
 */
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import type { Lexicon } from '../../../extract/lexicon/lexicon.ts';
import { EMPTY_HEAD, isCapital, lastWord } from '../../../extract/sense/passage.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import type { Token } from '../../../text/document.ts';
import type { ReadFact } from '../../../extract/extraction.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Planning } from '../../planning.ts';

/** Whose word it is stands behind them. */
const SOURCES = wordSet('laut nach selon d’après según secondo segundo conforme');
/** "Brandts", "Rosa Medinas Laune": in German the owner stands before what is his. */
const OWNS = /s$/u;
/** "Rosa Medina, bakery owner", "Rosa Medina (SP)", "Rosa Medina – die Wirtin – ". */
const APPOSED = /^[,(–—]$/u;

/** "Rosa Medina es una panadera de Lund". */
const BEING = wordSet('ist war est était es era è é foi');
const INDEFINITE = /^(?:eine?|une?|un[ao]?|uma?)$/u;

interface Place {
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** Of the first word of the name, and of the last. */
  first: number;
  last: number;
}

export function isOfUnknown({ document, sheet: { people, headline } }: Planning, fact: ReadFact): boolean {
  if (document.language === 'en') return false;
  const tokens = tokensIn(document, fact).filter(({ kind, text }) => kind !== 'mark' || APPOSED.test(text));
  const lexicon = lexiconFor(document.language);
  const told = headline.text.toLowerCase();
  return people.some(({ name, role, roleStart }) => {
    const short = lastWord(name);
    const isBeside = roleStart !== undefined && roleStart >= fact.start && roleStart < fact.end;
    const isTold = headline.text.includes(short) || officesIn(role, lexicon).some((word) => told.includes(word));
    if (isBeside || isTold) return false;
    const last = tokens.findIndex(({ text }) => text === short || text === `${short}s`);
    if (last < 0) return false;
    const words = new Set(name.split(/\s+/));
    let first = last;
    while (words.has(tokens[first - 1]?.text ?? '')) first -= 1;
    const place = { tokens, lexicon, first, last };
    return !isIntroduced(place) && turnsOn(place, short);
  });
}

/** "Rosa Medina" is told by "the coach" in the headline, where she is one. */
const officesIn = (role: string | null, { roles }: Lexicon): string[] =>
  (role ?? '').toLowerCase().split(/[^\p{L}-]+/u).filter((word) => roles.has(word));

/** By an office or a noun before the name, or by what is set behind it. */
function isIntroduced({ tokens, lexicon, first, last }: Place): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const isOpening = first === 1 && SOURCES.has(before?.lower ?? ''); // "Selon Rosa Medina, le pont …"
  const isApposed = after !== undefined && APPOSED.test(after.text);
  if (isApposed && !(isOpening && tokens.filter(({ text }) => text === ',').length < 2)) return true;
  if (BEING.has(after?.lower ?? '') && INDEFINITE.test(tokens[last + 2]?.lower ?? '')) return true;
  if (before?.kind !== 'word' || SOURCES.has(before.lower)) return false;
  return lexicon.roles.has(before.lower) || (isCapital(before) && !EMPTY_HEAD.has(before.lower));
}

/** Is it the first word of the sentence, the source of what it says, or the owner of what it is about? */
function turnsOn({ tokens, lexicon, first, last }: Place, short: string): boolean {
  const [before, own] = [tokens[first - 1], tokens[last]];
  const isOwner = own?.text !== short && OWNS.test(own?.text ?? '');
  return first === 0 || isOwner || SOURCES.has(before?.lower ?? '') || lexicon.saying.has(before?.lower ?? '');
}
