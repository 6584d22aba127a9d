/** "She told the board the award reflected “…”": what a thing shows in a report is the view of whoever reports. */
import type { Quotation } from '../marks/find-quotations.ts';
import { AUXILIARIES, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, nounAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isUsedAsNoun } from '../clause/used-as-noun.ts';
import { wordSet } from '../../../text/word-set.ts';
import { DOCUMENT_NOUNS } from '../phrase/who.ts';

/** Does the verb at token `verb` tell what a thing shows, inside what somebody says? */
export function isShownInReport(scene: Scene, quote: Quotation, verb: number, reference: Reference): boolean {
  if (!SHOWS.has(lowerAt(scene, verb)) || reference.kind !== 'descriptor') return false;
  const noun = nounAt(scene, reference.head);
  if (isSpeakerNoun(scene, noun) && !DOCUMENT_NOUNS.has(noun)) return false;
  for (let i = verb + 1; i < quote.first; i++) if (AUXILIARIES.has(lowerAt(scene, i))) return false; // it tells that
  const { first } = sentenceAround(scene, verb);
  for (let i = reference.first - 1; i >= first && reference.first - i <= LONGEST_LISTENER; i--) {
    if (!isOutside(scene, i) || textAt(scene, i) === ',') return false;
    if (scene.lexicon.saying.has(lowerAt(scene, i))) return !isUsedAsNoun(scene, i);
  }
  return false;
}
const SHOWS = wordSet(
  'reflected reflects revealed reveals underlined underlines underscored underscores highlighted highlights exposed ' +
  'exposes confirmed confirms',
);
/** "told (the whole board) the award" */
const LONGEST_LISTENER = 5;
