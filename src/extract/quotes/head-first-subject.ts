/**
 * The subject of a verb of saying where it may stand before the verb or after it: right before, right after, or the
 * first noun of the clause that no preposition governs.
 */
import { headFirstPhrase, isAdjective, isGoverned, isOblique } from './head-first-phrase.ts';
import { isRole } from '../names/name-kind.ts';
import { isSpeakerNoun } from './noun-phrase.ts';
import type { Reference } from './reference.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from './scene.ts';

/**
 * The subject of the verb at token `verb` in the writer's words of tokens [floor, ceiling); null where it cannot be
 * told.
 */
export function headFirstSubject(scene: Scene, verb: number, floor: number, ceiling: number): Reference | null {
  const after = subjectAfter(scene, verb, ceiling);
  let i = verb - 1;
  while (i >= floor && isOutside(scene, i) && entityAt(scene, i) < 0 && scene.lexicon.between.has(lowerAt(scene, i)))
    i -= 1;
  if (i < floor || !isOutside(scene, i)) return after;
  const before = phraseEnding(scene, i, floor);
  if (before && !(after?.kind === 'name' && before.kind === 'descriptor')) return before;
  if (after) return after;
  return headFirstFirstSubject(scene, floor, verb);
}

/** "dijo ayer en Madrid el portavoz": the phrase after the verb, past adverbs and what prepositions govern. */
export function subjectAfter(scene: Scene, verb: number, ceiling: number): Reference | null {
  let at = verb + 1;
  while (
    at < ceiling &&
    isOutside(scene, at) &&
    entityAt(scene, at) < 0 &&
    !scene.lexicon.determiners.has(lowerAt(scene, at)) &&
    scene.lexicon.between.has(lowerAt(scene, at)) &&
    !scene.lexicon.pronouns.has(lowerAt(scene, at))
  )
    at += 1;
  if (at >= ceiling || !isOutside(scene, at)) return null;
  if (tokenAt(scene, at)?.kind === 'mark') return headFirstFirstSubject(scene, at, ceiling); // сказал «Известиям» мэр
  const near = headFirstPhrase(scene, at, ceiling);
  if (near) return near;
  let end = at;
  while (end < ceiling && isOutside(scene, end) && !/^[,.;:!?()–—]$/.test(textAt(scene, end))) end += 1;
  return scene.lexicon.prepositions.has(lowerAt(scene, at)) ? headFirstFirstSubject(scene, at, end) : null;
}

/** The phrase whose last token is `last`, if it can be a subject. */
function phraseEnding(scene: Scene, last: number, floor: number): Reference | null {
  const { lexicon } = scene;
  let first = last + 1;
  while (first > floor && last - first < 16 && isOutside(scene, first - 1)) {
    const i = first - 1;
    const lower = lowerAt(scene, i);
    const inside =
      entityAt(scene, i) >= 0 ||
      lexicon.determiners.has(lower) ||
      lexicon.possessives.has(lower) ||
      isSpeakerNoun(scene, lower) ||
      isAdjective(scene, i) ||
      lexicon.honorifics.has(lower);
    const joins =
      lexicon.joins.has(lower) &&
      (isSpeakerNoun(scene, lowerAt(scene, i - 1)) || isAdjective(scene, i - 1) || entityAt(scene, i - 1) >= 0);
    if (!(inside || joins || lexicon.pronouns.has(lower))) break;
    first = entityAt(scene, i) >= 0 ? (scene.nameFirst[i] ?? i) : i;
    if (lexicon.pronouns.has(lower) && entityAt(scene, i) < 0 && !lexicon.determiners.has(lower)) break;
  }
  for (let start = first; start <= last; start++) {
    const phrase = headFirstPhrase(scene, start, last + 1);
    if (phrase?.end === last + 1 && !isComplement(scene, phrase, start)) return phrase;
    if (phrase && phrase.end > start) start = phrase.end - 1;
  }
  return null;
}

/** Does what stands before the phrase make it a complement? */
const isComplement = (scene: Scene, phrase: Reference, start: number): boolean =>
  (scene.lexicon.prepositions.has(lowerAt(scene, start - 1)) && isOutside(scene, start - 1)) ||
  (phrase.kind === 'name' && isGoverned(scene, phrase.first));

/** The first phrase for a speaker in tokens [first, end) that no preposition governs. */
export function headFirstFirstSubject(scene: Scene, first: number, end: number): Reference | null {
  const { lexicon } = scene;
  let governed: 'no' | 'yes' | 'noun' = 'no';
  for (let i = first; i < end; i++) {
    if (!isOutside(scene, i)) continue;
    const lower = lowerAt(scene, i);
    const entity = entityAt(scene, i);
    const determiner = lexicon.determiners.has(lower) || lexicon.possessives.has(lower);
    if (
      entity < 0 &&
      (lower === ',' ||
        lexicon.saying.has(lower) ||
        lexicon.conjunctions.has(lower) ||
        (governed === 'noun' && lexicon.between.has(lower)))
    )
      governed = 'no';
    else if (entity < 0 && lexicon.prepositions.has(lower)) governed = 'yes';
    else if (
      governed === 'noun' &&
      (determiner ? !lexicon.joins.has(lower) : lexicon.inflects && entity >= 0 && !isOblique(scene, i))
    )
      governed = 'no';
    else if (
      governed === 'noun' &&
      entity >= 0 &&
      scene.entities[entity]?.kind === 'person' &&
      !isRole(lexicon, lowerAt(scene, i - 1)) &&
      !isGoverned(scene, i)
    )
      governed = 'no'; // "dijo a este diario Rosa Gil"
    else if (governed === 'yes' && !determiner && (entity >= 0 || isNoun(scene, i))) {
      governed = 'noun';
      if (entity >= 0) i = (scene.nameEnd[i] ?? i + 1) - 1;
      continue;
    }
    if (governed !== 'no') continue;
    const phrase =
      entity >= 0 ||
      determiner ||
      isSpeakerNoun(scene, lower) ||
      lexicon.pronouns.has(lower) ||
      lexicon.honorifics.has(lower)
        ? headFirstPhrase(scene, i, end)
        : null;
    if (phrase && !(phrase.kind === 'pronoun' && phrase.gender === 'neuter')) return phrase;
    if (entity >= 0) i = (scene.nameEnd[i] ?? i + 1) - 1;
  }
  return null;
}

const isNoun = (scene: Scene, i: number): boolean =>
  !scene.lexicon.capitalisesNouns || /^\p{Lu}/u.test(textAt(scene, i));
