/**
 * Who takes a stand of their own on what was said before, and then is quoted without a verb of saying: "Los sindicatos
 * desconfían. «…»", "Der Handel winkt ab: „…“". Whoever spoke before has not said it. Romance languages and German.
 */
import { isIndefinite } from '../phrase/agreement.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isOblique } from '../clause/head-first-clause.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isGeneric } from '../descriptors/noun-ties.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** The subject of the writer's sentence that ends where the quotation begins, if that is how it stands to it. */
export function takesStand(scene: Scene, quote: Quotation): Descriptor | null {
  const phrase = scene.lexicon.standing ? subjectBefore(scene, quote) : null;
  if (phrase?.kind !== 'descriptor' || isOblique(scene, phrase)) return null;
  const noun = lowerAt(scene, phrase.head);
  if (isGeneric(scene, noun) || scene.lexicon.statements?.has(noun)) return null; // "La crítica es furiosa"
  const stand = standOf(scene, phrase, verbPart(scene, phrase, quote.first));
  return stand && withoutVerb(scene, phrase, stand);
}

/** What the writer's whole sentence before the quotation begins with. */
function subjectBefore(scene: Scene, quote: Quotation): Reference | null {
  if (quote.first === 0 || !isOutside(scene, quote.first - 1)) return null;
  if (textAt(scene, quote.first - 1) !== ':' && !standsAlone(scene, quote)) return null;
  const { first } = sentenceAround(scene, quote.first - 1);
  for (let i = first; i < quote.first; i++) if (!isOutside(scene, i)) return null; // the tag of other words
  const phrase = headFirstPhrase(scene, first, quote.first) ?? plainPhrase(scene, first, quote.first);
  return phrase?.first === first ? phrase : null;
}

/** The words that tell a stand; null where none do. "Una fretta che dubita": a noun of no list needs its "the". */
function standOf(scene: Scene, { first, head }: Descriptor, words: string): RegExp | null {
  const { standing } = scene.lexicon;
  const isSpeaker = isSpeakerNoun(scene, lowerAt(scene, head));
  if (!standing || (!isSpeaker && isIndefinite(scene, first))) return null;
  if (standing.ofAnybody.test(words)) return standing.ofAnybody;
  return isSpeaker && standing.ofSpeakers.test(words) ? standing.ofSpeakers : null;
}

/** A sentence with no tag behind it, below or behind a sentence of the writer's. */
function standsAlone(scene: Scene, quote: Quotation): boolean {
  const { doc } = scene;
  const opens = sentenceAround(scene, quote.first).first === quote.first;
  const isBehind = opens && /[.!…]/.test(textAt(scene, quote.first - 1));
  if (!isBehind || !/^.?(?:\p{Lu}|[¡¿])/u.test(doc.text.slice(quote.start, quote.start + 2))) return false;
  const next = textAt(scene, quote.last + 1);
  const isClosed = /[.!?…]$/.test(doc.text.slice(quote.start, quote.end)) || next === '.';
  return isClosed && !/^[,–—]$|^\p{Ll}/u.test(next);
}

/** The words behind the noun, up to a comma, a name or the end: "die Achseln zucken" stands near it. */
function verbPart(scene: Scene, { head }: Descriptor, end: number): string {
  const found: string[] = [];
  for (let i = head + 1; i < Math.min(end, head + NEAR_VERB); i++) {
    if (scene.entities[entityAt(scene, i)]?.kind === 'person' || tokenAt(scene, i)?.kind !== 'word') break;
    found.push(lowerAt(scene, i));
  }
  return found.join(' ');
}
/** "El dueño de la tienda de la esquina se encoge de hombros", in tokens. */
const NEAR_VERB = 12;

/** "Las madres del colegio dudan": a verb that reads like an adjective is no word of the phrase. */
function withoutVerb(scene: Scene, phrase: Descriptor, standing: RegExp): Descriptor {
  let { end } = phrase;
  while (end > phrase.head + 1 && standing.test(verbPart(scene, phrase, end))) end -= 1;
  return { ...phrase, end };
}
