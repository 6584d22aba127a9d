/**
 * « J'ai cru mourir. » Trois mois après, Luc Morin en tremble encore.: words that open an article and have no tag are
 * whose the next sentence tells, where somebody speaks of themselves and to nobody, or the sentence says whose words
 * they are. The fit is never sure, for that sentence may as well be about whoever hears them („Wir haben Ihren Sohn.“),
 * or of whom they are („Er war ein Held.“). Languages other than English.
 */
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { BY_FORM } from '../model/models.ts';
import { ownTokens } from '../head-first/head-first-region.ts';
import { isWholeSentence, quotedWords } from '../speech/quotation-shape.ts';
import { isOutside, lowerAt, paragraphAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';

/** The likeliest, as sure as such an opening makes them. */
export function openedBy<Likeliest extends Candidate & Attribution>(
  scene: Scene, quote: Quotation, list: readonly Candidate[], told: Likeliest,
): Likeliest {
  const { who, confidence } = told;
  const isDoubted = confidence >= LIKELY && confidence < BY_FORM && list.length === 1;
  if (!isDoubted || !('entity' in who) || scene.entities[who.entity]?.kind !== 'person') return told;
  const isNext = told.sources[0] === 'subject-after' && paragraphAt(scene, quote.last + 1) === quote.paragraph;
  const isOpening = isNext && isSentence(scene, quote) && opensArticle(scene, quote);
  const isTheirs = isOpening && tellsWhose(scene, quote) && !isHeard(scene, quote);
  return isTheirs ? { ...told, confidence: BY_FORM } : told;
}
const LIKELY = 0.4;

function tellsWhose({ doc, lexicon: { opening } }: Scene, { start, end }: Quotation): boolean {
  const words = doc.text.slice(start, end);
  if (!opening) return false;
  if (opening.own.test(words) && !opening.addressing.test(words)) return true;
  return opening.pointing.test(doc.text.slice(end, end + LONGEST_POINTER).replace(/^\P{L}+/u, ''));
}
/** "… La frase es de": in letters, the marks between counted. */
const LONGEST_POINTER = 40;

/** «Ero al buio.» or «Ero al buio». */
const isSentence = (scene: Scene, quote: Quotation): boolean => isWholeSentence(scene, quote) ||
  (quotedWords(scene, quote).words >= FEWEST_WORDS && textAt(scene, quote.last + 1) === '.');
/** Two may be a title. */
const FEWEST_WORDS = 3;

/**
 * "Als Jana Kern diesen Satz hörte, …", "Luc Morin a reçu l'appel.", "Rosa Gil fue recibida con gritos.": whoever hears
 * them need not have said them.
 */
function isHeard(scene: Scene, { last }: Quotation): boolean {
  const first = last + (textAt(scene, last + 1) === '.' ? 2 : 1);
  const { demonstratives, relays, passive } = scene.lexicon;
  return ownTokens(scene, first, sentenceAround(scene, first).end).some((i) => {
    const lower = lowerAt(scene, i);
    if (demonstratives?.has(lower) || demonstratives?.has(lower.replace(/[mn]$/, 'r'))) return true; // "diesem"
    if (relays?.hearing.has(lower) || relays?.receiving.has(lower)) return true;
    return passive?.participle.test(lower) === true && passive.auxiliaries.has(lowerAt(scene, i - 1));
  });
}

/** Nothing stands before it but headings and what is quoted. */
function opensArticle(scene: Scene, { first, paragraph }: Quotation): boolean {
  const { doc } = scene;
  for (let p = 0; p <= paragraph; p++) {
    const { kind, firstSentence = -1 } = doc.paragraphs[p] ?? {};
    const { firstToken = first } = doc.sentences[firstSentence] ?? {};
    if (kind !== 'heading' && firstToken < first && isOutside(scene, firstToken)) return false;
  }
  return true;
}
