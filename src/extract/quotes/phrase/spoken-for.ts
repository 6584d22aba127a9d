/** "A spokeswoman for Prime Minister Ann Lowe said": the spokeswoman. "Minister for Trade Ann Lowe said": Ann Lowe. */
import { isOfField } from './governed.ts';
import { isSpeakerNoun } from './phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Words of an office between "for" and the name: "for the former Deputy Prime Minister Ann Lowe". */
const OFFICE_WORDS = 7;

export function isSpokenFor(scene: Scene, reference: Reference | null): boolean {
  return reference?.kind === 'name' && spokesmanOf(scene, scene.nameFirst[reference.first] ?? reference.first) >= 0;
}

/** The noun for who speaks for the one whose name begins at `name`, where an office stands before that; or -1. */
export function spokesmanOf(scene: Scene, name: number): number {
  let hasOffice = false;
  for (let i = name - 1; i > name - 1 - OFFICE_WORDS; i--) {
    const word = lowerAt(scene, i);
    if (tokenAt(scene, i)?.kind !== 'word') return -1;
    if (entityAt(scene, i) >= 0) continue; // "Department of Justice officer Carl Reed": this "of" is of a name
    const speaks = scene.lexicon.speaksFor?.has(word);
    const isAny = scene.lexicon.language === 'en' && scene.lexicon.determiners.has(lowerAt(scene, i - 2));
    const isNoun = !isOfWords(scene, lowerAt(scene, i - 1)) && (isAny || isSpeakerNoun(scene, lowerAt(scene, i - 1)));
    // "an ally of Senator Wes Hale"; "la professoressa di matematica Lia Riva" speaks for nobody
    if (speaks) return hasOffice && isNoun && !opensBody(scene, i - 1) && !isOfField(scene, i) ? i - 1 : -1;
    hasOffice ||= scene.lexicon.roles.has(word);
  }
  return -1;
}

/** "shouted Friends of the Lido chairwoman Ann Lowe", "Bank of Ghana governor Ann Lowe": a body, and her office. */
function opensBody(scene: Scene, noun: number): boolean {
  if (scene.lexicon.language !== 'en' || lowerAt(scene, noun + 1) !== 'of') return false;
  const isInside = noun > sentenceAround(scene, noun).first;
  return /^\p{Lu}/u.test(textAt(scene, noun)) && (isInside || scene.lexicon.institutions.has(lowerAt(scene, noun)));
}

/** "the words of Senator Wes Hale", "a clip of Senator Wes Hale saying": nobody who speaks for him. */
const isOfWords = ({ lexicon }: Scene, noun: string): boolean =>
  lexicon.saidNouns?.has(noun) === true || lexicon.relays?.messages.test(noun) === true || SHOWN.has(noun);
const SHOWN = wordSet('example case instance image picture photo photograph video clip footage recording');
