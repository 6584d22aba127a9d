/**
 * "an einen Kollegen … Die Antwort des Kollegen", "un riverain … le riverain": whoever an indefinite phrase with the
 * noun has brought in without a name just before. No person named before is called so instead. Heads first.
 */
import type { Descriptor } from '../scene/reference.ts';
import { sameNoun } from '../scene/same-noun.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export function wasBroughtIn(scene: Scene, { first, head }: Descriptor): boolean {
  const noun = lowerAt(scene, head);
  for (let i = first - 1; i > Math.max(0, first - FAR); i--) {
    const other = lowerAt(scene, i);
    if (isOutside(scene, i) && (sameNoun(noun, other) || sameNoun(other, noun)) && opensNew(scene, i)) return true;
  }
  return false;
}
/** In tokens: some four sentences. */
const FAR = 80;

/** "einen Kollegen", "ein junger Mann": an article of somebody new, at most a word before the noun. */
function opensNew({ lexicon, doc }: Scene, noun: number): boolean {
  return [noun - 1, noun - 2].some((i) => {
    const word = doc.tokens[i]?.lower ?? '';
    return lexicon.determiners.has(word) && NEW.test(word);
  });
}
const NEW = /^(?:eine?[mnr]?|une?|una|uno|un['’]|uma?|um)$/;

/**
 * "La responsable de la obra calló. «…», dijo la responsable.", "Otro rescatista cayó": somebody whom nobody names was
 * told of by that very noun just before, with more words that tell which one. Heads first.
 */
export function wasToldOfApart(scene: Scene, { first, head }: Descriptor): boolean {
  const noun = lowerAt(scene, head);
  for (let i = first - 1; i > Math.max(0, first - FAR); i--)
    if (isOutside(scene, i) && sameNoun(noun, lowerAt(scene, i)) && tellsWhich(scene, i)) return true;
  return false;
}

function tellsWhich(scene: Scene, noun: number): boolean {
  const { definite, genitives, contractions } = scene.lexicon;
  const [before, behind] = [lowerAt(scene, noun - 1), lowerAt(scene, noun + 1)];
  if (ANOTHER.test(before)) return true;
  const isOf = genitives?.has(behind) === true || contractions?.has(behind) === true;
  if (!isOf || definite?.has(before) !== true || textAt(scene, noun - 2) === ',') return false;
  const { end } = sentenceAround(scene, noun);
  for (let i = noun + 2; i < Math.min(end, noun + NAMED_WITHIN); i++) {
    if (/^[.;:]$/.test(textAt(scene, i)) || !isOutside(scene, i)) break;
    const entity = entityAt(scene, i);
    if (entity >= 0 && scene.entities[entity]?.kind === 'person') return false; // "la alcaldesa de Lugo, Ana Gil"
  }
  return true;
}
const ANOTHER = /^(?:otr[oa]|outr[oa]|un[’']altr[oa]|altr[oa]|autre)$/;
/** In tokens. */
const NAMED_WITHIN = 10;

/**
 * "Nils Rehm und ein Küfer standen am Tor. „…“, sagte der Küfer.": beside somebody named, and not to tell what that one
 * is, as in "Rehm, ein Küfer aus Soest", "Rehm war einmal ein Küfer". German.
 */
export function wasBroughtInBeside(scene: Scene, { first, head }: Descriptor, entity: number): boolean {
  if (!scene.lexicon.capitalisesNouns) return false;
  const noun = lowerAt(scene, head);
  const named = scene.entities[entity]?.mentions[0]?.firstToken ?? Infinity;
  for (let i = first - 1; i > Math.max(0, first - FAR); i--) {
    if (!isOutside(scene, i) || !sameNoun(noun, lowerAt(scene, i)) || !opensNew(scene, i)) continue;
    if (named < sentenceAround(scene, i).end && !tellsWhatOneIs(scene, i)) return true;
  }
  return false;
}

/** Is there a comma before the article, or "als", or a form of "sein" in its sentence? */
function tellsWhatOneIs(scene: Scene, noun: number): boolean {
  const article = NEW.test(lowerAt(scene, noun - 1)) ? noun - 1 : noun - 2;
  // "ein Seiler, ein Küfer und"
  const isListed = textAt(scene, article - 1) === ',' && entityAt(scene, article - 2) < 0;
  if (APPOSED.test(lowerAt(scene, article - 1)) && !isListed) return true;
  const { first, end } = sentenceAround(scene, noun);
  for (let i = first; i < end; i++) if (IS.test(lowerAt(scene, i)) && isOutside(scene, i)) return true;
  return false;
}
const APPOSED = /^(?:[,(–—:-]|als|wie|namens)$/;
const IS = /^(?:ist|war|sei|wäre|bin|bleibt|blieb|wird|wurde|geworden|gewesen)$/;
