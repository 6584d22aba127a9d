/**
 * "Nach Brandts Angaben …", "Rosa Medina espera que …": a sentence that turns on somebody of whom neither it nor the
 * headline says who that is. Not in English, where a report names in full whom everybody knows: of 11 such sentences
 * that nothing else was held against editors printed 8, elsewhere one of 15.
 */
import { isKnownOrganisation } from '../../../extract/names/words/known-organisations.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import type { Lexicon } from '../../../extract/lexicon/lexicon.ts';
import { EMPTY_HEAD, isCapital, lastWord } from '../../../extract/sense/passage.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import type { Span, Token } from '../../../text/document.ts';
import type { ReadPerson } from '../../../extract/extraction.ts';
import { namesOwned } from '../../opens-with-owner.ts';
import type { Planning } from '../../planning.ts';
import { isAgedAlone } from './aged.ts';

/** "Rosa Medina, bakery owner", "Rosa Medina (SP)", "Rosa Medina – die Wirtin – ". */
const APPOSED = /^[,(–—]$/u;

/** "Rosa Medina es una panadera de Lund". */
const INDEFINITE = /^(?:eine?|une?|un[ao]?|uma?)$/u;

interface Place {
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** Of the first word of the name, and of the last. */
  first: number;
  last: number;
  /** "Brandts", "Rosa Medinas Laune": in German the owner stands before what is his. */
  isOwner: boolean;
}

export function isOfUnknown(planning: Planning, fact: Span): boolean {
  const { document, sheet: { people, headline } } = planning;
  if (isAgedAlone(planning, fact)) return true;
  if (document.language === 'en') return false;
  // "Son mari, Bernard, n’a pas quitté le parking": whose?
  if (namesOwned(document, fact) && !people.some(({ name }) => headline.text.includes(lastWord(name)))) return true;
  const tokens = tokensIn(document, fact).filter(({ kind, text }) => kind !== 'mark' || APPOSED.test(text));
  const lexicon = lexiconFor(document.language);
  const text = document.text.slice(fact.start, fact.end);
  const told = headline.text.toLowerCase();
  const isTold = ({ name, role, roleStart = -1 }: ReadPerson): boolean =>
    (roleStart >= fact.start && roleStart < fact.end) || headline.text.includes(lastWord(name)) ||
    officesIn(role, lexicon).some((word) => told.includes(word));
  return isToldByUnknown(tokens, lexicon, headline.text) || people.some((person) => {
    const isNamed = text.includes(lastWord(person.name)); // few are: all else is asked of these
    const place = !isNamed || isTold(person) ? null : placeOf(person.name, tokens, lexicon);
    return place !== null && !isIntroduced(place) && turnsOn(place);
  });
}

/** Where the sentence names somebody; null where it does not. */
function placeOf(name: string, tokens: readonly Token[], lexicon: Lexicon): Place | null {
  const words = name.split(/\s+/);
  const short = lastWord(name);
  const last = tokens.findIndex(({ text }) => text === short || text === `${short}s`);
  let first = last;
  while (words.includes(tokens[first - 1]?.text ?? '')) first -= 1;
  return last < 0 ? null : { tokens, lexicon, first, last, isOwner: tokens[last]?.text !== short };
}

/** "…, sagte Brandt.": a surname alone, whether or not the reader knows of somebody who bears it. */
function isToldByUnknown(tokens: readonly Token[], { saying }: Lexicon, headline: string): boolean {
  const [verb, name] = tokens.filter(({ kind }) => kind === 'word').slice(-2);
  if (verb === undefined || name === undefined || !saying.has(verb.lower) || !isCapital(name)) return false;
  return !headline.includes(name.text) && !isKnownOrganisation(name.text) && !/^\p{Lu}{2,}$/u.test(name.text);
}

/** "Rosa Medina" is told by "the coach" in the headline, where she is one. */
const officesIn = (role: string | null, { roles }: Lexicon): string[] =>
  (role ?? '').toLowerCase().split(/[^\p{L}-]+/u).filter((word) => roles.has(word));

/** By an office or a noun before the name, or by what is set behind it. */
function isIntroduced(place: Place): boolean {
  const { tokens, lexicon, first } = place;
  if (isToldBehind(place)) return true;
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || lexicon.prepositions.has(before.lower)) return false;
  return lexicon.roles.has(before.lower) || (isCapital(before) && !EMPTY_HEAD.has(before.lower));
}

/** The comma of "Selon Rosa Medina, le pont …" sets nothing behind the name. */
function isToldBehind(place: Place): boolean {
  const { tokens, lexicon: { joins, sourceWords, copulas }, first, last } = place;
  const [after, next] = tokens.slice(last + 1);
  if (after === undefined) return false;
  const source = sourceBefore(place);
  const isOpening = source > 0 && first === source;
  const isClosed = !isOpening || tokens.filter(({ text }) => text === ',').length > 1;
  if (APPOSED.test(after.text) && isClosed) return true;
  // "Rosa Medina von der SP": a body says who, too
  if (joins.has(after.lower) || sourceWords?.has(after.lower)) return true;
  return copulas?.has(after.lower) === true && INDEFINITE.test(next?.lower ?? '');
}

/** How many words right before the name say that it is its word: "selon", "de acuerdo con". */
const sourceBefore = ({ tokens, lexicon, first }: Place): number =>
  lexicon.accordingTo.find((words) =>
    words.every((word, at) => tokens[first - words.length + at]?.lower === word))?.length ?? 0;

/** "Am Montag steht Rosa Medina …": where the verb is the second part, its subject follows it. */
function isBehindVerb({ tokens, lexicon, first }: Place): boolean {
  const before = tokens[first - 1];
  const isVerb = before?.kind === 'word' && !isCapital(before);
  const lists = [lexicon.prepositions, lexicon.determiners, lexicon.conjunctions, lexicon.relatives, lexicon.joins];
  return isVerb && first <= HEAD && !lists.some((list) => list.has(before.lower));
}
const HEAD = 6;

/** Is it the first word of the sentence, the source of what it says, or the owner of what it is about? */
function turnsOn(place: Place): boolean {
  const { tokens, lexicon, first, isOwner } = place;
  const before = tokens[first - 1]?.lower ?? '';
  return first === 0 || isOwner || sourceBefore(place) > 0 || lexicon.saying.has(before) || isBehindVerb(place);
}
