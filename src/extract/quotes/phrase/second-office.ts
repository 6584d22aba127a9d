/** Two offices of one person, joined by "and" without an article. Languages whose heads come first. */
import { isRomance } from '../../lexicon/lexicon.ts';
import { tellsWork } from '../../names/run/work-noun.ts';
import { isSpeakerNoun } from './phrase-words.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** "diputado y líder de Acción Humanista", "convencional UDI e integrante de la comisión": at "and". */
export function isSecondOffice(scene: Scene, i: number): boolean {
  const next = scene.lexicon.roleModifiers?.test(lowerAt(scene, i + 1)) ? i + 2 : i + 1; // "et célèbre avocat"
  return scene.lexicon.conjunctions.has(lowerAt(scene, i)) && isOutside(scene, next) &&
    (isSpeakerNoun(scene, lowerAt(scene, next)) || isTradeAtName(scene, next));
}

/** "o compositor e radialista Nilton Braga": a noun for work that no list has, right before the name of both. */
const isTradeAtName = (scene: Scene, i: number): boolean =>
  isRomance(scene.lexicon) && /^\p{Ll}/u.test(textAt(scene, i)) && !scene.lexicon.saying.has(lowerAt(scene, i)) &&
  tellsWork(scene.lexicon, lowerAt(scene, i)) && (scene.nameEnd[i + 1] ?? 0) > i + 2 &&
  scene.entities[entityAt(scene, i + 1)]?.kind === 'person';
