/**
 * Words on a banner, a notice or a wall, in languages other than English: "un cartel decía: «…»", „…“ steht auf dem
 * Schild, « … », pouvait-on lire sur une banderole. What they stand on is told for them, and nobody who spoke before.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { after, beginsAnew, ownTokens, says } from './head-first-region.ts';
import type { Offer } from '../candidates/offer.ts';
import type { Descriptor } from '../scene/reference.ts';
import { inWords } from '../descriptors/referents.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** So far from the marks, in tokens: "un cartel con letra de niño: «…»", „…“ war mit Farbe auf ein Schild gesprüht. */
const NEAR = 8;

/** Offers what the words stand on for their speaker; false where nothing of the kind stands beside them. */
export function offerSign(scene: Scene, quote: Quotation, offer: Offer): boolean {
  const sign = signOf(scene, quote);
  if (sign)
    offer('sign', { who: inWords(scene, sign), reference: sign, evidenceFirst: sign.first, evidenceEnd: sign.end });
  return sign !== null;
}

export const signOf = (scene: Scene, quote: Quotation): Descriptor | null => scene.lexicon.signs
  ? (signBefore(scene, quote) ?? signBehind(scene, quote) ?? signOfRelative(scene, quote.first - 1) ??
    signOfNext(scene, quote)) : null;

/** « A », « B » ou « C », pouvait-on lire sur les pancartes: of all that are listed. */
function signOfNext(scene: Scene, quote: Quotation): Descriptor | null {
  const at = scene.quoteAt[quote.first] ?? -1;
  for (let k = at + 1; k <= at + MOST_LISTED; k++) {
    const [before, next] = [scene.quotations[k - 1], scene.quotations[k]];
    if (!before || !next || !isListedBehind(scene, before, next)) return null;
    const sign = signBehind(scene, next);
    if (sign) return sign;
  }
  return null;
}
/** Slogans of one sentence; a glossary has thousands of words in marks. */
const MOST_LISTED = 12;

/** Does nothing but ", ou encore" part the two quotations? */
const isListedBehind = (scene: Scene, before: Quotation, next: Quotation): boolean =>
  next.paragraph === before.paragraph && next.first - before.last <= LONGEST_LINK &&
  ownTokens(scene, before.last + 1, next.first).every((i) =>
    textAt(scene, i) === ',' || scene.lexicon.conjunctions.has(lowerAt(scene, i)) || AGAIN.test(lowerAt(scene, i)));
/** ", ou encore", in tokens. */
const LONGEST_LINK = 4;
const AGAIN = /^(?:encore|aussi|anche|también|ainda|auch)$/;

/** "Lo annuncia con un foglio sulla porta: «…»": where somebody says it already, the sign only bears their words. */
function signBefore(scene: Scene, { first: mark }: Quotation): Descriptor | null {
  const { first } = sentenceAround(scene, mark - 1);
  for (let i = mark - 1; i >= Math.max(first, mark - NEAR) && isWriters(scene, i); i--) {
    if (textAt(scene, i) === ',') return null;
    if (!isSign(scene, i)) continue;
    const isSaid = ownTokens(scene, first, i).some((at) => saysElse(scene, at));
    const sign = phraseOf(scene, i);
    return isSaid || !bearsWords(scene, first, sign) ? null : sign;
  }
  return null;
}

/**
 * "Un cartel decía", "con un foglio", "auf dem Schild", "los vecinos colgaron una pancarta"; "el director presentó el
 * cartel" and "Marc Noël a vu une affiche" tell of somebody, who then speaks.
 */
function bearsWords(scene: Scene, floor: number, { first }: Descriptor): boolean {
  const { prepositions, contractions, definite } = scene.lexicon;
  const before = lowerAt(scene, first - 1);
  if (first === floor || prepositions.has(before) || contractions?.has(lowerAt(scene, first)) === true) return true;
  if (!isOutside(scene, first - 1) || /^[,:;]$/.test(before)) return true;
  const isNamed = ownTokens(scene, floor, first).some((i) =>
    scene.entities[entityAt(scene, i)]?.kind === 'person');
  return !isNamed && definite?.has(lowerAt(scene, first)) !== true;
}

/** A verb of saying, but for one that shows a sign: "hanno esposto uno striscione con la scritta «…»". */
const saysElse = (scene: Scene, i: number): boolean =>
  says(scene, i) && ![i + 1, i + 2, i + 3].some((at) => isSign(scene, at));

/** "«…», decía el cartel"; "«…», garantiu ao inaugurar a placa" has somebody who says it. */
function signBehind(scene: Scene, quote: Quotation): Descriptor | null {
  const { first, end } = after(scene, quote);
  if (beginsAnew(scene, quote, first)) return null;
  for (let i = first; i < Math.min(end, first + NEAR) && isWriters(scene, i); i++) {
    if (textAt(scene, i) === ',' || scene.lexicon.conjunctions.has(lowerAt(scene, i))) return null;
    if (isSign(scene, i)) return phraseOf(scene, i);
    if (saysElse(scene, i)) return null;
  }
  return null;
}

/**
 * "un cartel en el que se lee «…»", "com faixas em que se lia “…” e “…”", "ein Transparent, auf dem „…“ stand": the
 * sign that a relative clause tells of; whoever carries it, or spoke before, does not speak. `last`: the token before
 * the mark.
 */
function signOfRelative(scene: Scene, last: number): Descriptor | null {
  const { first } = sentenceAround(scene, last);
  for (let i = last, steps = 0; i > first && steps < LONGEST_RELATIVE; i--, steps++) {
    i = scene.quotations[scene.quoteAt[i] ?? -1]?.first ?? i; // “A” e “B”
    if (scene.entities[entityAt(scene, i)]?.kind === 'person' || /^[.;!?]$/.test(textAt(scene, i))) return null;
    // "l’affiche sur laquelle elle pose et déclare : «…»": somebody does two things
    if (scene.lexicon.conjunctions.has(lowerAt(scene, i)) && isOutside(scene, i - 2)) return null;
    const sign = opensRelative(scene, i) ? signRightBefore(scene, i) : -1;
    if (sign > first) return phraseOf(scene, sign);
  }
  return null;
}
const LONGEST_RELATIVE = 14;

/** "en el que", "em que", "su cui", "sur lesquelles", "sul quale", "où"; "auf dem", "auf denen" behind a comma. */
function opensRelative(scene: Scene, i: number): boolean {
  const { relatives, prepositions, contractions, determiners, subordinators, capitalisesNouns } = scene.lexicon;
  const [here, next, third] = [i, i + 1, i + 2].map((at) => lowerAt(scene, at)) as [string, string, string];
  const isWhere = prepositions.has(here) || contractions?.has(here) === true;
  if (capitalisesNouns)
    return isWhere && textAt(scene, i - 1) === ',' &&
      ((determiners.has(next) && !/^\p{Lu}/u.test(textAt(scene, i + 2))) || next === 'denen');
  if (relatives.has(here)) return subordinators?.has(here) !== true ? !WHO.test(here) : WHERE.test(here);
  return isWhere && (relatives.has(next) || LEQUEL.test(next) || (determiners.has(next) && relatives.has(third)));
}
const WHERE = /^(?:donde|onde|dove)$/;
const WHO = /^(?:qui|chi|quienes?|quem|dont|cuy[oa]|cuj[oa])$/;
const LEQUEL = /^(?:les?|la)?quel(?:le)?s?$/;

/** The sign that ends right before token `i`, or before the comma and the rest of a verb there ("hoch,"); or -1. */
function signRightBefore(scene: Scene, i: number): number {
  const last = textAt(scene, i - 1) === ',' ? i - 2 : i - 1;
  const isRest = scene.lexicon.capitalisesNouns && /^\p{Ll}/u.test(textAt(scene, last));
  const noun = isRest ? last - 1 : last;
  return isOutside(scene, noun) && scene.lexicon.signs?.has(lowerAt(scene, noun)) ? noun : -1;
}

/** "Luc affiche sa joie" has the verb, "la Targa Florio" a name: the noun, behind an article or one word more. */
function isSign(scene: Scene, i: number): boolean {
  if (scene.lexicon.signs?.has(lowerAt(scene, i)) !== true) return false;
  if (scene.lexicon.noSign?.test(`${lowerAt(scene, i - 1)} ${lowerAt(scene, i)}`)) return false;
  const { kind = 'unknown', name = '' } = scene.entities[entityAt(scene, i)] ?? {};
  const isNoun = kind === 'unknown' && !/\s/.test(name);
  return isNoun &&
    (isBarePlural(scene, i) || [i - 1, i - 2].some((at) => isOutside(scene, at) && opensNoun(scene, at)));
}

/** "colgaron pancartas", "pendurou faixas": some of them, without an article. */
const isBarePlural = ({ lexicon, doc }: Scene, i: number): boolean =>
  lexicon.dropsSubject === true && /s$/.test(doc.tokens[i]?.lower ?? '');

const opensNoun = (scene: Scene, i: number): boolean => isDeterminer(scene, i) ||
  scene.lexicon.contractions?.has(lowerAt(scene, i)) === true || scene.lexicon.prepositions.has(lowerAt(scene, i));

/** The writer's own word, and nobody named or meant by a pronoun, who could say it. */
function isWriters(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  const isSomebody = scene.entities[entityAt(scene, i)]?.kind === 'person' ||
    (scene.lexicon.pronouns.has(lower) && !isDeterminer(scene, i)) || scene.lexicon.subordinators?.has(lower) === true;
  return isOutside(scene, i) && !isSomebody && !/^[.;!?]$/.test(textAt(scene, i));
}

/** The noun with its article and one word between: "einem großen Schild". */
function phraseOf(scene: Scene, noun: number): Descriptor {
  const article = [noun - 1, noun - 2].find((i) => isOutside(scene, i) && isDeterminer(scene, i));
  return { kind: 'descriptor', head: noun, first: article ?? noun, end: noun + 1 };
}
