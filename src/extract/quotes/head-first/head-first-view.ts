/** Whose view a clause gives that opens with a preposition: "Para Gil, …", "Gil, para quien …", "Für Kern ist …". */
import type { Quotation } from '../marks/find-quotations.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { ownTokens, type Answer } from './head-first-region.ts';
import { ofWhom } from './head-first-sources.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Attribution, Reference } from '../scene/reference.ts';
import { lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** Para Hurtado, …; los mensajes, para Hurtado, …: whose view, where a clause begins and a pause or a verb follows. */
export function inTheEyesOf(scene: Scene, quote: Quotation): Answer {
  const { first } = sentenceAround(scene, quote.first);
  const isOther = (at: number): boolean => scene.lexicon.contrasts?.has(lowerAt(scene, at - 1)) === true;
  const opens = (at: number): boolean => at === first || textAt(scene, at - 1) === ',' || isOther(at);
  const views = ownTokens(scene, first, quote.first)
    .filter((at) => opens(at) && scene.lexicon.viewWords?.has(lowerAt(scene, at)));
  // "Per Salvi è «un passo avanti», mentre per Legambiente è «…»": the last clause of its own
  const at = views.findLast(isOther) ?? views[0];
  return at === undefined ? null : (ofHolder(scene, at) ?? viewOf(scene, at, quote));
}

/**
 * "Para a bióloga Ana Reis, que não participou, a descoberta mostra “o quanto ignoramos”": what shows something in the
 * eyes of somebody says nothing itself.
 */
export function withoutThingsInView(scene: Scene, readings: readonly Attribution[]): Attribution[] {
  const view = readings.find(({ rule, reference }) => rule === 'thought' && reference.kind === 'name');
  const isThing = ({ rule, reference, evidenceFirst }: Attribution): boolean =>
    rule !== 'thought' && reference.kind === 'descriptor' && evidenceFirst > (view?.evidenceFirst ?? Infinity) &&
    !isSpeakerNoun(scene, lowerAt(scene, reference.head));
  return readings.filter((one) => !isThing(one));
}

/** "Rosa Gil, para quien el concejal «…»", "Quinto Neri, per il quale …": whom the relative stands for. */
function ofHolder(scene: Scene, at: number): Answer {
  const relative = [at + 1, at + 2].find((i) => scene.lexicon.relatives.has(lowerAt(scene, i)));
  const holder = relative === undefined ? null : ofWhom(scene, relative);
  return holder && { reference: holder, evidenceFirst: holder.first, evidenceEnd: at + 1 };
}

function viewOf(scene: Scene, first: number, quote: Quotation): Answer {
  if (scene.lexicon.means?.has(lowerAt(scene, first + 1))) return null;
  const source = ofPronoun(scene, first + 1, quote) ?? headFirstPhrase(scene, first + 1, quote.first);
  if (!source) return null;
  const kind = source.kind === 'name' ? scene.entities[source.entity]?.kind : 'person';
  const end = behindBrackets(scene, source.end);
  // "Para la Cruz Roja, los niños pintaron «un arcoíris»": what is done for a body is no view of it
  const isSomebody = kind === 'person' || (kind !== 'unknown' && isSaidToBe(scene, end, quote.first));
  // "Für Kern handelt es sich um …"
  const isVerb = scene.lexicon.capitalisesNouns && /^\p{Ll}{3,}/u.test(textAt(scene, end));
  // "Pour un praticien exerçant ici, …"
  const goesOn = scene.lexicon.gerund?.test(lowerAt(scene, end)) ?? false;
  // "Per la Confcommercio i danni sono «…»"
  const isNext = isRomance(scene.lexicon) && scene.lexicon.definite?.has(lowerAt(scene, end)) === true;
  const closes = isVerb || goesOn || isNext || textAt(scene, end) === ',' ||
    scene.lexicon.between.has(lowerAt(scene, end));
  return isSomebody && closes ? { reference: source, evidenceFirst: first, evidenceEnd: source.end } : null;
}

/** "Para él es «…»", "Pour elle, c'est « … »": whose view it is, where something is said to be so. */
function ofPronoun(scene: Scene, at: number, quote: Quotation): Reference | null {
  const { objectPronouns, pronouns } = scene.lexicon;
  const gender = objectPronouns?.get(lowerAt(scene, at)) ?? pronouns.get(lowerAt(scene, at));
  const isOne = gender === 'female' || gender === 'male';
  return isOne && isSaidToBe(scene, at + 1, quote.first) ? { kind: 'pronoun', gender, first: at, end: at + 1 } : null;
}

function isSaidToBe({ doc, lexicon }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lexicon.copulas?.has(doc.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "Kern (SPD)": the token behind what stands in brackets at `at`, or `at`. */
function behindBrackets(scene: Scene, at: number): number {
  if (textAt(scene, at) !== '(') return at;
  const close = IN_BRACKETS.map((k) => at + k).find((i) => textAt(scene, i) === ')');
  return close === undefined ? at : close + 1;
}
const IN_BRACKETS = [2, 3, 4, 5];
