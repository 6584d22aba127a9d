/**
 * "el asesor del presidente de la cámara Luis Prado", "la portavoce del sindaco di Lerma Luca Prati": the name behind
 * another's office and its body is that other's, or may be; the adviser has none. Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../../names/words/given-names.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { genderOfArticle, genderOfNoun, mayAgree } from './agreement.ts';
import { isDeterminer } from './governed.ts';
import { isPersonNoun } from './phrase-words.ts';
import { entityAt, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** Does an office inside the complements of the noun at `head` have the name at `name`, as far as gender tells? */
export function isOfInnerOffice(scene: Scene, head: number, name: number): boolean {
  const { lexicon, entities, nameFirst } = scene;
  if (!isRomance(lexicon) || !isPersonNoun(scene, lowerAt(scene, head))) return false;
  const [given = ''] = entities[entityAt(scene, name)]?.name.split(' ') ?? [];
  for (let at = (nameFirst[name] ?? name) - 1; at > head && textAt(scene, at) !== ','; at--) {
    if (lexicon.genitives?.has(lowerAt(scene, at)) !== true) continue;
    const noun = isDeterminer(scene, at + 1) ? at + 2 : at + 1;
    // "la profesora de química Marta Lago": a bare "of" is of a field
    const isSomebodys = noun > at + 1 || lexicon.contractions?.has(lowerAt(scene, at)) === true;
    if (!isSomebodys || !isOffice(scene, noun)) continue;
    const gender = genderOfArticle(scene, noun - 1) ?? genderOfNoun(lexicon, lowerAt(scene, noun));
    if (mayAgree(gender, givenNameGender(given) ?? null)) return true;
  }
  return false;
}

/** "del presidente", "de la alcaldesa": of one, and no body that is called as its members are ("la policía"). */
const isOffice = ({ lexicon, doc }: Scene, i: number): boolean => {
  const noun = doc.tokens[i]?.lower ?? '';
  const isBody = lexicon.institutions.has(noun) || lexicon.collectives?.has(noun) === true;
  return isRole(lexicon, noun) && !isBody && !noun.endsWith('s');
};
