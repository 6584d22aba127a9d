/** What commas set off behind a verb of saying, before its subject. Romance languages. */
import { isDeterminer } from './governed.ts';
import { headFirstPhrase } from './head-first-phrase.ts';
import { isRomance } from '../lexicon/lexicon.ts';
import { isPersonNoun } from './phrase-words.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from './scene.ts';

/** "gli fa eco, velenoso, il consigliere", "lâche, sourire en coin, l'entraîneur": past how it is said, or `comma`. */
export function behindAside(scene: Scene, comma: number, ceiling: number): number {
  if (!isRomance(scene.lexicon) || textAt(scene, comma) !== ',') return comma;
  for (let i = comma + 1; i < Math.min(ceiling, comma + LONGEST_ASIDE); i++) {
    if (!isOutside(scene, i) || entityAt(scene, i) >= 0 || /^[.;:!?]$/.test(textAt(scene, i))) return comma;
    const opens = isDeterminer(scene, i + 1) || entityAt(scene, i + 1) >= 0;
    if (textAt(scene, i) === ',') return i > comma + 1 && opens && !isIntroduced(scene, comma, i) ? i + 1 : comma;
    const { relatives, saying, passive } = scene.lexicon; // "un brin agacé" tells how
    const lower = lowerAt(scene, i);
    if (relatives.has(lower) || (saying.has(lower) && !passive?.participle.test(lower))) return comma;
  }
  return comma;
}
const LONGEST_ASIDE = 7;

/**
 * "dijo, junto a su abogada, Inés Pardo", "disse, enquanto a presidente, Olga Mira, …": the name behind the second
 * comma is of the noun before it, and no subject.
 */
function isIntroduced(scene: Scene, from: number, comma: number): boolean {
  if (scene.entities[entityAt(scene, comma + 1)]?.kind !== 'person') return false;
  if (comma - from === SUBJECT_ALONE && opensClause(scene, from + 1) && isDeterminer(scene, from + 2)) return true;
  const end = scene.nameEnd[comma + 1] ?? comma + 2;
  for (let i = from + 1; i < comma; i++) {
    const opens = isDeterminer(scene, i) || isPersonNoun(scene, lowerAt(scene, i));
    const phrase = opens ? headFirstPhrase(scene, i, end) : null;
    if (phrase?.kind === 'name' && phrase.first > comma) return true;
  }
  return false;
}
/** The comma, "mientras", "el", "padrino": its verb is still to come, so the name is of the noun, in no list or not. */
const SUBJECT_ALONE = 4;

const opensClause = ({ lexicon, doc }: Scene, i: number): boolean => {
  const { lower = '' } = doc.tokens[i] ?? {};
  return lexicon.contrasts?.has(lower) === true || lexicon.subordinators?.has(lower) === true;
};
