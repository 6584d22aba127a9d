/** The person whose name opens a clause, across what is told of them in commas before the verb. */
import { overTitles } from './apposition.ts';
import { closesOpening } from './opening-object.ts';
import { isPossessive } from './phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, textAt, type Scene } from '../scene/scene.ts';

/** “…,” Ann Lowe, 45, the head of the main party, the Union for Change (UC) told us: no comma closes what she is. */
export function openingName(scene: Scene, nearest: Reference, floor: number): Reference | null {
  const person = isOutside(scene, floor - 1) ? null : openerBefore(scene, nearest.first, floor);
  if (!person || nearest.kind === 'pronoun') return null;
  for (let i = person.end; i < nearest.first; i++) if (scene.lexicon.relatives.has(lowerAt(scene, i))) return null;
  const isPerson = nearest.kind === 'name' && scene.entities[nearest.entity]?.kind === 'person';
  return isPerson ? null : person;
}

/** "(Ann Lowe), counsel to the club, Acme,", "(Ann Lowe), who was sacked by the mayor, Mr Ed Hale,": before its end. */
export function openerBefore(scene: Scene, end: number, floor: number): Reference | null {
  const person = personAt(scene, overTitles(scene, floor));
  if (!person || textAt(scene, person.end) !== ',' || end <= person.end || entityAt(scene, person.end + 1) >= 0)
    return null;
  if (closesOpening(scene, floor, person.first)) return null; // "Jailing Ann Lowe, the judge, Ed Hale, said"
  const { saying, reporting, relatives, conjunctions } = scene.lexicon;
  for (let i = person.end; i < end; i++) {
    const word = lowerAt(scene, i);
    if ([saying, reporting, relatives, conjunctions].some((list) => list.has(word)) && word !== 'who') return null;
  }
  return person;
}

/** The name of a person at token `i` that owns nothing there: "Ann Lowe", and not "Ann Lowe's". */
export function personAt(scene: Scene, i: number): Reference | null {
  const name = scene.entities[entityAt(scene, i)]?.kind === 'person' ? named(scene, i) : null;
  return name && !isPossessive(scene, name.end - 1) ? name : null;
}
