/** Several who bear one surname: which of them is meant where it stands alone. */
import type { Reference } from '../scene/reference.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';
import { oncePer } from '../../../text/memo.ts';

/** By entity: the others who bear its surname. */
export const namesakesOf = oncePer(({ entities }: Scene): ReadonlyMap<number, readonly number[]> => {
  const bearers = new Map<string, number[]>();
  entities.forEach(({ kind, name }, e) => {
    const surname = name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
    if (kind !== 'person' && kind !== 'unknown') return;
    bearers.set(surname, [...(bearers.get(surname) ?? []), e].slice(-NAMESAKES));
  });
  const families = [...bearers.values()].filter((all) => all.length > 1);
  return new Map(families.flatMap((all) => all.map((e) => [e, all.filter((other) => other !== e)])));
});

/** Everybody who is named in full with this surname: read once, for each "elle" of a list of thousands would ask. */
export const bearersOfSurname = (scene: Scene, surname: string): readonly number[] =>
  bySurname(scene).get(surname) ?? [];
const bySurname = oncePer(({ entities }: Scene) => Map.groupBy(
  [...entities.keys()].filter((e) => entities[e]?.kind === 'person' && entities[e].name.includes(' ')),
  (e) => entities[e]?.name.split(' ').at(-1) ?? '',
));

/** More bearers of one surname than this are a list of names. */
const NAMESAKES = 8;

/** "Scholes said", of two with that name; "Mayor Scholes said" is the mayor. */
export function othersCalled(scene: Scene, reference: Reference): readonly number[] {
  if (reference.kind !== 'name' || scene.nameEnd[reference.end - 1] !== reference.end) return [];
  const first = scene.nameFirst[reference.end - 1] ?? reference.first;
  const surname = scene.entities[reference.entity]?.name.toLowerCase().split(/\s+/).at(-1);
  const isAlone = reference.end - first === 1 && !scene.lexicon.honorifics.has(lowerAt(scene, first - 1));
  const isShort = isAlone && lowerAt(scene, first).replace(/['’]s?$/, '') === surname;
  if (!isShort) return [];
  const office = lowerAt(scene, first - 1);
  const holds = (entity: number): boolean => scene.roleWords[entity]?.includes(office) === true;
  return (namesakesOf(scene).get(reference.entity) ?? []).filter((other) => !holds(reference.entity) || holds(other));
}
