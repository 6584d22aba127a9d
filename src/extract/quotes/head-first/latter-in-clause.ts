/**
 * "Luis Gil acusó a Rosa Mir de mentir, a lo que esta respondió: «…»", "ligou a Ana Prado, e esta disse que “…”": the
 * pronoun that points at the last one named before it, of its gender, as the subject of the verb behind it; in "esta
 * semana respondió" it is no pronoun. Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { genderOfArticle } from '../phrase/agreement.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { latterGender } from '../phrase/latter-word.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { endsInColon, says } from './head-first-region.ts';
import { saidInMood } from './said-in-mood.ts';

export const latterInClause = oncePerSpan((scene: Scene, quote: Quotation): Reference | null => {
  if (!isRomance(scene.lexicon) || !scene.lexicon.latter) return null;
  const { first } = sentenceAround(scene, endsInColon(scene, quote) ? quote.first - 1 : quote.first);
  for (let i = quote.first - 1; i >= Math.max(first, quote.first - LONGEST_CLAUSE) && isOutside(scene, i); i--) {
    const gender = latterGender(scene.lexicon.latter, lowerAt(scene, i));
    if (!gender || !saysBehind(scene, i, quote.first)) continue;
    const floor = i > first ? first : sentenceAround(scene, first - 1).first;
    return opensClause(scene, i, first) ? lastOf(scene, gender, floor, i) : null;
  }
  return null;
});
/** "y esta contestó ayer por la mañana en la radio pública:", in tokens. */
const LONGEST_CLAUSE = 14;

/**
 * "Luis Gil acusó al alcalde, y este respondió", "lamentó que el alcalde dijera": he is not the mayor there, unless the
 * article calls him so.
 */
export function isOtherThanLatter(scene: Scene, quote: Quotation, { who, reference, link }: Candidate): boolean {
  if (!('entity' in who) || reference?.kind !== 'descriptor') return false;
  const latter = latterInClause(scene, quote) ?? saidInMood(scene, quote);
  return latter !== null && reference.first === latter.first && link?.noun !== true;
}

/** A verb of saying right behind it, past "último", and small words that belong to the verb. */
function saysBehind(scene: Scene, latter: number, end: number): boolean {
  let verb = /^últim[oa]$/.test(lowerAt(scene, latter + 1)) ? latter + 2 : latter + 1;
  const isSmall = (i: number): boolean => SMALL.test(lowerAt(scene, i));
  while (verb < end && isSmall(verb)) verb += 1;
  const isOther = (i: number): boolean => says(scene, i) || scene.lexicon.relatives.has(lowerAt(scene, i));
  for (let i = verb + 1; i < end; i++)
    if (isOther(i) && !(i === verb + 1 && !says(scene, i))) return false; // "respondió que Gil dijo"
  return says(scene, verb) || scene.lexicon.denying?.has(lowerAt(scene, verb)) === true;
}
const SMALL = /^(?:le|les|lhe|se|lo|la|gli|ha|había|há|tinha|ya|já|también|também|no|não|solo|só|apenas)$/;

/** Behind a comma, "y", "pero", "lo que" or a stop. */
const opensClause = (scene: Scene, i: number, first: number): boolean => i === first ||
  textAt(scene, i - 1) === ',' || scene.lexicon.conjunctions.has(lowerAt(scene, i - 1)) ||
  OPENS.test(lowerAt(scene, i - 1));
const OPENS = /^(?:que|mas|ma|mais|però|pero|cui)$/;

/** The last one of that gender before it, by name or by a noun for one person; null where one of them is of neither. */
function lastOf(scene: Scene, gender: 'female' | 'male', floor: number, end: number): Reference | null {
  for (let i = end - 1; i >= floor; i--) {
    if (!isOutside(scene, i)) continue;
    const entity = entityAt(scene, i);
    if (entity >= 0 && scene.entities[entity]?.kind === 'person') {
      const theirs = scene.genders[entity] ?? gender;
      if (theirs === gender && !isTopic(scene, scene.nameFirst[i] ?? i, floor)) return named(scene, i);
      i = scene.nameFirst[i] ?? i;
      continue;
    }
    const noun = nounAt(scene, gender, i, end);
    if (noun && !isTopic(scene, i, floor)) return noun;
  }
  return null;
}

/** "preguntó a Hugo Soto (por Luis Gil)", "la madre (de Ana Gil)": whom it is about, or whose somebody is. */
function isTopic(scene: Scene, first: number, floor: number): boolean {
  let before = first - 1;
  while (before > floor && (isDeterminer(scene, before) || isPersonNoun(scene, lowerAt(scene, before)))) before -= 1;
  const isDeed = scene.lexicon.infinitives?.test(lowerAt(scene, before - 1)) === true;
  if (isDeed && TO.test(lowerAt(scene, before))) before -= 2; // "por agredir a su hijo"
  if (!TOPIC.test(lowerAt(scene, before + 1)) && !TOPIC.test(lowerAt(scene, before))) return false;
  for (let i = before; i > floor; i--) {
    const isOther = isOutside(scene, i) && (isPersonNoun(scene, lowerAt(scene, i)) ||
      (scene.entities[entityAt(scene, i)]?.kind === 'person' && scene.nameFirst[i] === i));
    if (isOther && TO.test(lowerAt(scene, i - 1))) return true;
  }
  return false;
}
const TOPIC = /^(?:de|del|do|da|di|del|della|dell['’]|por|pel[oa]|sobre|para)$/;
const TO = /^(?:al?|ao|à|con|com|all[oa])$/;

/** "la alcaldesa", "al alcalde", "la empresa": a noun for one who can speak behind an article of that gender. */
function nounAt(scene: Scene, gender: 'female' | 'male', i: number, end: number): Reference | null {
  const { lexicon } = scene;
  const word = lowerAt(scene, i);
  const isContracted = lexicon.contractions?.has(word) === true && !lexicon.genitives?.has(word);
  if (!isDeterminer(scene, i) && !isContracted) return null;
  const phrase = headFirstPhrase(scene, i, end) ?? headFirstPhrase(scene, i + 1, end);
  if (phrase?.kind !== 'descriptor' || phrase.first > i + 1) return null;
  const noun = lowerAt(scene, phrase.head);
  const theirs = lexicon.roles.get(noun) ?? genderOfArticle(scene, i) ?? gender;
  const isOne = isPersonNoun(scene, noun) || isInstitution(lexicon, noun);
  if (!isOne || theirs !== gender || lexicon.pluralDeterminers?.has(word)) return null;
  return { ...phrase, end: phrase.head + 1 };
}
