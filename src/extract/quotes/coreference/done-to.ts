/**
 * "Marc Duval was operated on. “It took six hours,” the surgeon said.": whom something was done to is not who did it. A
 * noun for work by which the article calls nobody is then somebody whom it does not name.
 */
import { isRole } from '../../names/words/name-kind.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Link } from './links.ts';
import { BE } from '../phrase/phrase-words.ts';
import { lowerAt, nounAt, sentenceAround, type Scene } from '../scene/scene.ts';

export function isDoneTo(scene: Scene, { reference, link, who }: Candidate): boolean {
  if (reference?.kind !== 'descriptor' || !link || !('entity' in who)) return false;
  const { lexicon } = scene;
  const noun = nounAt(scene, reference.head);
  if (!isRole(lexicon, noun) || lexicon.ties?.has(noun) || link.noun || link.nounInName) return false;
  if (link.speaks || link.holdsFloor || !link.last.subject) return false;
  const { token } = link.last;
  const [told, own] = [sentenceAround(scene, token), sentenceAround(scene, reference.first)];
  if (isPassiveFrom(scene, scene.nameEnd[token] ?? token + 1, told.end)) return true;
  // "Marc Duval fell off a roof. He was operated on."
  const before = sentenceAround(scene, own.first - 1);
  const isPronoun = before.first > token && lexicon.pronouns.has(lowerAt(scene, before.first));
  return isPronoun && isPassiveFrom(scene, before.first + 1, before.end);
}

/** "Marc Duval a été agressé. « … », raconte la victime.": of whom no other deed is told. */
export const isSufferer = (scene: Scene, { last }: Link): boolean => {
  const { token } = last;
  return !last.subject || isPassiveFrom(scene, scene.nameEnd[token] ?? token + 1, sentenceAround(scene, token).end);
};

/** Is something done to the subject that ends here: "was jailed", "a été opéré", "wurde am Knie operiert"? */
export function isPassiveFrom(scene: Scene, from: number, end: number): boolean {
  const { passive, capitalisesNouns } = scene.lexicon;
  const [auxiliaries, participle] = passive ? [passive.auxiliaries, passive.participle] : [BE, PARTICIPLE];
  for (let i = from; i < Math.min(end, from + NEAR); i++) {
    if (!auxiliaries.has(lowerAt(scene, i))) continue;
    const to = Math.min(end, i + (capitalisesNouns ? LONGEST_FIELD : 3));
    for (let at = i + 1; at < to && lowerAt(scene, at) !== ','; at++)
      if (participle.test(lowerAt(scene, at))) return true;
  }
  return false;
}

/** "Marc Duval, 48, a été opéré": tokens from the name to the auxiliary. */
const NEAR = 6;
/** German: from the auxiliary to the participle that ends the clause. */
const LONGEST_FIELD = 14;
/** English; "often", "then" and "open" are none. */
const PARTICIPLE =
  /(?:[^e]ed|(?:tak|giv|driv|beat|bitt|brok|chos|fall|eat|hidd|stol|shak|se)en|wn|ught|eld|urt|hot|uck|paid|told)$/;
