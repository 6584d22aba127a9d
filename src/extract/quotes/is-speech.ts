/** Are the words between marks speech, or a title, a term, a nickname, a word held at arm's length? */
import type { Quotation } from './find-quotations.ts';
import { entityAt, lowerAt, textAt, type Scene } from './scene.ts';

/** Words inside the marks, at most this many, are a term or a scare quote unless somebody is said to say them. */
const TERM_WORDS = 4;

export function quoteKind(scene: Scene, quote: Quotation): 'sentence' | 'fragment' {
  const text = scene.doc.text.slice(quote.start, quote.end);
  const opensHigh = /^[[(…\s.]*[\p{Lu}\p{Nd}\p{Lo}$€£¿¡]/u.test(text);
  const before = scene.doc.tokens[quote.first - 1];
  const inside = before !== undefined && before.sentence === scene.doc.tokens[quote.first]?.sentence && !/^[,:.!?]$/.test(before.text) && before.kind !== 'mark';
  if (wordCount(text) <= 2 && inside) return 'fragment';
  if (!opensHigh) return 'fragment';
  return inside && !/[.,!?…]$/.test(text) && wordCount(text) < 6 ? 'fragment' : 'sentence';
}

/** `rule` is how the speaker was read, or null where none was. */
export function isSpeech(scene: Scene, quote: Quotation, rule: string | null): boolean {
  const text = scene.doc.text.slice(quote.start, quote.end);
  const count = wordCount(text);
  if (!/\p{L}{2}/u.test(text)) return false;
  if (isNickname(scene, quote)) return false;
  const named = followsNaming(scene, quote);
  if (named && (count <= 8 || isTitleCase(scene, text))) return false;
  if (count > 1 && isTitleCase(scene, text) && isInsideClause(scene, quote)) return false;
  if (count > 1 && isTitleCase(scene, text) && !/[!?]$/.test(text) && !(/[.,]$/.test(text) && TOLD_OUTRIGHT.has(rule ?? '')) && !((rule === 'verb-before-near' || rule === 'name-colon') && /^[,:]$/.test(textAt(scene, quote.first - 1)))) return false;
  if (rule !== null && !WEAK.has(rule)) return true;
  if (rule === 'according-to' && scene.lexicon.headFirst && count > 2) return true;
  if (rule !== null && SAID.has(rule) && count > 1) return true;
  return count > TERM_WORDS || (quoteKind(scene, quote) === 'sentence' && (/[.,!?…]$/.test(text) || stopsOutside(scene, quote)) && opensSentence(scene, quote));
}

/** Rules by which even words in capitals are speech. */
const TOLD_OUTRIGHT = new Set(['said-x', 'x-said', 'verb-before-near', 'unclosed', 'running', 'shared']);
/** Rules weak only for a single word. */
const SAID = new Set(['verb-before', 'thought', 'reported', 'according-to']);
/** Rules too weak to turn a short term into speech. */
const WEAK = new Set(['verb-before', 'reported', 'running', 'introduced', 'x-said-later', 'next-paragraph', 'according-to', 'thought']);

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Where the stop or comma of a quoted sentence stands outside its marks: «Estamos listos», añadió. */
const stopsOutside = (scene: Scene, quote: Quotation): boolean => scene.lexicon.headFirst === true && /^[.,–—-]$/.test(textAt(scene, quote.last + 1));

const opensSentence = (scene: Scene, quote: Quotation): boolean => {
  const before = scene.doc.tokens[quote.first - 1];
  return !before || before.sentence !== scene.doc.tokens[quote.first]?.sentence || /^[.,:!?]$/.test(before.text) || (scene.lexicon.headFirst === true && /^[–—]$/.test(before.text));
};

/** A plain word stands right before the mark: the quotation is a part of the writer's clause. */
function isInsideClause(scene: Scene, quote: Quotation): boolean {
  const before = scene.doc.tokens[quote.first - 1];
  return before?.kind === 'word' && before.sentence === scene.doc.tokens[quote.first]?.sentence && !scene.lexicon.saying.has(before.lower);
}

/** Joe “Bud” Smith */
function isNickname(scene: Scene, quote: Quotation): boolean {
  return quote.last - quote.first <= 4 && entityAt(scene, quote.first - 1) >= 0 && entityAt(scene, quote.last + 1) >= 0 && !/[.,!?]$/.test(scene.doc.text.slice(quote.start, quote.end));
}

/** A word such as "titled", "song" or "so-called" right before the mark. */
function followsNaming(scene: Scene, quote: Quotation): boolean {
  for (let i = quote.first - 1; i > quote.first - 4; i--) {
    const lower = lowerAt(scene, i);
    if (scene.lexicon.naming.has(lower)) return true;
    if (!/^(?:as|the|a|an|of|,|:|being|is)$/.test(lower)) return false;
  }
  return false;
}

/** “Gone With the Wind”: every word of weight is capitalised. */
function isTitleCase(scene: Scene, text: string): boolean {
  if (scene.lexicon.capitalisesNouns) return false; // there a sentence of nouns looks the same
  const heavy = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return heavy.length >= 2 && heavy.every((word) => /^\p{Lu}/u.test(word)) && textHasCase(text);
}

const textHasCase = (text: string): boolean => text !== text.toUpperCase() && text !== text.toLowerCase();
export const markText = (scene: Scene, quote: Quotation): string => textAt(scene, quote.first);
