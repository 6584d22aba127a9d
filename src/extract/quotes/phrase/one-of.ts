/**
 * "uno de ellos", "l'une des voisines", "один из них", "ein anderer": somebody of those just told of, and nobody by
 * name. Read as no subject at all, such a tag would give the words to whoever spoke before.
 */
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** @param phraseAt reads the noun phrase that begins at a token, where one does */
export function oneOf(
  scene: Scene, first: number, ceiling: number, phraseAt: (first: number) => Reference | null,
): Reference | null {
  const { partitives } = scene.lexicon;
  if (!partitives) return null;
  const one = oneAfter(scene, first);
  if (!partitives.ones.has(lowerAt(scene, one)) || !partitives.of.has(lowerAt(scene, one + 1)))
    return another(scene, first, ceiling);
  const whole = partitives.of.has(lowerAt(scene, one + 2)) ? one + 3 : one + 2; // "plusieurs d'entre eux"
  if (whole >= ceiling || !isOutside(scene, whole)) return null;
  if (entityAt(scene, whole) >= 0) {
    // "einer der Geschädigten": where nouns have capitals, a lone word may only look like a name
    const isNoun = scene.lexicon.capitalisesNouns && scene.nameEnd[whole] === whole + 1;
    return isNoun ? { kind: 'descriptor', head: one, first, end: whole + 1 } : null;
  }
  const paper = paperOf(scene, whole, ceiling, phraseAt);
  if (paper) return paper;
  const phrase = phraseAt(whole);
  if (phrase?.kind === 'name') return phrase; // "una de las vecinas, Pilar Soto"
  const end = phrase?.end ?? nounEnd(scene, whole, ceiling);
  return end > whole ? { kind: 'descriptor', head: one, first, end } : null;
}

/** "l'un (d'eux)", "un grand nombre (de)", "bon nombre (de)": where the word for some of them stands, or `first`. */
function oneAfter({ lexicon, doc }: Scene, first: number): number {
  const lower = (i: number): string => doc.tokens[i]?.lower ?? '';
  const article = lexicon.determiners.has(lower(first)) ? first + 1 : first;
  const amount = AMOUNT.test(lower(article)) ? article + 1 : article;
  if (NUMBER.test(lower(amount)) && COUNTED.test(lower(first))) return first;
  return lexicon.partitives?.ones.has(lower(amount)) ? amount : first;
}
/** "Le (grand) nombre de plaintes inquiète la préfète": how many they are, and no people. French. */
const NUMBER = /^nombre$/;
const COUNTED = /^(?:le|ce)$/;
const AMOUNT = /^(?:bon|gran|grande?|petite?|large|faible)$/;

/** "uno de los párrafos más duros de la sentencia": what it is a part of. */
function paperOf(
  scene: Scene, whole: number, ceiling: number, phraseAt: (first: number) => Reference | null,
): Reference | null {
  const { determiners, genitives } = scene.lexicon;
  const noun = determiners.has(lowerAt(scene, whole)) ? whole + 1 : whole;
  if (!isPassage(scene, noun)) return null;
  for (let i = noun + 1; i < Math.min(ceiling, noun + LONGEST_PART) && tokenAt(scene, i)?.kind === 'word'; i++) {
    if (!genitives?.has(lowerAt(scene, i))) continue;
    const head = determiners.has(lowerAt(scene, i + 1)) ? i + 2 : i + 1;
    const isNoun = head < ceiling && entityAt(scene, head) < 0 && tokenAt(scene, head)?.kind === 'word';
    return phraseAt(i + 1) ?? (isNoun ? { kind: 'descriptor', head, first: i + 1, end: head + 1 } : null);
  }
  return null;
}
/** "párrafos más duros", in tokens. */
const LONGEST_PART = 5;

const isPassage = (scene: Scene, i: number): boolean => scene.lexicon.passages?.has(lowerAt(scene, i)) === true;

/** "una de las observaciones": of a paper that these words do not name; nobody says so. */
export const isOnePassage = (scene: Scene, reference: Reference): boolean =>
  reference.kind === 'descriptor' && scene.lexicon.partitives?.ones.has(lowerAt(scene, reference.head)) === true &&
  isPassage(scene, reference.end - 1);

/** "dijo otro.", "ergänzte ein anderer": not before the noun that it would belong to ("otro vecino"). */
function another(scene: Scene, first: number, ceiling: number): Reference | null {
  const { partitives, determiners, prepositions } = scene.lexicon;
  const isOther = (i: number): boolean => isOutside(scene, i) && partitives?.others.has(lowerAt(scene, i)) === true;
  const head = isOther(first) || !determiners.has(lowerAt(scene, first)) ? first : first + 1;
  if (head >= ceiling || !isOther(head)) return null;
  const isAlone = head + 1 >= ceiling || tokenAt(scene, head + 1)?.kind !== 'word' ||
    prepositions.has(lowerAt(scene, head + 1));
  return isAlone ? { kind: 'descriptor', head, first, end: head + 1 } : null;
}

/** The end of "las vecinas", "ellos", "voisines": a pronoun, or an article and one plain word. */
function nounEnd(scene: Scene, at: number, ceiling: number): number {
  const { determiners, pronouns, objectPronouns } = scene.lexicon;
  const lower = lowerAt(scene, at);
  if (pronouns.has(lower) || objectPronouns?.has(lower)) return at + 1;
  const noun = determiners.has(lower) ? at + 1 : at;
  return noun < ceiling && isOutside(scene, noun) && tokenAt(scene, noun)?.kind === 'word' &&
    /^\p{L}{3,}$/u.test(textAt(scene, noun)) ? noun + 1 : at;
}
