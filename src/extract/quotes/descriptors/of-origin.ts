/**
 * "the Swede" of "Sweden's Sven Larsson", "the Scot" of "Callum Rae from Scotland", "the Tory" of "Conservative Ben
 * Foley", "the teenager" of "Dean Moss, 19": the only one named before of whom the article tells it. English.
 */
import { ageOf } from './aged.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { lowerAt, nounAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { wasToldOf } from './referents.ts';

/** The person, or -1. */
export function bearerOfOrigin(scene: Scene, reference: Descriptor): number {
  const { first, head, end } = reference;
  const isPlain = lowerAt(scene, first) === 'the' && head === first + 1 && end === head + 1;
  if (!isPlain || wasToldOf(scene, first)) return -1;
  const noun = nounAt(scene, head);
  const ages = AGES.get(noun);
  if (!ages && !scene.lexicon.demonyms.has(noun)) return -1;
  const fits = (entity: number): boolean => {
    const age = ageOf(scene, entity) ?? -1;
    return ages ? age >= ages[0] && age <= ages[1] : originOf(scene, entity, first).some((word) => isFrom(word, noun));
  };
  const [only = -1, another] = [...namedBefore(scene, first)].filter(fits);
  return another === undefined ? only : -1;
}
const AGES: ReadonlyMap<string, readonly [number, number]> =
  new Map([['teenager', [13, 19]], ['teen', [13, 19]], ['pensioner', [60, 120]], ['octogenarian', [80, 89]]]);

/** Persons named in the sentences right before the phrase, and in its own. */
function namedBefore(scene: Scene, at: number): Set<number> {
  const found = new Set<number>();
  let { first } = sentenceAround(scene, at);
  for (let i = 0; i < SENTENCES && first > 0; i++) first = sentenceAround(scene, first - 1).first;
  for (const { entity, token } of scene.persons)
    if (token >= first && token < at && scene.entities[entity]?.kind === 'person') found.add(entity);
  return found;
}
const SENTENCES = 6;

/** The words beside a name that may tell where somebody is from: "Sweden's", "Scot", "of England", ", from Dundee". */
function originOf(scene: Scene, entity: number, before: number): string[] {
  const found: string[] = [...(scene.roleWords[entity] ?? [])];
  for (const { firstToken, endToken } of scene.entities[entity]?.mentions ?? []) {
    if (firstToken >= before) break;
    for (let i = firstToken - 1; i >= firstToken - TITLE_WORDS && tokenAt(scene, i)?.kind === 'word'; i--) {
      const word = lowerAt(scene, i);
      found.push(word.replace(/['’]s$/, ''));
      if (!isSpeakerNoun(scene, word)) break; // "the Swede beat Tom Keeley"
    }
    const from = textAt(scene, endToken) === ',' ? endToken + 1 : endToken;
    const place = lowerAt(scene, from + 1) === 'the' ? from + 2 : from + 1;
    if (/^(?:of|from)$/.test(lowerAt(scene, from))) found.push(lowerAt(scene, place));
  }
  return found;
}
/** "American Olympic champion" */
const TITLE_WORDS = 3;

/** "sweden", "swedish", "swede" and "swede"; "austria" and "austrian", but no "australia". */
function isFrom(word: string, noun: string): boolean {
  if (word === noun || NATIONS.get(noun)?.includes(word)) return true;
  const stem = noun.replace(/(?:ian|an|ese|i|e)$/, '');
  const rest = word.startsWith(stem) ? word.length - stem.length : Infinity;
  return stem.length >= SHORTEST && rest <= LONGEST_ENDING && !COMMON.has(word);
}
const SHORTEST = 4;
/** "germany", "belgium" */
const LONGEST_ENDING = 3;
const COMMON: ReadonlySet<string> = new Set(['greens', 'poles']);
const NATIONS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  swede: ['sweden', 'swedish'], scot: ['scotland', 'scottish'], scotsman: ['scotland', 'scottish'],
  welshman: ['wales', 'welsh'], welshwoman: ['wales', 'welsh'], englishman: ['england', 'english'],
  englishwoman: ['england', 'english'], irishman: ['ireland', 'irish'], irishwoman: ['ireland', 'irish'],
  frenchman: ['france', 'french'], frenchwoman: ['france', 'french'], dutchman: ['netherlands', 'dutch', 'holland'],
  dutchwoman: ['netherlands', 'dutch', 'holland'], spaniard: ['spain', 'spanish'], dane: ['denmark', 'danish'],
  pole: ['poland', 'polish'], turk: ['turkey', 'turkish'], briton: ['britain', 'british', 'uk'],
  norwegian: ['norway'], portuguese: ['portugal'], indian: ['india'], american: ['us', 'usa', 'america'],
  swiss: ['switzerland'], greek: ['greece'], tory: ['conservative', 'conservatives', 'tories'],
  conservative: ['tory', 'conservatives'], democrat: ['democratic', 'democrats'], republican: ['republicans'],
}));
