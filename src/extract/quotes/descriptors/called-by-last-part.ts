/**
 * "The ministry" of a ministry, "the club" of one by its letters, where names are made so that the noun is their last
 * part. Only the one of its kind that is told of. German.
 */
import { isMadeWith, isMeantBy } from '../../names/words/last-part.ts';
import { oncePer } from '../../../text/memo.ts';
import { entityAt, isInName, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** Which body named before token `before` the noun means, or -1. */
export function calledByLastPart(scene: Scene, noun: string, before: number): number {
  const { entities } = scene;
  const called = calledSo(scene, noun).filter((e) => (entities[e]?.mentions[0]?.firstToken ?? Infinity) < before);
  const [entity] = called;
  if (called.length !== 1 || entity === undefined || isInName(scene, entity, noun)) return -1; // "Hochschule Ulm"
  const last = entities[entity]?.mentions.findLast(({ firstToken }) => firstToken < before)?.endToken ?? before;
  const isNear = before - last <= FAR && !isAnotherTold(scene, noun, last, before);
  return isNear && !isOtherLettered(scene, noun, entity, before) ? entity : -1;
}

/** All the bodies that may be called so. */
function calledSo(scene: Scene, noun: string): readonly number[] {
  const known = byNoun(scene);
  const told = known.get(noun);
  if (told) return told;
  const fits = (word: string): boolean =>
    word.toLowerCase() === noun || isMeantBy(scene.lexicon.language, word, noun);
  const found = scene.entities.flatMap(({ kind, name }, e) =>
    (kind === 'organisation' && name.split(' ').some(fits) ? [e] : []));
  known.set(noun, found);
  return found;
}
/** Read once: an article of thousands of bodies would ask for the names of all at each of its nouns. */
const byNoun = oncePer((_: Scene) => new Map<string, readonly number[]>());

/** Tokens to the last mention. */
const FAR = 200;

/** Is another of its kind told of in between, by no name or by another: "ein Landgericht", "der Bundesgerichtshof"? */
function isAnotherTold(scene: Scene, noun: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isMadeWith(scene.lexicon.language, lowerAt(scene, i).replace(/shof$/, ''), noun)) return true;
  return false;
}

/** "Der SV Ulm klagt gegen Hertha BSC": letters of another club, though nobody knows that it is one. */
function isOtherLettered(scene: Scene, noun: string, entity: number, before: number): boolean {
  for (let i = Math.max(0, before - FAR); i < before; i++) {
    const text = textAt(scene, i);
    if (!/^\p{Lu}{2}/u.test(text) || entityAt(scene, i) === entity) continue;
    if (isMeantBy(scene.lexicon.language, text, noun)) return true;
  }
  return false;
}
