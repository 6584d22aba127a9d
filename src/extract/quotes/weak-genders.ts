/**
 * "Dali Mpondo … He said": a given name that our lists have from elsewhere may be anybody's. Where the pronouns beside
 * the name tell the other gender, none is known. English.
 */
import { givenNameGender, isOfOneGender } from '../names/given-names.ts';
import type { Mentions } from './mentions.ts';
import type { Scene } from './scene.ts';

export function forgetWeakGenders(scene: Scene, { votes }: Mentions): void {
  if (scene.lexicon.headFirst) return;
  for (const [e, { female, male }] of votes) {
    const told = scene.genders[e];
    const [given = '', more] = scene.entities[e]?.name.split(/\s+/) ?? [];
    const isByName = more !== undefined && givenNameGender(given) === told && !isOfOneGender(given);
    const isOther = told === 'female' ? male > female : female > male;
    if (isByName && isOther && !isAddressed(scene, e)) scene.genders[e] = null;
  }
}

/** "Ms Mpondo" */
function isAddressed({ lexicon, entities, doc }: Scene, e: number): boolean {
  const before = entities[e]?.mentions.map(({ firstToken }) => doc.tokens[firstToken - 1]?.lower ?? '') ?? [];
  return before.some((word) => lexicon.honorifics.get(word));
}
