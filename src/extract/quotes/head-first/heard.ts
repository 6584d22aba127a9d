/**
 * „…“, hörte Funker Boje; « … », s'est-il entendu répondre; «…», leyó la ingeniera en el móvil: the tag names whoever
 * got the words, and not who said them. Heads first.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { after, beginsAnew, says } from './head-first-region.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';

/** Is the subject of the tag the one who hears it, or reads it on a screen? */
export function isHeard(scene: Scene, quote: Quotation): boolean {
  const { relays } = scene.lexicon;
  const { first, end } = after(scene, quote);
  if (!relays || beginsAnew(scene, quote, first)) return false;
  const words = scene.doc.tokens.slice(first, end).map(({ lower }) => lower);
  const verb = words.slice(0, NEAR_VERB).findIndex((word) => relays.hearing.has(word));
  if (verb >= 0 && !isSaidOrHeard(scene, first, first + verb)) return true;
  const { gotToHear, onScreens } = relays;
  if (gotToHear && words.some((_, i) => gotToHear.every((word, k) => words[i + k] === word)))
    return !isSaidOrHeard(scene, first, end);
  const reads = onScreens !== undefined && words.slice(0, 2).some((word) => onScreens.reading.has(word));
  return reads && words.some((word) => onScreens.screens.has(word));
}
/** "s'est-il entendu", "si è sentito", in tokens. */
const NEAR_VERB = 4;

/** Said before it is heard, another clause, or "hört man Renata Kern": whoever is heard has said it. */
function isSaidOrHeard(scene: Scene, first: number, verb: number): boolean {
  const { conjunctions, relatives, anyone } = scene.lexicon;
  if ([verb - 1, verb + 1].some((i) => isAnyone(lowerAt(scene, i), anyone))) return true;
  for (let i = first; i < verb; i++)
    if (says(scene, i) || [conjunctions, relatives].some((words) => words.has(lowerAt(scene, i)))) return true;
  return false;
}

/** "man", "on", "-on" */
const isAnyone = (word: string, anyone: ReadonlySet<string> | undefined): boolean =>
  anyone?.has(word.replace(/^-(?:t-)?/, '')) === true;
