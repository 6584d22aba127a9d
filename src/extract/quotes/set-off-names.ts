/** Names that commas set off from the verb that is theirs: "Mauro Conti, sindaco di Bari, che spiega". */
import { isRomance } from '../lexicon/lexicon.ts';
import { isGoverned } from './governed.ts';
import { isPersonNoun } from './phrase-words.ts';
import type { Reference } from './reference.ts';
import { entityAt, isOutside, lowerAt, named, textAt, type Scene } from './scene.ts';

/** "Mauro Conti, sindaco di Bari, che spiega": the name before the comma is whose office stands behind it. */
export function bearerBefore(scene: Scene, phrase: Reference, floor: number): Reference | null {
  const last = phrase.first - 2;
  if (phrase.kind !== 'descriptor' || last < floor || textAt(scene, phrase.first - 1) !== ',') return null;
  const entity = isOutside(scene, last) ? entityAt(scene, last) : -1;
  const isBearer = scene.entities[entity]?.kind === 'person' && isPersonNoun(scene, lowerAt(scene, phrase.head));
  return isBearer ? named(scene, last) : null;
}

/** "un altro sindaco, quello di Lerma, Aldo Riva, sostiene": the name between commas right before the verb. */
export function betweenCommas(scene: Scene, comma: number, floor: number): Reference | null {
  const { lexicon } = scene;
  const last = comma - 1;
  const entity = textAt(scene, comma) === ',' && isOutside(scene, last) ? entityAt(scene, last) : -1;
  const isSetOff = isRomance(lexicon) && scene.entities[entity]?.kind === 'person';
  if (!isSetOff || lexicon.gerund?.test(lowerAt(scene, comma + 1))) return null;
  const first = scene.nameFirst[last] ?? last;
  const isApposed = first > floor && textAt(scene, first - 1) === ',' && !isGoverned(scene, last);
  return isApposed ? named(scene, last) : null;
}
