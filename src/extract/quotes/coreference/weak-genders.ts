/**
 * "Dali Mpondo … He said": a given name that our lists have from elsewhere may be anybody's. Where the pronouns beside
 * the name tell the other gender, none is known. English.
 */
import { givenNameGender, isOfOneGender } from '../../names/words/given-names.ts';
import type { Mentions } from './mentions.ts';
import type { Scene } from '../scene/scene.ts';

export function forgetWeakGenders(scene: Scene, { votes }: Mentions): void {
  if (scene.lexicon.headFirst) return;
  for (const [e, { female, male }] of votes) {
    const told = scene.genders[e];
    const [given = '', more] = scene.entities[e]?.name.split(/\s+/) ?? [];
    const isByName = more !== undefined && givenNameGender(given) === told && !isOfOneGender(given);
    const isOther = told === 'female' ? male > female : female > male;
    if (isByName && isOther && !isGenderInRole(scene, e)) scene.genders[e] = null;
  }
}

/**
 * "her son Paul Bono", "actress Ann Lowe": a noun of one gender tells it, whatever pronouns stand near. Women are
 * called chairman and king's counsel, too: not where the given name says otherwise, and not by a noun in "-man".
 */
export function isGenderInRole({ lexicon, entities }: Scene, e: number): boolean {
  const { role, gender, name = '' } = entities[e] ?? {};
  if (!role || (gender !== 'female' && gender !== 'male')) return false;
  if ((givenNameGender(name.split(/\s+/)[0] ?? '') ?? gender) !== gender) return false;
  const nouns = role.text.toLowerCase().split(/\s+/).filter((word) => !/(?<!wo)man$/.test(word));
  const told = nouns.flatMap((word) => lexicon.roles.get(word) ?? []);
  return told.length > 0 && told.every((one) => one === gender);
}
