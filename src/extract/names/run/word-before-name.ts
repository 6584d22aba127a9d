/**
 * "Soddisfatta Anna Corti: «…»", "Furioso Raúl Vidal", "Presenti Anna Corti e …": where a sentence begins, the word
 * before a full name is how somebody is or what they do, and no part of the name. Romance languages.
 */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import type { AsWritten } from './as-written.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isPlace } from '../words/places.ts';

/** Does the word at `first` open its sentence, and look like a participle, an adjective or a verb? */
export function looksSaidOfName(doc: Document, lexicon: Lexicon, first: number): boolean {
  const { lower = '', text = '', sentence = -1 } = doc.tokens[first] ?? {};
  if (doc.sentences[sentence]?.firstToken !== first || givenNameGender(text) !== undefined) return false;
  return LIKE_AN_ADJECTIVE.test(lower) ||
    [lexicon.saying, lexicon.reporting, lexicon.between].some((set) => set.has(lower));
}
const LIKE_AN_ADJECTIVE = /(?:[aiu]d|os|eit|ech|ent|ís?sim)[oa]s?$|[aei]ntes?$/u;

/** The names of a run without a lone word that opens its sentence before them, and is written so nowhere else. */
export function withoutOpening(
  doc: Document, lexicon: Lexicon, known: AsWritten, parts: [number, number][],
): [number, number][] {
  const [[first, end] = [0, 0], person] = parts;
  if (person === undefined && isTonePut(doc, lexicon, first, end)) return [[first + 1, end]];
  const { text = '', lower = '', sentence = -1 } = doc.tokens[first] ?? {};
  const isLone = person !== undefined && end - first === 1 && doc.sentences[sentence]?.firstToken === first;
  if (!isRomance(lexicon) || !isLone || known.capitalInside.has(lower)) return parts;
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(text)) return parts;
  return isPlace(text, lexicon.language) || isKnownOrganisation(text) ? parts : parts.slice(1);
}

/** "Amaro (Luciano Spalletti): «…»", "Perplessa (Legambiente): «…»": how it is said, before who says it and a colon. */
function isTonePut(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const { lower = '', sentence = -1 } = doc.tokens[first] ?? {};
  const isOpening = doc.sentences[sentence]?.firstToken === first && doc.tokens[end]?.text === ':';
  if (!isOpening || lexicon.soIsSaid?.test(lower) !== true) return false;
  return end - first > TONE_AND_NAME || isKnownOrganisation(doc.tokens[first + 1]?.text ?? '');
}
/** "Amaro Spalletti" may be somebody's full name. */
const TONE_AND_NAME = 2;
