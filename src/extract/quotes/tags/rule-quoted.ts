/** Whose words others pass on: “…,” the site quoted him as saying; “…,” Reed was quoted as saying by Acme. */
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrase/noun-phrase.ts';
import { objectPronounAt } from '../phrase/object-pronoun.ts';
import { BE } from '../phrase/phrase-words.ts';
import { FAR } from '../clause/reach.ts';
import type { Attribution } from '../scene/reference.ts';
import { after, beginsAnew, type TagRegion } from './tag-region.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

type Found = Omit<Attribution, 'rule'> | null;

export function quotedAsSaying(scene: Scene, quote: Quotation): Found {
  const cited = citedBefore(scene, quote);
  if (cited) return cited;
  const region = after(scene, quote);
  for (let verb = region.first; verb < Math.min(region.end, region.first + FAR); verb++) {
    const passed = passedOn(scene, verb, region);
    if (passed) return passed;
    const isRecalled = RECALLING.has(lowerAt(scene, verb)) && !beginsAnew(scene, quote, region.first);
    if (!isRecalled && !QUOTING.test(lowerAt(scene, verb))) continue;
    const reference = objectPronounAt(scene, verb + 1) ?? phraseStartingAt(scene, verb + 1, region.end);
    const behind = reference ? behindAppositive(scene, reference.end, region.end) : region.end;
    const saying = isRecalled ? RECALLED.test(lowerAt(scene, behind)) : isSaying(scene, behind);
    return reference && saying ? { reference, evidenceFirst: verb, evidenceEnd: reference.end } : null;
  }
  return null;
}

const QUOTING = /^(?:quoted|quotes|quote|cited|cites|cite|quoting|citing)$/;

/** “…,” riders recalled the conductor saying: his words. */
const RECALLING = wordSet('recalled recalls recall remembered remembers remember heard hears');
const RECALLED = /^(?:saying|telling|shouting|announcing)$/;

/** "Lowe quoted Ann Reed: “…”", "quoting her father: “…”": whoever is quoted, up to the colon. */
export function citedBefore(scene: Scene, quote: Quotation): Found {
  if (textAt(scene, quote.first - 1) !== ':') return null;
  for (let verb = quote.first - 2; verb > quote.first - FAR && isOutside(scene, verb); verb--) {
    if (!/^quot(?:ed|es|ing)$/.test(lowerAt(scene, verb)) || BE.has(lowerAt(scene, verb - 1))) continue;
    const reference = objectPronounAt(scene, verb + 1) ?? phraseStartingAt(scene, verb + 1, quote.first - 1);
    return reference?.end === quote.first - 1 ? { reference, evidenceFirst: verb, evidenceEnd: reference.end } : null;
  }
  return null;
}

/** "quoted Garry Reed, the co-owner of the house, as saying": where the words after the name end. */
function behindAppositive(scene: Scene, first: number, end: number): number {
  if (textAt(scene, first) !== ',') return first;
  for (let i = first + 1; i < Math.min(end, first + FAR); i++) if (textAt(scene, i) === ',') return i + 1;
  return first;
}

/** "Reed was quoted as saying", "Reed was quoted by Acme as saying", "she is reported to have said" */
function passedOn(scene: Scene, verb: number, { first, end }: TagRegion): Found {
  if (!PASSED_ON.has(lowerAt(scene, verb)) || !BE.has(lowerAt(scene, verb - 1))) return null;
  let saying = verb + 1;
  if (lowerAt(scene, saying) === 'by') while (saying < end && lowerAt(scene, saying) !== 'as') saying += 1;
  const toHaveSaid = ['to', 'have'].every((word, k) => lowerAt(scene, verb + 1 + k) === word);
  const says = toHaveSaid ? scene.lexicon.saying.has(lowerAt(scene, verb + 3)) : isSaying(scene, saying);
  let last = verb - 1;
  while (last > first && scene.lexicon.between.has(lowerAt(scene, last))) last -= 1;
  const reference = says ? phraseEndingAt(scene, last, first) : null;
  return reference && { reference, evidenceFirst: reference.first, evidenceEnd: toHaveSaid ? verb + 4 : saying + 2 };
}
const PASSED_ON = wordSet('quoted cited reported heard recorded overheard said alleged believed understood');

const isSaying = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === 'as' && /^(?:saying|telling)$/.test(lowerAt(scene, i + 1)) && isOutside(scene, i);
