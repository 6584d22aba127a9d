/**
 * "El Ayuntamiento de Lugo respondió. “…”, sostiene el consistorio": the noun that papers call such a body by, which is
 * no part of its name.
 */
import { oncePer } from '../../../text/memo.ts';
import type { Descriptor, Who } from '../scene/reference.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * The only one named before whose name begins so; null for none, or for several. Of two rows for a noun the first says
 * more: "le syndicat" is the CGT, and only where none such is named the Fédération.
 */
export function bodyByNoun(scene: Scene, { first, head, end }: Descriptor): Who | null {
  const { entities, doc, lexicon } = scene;
  const at = doc.tokens[first]?.start ?? 0;
  const noun = doc.tokens.slice(head, end).map(({ lower }) => lower).join(' ');
  for (const [nouns, begins] of lexicon.bodyHeads?.calledBy ?? []) {
    if (!nouns.test(noun)) continue;
    const called = bodiesNamed(scene, begins)
      .filter((entity) => (entities[entity]?.mentions[0]?.start ?? Infinity) < at);
    const [entity] = called;
    if (entity !== undefined) return called.length === 1 ? { entity } : null;
  }
  return null;
}

/** Those whose name begins with the noun: "Confederación Andaluza de Padres". */
export const bodiesCalled = (scene: Scene, noun: string): readonly number[] => byFirstWord(scene).get(noun) ?? [];

/** Read once: a list of thousands of bodies would be asked for each "este club". */
const byFirstWord = oncePer(({ entities }: Scene): ReadonlyMap<string, readonly number[]> => Map.groupBy(
  [...entities.keys()].filter((e) => entities[e]?.kind === 'organisation' && entities[e].name.includes(' ')),
  (e) => entities[e]?.name.toLowerCase().split(' ')[0] ?? '',
));

function bodiesNamed(scene: Scene, begins: RegExp): readonly number[] {
  const known = byBeginning(scene);
  const told = known.get(begins);
  if (told) return told;
  const found = scene.entities.flatMap(({ kind, name }, entity) =>
    (kind === 'organisation' && begins.test(name) ? [entity] : []));
  known.set(begins, found);
  return found;
}
/** Read once: an article of thousands of bodies would ask for the names of all at each such noun. */
const byBeginning = oncePer((_: Scene) => new Map<RegExp, readonly number[]>());
