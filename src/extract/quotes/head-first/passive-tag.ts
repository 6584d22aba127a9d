/**
 * „…“, wurde die Zeugin von Richter Kern gefragt: a passive behind the words tells who says them, if anybody;
 * its subject hears them. In „…“, wird Kern zitiert it has said them. German.
 */
import { oncePerSpan } from '../../../text/memo.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import { after, answer, type Answer } from './head-first-region.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** Who does it, by "von". */
export function passiveTag(scene: Scene, quote: Quotation): Answer {
  const participle = participleOfTag(scene, quote);
  if (participle < 0) return null;
  const { first } = after(scene, quote);
  for (let by = first + 1; by < participle && !OF_WHOM.test(lowerAt(scene, participle)); by++) {
    const isAgent = scene.lexicon.agents?.has(lowerAt(scene, by)) === true && !isOfOther(scene, by);
    const agent = isAgent ? headFirstPhrase(scene, by + 1, participle) ?? plainPhrase(scene, by + 1, participle) : null;
    if (agent) return answer(agent, participle);
  }
  return null;
}

/** "wird von Kern erzählt" may be about him. */
const OF_WHOM = /^(?:berichtet|erzählt|gesagt|behauptet)$/;

/** "aus der Partei von Kern", "beim Besuch von Kern", "erfuhr die Mutter von Kern": whose that is, or may be. */
const isOfOther = (scene: Scene, by: number): boolean =>
  lowerAt(scene, by - 3) === 'aus' || lowerAt(scene, by - 2) === 'beim' ||
  (LEARNS.test(lowerAt(scene, by - 3)) && isPersonNoun(scene, lowerAt(scene, by - 1)) && !isBody(scene, by - 1));
const isBody = (scene: Scene, i: number): boolean => scene.lexicon.institutions.has(lowerAt(scene, i));

/** Is the candidate told of in such a tag, and not as who does it? */
export function hearsInPassive(scene: Scene, quote: Quotation, { who }: Candidate): boolean {
  const participle = 'entity' in who ? participleOfTag(scene, quote) : -1;
  if (participle < 0 || !('entity' in who)) return false;
  const agent = passiveTag(scene, quote)?.reference;
  if (agent?.kind === 'name' && agent.entity === who.entity) return false;
  for (let i = after(scene, quote).first; i < participle; i++) if (entityAt(scene, i) === who.entity) return true;
  return false;
}

/** The participle that closes such a tag, or where a tag of hearing ends; or -1. */
export const participleOfTag = oncePerSpan((scene: Scene, quote: Quotation): number => {
  const { passive, relays, capitalisesNouns } = scene.lexicon;
  const { first, end } = after(scene, quote);
  const opens = lowerAt(scene, first);
  if (!capitalisesNouns || !(passive?.auxiliaries.has(opens) || LEARNS.test(opens) || MUST.test(opens))) return -1;
  let close = first + 1;
  while (close < end && isOutside(scene, close) && !/^[,.;:!?–—]$/.test(textAt(scene, close))) close += 1;
  if (LEARNS.test(opens)) return close;
  if (MUST.test(opens)) return lowerAt(scene, close - 1) === 'anhören' ? close - 1 : -1;
  const word = lowerAt(scene, close - 1);
  const isDone = passive?.participle.test(word) === true && /^\p{Ll}/u.test(textAt(scene, close - 1));
  const isSaying = [relays?.citing, relays?.passing, relays?.hearing].some((verbs) => verbs?.has(word));
  return isDone && !isSaying ? close - 1 : -1;
});
/** „…“, erfuhr Beer von Kern; „…“, musste sich Beer von Kern anhören: the active verbs of who hears. */
const LEARNS = /^(?:erfuhr(?:en)?|erfährt)$/;
const MUST = /^(?:müssen|muss|mussten?)$/;
