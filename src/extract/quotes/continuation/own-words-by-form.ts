/**
 * Whom the tag itself describes, told in its words: "a ajouté un ténor de la droite" brings in somebody new, "indiquait
 * la préfecture" is a body, "según dijeron dos fuentes" are several, and nobody whom the article names is called so.
 * The fit leaves such words in doubt, for most nouns with "the" do mean somebody named. Romance languages; two names
 * that stand together, heads first.
 */
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { genderOfArticle, pointsBack } from '../phrase/agreement.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { BY_FORM } from '../model/models.ts';
import type { Descriptor } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';

/** The likeliest speaker, as sure as such words make it. */
export function ownWordsByForm<Likeliest extends Candidate & Attribution>(
  scene: Scene, told: Likeliest,
): Likeliest {
  const { who, reference, confidence, rule } = told;
  const isDoubted = confidence >= LIKELY && confidence < BY_FORM && TAGS.has(rule);
  if (isPair(scene, told)) return { ...told, confidence: Math.max(BY_FORM, confidence) };
  if (!isRomance(scene.lexicon) || !isDoubted || 'entity' in who || reference?.kind !== 'descriptor') return told;
  if (reference.first !== who.first || !isOutside(scene, reference.first)) return told;
  const isNew = !pointsBack(scene, reference) && bringsIn(scene, reference);
  return isNew || isUnnamedBody(scene, reference) ? { ...told, confidence: BY_FORM } : told;
}
const LIKELY = 0.4;
const TAGS: ReadonlySet<string> = new Set([
  'said-x', 'said-x-later', 'x-said', 'verb-before-near', 'verb-before', 'according-to', 'reported-near', 'own words',
]);

/** "Krenn und Holub abschließend: „…“", „…“, so Kern und Lang weiter: two persons by name, and nothing else. */
function isPair(scene: Scene, { who, confidence, reference }: Attribution): boolean {
  if ('entity' in who || confidence < LIKELY || reference?.first !== who.first) return false;
  const and = scene.nameEnd[who.first] ?? who.first;
  const isPerson = (i: number): boolean => scene.entities[entityAt(scene, i)]?.kind === 'person';
  const isJoined = scene.lexicon.headFirst === true && scene.lexicon.conjunctions.has(lowerAt(scene, and));
  return isJoined && isPerson(who.first) && isPerson(and + 1) && scene.nameEnd[and + 1] === who.end;
}

/** "un vecino", "varios padres", "dos fuentes": not "su madre", who may be named. */
const bringsIn = ({ lexicon, doc }: Scene, { first, head }: Descriptor): boolean => {
  const [opening = '', noun = ''] = [first, head].map((i) => doc.tokens[i]?.lower);
  if (lexicon.documents?.has(noun)) return false; // its author may be named
  const isOfKin = lexicon.ties?.has(noun.replace(/s$/, '')) === true && lexicon.pluralDeterminers?.has(opening);
  return first < head && lexicon.determiners.has(opening) && !lexicon.possessives.has(opening) && !isOfKin;
};

/** "la préfecture", "el jurado": not "la compañía" where a body is named, nor a paper, which has an author. */
function isUnnamedBody(scene: Scene, { first, head, end }: Descriptor): boolean {
  const { lexicon, entities, doc } = scene;
  const noun = (doc.tokens[head]?.lower ?? '').replace(/^l['’]/, '');
  if (first === head || lexicon.possessives.has(doc.tokens[first]?.lower ?? '')) return false; // "son conseil"
  if (!isInstitution(lexicon, noun) || isRole(lexicon, noun) || lexicon.people.has(noun)) return false;
  const isHe = genderOfArticle(scene, first) === 'male' && noun.endsWith('a'); // "el policía", "o defesa"
  if (isHe || lexicon.documents?.has(noun)) return false;
  const bodies = entities.filter(({ kind }) => kind === 'organisation' || kind === 'unknown');
  if (lexicon.anyBody?.has(noun)) return bodies.length === 0 && end > head;
  return !bodies.some(({ name }) => name.toLowerCase().split(/\s+/).includes(noun));
}
