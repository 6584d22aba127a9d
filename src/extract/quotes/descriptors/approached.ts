/**
 * "The Herald sent a list of questions to the council. They said …", "The Mercury asked Acme for comment. It said …":
 * whoever a paper turns to answers, and not the paper. English.
 */
import { wordSet } from '../../../text/word-set.ts';
import { MEDIA } from './institution-before.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** Whom a paper asks or writes to in the sentence [first, end), and which name is the paper's; or null. */
export function approachedIn(scene: Scene, first: number, end: number): { of: Reference; by: number } | null {
  const at = lowerAt(scene, first) === 'the' ? first + 1 : first;
  const by = entityAt(scene, at);
  if (scene.lexicon.language !== 'en' || by < 0 || !isPaper(scene.entities[by]?.name ?? '')) return null;
  const behind = scene.nameEnd[at] ?? at;
  const verb = [behind, behind + 1, behind + 2]
    .find((i) => ASKING.has(lowerAt(scene, i)) || WITH_TO.has(lowerAt(scene, i))); // "has also asked"
  if (verb === undefined || verb >= end) return null;
  const of = phraseStartingAt(scene, objectOf(scene, verb, end), end);
  return of && { of, by };
}

const isPaper = (name: string): boolean => MEDIA.test(name) || LOCAL_PAPERS.test(name);
const LOCAL_PAPERS = new RegExp(
  '^(?:RT[EÉ]|NAN|PTI|ANI|PA|STV|UTV|SABC|NewsDay|News24)$|' +
  '(?:Mail|Mercury|Echo|Argus|Advertiser|Chronicle|Examiner|Standard|Star|Express|Mirror|Sun|Independent|' +
  'Press|Citizen|Bulletin|Leader|Gleaner|Punch|Vanguard|Nation|Inquirer|Voice|Courier|Reporter|Weekly|Live|FM)$',
);

/** "In a statement on behalf of the club, they said": in whose name the sentence has something written; or null. */
export function writtenFor(scene: Scene, first: number, end: number): Reference | null {
  if (scene.lexicon.language !== 'en' || lowerAt(scene, first) !== 'in') return null;
  const noun = [first + 2, first + 3].find((i) => WRITTEN.has(lowerAt(scene, i)));
  if (noun === undefined) return null;
  const isFor = ['on', 'behalf', 'of'].every((word, k) => lowerAt(scene, noun + 1 + k) === word);
  const at = isFor ? noun + 4 : /^(?:from|by)$/.test(lowerAt(scene, noun + 1)) ? noun + 2 : end;
  const of = at < end ? phraseStartingAt(scene, at, end) : null;
  return of && textAt(scene, of.end) === ',' && of.end === end - 1 ? of : null;
}
const WRITTEN = wordSet('statement reply response letter email e-mail message post note release answer');

/** "asked (the council)", "reached out to (the council)", "sent a list of questions to (the council)" */
function objectOf(scene: Scene, verb: number, end: number): number {
  if (!WITH_TO.has(lowerAt(scene, verb))) return verb + 1;
  for (let i = verb + 1; i < Math.min(end, verb + FAR) && isOutside(scene, i); i++)
    if (/^(?:to|with)$/.test(lowerAt(scene, i))) return i + 1;
  return verb + 1;
}
/** "put a number of questions on the matter to", in words. */
const FAR = 10;
const WITH_TO = wordSet('sent put reached wrote spoke talked turned went spoken written submitted');
const ASKING = wordSet(
  'asked contacted approached emailed e-mailed phoned telephoned rang called questioned messaged texted visited met',
);
