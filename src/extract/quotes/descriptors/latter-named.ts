/**
 * "The minister met the envoy Ann Lowe. The latter said …": the last one in the sentence before, where it tells of no
 * third and nothing else stands behind the name that may be meant: "told Ann Lowe about the firm's union". English.
 */
import { isPersonNoun, isPossessive } from '../phrase/phrase-words.ts';
import { lastBefore } from '../scene/persons.ts';
import type { Descriptor } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** Whom "the latter" names, or -1: nobody where words are quoted between. */
export function latterNamed(scene: Scene, { first, end }: Descriptor): number {
  if (lowerAt(scene, first) !== 'the' || lowerAt(scene, first + 1) !== 'latter' || end !== first + 2) return -1;
  const own = ownStart(scene, first);
  const before = sentenceAround(scene, own - 1);
  const { entity, token } = scene.persons[lastBefore(scene.persons, own)] ?? { entity: -1, token: -1 };
  const isNamed = token >= before.first && isOutside(scene, token) && isOutside(scene, own - 1);
  return isNamed && isLast(scene, token, own) && isSecond(scene, entity, before.first, token) ? entity : -1;
}

/** Do but a place and a day stand behind the name: "met Ann Lowe in Paris on Monday"? */
function isLast(scene: Scene, token: number, end: number): boolean {
  const behind = scene.nameEnd[token] ?? token + 1;
  if (isPossessive(scene, behind - 1) || isPossessive(scene, behind)) return false;
  for (let i = behind; i < end; i++) {
    const kind = scene.entities[entityAt(scene, i)]?.kind;
    const isOther = kind !== undefined && kind !== 'place';
    const lower = lowerAt(scene, i);
    if (isOther || scene.lexicon.determiners.has(lower) || /^(?:and|or|that|who)$/.test(lower)) return false;
  }
  return true;
}

/** Is but one told of before the last one, by name or by a noun? */
function isSecond(scene: Scene, last: number, first: number, token: number): boolean {
  const others = new Set<string>();
  for (let i = first; i < (scene.nameFirst[token] ?? token); i++) {
    const entity = entityAt(scene, i);
    const isNoun = entity < 0 && isPersonNoun(scene, lowerAt(scene, i)) && /^(?:an?|the)$/.test(lowerAt(scene, i - 1));
    const isOwn = entity === last || scene.roleWords[last]?.includes(lowerAt(scene, i));
    if (!isOwn && (isNoun || (entity >= 0 && scene.entities[entity]?.kind !== 'place')))
      others.add(entity >= 0 ? `${entity}` : textAt(scene, i));
  }
  return others.size === 1;
}

/** Where the sentence begins, with the words that it quotes: “It is good,” the latter said. */
function ownStart(scene: Scene, at: number): number {
  const quote = scene.quotations[scene.quoteAt[at - 1] ?? -1];
  return sentenceAround(scene, quote?.first ?? at).first;
}
