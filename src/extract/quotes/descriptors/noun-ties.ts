/** Does the article give somebody a role with the words of a descriptor? */
import { oncePer } from '../../../text/memo.ts';
import { mayHaveTrade } from './affiliated.ts';
import type { Reference } from '../scene/reference.ts';
import { sameNoun, sameOffice, sameOrigin, sameTitle } from '../scene/same-noun.ts';
import { lowerAt, nounAt, type Scene } from '../scene/scene.ts';

interface Tie {
  /** Does the role have the descriptor's noun, all of its words? Or only others? */
  noun: boolean;
  allWords: boolean;
  otherRole: boolean;
  /** Is the noun another one for what they are: "mandatario" of a president? */
  wider: boolean;
}

export function tieOf(scene: Scene, entity: number, wanted: readonly string[]): Tie {
  const role = scene.roleWords[entity] ?? null;
  const [noun] = wanted;
  if (role === null || noun === undefined) return { noun: false, allWords: false, otherRole: false, wider: false };
  const isSame = (word: string): boolean => sameNoun(word, noun) || sameOffice(scene.lexicon, word, noun);
  const title = sameTitle(scene.lexicon, role, wanted);
  const serves = isOfBody(scene, role, wanted);
  const hasNoun = title !== null || serves || role.some(isSame);
  const rest = title ?? wanted;
  const isOrigin = (other: string, word: string): boolean => sameOrigin(scene.lexicon, other, word);
  const isCalled = (other: string, word: string): boolean =>
    sameNoun(other, word) || (!scene.lexicon.headFirst && (isOrigin(other, word) || (word === noun && isSame(other))));
  const allWords = serves || hasNoun && rest.every((word) => role.some((other) => isCalled(other, word)));
  const wider = hasNoun && title === null && !role.some((word) => sameNoun(word, noun));
  const otherRole = !hasNoun && !isGeneric(scene, noun) && !mayHaveTrade(scene, entity, noun);
  return { noun: hasNoun, allWords, otherRole, wider };
}

/** "il funzionario dell'Enit" is its "capo ufficio", and not its president: the noun says only whose they are. */
function isOfBody({ lexicon }: Scene, role: readonly string[], [noun = '', ...body]: readonly string[]): boolean {
  const { servants, fields } = lexicon;
  if (servants?.has(noun) !== true || body.length === 0 || role.some((word) => fields?.over?.office.test(word)))
    return false;
  return body.every((word) => role.some((other) => sameNoun(other, word)));
}

/** The first of whom a role is told: in a list of thousands of officers, each noun would ask for all of them. */
export const inOffice = oncePer(({ roleWords }: Scene) =>
  roleWords.flatMap((words, e) => (words ? [[e, words] as const] : [])).slice(0, MOST_IN_OFFICE));
const MOST_IN_OFFICE = 200;

/** What ties another one to them, where the very noun is somebody else's. */
export const withoutNoun = { noun: false, allWords: false, otherRole: true, wider: false } as const;

/** "der Mann", "die 52-Jährige", "el británico": whoever has an office may be called so as well. */
export const isGeneric = ({ lexicon }: Scene, noun: string): boolean =>
  (lexicon.generics?.has(noun) ?? false) || (lexicon.headFirst === true && lexicon.demonyms.has(noun));

/** The descriptor's noun, then its other words; articles and joins left out. */
export function wordsOf(scene: Scene, reference: Reference): string[] {
  if (reference.kind !== 'descriptor') return [];
  const found = [nounAt(scene, reference.head)];
  for (let i = reference.first; i < reference.end; i++) {
    const lower = lowerAt(scene, i);
    if (i === reference.head || scene.lexicon.determiners.has(lower) || scene.lexicon.joins.has(lower)) continue;
    if (/\p{L}/u.test(lower)) found.push(lower);
  }
  return found;
}
