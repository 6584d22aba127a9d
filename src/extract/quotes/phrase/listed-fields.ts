/** The fields of one office: "la ministra de la Mujer y Deportes", "l’adjointe à la culture, au sport et aux fêtes". */
import { isRomance } from '../../lexicon/lexicon.ts';
import { introduced } from './introduced.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** "la ministra de la Mujer y Deportes": "and" between two fields of an office. */
export const isListed = (scene: Scene, i: number): boolean =>
  scene.lexicon.conjunctions.has(lowerAt(scene, i)) &&
  [i - 1, fieldAfter(scene, i)].every((at) => /^\p{Lu}/u.test(textAt(scene, at)) && isOutside(scene, at) &&
    (scene.entities[entityAt(scene, at)]?.kind !== 'person' || isOf(scene, at - 1)));

/** "da (Segurança Social)": whatever it looks like, a complement. */
const isOf = (scene: Scene, i: number): boolean =>
  isRomance(scene.lexicon) && scene.lexicon.contractions?.has(lowerAt(scene, i)) === true;

/** "de l'Économie et des Finances", "de Cultura y de Deporte": the field behind "and", past a word for "of". */
function fieldAfter({ lexicon, doc }: Scene, and: number): number {
  const [of = '', article = ''] = [doc.tokens[and + 1]?.lower, doc.tokens[and + 2]?.lower];
  const isJoined = isRomance(lexicon) && lexicon.joins.has(of); // "e al Lavoro"
  if (!lexicon.genitives?.has(of)) return isJoined ? and + 2 : and + 1;
  return lexicon.definite?.has(article) ? and + 3 : and + 2;
}

/**
 * "…, du Logement et de la Vie associative": behind the list that goes on at the comma after a first field, up to and
 * with the one behind "and"; or the comma, where no such list follows, or no name behind it: "dit la maire de Lyon, à
 * la radio et à la télé".
 */
export function listEnd(scene: Scene, comma: number, head: number, ceiling: number): number {
  const { lexicon } = scene;
  if (!isRomance(lexicon) || textAt(scene, comma) !== ',') return comma;
  const of = fieldOpener(scene, head, comma);
  let at = comma;
  while (at < ceiling && isOutside(scene, at)) {
    const isLast = lexicon.conjunctions.has(lowerAt(scene, at));
    if (!isLast && textAt(scene, at) !== ',') return comma;
    const isAlike = of !== null && lowerAt(scene, at + 1).replace(/^à/, 'a').startsWith(of);
    const end = isAlike ? fieldEnd(scene, at + 1, ceiling) : at + 1;
    if (end === at + 1) return comma;
    if (isLast) return isNamedBehind(scene, end, ceiling) ? end : comma;
    at = end;
  }
  return comma;
}

/** "à (la culture)", "d(es Sports)": with what letter the small word for the field before the comma begins; or null. */
function fieldOpener(scene: Scene, head: number, comma: number): string | null {
  for (let i = comma - 1; i > head; i--) {
    const [opener = ''] = lowerAt(scene, i);
    if (scene.lexicon.joins.has(lowerAt(scene, i)) && /[aàd]/.test(opener)) return opener === 'd' ? 'd' : 'a';
  }
  return null;
}

/** "(et aux fêtes) Anne Roche", "(et aux fêtes), Anne Roche" */
const isNamedBehind = (scene: Scene, end: number, ceiling: number): boolean =>
  scene.entities[entityAt(scene, end)]?.kind === 'person' || introduced(scene, end, ceiling) !== null;

/** Behind "de la Vie associative", "aux sports" at `first`; `first` where no such field stands. */
function fieldEnd(scene: Scene, first: number, ceiling: number): number {
  const { joins, determiners, saying, between, pronouns, relatives, roles } = scene.lexicon;
  const isArticle = (i: number): boolean => joins.has(lowerAt(scene, i)) || determiners.has(lowerAt(scene, i));
  let noun = first;
  while (noun < first + MOST_ARTICLES && isArticle(noun)) noun += 1;
  const isWord = (i: number): boolean => tokenAt(scene, i)?.kind === 'word' && isOutside(scene, i) && i < ceiling &&
    ![joins, determiners, saying, between, pronouns, relatives, roles].some((list) => list.has(lowerAt(scene, i))) &&
    !scene.lexicon.conjunctions.has(lowerAt(scene, i));
  if (noun === first || !isWord(noun)) return first;
  let end = noun + 1;
  const isOther = (i: number): boolean => // "al Turismo (Elisa Corti)"
    scene.entities[entityAt(scene, i)]?.kind === 'person' && entityAt(scene, i) !== entityAt(scene, noun);
  while (end < noun + LONGEST_FIELD && isWord(end) && !isOther(end)) end += 1;
  return end;
}
const MOST_ARTICLES = 2;
/** "Économie sociale et solidaire" goes on behind "and". */
const LONGEST_FIELD = 3;
