/**
 * "Ivo Rust hielt einen Elfmeter. „Wir sind Meister“, rief der Bürgermeister.": whoever has an office over others is
 * told to have it; of whom an article tells only what they did, that one is another. A coach need not be told to be
 * one, unless what is told is a player's deed. Heads first.
 */
import { LED, MAYOR, NO_MORE, TOWN } from '../../lexicon/led-towns.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { oncePer } from '../../../text/memo.ts';
import { pointsBack } from '../phrase/agreement.ts';
import { bearerOfParty } from '../descriptors/party-post.ts';
import { wasBroughtInBeside } from '../descriptors/brought-in.ts';
import type { Link } from './links.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { sameNoun, sameOffice } from '../scene/same-noun.ts';
import { isOutside, lowerAt, nounAt, sentenceAround, type Scene } from '../scene/scene.ts';

/** Is the one that `link` ties to the words told of without the office that they speak of? */
export function isUntold(scene: Scene, reference: Reference, link: Link): boolean {
  if (reference.kind !== 'descriptor' || !('entity' in link.who) || !isDefinite(scene, reference)) return false;
  const { entity } = link.who;
  if (bearerOfParty(scene, reference) === entity) return false;
  if (!link.noun && !link.nounInName && wasBroughtInBeside(scene, reference, entity)) return true;
  return isToldBeside(scene, reference, entity, link) || isWithoutOffice(scene, reference, entity, link);
}

function isWithoutOffice(scene: Scene, reference: Descriptor, entity: number, link: Link): boolean {
  const { over } = scene.lexicon.fields ?? {};
  const noun = nounAt(scene, reference.head);
  const isCoach = over?.coach.test(noun) === true;
  if (!over || !(isCoach || over.office.test(noun)) || isCarriedOn(link)) return false;
  if (scene.entities[entity]?.kind !== 'person' || scene.roleWords[entity] !== null) return false;
  const { words, tied } = toldOf(scene, entity);
  const isPlayer = words.some((word) => over.played.test(word));
  const isSpeaker = link.speaks && !isPlayer && !isDone(scene, words);
  return !isSpeaker && !tied(noun) && (isPlayer || !isCoach);
}

/**
 * "El presidente del club, Juan Ruiz, agradeció el gesto del alcalde. «…», dijo el alcalde.": who has another office,
 * and is named beside somebody of that noun, is not called so.
 */
function isToldBeside(scene: Scene, reference: Descriptor, entity: number, link: Link): boolean {
  const isOther = link.otherRole && scene.lexicon.headFirst === true && scene.entities[entity]?.kind === 'person';
  return isOther && toldOf(scene, entity).governed.has(nounAt(scene, reference.head));
}

/** "fue condenado", "wurde am Montag verurteilt": no verb of saying there. */
const isDone = ({ lexicon: { passive } }: Scene, words: readonly string[]): boolean =>
  words.some((word, i) => passive?.auxiliaries.has(word) &&
    words.slice(i + 1, i + NEAR).some((next) => passive.participle.test(next)));
/** In tokens. */
const NEAR = 5;

/** Whoever spoke just now, and whoever is called so. */
const isCarriedOn = (link: Link): boolean =>
  link.noun || link.nounInName || (link.holdsFloor && link.sameParagraph);

/** "der Trainer", "l’avocate", "du maire"; "il neo allenatore" tells more. */
const isDefinite = (scene: Scene, reference: Descriptor): boolean =>
  pointsBack(scene, reference) && reference.head - reference.first <= 1;

interface Told {
  /** The writer's words of the sentences that name somebody. */
  words: readonly string[];
  /** Nouns of those sentences behind a preposition: "del alcalde". */
  governed: ReadonlySet<string>;
  /** Do they tell that somebody is called by the noun, or runs what it comes from? */
  tied: (noun: string) => boolean;
}

function toldOf(scene: Scene, entity: number): Told {
  const known = toldIn(scene).get(entity);
  if (known) return known;
  const words: string[] = [];
  const bare = new Set<string>();
  const governed = new Set<string>();
  let [isRunning, isMayor] = [false, false];
  for (const { firstToken } of scene.entities[entity]?.mentions.slice(0, MOST_MENTIONS) ?? []) {
    const { first, end } = sentenceAround(scene, firstToken);
    for (let i = first; i < Math.min(end, first + LONGEST_SENTENCE); i++) {
      if (!isOutside(scene, i)) continue;
      words.push(nounAt(scene, i));
      if (isBare(scene, i)) bare.add(nounAt(scene, i));
      if (isGoverned(scene, i)) governed.add(nounAt(scene, i));
    }
    isRunning ||= isTitled(scene, firstToken) || isOfBody(scene, firstToken);
    isMayor ||= isLeadingTown(scene, firstToken, first);
  }
  const tied = (noun: string): boolean => isRunning || (isMayor && MAYOR.test(noun)) ||
    [...bare].some((word) => sameNoun(word, noun) || sameOffice(scene.lexicon, word, noun)) ||
    words.some((word) => isDerived(word, noun));
  const told = { words, governed, tied };
  toldIn(scene).set(entity, told);
  return told;
}
const toldIn = oncePer((_: Scene) => new Map<number, Told>());
const MOST_MENTIONS = 6;
const LONGEST_SENTENCE = 60;

/** "wurde Bürgermeister", "zum Landrat", "elegido alcalde": a noun without an article is what somebody is. */
function isBare({ lexicon, doc }: Scene, i: number): boolean {
  const before = doc.tokens[i - 1]?.lower ?? '';
  if (lexicon.fields?.over?.becoming?.has(before)) return true;
  return ![lexicon.determiners, lexicon.possessives, lexicon.contractions].some((words) => words?.has(before));
}

/** "del alcalde", "mit dem Landrat" */
function isGoverned({ lexicon, doc }: Scene, i: number): boolean {
  const [before, further] = [doc.tokens[i - 1]?.lower ?? '', doc.tokens[i - 2]?.lower ?? ''];
  const { contractions, determiners, prepositions, genitives } = lexicon;
  if (contractions?.has(before)) return true;
  return determiners.has(before) && (prepositions.has(further) || genitives?.has(further) === true);
}

/** "don Carlo Tarditi", "Me Bertrand Hesse" */
const isTitled = (scene: Scene, first: number): boolean => scene.lexicon.honorifics.has(lowerAt(scene, first - 1));

/** "le gouvernement de Paul Hesse", "il pubblico ministero Carla Dini" */
function isOfBody(scene: Scene, first: number): boolean {
  const isOf = scene.lexicon.genitives?.has(lowerAt(scene, first - 1)) === true;
  return isInstitution(scene.lexicon, lowerAt(scene, isOf ? first - 2 : first - 1));
}

/** "A câmara é liderada por Gil Reis", "le village administré par Anne Roux"; no "coro dirigido por". */
function isLeadingTown(scene: Scene, name: number, first: number): boolean {
  if (scene.lexicon.agents?.has(lowerAt(scene, name - 1)) !== true || !LED.test(lowerAt(scene, name - 2))) return false;
  if (NO_MORE.test(lowerAt(scene, name - 3))) return false;
  for (let i = name - 3; i >= first && name - i <= NEAR_TOWN; i--) if (TOWN.test(lowerAt(scene, i))) return true;
  return false;
}
/** In tokens. */
const NEAR_TOWN = 8;

/** "alcaldía", "präsidiert", "Pfarrei": what has to do with the office, by how both begin. */
const isDerived = (word: string, noun: string): boolean =>
  word !== noun && noun.length > STEM && word.length > STEM && word.slice(0, STEM) === noun.slice(0, STEM);
const STEM = 5;
