/**
 * Words for somebody without a name that are not those of whoever is named beside them: „Kasse auf“, habe der Maskierte
 * gerufen, as the shop assistant tells it; « … », aurait hurlé le garçon; „…“, sagte der 60-Jährige, whom the policeman
 * Holt questioned. Heads first.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { isCalledSo } from './head-first-newcomer.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { givenNameGenderIn } from '../../names/words/given-names.ts';
import type { Mention } from './mentions.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, tokenAt, type Scene } from '../scene/scene.ts';
import { agreesInWords } from '../phrase/who.ts';

/** Is the descriptor in a tag of hearsay, so that nobody who tells of it is meant? */
export const isHearsay = (scene: Scene, reference: Reference): boolean =>
  reference.kind === 'descriptor' && isHearsayOf(scene, reference);

/** "Der Fahrgast sei laut geworden. „…“, habe er gebrüllt": of whom the report tells, it tells on. */
export const isToldOfOn = (scene: Scene, reference: Reference, { phrase, subject }: Mention): boolean =>
  reference.kind === 'pronoun' && subject && phrase !== null && isHearsayOf(scene, reference) &&
  !isCalledSo(scene, phrase) && isPersonNoun(scene, lowerAt(scene, phrase.head)) &&
  agreesInWords(scene, phrase, reference.gender);

function isHearsayOf(scene: Scene, reference: Reference): boolean {
  const { hearsay } = scene.lexicon;
  if (!hearsay) return false;
  return [1, 2, 3].some((step) => isOutside(scene, reference.first - step) &&
    hearsay.test(lowerAt(scene, reference.first - step)));
}

/** Whoever spoke before tells what another is said to have said, or the age is another's. */
export function isOfTheOther(scene: Scene, { who, reference, sources, link }: Candidate): boolean {
  if (reference?.kind !== 'descriptor' || !('entity' in who)) return false;
  const tells = sources.includes('running') || sources.includes('floor');
  if (tells && link?.noun !== true && isHearsay(scene, reference)) return true;
  return isAgeOfOther(scene, reference, who.entity);
}

/** „…“, sagte die 23-Jährige, of a man, or of one who has just dealt with somebody without a name. German. */
function isAgeOfOther(scene: Scene, reference: Descriptor, entity: number): boolean {
  const { callings, capitalisesNouns } = scene.lexicon;
  const age = tokenAt(scene, reference.first + 1);
  const isAge = capitalisesNouns && age?.kind === 'number' && callings?.age?.test(lowerAt(scene, reference.end - 1));
  if (!isAge || isOfAge(scene, entity, age.lower)) return false;
  const gender = lowerAt(scene, reference.first) === 'die' ? 'female' : 'male';
  const given = scene.entities[entity]?.name.split(' ')[0] ?? '';
  const theirs = givenNameGenderIn(scene.lexicon, given) ?? scene.genders[entity] ?? null;
  return (theirs !== null && theirs !== gender) || isBesideNameless(scene, reference, entity, gender);
}

/** "Horst Blei, 60,", "der 60-jährige Horst Blei" */
const isOfAge = ({ entities, doc }: Scene, entity: number, age: string): boolean =>
  entities[entity]?.mentions.slice(0, MOST_MENTIONS).some(({ firstToken, endToken }) =>
    doc.tokens.slice(Math.max(0, firstToken - BESIDE), endToken + BESIDE).some(({ lower, sentence }) =>
      lower === age && sentence === doc.tokens[firstToken]?.sentence)) === true;
const MOST_MENTIONS = 12;
/** Tokens beside a name in which its age stands. */
const BESIDE = 6;

/** "Polizist Arne Holt vernahm den Fahrer": the sentence before, with somebody of that gender for its object. */
function isBesideNameless(scene: Scene, reference: Descriptor, entity: number, gender: 'female' | 'male'): boolean {
  const { first: own } = sentenceAround(scene, reference.first);
  const { first, end } = sentenceAround(scene, own - 1);
  let isNamed = false;
  for (let i = first; i < end && own > 0; i++) {
    if (!isOutside(scene, i)) return false;
    if (entityAt(scene, i) === entity) isNamed = true;
    if (isNamed && isNameless(scene, i, end, gender)) return true;
  }
  return false;
}

/** "den Fahrer", "eine Schwimmerin", and nobody whom the article names by that noun. */
function isNameless(scene: Scene, i: number, end: number, gender: 'female' | 'male'): boolean {
  const { lexicon } = scene;
  const article = lowerAt(scene, i);
  const opens = isDeterminer(scene, i) && !lexicon.possessives.has(article);
  const phrase = opens ? headFirstPhrase(scene, i, end) : null;
  if (phrase?.kind !== 'descriptor' || phrase.head >= i + MOST_WORDS || isCalledSo(scene, phrase)) return false;
  const noun = lowerAt(scene, phrase.head);
  const isOne = isPersonNoun(scene, noun) && !lexicon.collectives?.has(noun) && !lexicon.pluralDeterminers?.has(noun);
  const isWoman = lexicon.roles.get(noun) === 'female' || lexicon.femaleEndings?.test(noun) === true;
  return isOne && (gender === 'female' ? isWoman : !isWoman && lexicon.obliqueArticles?.has(article) === true);
}
const MOST_WORDS = 4;
