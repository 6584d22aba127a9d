/**
 * What the article calls a person anywhere: the nouns for people that stand right before one of the mentions, or after
 * one across a comma. "El presidente Boric" makes him "el presidente", even where his role on the sheet is a longer
 * one.
 */
import { startsWithCapital } from '../../../text/capital.ts';
import type { Document } from '../../../text/document.ts';
import type { Entity } from '../../entity.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { isRole } from '../../names/words/name-kind.ts';

/** Tokens before a name, and after its comma, among which its noun stands. */
const BEFORE = 4;
const AFTER = 5;
/** More mentions than this call nobody anything new. */
const MOST_MENTIONS = 40;

/** Lower-cased nouns and demonyms, each once. */
export function nounsBeside(doc: Document, lexicon: Lexicon, { kind, mentions }: Entity): string[] {
  if (kind === 'organisation' || kind === 'place') return [];
  const found = new Set<string>();
  for (const { firstToken, endToken } of mentions.slice(0, MOST_MENTIONS)) {
    for (const noun of nounsBefore(doc, lexicon, firstToken)) found.add(noun);
    for (const noun of nounAcross(doc, lexicon, firstToken)) found.add(noun);
    for (const noun of nounsAfter(doc, lexicon, endToken)) found.add(noun);
  }
  return [...found];
}

/** "rights group Acme Watch", "Acme Watch, a rights group": what kind of body it is; null of all others. */
export function bodyNouns(doc: Document, lexicon: Lexicon, { kind, mentions }: Entity): string[] | null {
  if (kind !== 'organisation') return null;
  const found = new Set<string>();
  for (const { firstToken, endToken } of mentions.slice(0, MOST_MENTIONS)) {
    const before = doc.tokens[firstToken - 1]?.lower ?? '';
    if (isInstitution(lexicon, before)) found.add(before);
    if (doc.tokens[endToken]?.text !== ',' || !lexicon.determiners.has(doc.tokens[endToken + 1]?.lower ?? '')) continue;
    for (let i = endToken + 2; i <= endToken + AFTER; i++) {
      const { kind: shape, lower = '' } = doc.tokens[i] ?? {};
      if (shape !== 'word' || endsPhrase(lexicon, lower) || lexicon.joins.has(lower)) break;
      if (isInstitution(lexicon, lower)) found.add(lower);
    }
  }
  return found.size > 0 ? [...found] : null;
}

const isNoun = (lexicon: Lexicon, lower: string): boolean =>
  isRole(lexicon, lower) || lexicon.people.has(lower) || lexicon.demonyms.has(lower);

const isVerb = ({ finite, beforeName }: Lexicon, lower: string): boolean =>
  finite?.test(lower) === true || beforeName?.test(lower) === true;

function nounsBefore(doc: Document, lexicon: Lexicon, first: number): string[] {
  const found: string[] = [];
  for (let i = first - 1; i >= first - BEFORE; i--) {
    const token = doc.tokens[i];
    if (token?.kind !== 'word' || endsPhrase(lexicon, token.lower) || lexicon.joins.has(token.lower)) break;
    const isJoined = lexicon.joins.has(doc.tokens[i - 1]?.lower ?? '');
    if (i === first - 1 && isVerb(lexicon, token.lower) && !isJoined) break; // "la directrice accueille Roux"
    if (lexicon.determiners.has(token.lower) || lexicon.conjunctions.has(token.lower)) break; // "la premier A e B"
    if (isNoun(lexicon, token.lower)) found.push(token.lower);
  }
  return found;
}

/** "conta o proprietário, Henrique Lima, neto do fundador": the noun with its article before the comma. */
function nounAcross({ tokens }: Document, lexicon: Lexicon, first: number): string[] {
  const [article, noun, comma] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]];
  const isApposed = lexicon.headFirst === true && comma?.text === ',' && noun?.kind === 'word' &&
    lexicon.definite?.has(article?.lower ?? '') === true;
  // "le frère de la victime, Jean Novak": the victim is somebody else
  const isOfOther = lexicon.genitives?.has(tokens[first - 4]?.lower ?? '') === true &&
    isNoun(lexicon, tokens[first - 5]?.lower ?? '');
  return isApposed && !isOfOther && isNoun(lexicon, noun.lower) ? [noun.lower] : [];
}

function nounsAfter(doc: Document, lexicon: Lexicon, end: number): string[] {
  if (doc.tokens[end]?.text !== ',' || isNextSubject(doc, lexicon, end + 1)) return [];
  const found: string[] = [];
  for (let i = end + 1; i <= end + AFTER; i++) {
    const token = doc.tokens[i];
    if (token?.kind !== 'word' || endsPhrase(lexicon, token.lower)) break;
    if (!lexicon.capitalisesNouns && startsWithCapital(token.text)) break; // ", Régis Forestier": another's name
    if (isNoun(lexicon, token.lower)) found.push(token.lower);
    else if (lexicon.joins.has(token.lower)) break;
  }
  return found;
}

/** "Tras ver a Juan Gil, el presidente de la junta dijo": a verb and no comma behind it, so it is no apposition. */
function isNextSubject({ tokens }: Document, lexicon: Lexicon, article: number): boolean {
  if (!isRomance(lexicon) || !lexicon.definite?.has(tokens[article]?.lower ?? '')) return false;
  for (let i = article + 1; i < article + LONGEST_APPOSITION; i++) {
    const { kind, lower = '' } = tokens[i] ?? {};
    if (kind === 'mark' || kind === undefined || lexicon.relatives.has(lower)) return false;
    const isVerb = lexicon.saying.has(lower) || lexicon.auxiliaries?.has(lower);
    if (isVerb) return !lexicon.genitives?.has(tokens[i - 1]?.lower ?? '');
  }
  return false;
}
const LONGEST_APPOSITION = 12;

const endsPhrase = (lexicon: Lexicon, lower: string): boolean =>
  lexicon.saying.has(lower) || lexicon.between.has(lower) || lexicon.relatives.has(lower) ||
  (lexicon.prepositions.has(lower) && !lexicon.joins.has(lower));
