/** The fields of one office: "la ministra de la Mujer y Deportes". */
import { entityAt, isOutside, lowerAt, textAt, type Scene } from './scene.ts';

/** "la ministra de la Mujer y Deportes": "and" between two fields of an office. */
export const isListed = (scene: Scene, i: number): boolean =>
  scene.lexicon.conjunctions.has(lowerAt(scene, i)) &&
  [i - 1, fieldAfter(scene, i)].every((at) => /^\p{Lu}/u.test(textAt(scene, at)) && isOutside(scene, at) &&
    scene.entities[entityAt(scene, at)]?.kind !== 'person');

/** "de l'Économie et des Finances", "de Cultura y de Deporte": the field behind "and", past a word for "of". */
function fieldAfter({ lexicon, doc }: Scene, and: number): number {
  const [of = '', article = ''] = [doc.tokens[and + 1]?.lower, doc.tokens[and + 2]?.lower];
  if (!lexicon.genitives?.has(of)) return and + 1;
  return lexicon.definite?.has(article) ? and + 3 : and + 2;
}
