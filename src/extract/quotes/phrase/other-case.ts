/**
 * „des Malers Jan Kern“, „dem Moderator Jan Kern“, „der Ministerin Lea Kern“: by the article of the office before it, a
 * name stands in another case than the nominative. German.
 */
import { givenNameGender } from '../../names/words/given-names.ts';
import { isAdjective } from './adjective.ts';
import { mayAgree } from './agreement.ts';
import { isPersonNoun } from './phrase-words.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** Is the name that begins at `first` in another case, by an article behind token `floor`? */
export function isInOtherCase(scene: Scene, first: number, floor = -1): boolean {
  const noun = first - 1;
  if (!scene.lexicon.capitalisesNouns || noun <= floor || !isNoun(scene, noun)) return false;
  let article = noun - 1;
  while (article > Math.max(floor, noun - LONGEST_OFFICE) && isInside(scene, article)) article -= 1;
  const isArticle = article > floor && isOutside(scene, article) && !mayBeRelative(scene, article);
  const gender = isArticle ? genderInCase(scene, article, noun) : null;
  const [given = ''] = scene.entities[entityAt(scene, first)]?.name.split(' ') ?? [];
  return gender !== null && mayAgree(gender, givenNameGender(given) ?? null);
}
/** "neuen SPD - Fraktionschefs", in tokens. */
const LONGEST_OFFICE = 6;

const isNoun = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && entityAt(scene, i) < 0 && /^\p{Lu}\p{L}/u.test(textAt(scene, i));

/** "neuen", "SPD", "-": what stands between the article and the noun of the office. */
function isInside(scene: Scene, i: number): boolean {
  const isInCase = lowerAt(scene, i).endsWith('en') && isAdjective(scene, i);
  const isCompound = /^(?:-$|\p{Lu})/u.test(textAt(scene, i));
  return isOutside(scene, i) && (isInCase || isCompound) && !ARTICLE.test(lowerAt(scene, i));
}
const ARTICLE = /^(?:d(?:er|ie|as|en|em|es)|(?:[dms]?ein|kein|ihr|unser|dies|jen)(?:e[mnrs]?)?)$/;

/** The gender of an article of another case than the nominative; "des Vereins Jan Kern" has the name for nobody. */
function genderInCase(scene: Scene, article: number, noun: number): 'female' | 'male' | null {
  const [word, office] = [lowerAt(scene, article), lowerAt(scene, noun)];
  const isOwner = /s$/.test(word);
  if (/^(?:d|.*(?:ein|ihr|unser|dies|jen))e[mns]$/.test(word))
    return isOwner && !inGenitive(office).some((form) => isPerson(scene, form)) ? null : 'male';
  const isWoman = /in$/.test(office) || scene.lexicon.roles.get(office) === 'female';
  return isWoman && /^(?:d|.*(?:ein|ihr|unser|dies|jen))er$/.test(word) && isPerson(scene, office) ? 'female' : null;
}

/** "Malers" is of "Maler", "Zeugen" of "Zeuge". */
export const inGenitive = (noun: string): string[] => [/e?s$/, /n$/, /en$/].map((ending) => noun.replace(ending, ''));

const isPerson = (scene: Scene, noun: string): boolean =>
  isPersonNoun(scene, noun) && !scene.lexicon.institutions.has(noun);

/** "…, den Trainer Jan Kern nannte", "…, in dem Anwalt Jan Kern arbeitet": behind a comma it may open a clause. */
function mayBeRelative(scene: Scene, article: number): boolean {
  const before = scene.lexicon.prepositions.has(lowerAt(scene, article - 1)) ? article - 2 : article - 1;
  return /^[,–—(]$/.test(textAt(scene, before));
}
