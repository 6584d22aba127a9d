/** Whose view a clause gives that opens with a preposition: "Para Hurtado, …", "Für Kern ist das …". */
import type { Quotation } from './find-quotations.ts';
import { headFirstPhrase } from './head-first-phrase.ts';
import { ownTokens, type Answer } from './head-first-region.ts';
import { lowerAt, sentenceAround, textAt, type Scene } from './scene.ts';

/** Para Hurtado, …; los mensajes, para Hurtado, …: whose view, where a clause begins and a pause or a verb follows. */
export function inTheEyesOf(scene: Scene, quote: Quotation): Answer {
  const { first } = sentenceAround(scene, quote.first);
  for (const at of ownTokens(scene, first, quote.first)) {
    const opens = at === first || textAt(scene, at - 1) === ',';
    const found = opens && scene.lexicon.viewWords?.has(lowerAt(scene, at));
    if (found) return viewOf(scene, at, quote);
  }
  return null;
}

function viewOf(scene: Scene, first: number, quote: Quotation): Answer {
  const source = headFirstPhrase(scene, first + 1, quote.first);
  if (!source || source.kind === 'pronoun') return null;
  const isPerson = source.kind === 'descriptor' || scene.entities[source.entity]?.kind === 'person';
  const end = behindBrackets(scene, source.end);
  // "Für Kern handelt es sich um …"
  const isVerb = scene.lexicon.capitalisesNouns && /^\p{Ll}{3,}/u.test(textAt(scene, end));
  // "Pour un praticien exerçant ici, …"
  const goesOn = scene.lexicon.gerund?.test(lowerAt(scene, end)) ?? false;
  const closes = isVerb || goesOn || /^,$/.test(textAt(scene, end)) || scene.lexicon.between.has(lowerAt(scene, end));
  return isPerson && closes ? { reference: source, evidenceFirst: first, evidenceEnd: source.end } : null;
}

/** "Kern (SPD)": the token behind what stands in brackets at `at`, or `at`. */
function behindBrackets(scene: Scene, at: number): number {
  if (textAt(scene, at) !== '(') return at;
  const close = IN_BRACKETS.map((k) => at + k).find((i) => textAt(scene, i) === ')');
  return close === undefined ? at : close + 1;
}
const IN_BRACKETS = [2, 3, 4, 5];
