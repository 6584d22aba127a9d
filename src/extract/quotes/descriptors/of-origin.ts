/**
 * "the Swede" of "Sweden's Sven Larsson", "the Scot" of "Callum Rae from Scotland", "the Tory" of "Conservative Ben
 * Foley", "the teenager" of "Dean Moss, 19": the only one named before of whom the article tells it, and nobody where
 * another may be one as well. English.
 */
import { AGES, NATIONS, OF_NO_NATION, PARTIES } from '../../lexicon/english-nationals.ts';
import { ageOf } from './aged.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Descriptor, Who } from '../scene/reference.ts';
import { entityAt, lowerAt, nounAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { wasToldOf } from './referents.ts';

/** The person; null where it may be one of two; undefined where the article tells it of nobody, or of several. */
export function bearerOfOrigin(scene: Scene, reference: Descriptor): Who | null | undefined {
  const { first } = reference;
  const noun = nounAt(scene, reference.head);
  const isKnown = AGES.has(noun) || scene.lexicon.demonyms.has(noun);
  if (!isKnown || !isPlain(scene, reference) || wasToldOf(scene, first)) return undefined;
  const at = firstUse(scene, first);
  const named = [...namedBefore(scene, at)];
  const called = named.filter((entity) => isCalled(scene, entity, at, noun));
  if (called.length === 1) return { entity: called[0] ?? -1 };
  const [only, another] = named.filter((entity) => isOne(scene, entity, at, noun));
  if (only === undefined && at < first) return named.length === 1 ? { entity: named[0] ?? -1 } : null;
  if (only === undefined || another !== undefined) return undefined;
  const others = named.filter((entity) => entity !== only);
  const isOpen = isAnotherAged(scene, only, at, noun) || others.some((entity) => mayBeFrom(scene, entity, at, noun));
  return isOpen || isOfAnothers(scene, only, at) ? null : { entity: only };
}

/** "the Swede", and nothing else. */
const isPlain = (scene: Scene, { first, head, end }: Descriptor): boolean =>
  lowerAt(scene, first) === 'the' && head === first + 1 && end === head + 1;

function isOne(scene: Scene, entity: number, before: number, noun: string): boolean {
  const ages = AGES.get(noun);
  const age = ageOf(scene, entity) ?? -1;
  return ages ? age >= ages[0] && age <= ages[1] : originOf(scene, entity, before).some((word) => isFrom(word, noun));
}

/** "The Scot joins Tom Keel of Scotland. “…,” the Scot said": whom the words meant first, they go on to mean. */
function firstUse(scene: Scene, at: number): number {
  for (let i = windowBefore(scene, at); i < at; i++)
    if (lowerAt(scene, i) === 'the' && lowerAt(scene, i + 1) === lowerAt(scene, at + 1) && !isTitleAt(scene, i + 1))
      return i;
  return at;
}
/** "the Swede (Lars Ekman)", "the American (president)" */
const isTitleAt = (scene: Scene, i: number): boolean =>
  entityAt(scene, i + 1) >= 0 || isSpeakerNoun(scene, lowerAt(scene, i + 1));

/** Persons named in the sentences right before the phrase, and in its own. */
function namedBefore(scene: Scene, at: number): Set<number> {
  const found = new Set<number>();
  const first = windowBefore(scene, at);
  for (const { entity, token } of scene.persons)
    if (token >= first && token < at && scene.entities[entity]?.kind === 'person') found.add(entity);
  return found;
}
function windowBefore(scene: Scene, at: number): number {
  let { first } = sentenceAround(scene, at);
  for (let i = 0; i < SENTENCES && first > 0; i++) first = sentenceAround(scene, first - 1).first;
  return first;
}
const SENTENCES = 6;

/** "Luc Perrin, an Englishman, had", "The coach, Luc Perrin, is an Englishman" */
const isCalled = (scene: Scene, entity: number, before: number, noun: string): boolean =>
  mentionsOf(scene, entity, before).some(({ endToken }) => {
    const verb = textAt(scene, endToken) === ',' ? endToken + 1 : endToken;
    const article = /^(?:is|was)$/.test(lowerAt(scene, verb)) ? verb + 1 : verb;
    const isTold = article > endToken && /^(?:an?|the)$/.test(lowerAt(scene, article));
    return isTold && [1, 2].some((k) => nounAt(scene, article + k) === noun);
  });

/** "Beth Roy, who won gold aged 16, beat Ann Lowe, 19": a second age that fits. */
function isAnotherAged(scene: Scene, entity: number, before: number, noun: string): boolean {
  const [youngest, oldest] = AGES.get(noun) ?? [Infinity, -1];
  for (let i = windowBefore(scene, before); i < before; i++) {
    const age = Number(lowerAt(scene, i));
    const isAge = age >= youngest && age <= oldest && /^(?:aged|turn(?:s|ed)|is|was|at)$/.test(lowerAt(scene, i - 1));
    if (isAge && age !== ageOf(scene, entity)) return true;
  }
  return false;
}

/** "Rae, born in Malmo", "Rae, from Dublin" may be of any nation, where none is told; an officer of any party. */
function mayBeFrom(scene: Scene, entity: number, before: number, noun: string): boolean {
  if (AGES.has(noun)) return false;
  const nouns = PARTIES.has(noun) ? [...PARTIES.keys()] : [...scene.lexicon.demonyms];
  const words = originOf(scene, entity, before);
  const isTold = nouns.some((one) => isCalled(scene, entity, before, one) || words.some((word) => isFrom(word, one)));
  if (isTold) return false;
  if (PARTIES.has(noun)) return scene.roleWords[entity] !== null;
  return mentionsOf(scene, entity, before).some(({ firstToken, endToken }) =>
    isPlaceAt(scene, placeBehind(scene, endToken)) || isBorn(scene, firstToken, endToken));
}
const isPlaceAt = (scene: Scene, i: number): boolean => scene.entities[entityAt(scene, i)]?.kind === 'place';

/** "Madrid-born champion (Carlos Vega)", "Born in Berlin, (Ekman)", "(Rae), who was born" */
function isBorn(scene: Scene, first: number, end: number): boolean {
  const isOpened = textAt(scene, first - 1) === ',' && lowerAt(scene, first - BORN_IN) === 'born';
  return isOpened ||
    [1, 2, 3].some((k) => /-born$/.test(lowerAt(scene, first - k)) || lowerAt(scene, end + k) === 'born');
}
/** "Born in Berlin," in tokens. */
const BORN_IN = 4;

/** "Lars Ekman, who beat (Tom Keel of Sweden) in May, was": only what is told of another names them. */
function isOfAnothers(scene: Scene, entity: number, before: number): boolean {
  const mentions = mentionsOf(scene, entity, before);
  return mentions.length > 0 && mentions.every(({ firstToken }) => {
    const { first } = sentenceAround(scene, firstToken);
    for (let i = firstToken - 1; i > first + 1 && textAt(scene, i) !== ','; i--)
      if (lowerAt(scene, i) === 'who' && textAt(scene, i - 1) === ',' && entityAt(scene, i - 2) >= 0) return true;
    return false;
  });
}

const mentionsOf = (scene: Scene, entity: number, before: number): { firstToken: number; endToken: number }[] =>
  (scene.entities[entity]?.mentions ?? []).filter(({ firstToken }) => firstToken < before);

/** The words beside a name that may tell where somebody is from: "Sweden's", "Scot", "of England", ", from Dundee". */
function originOf(scene: Scene, entity: number, before: number): string[] {
  const found: string[] = [...(scene.roleWords[entity] ?? [])];
  for (const { firstToken, endToken } of mentionsOf(scene, entity, before)) {
    for (let i = firstToken - 1; i >= firstToken - TITLE_WORDS && tokenAt(scene, i)?.kind === 'word'; i--) {
      const word = lowerAt(scene, i);
      found.push(word.replace(/['’]s$/, ''));
      if (!isSpeakerNoun(scene, word)) break; // "the Swede beat Tom Keeley"
    }
    const place = placeBehind(scene, endToken);
    const end = place < 0 ? place : Math.max(place + 1, scene.nameEnd[place] ?? 0); // "South Africa"
    for (let i = place; i < end; i++) found.push(lowerAt(scene, i));
  }
  return found;
}
/** "American Olympic champion" */
const TITLE_WORDS = 3;

/** "of England", ", from the Netherlands" behind a name: where the place begins, or -1. */
function placeBehind(scene: Scene, end: number): number {
  const from = textAt(scene, end) === ',' ? end + 1 : end;
  const place = lowerAt(scene, from + 1) === 'the' ? from + 2 : from + 1;
  return /^(?:of|from)$/.test(lowerAt(scene, from)) ? place : -1;
}

/** "sweden", "swedish", "swede" and "swede"; "austria" and "austrian", but no "australia". */
function isFrom(word: string, noun: string): boolean {
  if (word === noun || NATIONS.get(noun)?.includes(word) || PARTIES.get(noun)?.includes(word)) return true;
  const stem = noun.replace(/(?:ian|an|ese|i|e)$/, '');
  const rest = word.startsWith(stem) ? word.length - stem.length : Infinity;
  return stem.length >= SHORTEST && rest <= LONGEST_ENDING && !OF_NO_NATION.has(word);
}
const SHORTEST = 4;
/** "germany", "belgium" */
const LONGEST_ENDING = 3;
