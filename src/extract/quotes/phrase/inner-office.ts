/**
 * "el asesor del presidente de la cámara Luis Prado", „der Sprecher des Landrats von Lerma Lutz Prahl“: the name behind
 * another's office and its body is that other's, or may be; the adviser has none. Romance languages and German.
 */
import { type Gender, isRomance } from '../../lexicon/lexicon.ts';
import { givenNameGenderIn } from '../../names/words/given-names.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { genderOfArticle, genderOfNoun, mayAgree } from './agreement.ts';
import { isDeterminer } from './governed.ts';
import { inGenitive } from './other-case.ts';
import { isPersonNoun } from './phrase-words.ts';
import { entityAt, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** Does an office inside the complements of the noun at `head` have the name at `name`, as far as gender tells? */
export function isOfInnerOffice(scene: Scene, head: number, name: number): boolean {
  const { lexicon, entities, nameFirst } = scene;
  const officeAt = lexicon.capitalisesNouns ? germanOffice : isRomance(lexicon) ? romanceOffice : null;
  if (!officeAt || !isPersonNoun(scene, lowerAt(scene, head))) return false;
  const [given = ''] = entities[entityAt(scene, name)]?.name.split(' ') ?? [];
  for (let at = (nameFirst[name] ?? name) - 1; at > head && textAt(scene, at) !== ','; at--) {
    const gender = officeAt(scene, at);
    if (gender !== undefined && mayAgree(gender, givenNameGenderIn(scene.lexicon, given) ?? null)) return true;
  }
  return false;
}

/** Behind a comma: has the noun at `head` a person in its complements whom the name fits, in office or not? Romance. */
export function isOfInnerPerson(scene: Scene, head: number, name: number): boolean {
  const [given = ''] = scene.entities[entityAt(scene, name)]?.name.split(' ') ?? [];
  let at = (scene.nameFirst[name] ?? name) - 1;
  while (at > head && textAt(scene, at) !== ',') at -= 1; // ", la jueza Ana Gil"
  for (at -= 1; at > head && textAt(scene, at) !== ','; at--) {
    const gender = romanceOffice(scene, at, (noun) => isPersonNoun(scene, noun) && isOfOne(scene, noun));
    if (gender !== undefined && mayAgree(gender, givenNameGenderIn(scene.lexicon, given) ?? null)) return true;
  }
  return false;
}

/** "del presidente", "de la alcaldesa": whose office stands behind this "of", or undefined where none does. */
function romanceOffice(
  scene: Scene, at: number, isOne = (noun: string): boolean => isOffice(scene, noun),
): Gender | null | undefined {
  const { lexicon } = scene;
  if (lexicon.genitives?.has(lowerAt(scene, at)) !== true) return undefined;
  const noun = isDeterminer(scene, at + 1) ? at + 2 : at + 1;
  // "la profesora de química Marta Lago": a bare "of" is of a field
  const isSomebodys = noun > at + 1 || lexicon.contractions?.has(lowerAt(scene, at)) === true;
  if (!isSomebodys || !isOne(lowerAt(scene, noun)) || lowerAt(scene, noun).endsWith('s')) return undefined;
  if (lexicon.epicene?.has(lowerAt(scene, noun))) return null;
  return genderOfArticle(scene, noun - 1) ?? genderOfNoun(lexicon, lowerAt(scene, noun));
}

/** "des Landrats", "der Ministerin". */
function germanOffice(scene: Scene, at: number): Gender | null | undefined {
  const [article, noun] = [lowerAt(scene, at), lowerAt(scene, at + 1)];
  if (article === 'der') return noun.endsWith('in') && isOffice(scene, noun) ? 'female' : undefined;
  const forms = [noun, ...inGenitive(noun)];
  const isBody = forms.some((form) => scene.lexicon.institutions.has(form));
  return article === 'des' && !isBody && forms.some((form) => isOffice(scene, form)) ? 'male' : undefined;
}

/** An office of one, and no body that is called as its members are ("la policía"). */
const isOffice = (scene: Scene, noun: string): boolean => isRole(scene.lexicon, noun) && isOfOne(scene, noun);

const isOfOne = ({ lexicon }: Scene, noun: string): boolean =>
  !lexicon.institutions.has(noun) && lexicon.collectives?.has(noun) !== true && !SEVERAL.test(noun);
const SEVERAL = /^(?:fam[ií]l\p{L}+|famille|pareja|casal|couple|coppia|gente)$/u;
