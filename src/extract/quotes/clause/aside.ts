/** What commas set off behind a verb of saying, before its subject. Romance languages. */
import { isDeterminer } from '../phrase/governed.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** "gli fa eco, velenoso, il consigliere", "lâche, sourire en coin, l'entraîneur": past how it is said, or `comma`. */
export function behindAside(scene: Scene, comma: number, ceiling: number): number {
  if (!isRomance(scene.lexicon) || textAt(scene, comma) !== ',') return comma;
  const isOfPlace = opensPlace(scene, comma + 1);
  const last = Math.min(ceiling, comma + (isOfPlace ? LONGEST_PLACE : LONGEST_ASIDE));
  for (let i = comma + 1; i < last; i++) {
    const isNamed = entityAt(scene, i) >= 0 && (!isOfPlace || scene.entities[entityAt(scene, i)]?.kind === 'person');
    if (!isOutside(scene, i) || isNamed || /^[.;:!?]$/.test(textAt(scene, i))) return comma;
    const opens = isDeterminer(scene, i + 1) || entityAt(scene, i + 1) >= 0;
    if (textAt(scene, i) === ',') return i > comma + 1 && opens && !isIntroduced(scene, comma, i) ? i + 1 : comma;
    if (opensAnother(scene, i)) return comma;
  }
  return comma;
}
const LONGEST_ASIDE = 7;
/** "em declarações à Rádio Renascença à margem da visita", in tokens. */
const LONGEST_PLACE = 14;

/** "dijo, en declaraciones a EFE, Luis Gil", "disse, citada pela Lusa, a autarca": where it is said, who reports it. */
function opensPlace(scene: Scene, i: number): boolean {
  const { passive, agents, prepositions } = scene.lexicon;
  const isParticiple = passive?.participle.test(lowerAt(scene, i)) === true;
  const isReported = isParticiple && agents?.has(lowerAt(scene, i + 1));
  return isReported || (prepositions.has(lowerAt(scene, i)) && !isDeterminer(scene, i));
}

/** A relative or a verb of saying of another clause; "un brin agacé" and "em nota" tell how, and are neither. */
function opensAnother(scene: Scene, i: number): boolean {
  const { relatives, saying, passive, prepositions } = scene.lexicon;
  const lower = lowerAt(scene, i);
  const isNoun = prepositions.has(lowerAt(scene, i - 1)) || isDeterminer(scene, i - 1);
  return relatives.has(lower) || (saying.has(lower) && !passive?.participle.test(lower) && !isNoun);
}

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
