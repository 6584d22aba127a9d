/** The fuller words that an article had for somebody before: "the man" was "the 43-year-old man who asked". */
import { isRole } from '../names/name-kind.ts';
import { lastBefore } from './persons.ts';
import { isModifier, isNominal } from './phrase-words.ts';
import { entityAt, isOutside, lowerAt, textAt, type Phrase, type Scene } from './scene.ts';

/** How many tokens back a description may point: some 3,000 words; and over how many mentions or phrases. */
export const FAR_BACK = 3500;
export const MOST_PASSED = 200;

/**
 * "the man" was "the 43-year-old man" before, "the source" "a source familiar with the case": the fuller words say
 * more.
 */
export function fullerForm(
  scene: Scene,
  head: string,
  reference: { first: number; end: number },
): { first: number; end: number } | null {
  if (!scene.lexicon.people.has(head) && !isRole(scene.lexicon, head)) return null;
  const phrases = phrasesAround(scene, head);
  let best: { first: number; end: number } | null = null;
  const last = lastBefore(phrases, reference.first);
  for (let i = last; i >= 0 && i > last - MOST_PASSED; i--) {
    const { token, first, end } = phrases[i] ?? { token: 0, first: 0, end: 0 };
    if (token <= reference.first - FAR_BACK) break;
    if (!saysTheSame(scene, head, reference, { token, first })) continue;
    if (end - first > (best ? best.end - best.first : reference.end - reference.first)) best = { first, end };
  }
  return best;
}

/**
 * "The cabinet minister" is not "the prime minister"; and "the prime minister in the Commons" says no more of anybody,
 * only where that was.
 */
function saysTheSame(
  scene: Scene, head: string, reference: { first: number; end: number }, fuller: { token: number; first: number },
): boolean {
  if (scene.lexicon.headFirst) return true;
  const isWhere = lowerAt(scene, fuller.first) === 'the' && /^(?:in|at|on)$/.test(lowerAt(scene, fuller.token + 1));
  const words: string[] = [];
  for (let i = fuller.first; i < fuller.token; i++) words.push(lowerAt(scene, i));
  for (let i = reference.first + 1; i < reference.end && lowerAt(scene, i) !== head; i++)
    if (!words.includes(lowerAt(scene, i))) return false;
  return !isWhere;
}

/** Every "the 43-year-old man who …" of the writer's, by its noun; read once, in one pass over all tokens. */
function phrasesAround(scene: Scene, head: string): readonly Phrase[] {
  const { lexicon, phrases } = scene;
  if (phrases.size > 0) return phrases.get(head) ?? [];
  phrases.set('', []); // it has been read, even where there is none
  scene.doc.tokens.forEach(({ kind, lower }, i) => {
    if (kind !== 'word' || !isOutside(scene, i) || entityAt(scene, i) >= 0) return;
    if (!lexicon.people.has(lower) && !isRole(lexicon, lower)) return;
    const first = determinerBefore(scene, i);
    if (!lexicon.determiners.has(lowerAt(scene, first))) return;
    const end = postmodified(scene, i + 1);
    const known = phrases.get(lower) ?? [];
    if (known.length === 0) phrases.set(lower, known);
    if (end - first > 1 && lowerAt(scene, first) !== 'another') known.push({ token: i, first, end });
  });
  return phrases.get(head) ?? [];
}

/** From a determiner to its noun: "the newly elected, much criticised mayor". */
const WORDS_OF_PHRASE = 6;

/** The token at which the phrase begins whose noun stands at `i`: its determiner, if one stands near. */
function determinerBefore(scene: Scene, i: number): number {
  let first = i;
  while (
    first > 0 &&
    i - first < WORDS_OF_PHRASE &&
    /^[\p{L}\p{N}-]+$/u.test(textAt(scene, first - 1)) &&
    !scene.lexicon.prepositions.has(lowerAt(scene, first - 1))
  ) {
    first -= 1;
    if (scene.lexicon.determiners.has(lowerAt(scene, first))) break;
  }
  return first;
}

/** The end of what describes the noun before token `from`: "familiar with the case", "who asked not to be named". */
function postmodified(scene: Scene, from: number): number {
  const opens =
    scene.lexicon.joins.has(lowerAt(scene, from)) || /^(?:who|familiar|close|inside|near)$/.test(lowerAt(scene, from));
  if (!opens) return from;
  for (let i = from; i < from + 14; i++) {
    if (
      !isOutside(scene, i) ||
      /^[,.;:!?()–—]$/.test(textAt(scene, i)) ||
      (scene.lexicon.saying.has(lowerAt(scene, i)) && i > from + 1) ||
      (lowerAt(scene, i) === 'and' && !isNominal(scene, i + 1) && !isModifier(scene, i + 1)) // "… and escaped"
    )
      return i;
  }
  return from;
}
