/**
 * "Anne Petit a été élue. La maire l'a félicitée.", "La vedova di Carlo Martini ha parlato.": a noun for somebody who
 * is the subject, beside a person with a name as its object or as its owner, is not that one. Romance languages.
 */
import { pattern } from '../../../pattern.ts';
import { isAdjective } from '../phrase/adjective.ts';
import { genderOfArticle, mayAgree } from '../phrase/agreement.ts';
import { isDeterminer, isGoverned } from '../phrase/governed.ts';
import { tellsOfSelf } from '../phrase/tells-of-self.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isPersonNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import { lastBefore } from '../scene/persons.ts';
import type { Descriptor } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export function isBesideNamed(scene: Scene, phrase: Descriptor): boolean {
  const noun = lowerAt(scene, phrase.head);
  const isOne = isPersonNoun(scene, noun) && !scene.lexicon.collectives?.has(noun);
  if (!isRomance(scene.lexicon) || !isOne) return false;
  return isOwned(scene, phrase) || actsOnNamed(scene, phrase);
}

/** "L'avvocato di Ada Rossi", who is neither dead nor just born. */
export function isOwned(scene: Scene, { first, head, end }: Descriptor): boolean {
  const own = Array.from({ length: end - head }, (_, k) => head + k);
  const isOf = own.some((i) => scene.entities[entityAt(scene, i)]?.kind === 'person' && isGoverned(scene, i, first));
  if (!isOf) return false;
  const sentence = sentenceAround(scene, first);
  for (let i = end; i < sentence.end; i++) {
    const lower = lowerAt(scene, i);
    if (isOutside(scene, i) && (scene.lexicon.deceased?.test(lower) || BORN.test(lower))) return false;
  }
  return true;
}
const BORN = /^(?:née?s?|nat[oaie]|nasc(?:e|eu|ido|ida)|nac(?:e|ió|ido|ida)|nacque|naît|naquit)$/;

/** "La maire sortante l'a félicitée", "Il medico gli parla": whoever was named last may be the object. */
export function actsOnNamed(scene: Scene, { first, end }: Descriptor): boolean {
  if (!isRomance(scene.lexicon)) return false;
  const at = isAdjective(scene, end) && OBJECT.test(lowerAt(scene, end + 1)) ? end + 1 : end;
  if (!OBJECT.test(lowerAt(scene, at)) || !isVerbBehind(scene, at)) return false;
  if (tellsOfSelfNext(scene, first) || mayBeThing(scene, at, first)) return false;
  const entity = scene.persons[lastBefore(scene.persons, first)]?.entity ?? -1;
  const { language } = scene.lexicon;
  return mayAgree(GENDERS[language]?.[lowerAt(scene, at)] ?? null, scene.genders[entity] ?? null);
}

/** "Il medico l'ha dimessa. «Torno in campo», ha detto.": of whom the writer tells, if the words are of oneself. */
function tellsOfSelfNext(scene: Scene, first: number): boolean {
  const quote = scene.quotations[scene.quoteAt[sentenceAround(scene, first).end] ?? -1];
  return quote !== undefined && tellsOfSelf(scene, quote);
}

/** "Ha scritto un libro. Lo scrittore lo presenta", "a perdu son procès. L'avocat l'a appris": no person, maybe. */
function mayBeThing(scene: Scene, clitic: number, first: number): boolean {
  const { lexicon } = scene;
  const word = lowerAt(scene, clitic);
  const gender = GENDERS[lexicon.language]?.[word] ?? null;
  if (first === 0 || /^(?:gli|lui|lhe)$/.test(word) || (word === 'le' && lexicon.language !== 'fr')) return false;
  const before = sentenceAround(scene, first - 1);
  for (let i = before.first; i < before.end - 1; i++) {
    const isNoun = isDeterminer(scene, i) && isOutside(scene, i) && /^\p{Ll}/u.test(textAt(scene, i + 1)) &&
      entityAt(scene, i + 1) < 0 && !isSpeakerNoun(scene, lowerAt(scene, i + 1));
    if (isNoun && !lexicon.pluralDeterminers?.has(lowerAt(scene, i)) && mayAgree(gender, genderOfArticle(scene, i)))
      return true;
  }
  return false;
}

/** "l'(a)", "lo (difende)"; in "le (sait)", "lo (spiega)" it may be what has been told. */
function isVerbBehind(scene: Scene, clitic: number): boolean {
  const verb = lowerAt(scene, clitic + 1);
  const isWord = /^\p{Ll}/u.test(textAt(scene, clitic + 1)) && entityAt(scene, clitic + 1) < 0;
  return isWord && !isSpeakerNoun(scene, verb) && !KNOWS.test(verb);
}
const KNOWS = pattern(
  'u',
  '^(?:sa(?:it|vait|nno|peva|be|bía|bia)?$|d[iì]c|dit|dis[aei]|spieg|expli|conferm|confirm|ammett|adm[ei]t|reconn|',
  'riconosc|recono|reconhec|assicur|asegur|assur|regrett|rép[eè]t|ripet|repit|promett?|rappel|ricord|recuerd|soulign)',
);

const OBJECT = /^(?:l['’]|l[aeo]|gli|lui|lhe)$/;
const GENDERS: Readonly<Record<string, Readonly<Record<string, 'female' | 'male'>>>> = {
  fr: { la: 'female', le: 'male' }, it: { la: 'female', le: 'female', lo: 'male', gli: 'male' },
  es: { la: 'female', lo: 'male' },
};
