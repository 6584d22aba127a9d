/**
 * "sagt Dr.-Ing. Uwe Quade", "sagt Chef de Mission Uwe Quade", "sagt MdB Uwe Quade": the person right behind a title
 * that no list has. In German what stands without an article before a name is a part of how its bearer is called.
 */
import { isDeterminer } from './governed.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, textAt, type Scene } from '../scene/scene.ts';

/** That person, or the same reference. */
export function behindTitle(scene: Scene, reference: Reference): Reference {
  const { capitalisesNouns, saying, so } = scene.lexicon;
  const isTag = capitalisesNouns && [1, 2, 3].some((back) =>
    [saying, so].some((words) => words?.has(lowerAt(scene, reference.first - back))));
  if (!isTag || reference.kind === 'pronoun' || isDeterminer(scene, reference.first) || isWhole(scene, reference))
    return reference;
  for (let i = reference.end; i < reference.end + LONGEST && isOutside(scene, i); i++) {
    if (scene.entities[entityAt(scene, i)]?.kind === 'person') return named(scene, i);
    if (!isOfTitle(scene, i)) return reference;
  }
  return reference;
}
/** ". - Ing .", "de Mission", "of Sales", in tokens. */
const LONGEST = 6;

/** Somebody by name, and no "Dr." */
const isWhole = (scene: Scene, { kind, first }: Reference): boolean => {
  const { kind: what, name = '' } = scene.entities[entityAt(scene, first)] ?? {};
  return kind === 'name' && what === 'person' && !TITLE.test(name.replace(/\.$/, ''));
};

/** A word in capitals, an abbreviation with its stop, or a small word of another language. */
function isOfTitle(scene: Scene, i: number): boolean {
  const { prepositions, conjunctions, relatives, between, saying } = scene.lexicon;
  const [text, lower] = [textAt(scene, i), lowerAt(scene, i)];
  if (text === '.') return TITLE.test(textAt(scene, i - 1)); // no end of a sentence
  if (text === '-' || /^(?:of|de|du|the)$/.test(lower)) return true;
  const isSmall = [prepositions, conjunctions, relatives, between, saying].some((words) => words.has(lower));
  if (isSmall || isDeterminer(scene, i)) return false;
  return /^\p{Lu}[\p{L}-]*$/u.test(text) || TITLE.test(text.replace(/\.$/, ''));
}
/** Abbreviations in titles, before their stop. */
const TITLE = /^(?:dr|prof|ing|dipl|mag|med|rer|nat|pol|phil|jur|theol|habil|h|c|a|d|priv|doz)$/i;
