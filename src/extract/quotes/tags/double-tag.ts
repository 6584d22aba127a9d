/**
 * “…,” she said he had told her. Of two verbs of saying in one tag the inner one's subject spoke, and the outer one's
 * only tells it. Where both may be one and the same ("Hale said he told the guard") it is he. English.
 */
import { mayAgree, genderOf } from '../phrase/agreement.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { AUXILIARIES, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Attribution, Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isOutside, lowerAt, nounAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { saysAfter } from '../clause/says-after.ts';

/** Words between the outer verb and the inner subject: "told the jury on Monday that". */
const LONGEST_BETWEEN = 6;

/** @param outer whoever tells, the subject of the verb of saying at `verb`; the tag ends before token `end`. */
export function innerSpeaker(scene: Scene, outer: Reference, verb: number, end: number): Reference | null {
  for (let i = verb + 1; i < end && i <= verb + 1 + LONGEST_BETWEEN; i++) {
    if (!isOutside(scene, i) || /^[,.;:!?–—]$/.test(textAt(scene, i))) return null;
    if (i > verb + 1 && !opensInner(scene, i)) continue;
    const inner = phraseStartingAt(scene, i, end);
    if (inner?.first === i && saysInside(scene, inner.end, end)) return isSame(scene, outer, inner) ? null : inner;
  }
  return null;
}

/** Behind the first word the inner subject is a pronoun of the subject, or stands behind "that". */
const opensInner = (scene: Scene, i: number): boolean =>
  /^(?:he|she|they)$/.test(lowerAt(scene, i)) || lowerAt(scene, i - 1) === 'that';

/** "had told her", "kept yelling", "wrote": a verb of saying, which nothing but its listener follows. */
function saysInside(scene: Scene, first: number, end: number): boolean {
  let verb = first;
  const { saying, between } = scene.lexicon;
  while (verb < end && (AUXILIARIES.has(lowerAt(scene, verb)) || between.has(lowerAt(scene, verb)))) verb += 1;
  if (/^(?:kept|began|started)$/.test(lowerAt(scene, verb)) && /ing$/.test(lowerAt(scene, verb + 1))) verb += 1;
  const isVerb = saying.has(lowerAt(scene, verb)) || saysAfter(scene, verb);
  if (!isVerb || verb >= end) return false;
  for (let i = verb + 1; i < end; i++) if (lowerAt(scene, i) === 'that' || saying.has(lowerAt(scene, i))) return false;
  return true;
}

function isSame(scene: Scene, outer: Reference, inner: Reference): boolean {
  if (inner.kind !== 'pronoun')
    return inner.kind === 'name' ? outer.kind === 'name' && outer.entity === inner.entity
      : !isSpeakerNoun(scene, nounAt(scene, inner.head));
  if (outer.kind === 'pronoun') return lowerAt(scene, outer.first) === lowerAt(scene, inner.first);
  return mayAgree(genderOf(scene, outer), genderOf(scene, inner));
}

/**
 * Without whatever reads the one who only tells it: Voss in “…,” Voss said Keats had yelled; Jean in "according to his
 * wife, Jean, Prior woke and shouted “…”"; Pyle in "told that the minister, Ann Rusk, had called him “…”, Pyle said".
 */
export function withoutTeller(scene: Scene, quote: Quotation, readings: Attribution[]): Attribution[] {
  const tag = readings.find(({ rule, evidenceFirst, reference }) =>
    rule === 'x-said' && evidenceFirst < reference.first);
  const inside = readings.find(({ rule, reference }) => NEAR_BEFORE.has(rule) && reference.kind !== 'pronoun');
  const isTold = inside !== undefined && TOLD.has(lowerAt(scene, sentenceAround(scene, quote.first).first));
  return readings.filter(({ rule, reference: { first } }) => {
    if (tag && first >= tag.evidenceFirst && first < tag.reference.first) return false;
    if (isTold && first > quote.last) return false;
    const isSource = rule === 'according-to' && inside !== undefined && first < inside.reference.first;
    return !(isSource && inside.reference.first < quote.first);
  });
}
const NEAR_BEFORE = wordSet('verb-before-near reported-near');
const TOLD = wordSet('told informed shown asked learning hearing reading advised notified');
