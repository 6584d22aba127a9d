/**
 * What somebody is whom the article gives no role beside the name: the office or work by which their later words are
 * told, “…,” said Ron Kowalik. “…,” the mayor added.
 */
import { wordSet } from '../../text/word-set.ts';
import { type Entity, roleTold } from '../entity.ts';
import { isRole } from '../names/name-kind.ts';
import type { Told } from './candidate.ts';
import type { Descriptor } from './reference.ts';
import { lowerAt, type Scene } from './scene.ts';

/**
 * Gives each speaker without a role the first such noun phrase by which a quotation is theirs, if they have spoken
 * before it: "Vic Stone was jailed. … the judge said" may be of somebody who is not named.
 */
export function takeCallings(scene: Scene, told: readonly (Told | null)[]): void {
  for (const one of told) {
    const entity = one && 'entity' in one.who ? scene.entities[one.who.entity] : undefined;
    if (!entity || entity.kind !== 'person' || roleTold(entity) || one?.reference?.kind !== 'descriptor') continue;
    if (!one.link?.speaks && !one.link?.holdsFloor) continue;
    const calling = callingOf(scene, one.reference);
    if (calling) entity.role = calling;
  }
}

/** "the mayor" → "mayor", "le notaire honoraire" → "notaire honoraire"; null where it tells of no work. */
function callingOf(scene: Scene, { first, end, head }: Descriptor): Entity['role'] {
  const { doc, lexicon } = scene;
  const noun = lowerAt(scene, head);
  if (!lexicon.ties || lexicon.ties.has(noun) || !isRole(lexicon, noun)) return null;
  if (!DEFINITE.has(lowerAt(scene, first)) || end - first > LONGEST) return null;
  // "the other vet", "la deuxième juge" are told apart from one who is not on the card
  for (let i = first + 1; i < head; i++) if (!isRole(lexicon, lowerAt(scene, i))) return null;
  for (let i = head + 1; i < end; i++) if (!isPart(scene, i)) return null;
  const [opener, closer] = [doc.tokens[first + 1], doc.tokens[end - 1]];
  if (!opener || !closer) return null;
  return { text: doc.text.slice(opener.start, closer.end), start: opener.start, end: closer.end };
}

function isPart({ doc, lexicon }: Scene, i: number): boolean {
  const { kind, lower = '' } = doc.tokens[i] ?? {};
  return kind === 'word' && !lexicon.relatives.has(lower) && !lexicon.possessives.has(lower);
}

/** "the head of the harbour office", in tokens with its article. */
const LONGEST = 7;
/** Articles in the form of a subject; a lexicon's `definite` has other cases, too, and none in English. */
const DEFINITE = wordSet("the der die das le la l' l’ el il lo o a");
