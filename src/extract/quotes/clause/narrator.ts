/** "I asked him", "…,” we said": the writer's own words. Nobody of the article speaks, and nobody goes on speaking. */
import { wordSet } from '../../../text/word-set.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isOutside, lowerAt, paragraphAt, saysAt, textAt, type Scene } from '../scene/scene.ts';

/** A verb of saying this near before the mark governs the quotation, in tokens. */
const NEAR = 6;
const FAR = 14;

export function isNarrated(scene: Scene, quote: Quotation): boolean {
  if (isTagged(scene, quote) || isPutTo(scene, quote)) return true;
  // "Eu disse a ele na frente de todo mundo: “…”", "I said to him on the very first day, “…”"
  const before = textAt(scene, quote.first - 1);
  const isFar = before === ':' || (before === ',' && !scene.lexicon.selves);
  const reach = isFar ? FAR : NEAR;
  for (let i = quote.first - 1; i > quote.first - reach && isOutside(scene, i); i--) {
    if (/^[.!?]$/.test(textAt(scene, i))) return false;
    if (!saysAt(scene, i)) continue;
    let subject = i - 1;
    if (scene.lexicon.ofUs?.have.has(lowerAt(scene, subject))) return !isHeardOf(scene, i);
    while (scene.lexicon.between.has(lowerAt(scene, subject))) subject -= 1;
    return isFirstPerson(scene, subject);
  }
  return false;
}

/** “…,” I said; “…?” I had to ask. Behind “….” or in a new paragraph "I asked what she meant" tells something else. */
function isTagged(scene: Scene, quote: Quotation): boolean {
  const first = /^[,–—-]$/.test(textAt(scene, quote.last + 1)) ? quote.last + 2 : quote.last + 1;
  if (!isOutside(scene, first) || !isFirstPerson(scene, first) || paragraphAt(scene, first) !== quote.paragraph)
    return false;
  const later = lowerAt(scene, first + 2) === 'to' ? first + 3 : first + 2;
  const verb = [first + 1, later].find((i) => saysAt(scene, i));
  if (verb === undefined || isToldUs(scene, first)) return false;
  const [, stop] = STOP.exec(scene.doc.text.slice(quote.start, quote.end)) ?? [];
  return stop === undefined || closesTag(scene, verb + 1, stop);
}

/** "nous confie la gérante", "nous a-t-il dit": "nous" is who is told it, where the verb is none of "we". French. */
const isToldUs = ({ lexicon, doc }: Scene, i: number): boolean =>
  lexicon.ofUs !== undefined && lexicon.between.has(doc.tokens[i]?.lower ?? '') &&
  !lexicon.ofUs.verbs.test(doc.tokens[i + 1]?.lower ?? '');

/** "J'ai demandé à Roux : « … »"; in "ce que nous avons appris de Roux : « … »" it is he who says so. */
const isHeardOf = ({ lexicon, doc }: Scene, verb: number): boolean =>
  lexicon.genitives?.has(doc.tokens[verb + 1]?.lower ?? '') === true;

const STOP = /([.?!…])['’]?$/;

/** “….” I said.; “…?” I asked him, asked the man: no “…?” I still ask myself that, I asked what it was. */
function closesTag(scene: Scene, behind: number, stop: string): boolean {
  if (/^[.,:;]$/.test(textAt(scene, behind)) || !isOutside(scene, behind)) return true;
  return stop !== '.' && !SELF_OR_CLAUSE.has(lowerAt(scene, behind));
}
const SELF_OR_CLAUSE = wordSet(
  'myself ourselves that what why how whether if when where who which about for i we you he she it they there',
);

export const isFirstPerson = (scene: Scene, i: number): boolean =>
  textAt(scene, i) === 'I' || lowerAt(scene, i) === 'we' || scene.lexicon.selves?.has(lowerAt(scene, i)) === true;

/** "Question: “…”", "Lee, when asked “…?”, said": whoever asks is not named. */
function isPutTo(scene: Scene, { first }: Quotation): boolean {
  const mark = textAt(scene, first - 1);
  if (mark === ':' && /^(?:question|q|interviewer)$/.test(lowerAt(scene, first - 2)))
    return /^(?:|[.!?]|\W)$/.test(textAt(scene, first - 3));
  const asked = mark === ',' || mark === ':' ? first - 2 : first - 1;
  return lowerAt(scene, asked) === 'asked' &&
    /^(?:when|if|after|was|is|being|were|been)$/.test(lowerAt(scene, asked - 1));
}
