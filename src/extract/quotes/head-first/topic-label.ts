/**
 * What stands before words to tell what they are about: "Su Novak: «…»", "EL MERCADO – «…»", "Sur le match : « … »".
 * Nobody named in it has said them. A name that nothing governs is a speaker's: "Sulla stessa linea Ivan Poli: «…»".
 * Languages whose heads come first.
 */
import { oncePer, oncePerSpan } from '../../../text/memo.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer, isGoverned } from '../phrase/governed.ts';
import { says } from './head-first-region.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

interface Label { first: number; end: number }

/** Tokens of the label, without the mark that closes it; null where the quotation has none. */
export const topicLabel = oncePerSpan((scene: Scene, quote: Quotation): Label | null =>
  behindAbout(scene, quote) ?? inCapitals(scene, quote));

/** What the words are about, by its name or in a noun ("IL MISTER – «…»"), or what any label in capitals names. */
export function isTopicOf(scene: Scene, quote: Quotation, { who, reference }: Candidate): boolean {
  const label = topicLabel(scene, quote);
  if (label && reference && reference.first >= label.first && reference.first < label.end) return true;
  return 'entity' in who && (namedIn(scene, label).includes(who.entity) || namedInCapitals(scene).has(who.entity));
}

function namedIn(scene: Scene, label: Label | null): number[] {
  const found: number[] = [];
  for (let i = label?.first ?? 0; i < (label?.end ?? 0); i++) found.push(entityAt(scene, i));
  return found;
}

/** "I TIFOSI" */
const namedInCapitals = oncePer((scene: Scene): ReadonlySet<number> =>
  new Set(scene.quotations.flatMap((quote) => namedIn(scene, inCapitals(scene, quote)))));

/** "Poi sul mercato:", "Sobre el futuro de Novak:" */
function behindAbout(scene: Scene, quote: Quotation): Label | null {
  const { topicOpeners, between, conjunctions } = scene.lexicon;
  const colon = quote.first - 1;
  if (!topicOpeners || textAt(scene, colon) !== ':') return null;
  let { first } = sentenceAround(scene, colon);
  while (first < colon && (between.has(lowerAt(scene, first)) || conjunctions.has(lowerAt(scene, first)))) first += 1;
  const words = scene.doc.text.slice(tokenAt(scene, first)?.start, tokenAt(scene, colon)?.start).toLowerCase();
  if (colon - first > LONGEST || !topicOpeners.test(words)) return null;
  for (let i = first + 1; i < colon; i++) if (!belongsToTopic(scene, i)) return null;
  return { first, end: colon };
}
/** In tokens. */
const LONGEST = 12;

/** No verb, no second phrase ("Sulla stessa linea il sindaco:"), and no name of somebody whom nothing governs. */
function belongsToTopic(scene: Scene, i: number): boolean {
  const { prepositions, topics } = scene.lexicon;
  if (!isOutside(scene, i) || says(scene, i) || /^[,;:.()–—-]$/.test(textAt(scene, i))) return false;
  const isJoined = prepositions.has(lowerAt(scene, i)) || prepositions.has(lowerAt(scene, i - 1));
  if (isDeterminer(scene, i) && !isJoined) return false;
  const isSomebody = scene.entities[entityAt(scene, i)]?.kind === 'person' && scene.nameFirst[i] === i;
  return !isSomebody || isGoverned(scene, i) || topics?.has(lowerAt(scene, i - 1)) === true;
}

/** "IL MERCATO - «…»", "LA PIOGGIA. «…»": the line opens in capitals, which name nobody, before a dash or a stop. */
function inCapitals(scene: Scene, quote: Quotation): Label | null {
  const { doc } = scene;
  const end = quote.first - 1;
  const first = doc.sentences[doc.paragraphs[quote.paragraph]?.firstSentence ?? -1]?.firstToken ?? end;
  const isStop = textAt(scene, end) === '.';
  if (scene.lexicon.headFirst !== true || !(isStop || /^[–—-]$/.test(textAt(scene, end)))) return null;
  if (first >= end || end - first > LONGEST || !/\p{Lu}{3}/u.test(textAt(scene, end - 1))) return null;
  for (let i = first; i < end; i++) {
    const isPerson = scene.entities[entityAt(scene, i)]?.kind === 'person';
    const isCalled = isStop && isPersonNoun(scene, lowerAt(scene, i)); // "IL SINDACO. «…»"
    if (isPerson || isCalled || tokenAt(scene, i)?.kind === 'word' && /\p{Ll}/u.test(textAt(scene, i))) return null;
  }
  return { first, end };
}
