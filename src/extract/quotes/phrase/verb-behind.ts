/** Where a noun phrase ends: at the verb behind it, which no list has, by its form and by what it takes. Romance. */
import { pattern } from '../../../pattern.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isSpeakerNoun } from './phrase-words.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** "O delegado olha para a parede": behind a noun of men, what ends in "a" is no adjective but for a few. */
const isOfNoMan = ({ lexicon, doc }: Scene, i: number, head: number): boolean =>
  i === head + 1 && lexicon.maleArticles?.has(doc.tokens[head - 1]?.lower ?? '') === true &&
  /\p{Ll}{2}a$/u.test(doc.tokens[i]?.text ?? '') && !ADJECTIVE_IN_A.test(doc.tokens[i]?.lower ?? '');
/** "A autarca olha para a parede"; in "la secretaria adjunta para la Igualdad" an adjective stands there. */
function isBeforeAim({ lexicon, doc }: Scene, i: number): boolean {
  const next = doc.tokens[i + 1]?.lower ?? '';
  const isAim = lexicon.joins.has(next) && !lexicon.genitives?.has(next);
  return isAim && /[ae]$/.test(doc.tokens[i]?.lower ?? '') && !LIKE_ADJECTIVE.test(doc.tokens[i]?.lower ?? '');
}
const LIKE_ADJECTIVE = pattern(
  'u',
  '(?:[lr]e|[aei]nte|iva|ica|[aái]ria|eira|[aeiun][dt]{1,2}a|ist[ae]|tora|[oaei]na|rea|ota|[ií]gena|[ií]cola|cida|',
  'osa|ense|ese|gua|igua|cra|nse)$',
);
/** "socialista", "donostiarra", "croata", "azulgrana": of men, too. */
const ADJECTIVE_IN_A = pattern(
  'u',
  '(?:(?:ist|[ií]col|cid|[oi]t|naut|crat|[aá]pat|[ií]gen|[ist]arr|lgran)a|',
  '^(?:croata|keniata|belga|persa|celta|maya|azteca))$',
);

/** "(quer) gastar"; in "el poeta sirio Omar Zaid" the word is a name. */
const isInfinitive = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && /^\p{Ll}/u.test(textAt(scene, i)) && !isSpeakerNoun(scene, lowerAt(scene, i)) &&
  scene.lexicon.infinitives?.test(lowerAt(scene, i)) === true;

/** "la monitrice garde", "le ministre juge": behind another noun for somebody, what is a noun as well is a verb. */
const isNounAndVerb = (scene: Scene, i: number): boolean =>
  scene.lexicon.nounsAndVerbs?.has(lowerAt(scene, i)) === true && isOutside(scene, i) &&
  isSpeakerNoun(scene, lowerAt(scene, i - 1));

/**
 * "A professora quer gastar", "El hijo salió llorando", "fuentes del ministerio restan": a plain word behind the noun
 * that ends as only a verb does, or that takes an infinitive, or agrees with a noun of several.
 */
export function isVerbBehind(scene: Scene, i: number, head: number): boolean {
  const { lexicon } = scene;
  const [lower, next] = [lowerAt(scene, i), lowerAt(scene, i + 1)];
  if (!isRomance(lexicon) || lexicon.joins.has(lowerAt(scene, i - 1))) return false;
  if (isNounAndVerb(scene, i)) return true; // "la monitrice garde son calme"
  if (isSpeakerNoun(scene, lower)) return false;
  if (lexicon.determiners.has(lowerAt(scene, i - 1)) || !/^\p{Ll}/u.test(textAt(scene, i))) return false;
  if (isInfinitive(scene, i + 1)) return true;
  if (lexicon.finite) return lexicon.finite.test(lower); // in French "é" and "ant" end adjectives as well
  if (!lexicon.dropsSubject) return false;
  const isOfSeveral = /s$/.test(lowerAt(scene, head)) && !lower.endsWith('s') && lexicon.pluralVerbs?.test(lower);
  return isOfSeveral || isOfNoMan(scene, i, head) || isBeforeAim(scene, i) ||
    lexicon.gerund?.test(next) === true || lexicon.tagEndings?.test(lower) === true;
}
