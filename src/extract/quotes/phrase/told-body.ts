/**
 * Where words are told: "sagte der Kleinen Zeitung", "sagte die 25-Jährige der Nachrichtenagentur", "a confié le maire
 * à l'AFP". The dative of "die" looks like a genitive, and "à" may tell where somebody works, but a paper or an agency
 * behind whoever speaks only hears.
 */
import { isPersonNoun } from './phrase-words.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

const OF_NAME = /^\p{Lu}|^taz$/u;
/** "der Deutschen Presse-Agentur": the noun, in tokens behind the article. */
const NOUN_WITHIN = 3;

export const isMedium = ({ lexicon }: Scene, lower: string): boolean => lexicon.media?.nouns.test(lower) ?? false;

/** Does the article at `i`, behind the head of a phrase that follows a verb of saying, open whom it is told? */
export function isToldTo(scene: Scene, i: number, { first, head }: { first: number; head: number }): boolean {
  const { media, saying } = scene.lexicon;
  if (isAskedOf(scene, i, first)) return true;
  if (!media || lowerAt(scene, i) !== media.dative || !saying.has(lowerAt(scene, first - 1))) return false;
  if (media.posts.test(lowerAt(scene, head))) return false;
  const isMarked = /^[„“«»"]$/.test(textAt(scene, i + 1)); // "der „Rheinischen Post“"
  const open = isMarked ? i + 2 : i + 1;
  for (let k = open; k < open + NOUN_WITHIN && isOutside(scene, k) && OF_NAME.test(textAt(scene, k)); k++)
    if (isMedium(scene, lowerAt(scene, k))) return true;
  return false;
}

/**
 * "le maire à l'AFP", "un riverain à nos confrères", "la gérante à Anne Morel": does the preposition at `i`, behind the
 * noun `head`, open who hears it? "Une journaliste à l'AFP" works there. Romance.
 */
export function isHeardBy(scene: Scene, i: number, head: number): boolean {
  const { hearers, outlets, prepositions, genitives, determiners, possessives } = scene.lexicon;
  const [lower, next] = [lowerAt(scene, i), lowerAt(scene, i + 1)];
  if (!hearers || !prepositions.has(lower) || genitives?.has(lower)) return false;
  const noun = determiners.has(next) || possessives.has(next) ? i + 2 : i + 1;
  const word = lowerAt(scene, noun);
  if (outlets?.to === lower && scene.entities[entityAt(scene, i + 1)]?.kind === 'person') return true;
  if (outlets?.posts.has(lowerAt(scene, head)) || (noun > i + 1 && outlets?.bare.has(word))) return false;
  return hearers.has(word) || outlets?.bare.has(word) === true || outlets?.papers.test(textAt(scene, noun)) === true;
}

/** "wollte die Redaktion (von Jan Kern) wissen": whom they ask. "Die Sprecherin von Ver.di" is theirs. */
function isAskedOf(scene: Scene, i: number, first: number): boolean {
  const { media, agents, determiners } = scene.lexicon;
  if (!media || !agents?.has(lowerAt(scene, i)) || !WANTS.test(lowerAt(scene, first - 1))) return false;
  let at = i + 1;
  while (determiners.has(lowerAt(scene, at)) || isPersonNoun(scene, lowerAt(scene, at))) at += 1;
  const isNamed = scene.entities[entityAt(scene, at)]?.kind === 'person';
  const isSomebody = isNamed || isPersonNoun(scene, lowerAt(scene, at - 1));
  for (let k = at; isSomebody && k < at + WISH_WITHIN && isOutside(scene, k); k++)
    if (lowerAt(scene, k) === 'wissen') return true;
  return false;
}
const WANTS = /^(?:will|wollten?|wollen)$/;
/** In tokens. */
const WISH_WITHIN = 8;
