/** Does a reference point back at somebody named before, and at whom of which gender? */
import type { Gender, Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../../names/words/given-names.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { isRole } from '../../names/words/name-kind.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { lowerAt, nounAt, type Scene } from '../scene/scene.ts';
import { isTradeOfPerson } from './trade-of-person.ts';

/** Pronouns do; a descriptor with a word for "the", or none in languages that have no such word, may. */
export function pointsBack(scene: Scene, reference: Reference): boolean {
  if (reference.kind === 'pronoun') return true;
  const { lexicon } = scene;
  const opening = lowerAt(scene, reference.first);
  if (lexicon.language === 'en') return /^(?:the|this|that)$/.test(opening);
  if (lexicon.contractions?.has(lowerAt(scene, reference.first - 1)) && !lexicon.determiners.has(opening)) return true;
  return lexicon.definite?.has(opening) || (lexicon.definite?.size === 0 && !lexicon.determiners.has(opening)) || false;
}

export function genderOf(scene: Scene, reference: Reference): Gender | null {
  if (reference.kind === 'pronoun') return reference.dropped ? null : reference.gender;
  if (reference.kind === 'name') return null;
  const head = nounAt(scene, reference.head);
  if (isFirstInOffice(scene, reference)) return null;
  if (meansBody(scene.lexicon, head) && !isTradeOfPerson(scene, head)) return 'neuter';
  const byArticle = isWomansDative(scene, reference) ? 'female' : genderOfArticle(scene, reference.first);
  // "la premier"; "die" may be a plural
  if (byArticle === 'female' && !scene.lexicon.capitalisesNouns) return byArticle;
  const told = genderOfNoun(scene.lexicon, head);
  if (told) return told;
  return scene.lexicon.femaleEndings?.test(head) ? 'female' : byArticle;
}

/** "la primera autoridad municipal": a man or a woman. */
export const isFirstInOffice = ({ lexicon, doc }: Scene, { head }: Descriptor): boolean =>
  lexicon.firstInOffice?.test(`${doc.tokens[head - 1]?.lower} ${doc.tokens[head]?.lower}`) === true;

/** "mother", "mother-of-three", "great-grandmother": a woman. */
export function genderOfNoun({ roles, headFirst }: Lexicon, noun: string): Gender | null {
  const told = roles.get(noun);
  if (told !== undefined || headFirst) return told ?? null;
  return roles.get(noun.replace(/-of-.+$/, '').replace(/^(?:great-)+/, '')) ?? null;
}

/** "laut der 52-Jährigen", "nach Ansicht der Angeklagten": "der" before such an ending is of a woman. */
const isWomansDative = ({ lexicon, doc }: Scene, { first, head }: Descriptor): boolean =>
  lexicon.capitalisesNouns && doc.tokens[first]?.lower === 'der' &&
  /(?:ig|nd|(?<!en|an|is|a|o)t)en$/.test(doc.tokens[head]?.lower ?? '');

/** May the two be one person: unless both genders are told, and differ? */
export const mayAgree = (one: Gender | null, other: Gender | null): boolean =>
  one === null || other === null || one === other;

/** "la juge" is she; in German "die" may be a plural. */
export function genderOfArticle({ lexicon, doc }: Scene, article: number): 'female' | 'male' | null {
  const { lower = '' } = doc.tokens[article] ?? {};
  return lexicon.femaleArticles?.has(lower) ? 'female' : lexicon.maleArticles?.has(lower) ? 'male' : null;
}

/** A noun for a body or a document; where no list has it, it may be a person's too ("der US-Promi"). */
const meansBody = (lexicon: Lexicon, head: string): boolean =>
  lexicon.language === 'en' ? !isForPerson(lexicon, head) : !isRole(lexicon, head) && !lexicon.people.has(head) &&
    isInstitution(lexicon, head);

/** "the officer", "the Swede", "the former Acme star" */
const isForPerson = (lexicon: Lexicon, noun: string): boolean =>
  isRole(lexicon, noun) || lexicon.people.has(noun) || lexicon.demonyms.has(noun) ||
  (lexicon.epithets?.has(noun) ?? false);

/** "la vecina", "la estación" are not David: where nouns have a gender, a person's has the person's, but for a few. */
export function isOtherGender(
  scene: Scene, reference: Reference, gender: Gender | null, theirs: Gender | null,
): boolean {
  if (reference.kind !== 'descriptor' || !scene.lexicon.headFirst || scene.lexicon.inflects) return false;
  if (!(gender === 'female' && theirs === 'male') && !(gender === 'male' && theirs === 'female')) return false;
  const head = nounAt(scene, reference.head);
  return !scene.lexicon.epicene?.has(head) && (isRole(scene.lexicon, head) || !scene.lexicon.people.has(head));
}

/**
 * "powiedziała", "сказала она", "powiedziała nauczycielka" are not Marek: where verbs tell the gender as well, nobody
 * slips. False where neither a name nor an office tells the gender, and in languages whose verbs do not.
 */
export function contradictsGender(scene: Scene, reference: Reference, entity: number): boolean {
  const theirs = sureGender(scene, entity);
  const told = reference.kind === 'descriptor' ? scene.lexicon.roles.get(nounAt(scene, reference.head)) : null;
  if (reference.kind === 'descriptor') return theirs === 'male' && told === 'female'; // "директор" may be a woman
  const gender = genderOf(scene, reference);
  return (gender === 'female' && theirs === 'male') || (gender === 'male' && theirs === 'female');
}

/**
 * By the given name, which outweighs an office that a woman may have in its male form: "dyrektor Anna Nowak". Null
 * where nothing tells, and in languages whose verbs have no gender.
 */
export function sureGender(scene: Scene, entity: number): 'female' | 'male' | null {
  const { name = '', kind } = scene.entities[entity] ?? {};
  if (!scene.lexicon.inflects || kind !== 'person') return null;
  return givenNameGender(name.split(' ')[0] ?? '') ?? (scene.genders[entity] === 'female' ? 'female' : null);
}

/** "a neighbour", "una vecina", "eine Kundin"; Portuguese "a vizinha" is definite. */
export const isIndefinite = ({ lexicon, doc }: Scene, i: number): boolean => {
  const { lower = '' } = doc.tokens[i] ?? {};
  const articles = lexicon.language === 'en' ? /^an?$/ : /^(?:ein(?:e[mnr]?)?|un[aeo]?|uma?)$/;
  return articles.test(lower) && lexicon.determiners.has(lower);
};
