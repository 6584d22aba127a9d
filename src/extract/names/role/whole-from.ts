/**
 * Where a role begins whose noun stands before its complements: with what stands before the noun and belongs to it, as
 * "frühere", "ex", "бывший" and the first of two nouns do.
 */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from '../words/name-kind.ts';
import { isFullName, isSmallWord, lower, opensPhrase } from '../run/role-span.ts';
import { isWeakNoun } from '../words/weak-noun.ts';

/** The first token of the role whose noun is at `head`; not before `floor`, but for an article. */
export const wholeFrom = (doc: Document, lexicon: Lexicon, head: number, floor: number): number =>
  withArticle(doc, lexicon, widened(doc, lexicon, head, floor));

/** Takes in what stands before the noun of a role and belongs to it: "frühere", "ex", "бывший". */
function widened(doc: Document, lexicon: Lexicon, noun: number, floor: number): number {
  const head = firstOfTwo(doc, lexicon, noun, floor);
  let first = fromCount(doc, lexicon, head, floor);
  while (first > floor && head - first < MOST_BESIDE) {
    const word = lower(doc, first - 1);
    const plain = lexicon.common.has(word) && !/^\p{Lu}/u.test(doc.tokens[first - 1]?.text ?? '') && !FIRST.test(word);
    if (isFullName(doc, first - 2)) break; // "Adler" of "Emma Adler Autorin …" looks like "Berliner"
    if (
      plain ||
      lexicon.determiners.has(word) ||
      lexicon.possessives.has(word) || // "deren Vorsitzender"
      lexicon.between.has(word) ||
      lexicon.saying.has(word) ||
      lexicon.prepositions.has(word)
    )
      break;
    if (
      doc.tokens[first - 1]?.kind !== 'word' ||
      ![doc.tokens[first - 1]?.text ?? '', word].some((form) => lexicon.roleModifiers?.test(form))
    )
      break;
    first -= 1;
  }
  return first;
}

/** "la tercera teniente de alcalde", "a segunda vice-presidente": of these offices there are several by rank. */
function fromCount(doc: Document, lexicon: Lexicon, head: number, floor: number): number {
  const isCounted = isRomance(lexicon) && COUNT.test(lower(doc, head - 1)) && HELD_BY_RANK.test(lower(doc, head));
  return isCounted && head > floor ? head - 1 : head;
}
const COUNT = /^(?:segund[ao]|tercera?|cuart[ao]|terceir[ao]|quart[ao])$/;
const HELD_BY_RANK =
  /^(?:vice-?president[ea]|vice-?secretári[ao]|teniente|entrenador|entrenadora|secretári[ao]|comandante)$/;

/** Words before the noun that belong to it: "der frühere stellvertretende deutsche". */
const MOST_BESIDE = 4;

/** "el primer ministro": a small word elsewhere, and a part of this office. */
const FIRST = /^(?:primer[ao]?|primeir[ao]|premi(?:er|ère)|prim[ao])$/u;

/**
 * "Der deutsche Trainer": without its article an adjective is inflected for nothing; "der Vorsitzende" without it would
 * be a woman.
 */
function withArticle(doc: Document, lexicon: Lexicon, first: number): number {
  if (!lexicon.capitalisesNouns) return first;
  const [article, word] = [lower(doc, first - 1), doc.tokens[first]?.text ?? ''];
  const isAdjective = /^\p{Ll}+e$/u.test(word);
  const isInflected = isAdjective ? /^d(?:er|ie|as)$/.test(article) : article === 'der' && isWeakNoun(word);
  return isInflected ? first - 1 : first;
}

/** "Musiker und Aktivist", "diputada y portavoz": the noun of the first of two roles that end at `head`, or `head`. */
function firstOfTwo(doc: Document, lexicon: Lexicon, head: number, floor: number): number {
  const isTwo = lexicon.conjunctions.has(lower(doc, head - 1)) && isRole(lexicon, lower(doc, head - 2));
  if (head - 2 >= floor && isTwo) return head - 2;
  const office = officeBefore(doc, lexicon, head);
  // "cofondateur et directeur général": of the other two nouns "général" is no office
  if (office >= floor && office < head) return firstOfTwo(doc, lexicon, office, floor);
  // "fiscal general del Estado": an adjective that is a noun as well
  const isAdjective = !lexicon.capitalisesNouns && lower(doc, head) === 'general' && isSmallWord(doc, head - 1);
  return isAdjective && head - 1 >= floor && !opensPhrase(lexicon, lower(doc, head - 1)) ? head - 1 : head;
}

/** "maire adjoint", "directeur général adjoint": where the adjective is a noun, too; -1 where no office is before. */
function officeBefore(doc: Document, lexicon: Lexicon, head: number): number {
  if (lexicon.capitalisesNouns || !isSmallWord(doc, head)) return -1;
  const isOffice = (i: number): boolean => isSmallWord(doc, i) && isRole(lexicon, lower(doc, i));
  if (isOffice(head - 1)) return isOffice(head - 2) ? head - 2 : head - 1;
  return /^g[eé]n[eé]ral/.test(lower(doc, head - 1)) && isOffice(head - 2) ? head - 2 : -1;
}
