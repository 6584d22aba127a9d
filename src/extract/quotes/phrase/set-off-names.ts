/** Names that commas set off from the verb that is theirs: "un altro sindaco, quello di Lerma, Aldo Riva, sostiene". */
import { isRomance } from '../../lexicon/lexicon.ts';
import { isGoverned } from './governed.ts';
import { headFirstPhrase } from './head-first-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, textAt, type Scene } from '../scene/scene.ts';

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

/** "Un valore che Pierre Monnier, coautore del lavoro, giudica «…»": the name behind the relative, up to the comma. */
export function subjectOfRelative(scene: Scene, comma: number, floor: number): Reference | null {
  const { lexicon } = scene;
  if (!isRomance(lexicon) || textAt(scene, comma) !== ',') return null;
  for (let i = comma - 1; i > Math.max(floor, comma - LONGEST_APPOSITION) && isOutside(scene, i); i--) {
    if (lexicon.saying.has(lowerAt(scene, i)) && entityAt(scene, i) < 0) return null;
    if (textAt(scene, i) !== ',') continue;
    const name = scene.entities[entityAt(scene, i - 1)]?.kind === 'person' ? named(scene, i - 1) : null;
    return name && opensRelative(scene, name.first - 1) ? name : null;
  }
  return null;
}
const LONGEST_APPOSITION = 12;

/** "que", "que le chimiste": a relative, with nothing but an office before the name. */
function opensRelative({ lexicon, doc }: Scene, last: number): boolean {
  const lower = (i: number): string => doc.tokens[i]?.lower ?? '';
  const isOffice = (i: number): boolean => lexicon.roles.has(lower(i)) || lexicon.definite?.has(lower(i)) === true;
  let i = last;
  while (i > last - LONGEST_OFFICE && isOffice(i)) i -= 1;
  return lexicon.relatives.has(lower(i));
}
/** "le professeur chimiste", in words. */
const LONGEST_OFFICE = 6;

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
