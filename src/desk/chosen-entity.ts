/** Whom the words mean that an editor chose for a speaker: an entity that the reader knows, or one by these words. */
import type { Extraction } from '../extract/extraction.ts';
import { placeId, wordsId } from '../extract/quotes/descriptors/entity-id.ts';
import type { Words } from '../sheet/edits.ts';

/**
 * Anna Weber, the only Weber of the article, is meant by "Weber"; of two Webers neither is, and two places of the bare
 * surname may mean two people.
 * @returns null on a record of an older reader, which knows no entities
 */
export function chosenEntity(
  { quotes, people, organisations }: Pick<Extraction, 'quotes' | 'people' | 'organisations'>,
  name: string,
  at: Words,
): string | null {
  const listed = [...people, ...organisations];
  if (![...listed, ...quotes].some(({ entity }) => entity !== undefined)) return null;
  const bearers = people.filter((person) => person.name.endsWith(` ${name}`));
  if (bearers.length > 1) return placeId(at.start);
  const [meant] = [...listed.filter((one) => one.name === name), ...bearers];
  return meant?.entity ?? wordsId(name);
}
