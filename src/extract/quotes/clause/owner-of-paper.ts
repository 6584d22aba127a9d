/**
 * "Zoe Platt's letter to Amy Hart said", "His report on Tim Hurd says": whose the paper is that opens the clause, and
 * not whom it is for or about. English.
 */
import { isModifier, isPossessive, isSpeakerNoun, isTitle } from '../phrase/phrase-words.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { DOCUMENT_NOUNS } from '../phrase/who.ts';
import type { Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, isOutside, lowerAt, nounAt, textAt, type Scene } from '../scene/scene.ts';

/** The owner, where the phrase right before the verb is in the complement of what they wrote; or null. */
export function ownerOfPaper(scene: Scene, nearest: Reference | null, floor: number): Reference | null {
  if (scene.lexicon.language !== 'en' || !nearest || nearest.kind === 'pronoun') return null;
  const first = openingOf(scene, nearest.first, floor);
  for (let i = first; i < Math.min(nearest.first, first + OPENING) && isOutside(scene, i); i++) {
    if (scene.lexicon.prepositions.has(lowerAt(scene, i)) && entityAt(scene, i) < 0) return null;
    const owner = ownerAt(scene, i, first);
    const paper = owner ? paperBehind(scene, i) : -1;
    if (paper > 0) return isComplement(scene, paper + 1, nearest.end) ? owner : null;
  }
  return null;
}
/** "the former club captain Zoe Platt's" */
const OPENING = 8;

function openingOf(scene: Scene, end: number, floor: number): number {
  let first = floor;
  for (let i = floor; i < end; i++) if (/^[,;:–—]$/.test(textAt(scene, i)) || !isOutside(scene, i)) first = i + 1;
  return scene.lexicon.conjunctions.has(lowerAt(scene, first)) ? first + 1 : first;
}

/** "Zoe Platt's", "the council's", "her": who ends at token `i`. */
function ownerAt(scene: Scene, i: number, opening: number): Reference | null {
  const gender = i === opening ? scene.lexicon.possessives.get(lowerAt(scene, i)) : undefined;
  if (gender === 'male' || gender === 'female') return { kind: 'pronoun', gender, first: i, end: i + 1 };
  if (!isPossessive(scene, i)) return null;
  const entity = entityAt(scene, i);
  const isSomebody = entity < 0 && isSpeakerNoun(scene, nounAt(scene, i)); // no "Friday's letter"
  if (isSomebody) return { kind: 'descriptor', head: i, first: opening, end: i + 1 };
  const kind = scene.entities[entity]?.kind;
  if (kind === undefined || kind === 'place') return null;
  return { kind: 'name', entity, first: scene.nameFirst[i] ?? i, end: i + 1 };
}

/** "open letter": the noun for a paper behind the owner, or -1. */
function paperBehind(scene: Scene, owner: number): number {
  for (let i = owner + 1; i <= owner + PAPER_WORDS; i++) {
    if (DOCUMENT_NOUNS.has(lowerAt(scene, i))) return i;
    if (!isModifier(scene, i) || isPossessive(scene, i)) return -1;
  }
  return -1;
}
const PAPER_WORDS = 3;

/** "to Amy Hart", "against mayor Tim Hurd"; in "on what Tim Hurd", "to a friend that Tim Hurd" he has a clause. */
function isComplement(scene: Scene, from: number, end: number): boolean {
  const phrase = AIMS.has(lowerAt(scene, from)) ? phraseStartingAt(scene, from + 1, end) : null;
  return phrase?.end === end && phrase.kind !== 'pronoun' && !opensClause(scene, from + 1, end);
}
/** "the fire that (Tim Hurd)", "the night (Tim Hurd)": behind a noun that is no office of his, he begins a clause. */
function opensClause(scene: Scene, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (/^(?:that|which|who)$/.test(lowerAt(scene, i))) return true;
  const name = scene.nameFirst[end - 1] ?? first;
  const isOffice = isTitle(scene, name - 1) || isSpeakerNoun(scene, lowerAt(scene, name - 1));
  return name > first + 1 && lowerAt(scene, first) === 'the' && !isOffice;
}
const AIMS = wordSet('to for about on against over of');
