/** Names that commas set off from the verb that is theirs: "un altro sindaco, quello di Lerma, Aldo Riva, sostiene". */
import { isRomance } from '../lexicon/lexicon.ts';
import { isGoverned } from './governed.ts';
import { headFirstPhrase } from './head-first-phrase.ts';
import type { Reference } from './reference.ts';
import { entityAt, isOutside, lowerAt, named, textAt, type Scene } from './scene.ts';

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

/** "Franz Weber, Verwalter der Heime, sagte …": the phrase that opens the clause, with a comma before the verb. */
export function acrossCommas(scene: Scene, comma: number, floor: number): Reference | null {
  if (textAt(scene, comma) !== ',') return null;
  const opening = headFirstPhrase(scene, floor, comma);
  // "Die Ministerin Ada Gil, …"
  const opens = opening !== null && (opening.first === floor || opening.kind === 'name');
  return opens && textAt(scene, opening.end) === ',' ? opening : null;
}

/**
 * "O deputado Rui Gil, da oposição, acusou o Governo de «…»": what follows a named subject's verb is its object. With
 * one comma, or three, the verb has a subject behind it: "Jean Blanc, 34 ans, est mort, a dit le capitaine Faure".
 */
export function isPersonByName(scene: Scene, phrase: Reference, comma: number): boolean {
  const isPerson = phrase.kind === 'name' && scene.entities[phrase.entity]?.kind === 'person';
  if (!isRomance(scene.lexicon) || !isPerson || phrase.end === comma) return false;
  for (let i = phrase.end + 1; i < comma; i++) if (textAt(scene, i) === ',') return false;
  return true;
}
