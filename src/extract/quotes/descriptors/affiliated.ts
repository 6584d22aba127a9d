/**
 * "Petra Lang vom Naturschutzbund", "Roman Kofler von der Bergrettung Dienten": told where somebody belongs, and not
 * what they are, so that "die Biologin" or "der Bergretter" may be they, but no mayor, neighbour or victim. Heads
 * first.
 */
import { oncePer } from '../../../text/memo.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { tokenAt, type Scene } from '../scene/scene.ts';

export const mayHaveTrade = (scene: Scene, entity: number, noun: string): boolean =>
  onlyAffiliated(scene).has(entity) && !isOfOthers(scene, noun);

/** Somebody in office is told to be, and "die Nachbarin" is beside whoever the article is about. */
function isOfOthers({ lexicon: { fields, ties, residents } }: Scene, noun: string): boolean {
  const isTie = ties?.has(noun) === true || residents?.has(noun) === true;
  return isTie || [fields?.over?.office, fields?.over?.coach, fields?.struck, fields?.family]
    .some((nouns) => nouns?.test(noun) === true);
}

/** Read once: each noun of an article asks it of all whose role is told. */
const onlyAffiliated = oncePer((scene: Scene): ReadonlySet<number> =>
  new Set(!scene.lexicon.headFirst ? [] : [...scene.entities.keys()].filter((e) => isOnlyAffiliated(scene, e))));

function isOnlyAffiliated(scene: Scene, entity: number): boolean {
  const { role, mentions = [], kind } = scene.entities[entity] ?? {};
  const words = scene.roleWords[entity] ?? [];
  if (kind !== 'person' || !role) return false;
  if (words.some((word) => isRole(scene.lexicon, word) || scene.lexicon.people.has(word))) return false;
  return mentions.some(({ endToken }) =>
    isFrom(scene, endToken) && [endToken + 1, endToken + 2].some((i) => tokenAt(scene, i)?.start === role.start));
}

/** "von", "vom", "del". */
const isFrom = ({ lexicon, doc }: Scene, i: number): boolean => {
  const lower = doc.tokens[i]?.lower ?? '';
  return lexicon.prepositions.has(lower) || lexicon.genitives?.has(lower) === true;
};
