/** What the words between marks look like: a sentence or a fragment, a title, a nickname, a name after "called". */
import { headOf, pattern } from '../../../pattern.ts';
import { countWords } from '../../../text/count-words.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';

/** What is asked of the words of a quotation for each candidate for its speaker. */
interface QuotedWords {
  kind: 'sentence' | 'fragment';
  words: number;
  /** Does somebody say "I" or "you" in them? */
  inPerson: boolean;
}

const read = new WeakMap<Quotation, QuotedWords>();

export function quotedWords(scene: Scene, quote: Quotation): QuotedWords {
  const known = read.get(quote);
  if (known) return known;
  const text = scene.doc.text.slice(quote.start, quote.end);
  const words = wordCount(text);
  const answer = { kind: kindOf(scene, quote, text, words), words, inPerson: FIRST_PERSON.test(text) };
  read.set(quote, answer);
  return answer;
}

/** So many words make a sentence though nothing ends it: “we will not wait any longer”. */
const CLAUSE_WORDS = 6;

export const quoteKind = (scene: Scene, quote: Quotation): QuotedWords['kind'] => quotedWords(scene, quote).kind;

function kindOf({ doc }: Scene, quote: Quotation, text: string, words: number): QuotedWords['kind'] {
  const opensHigh = /^[[(…\s.]*[\p{Lu}\p{Nd}\p{Lo}$€£¿¡]/u.test(text);
  const before = doc.tokens[quote.first - 1];
  const inside =
    before !== undefined &&
    before.sentence === doc.tokens[quote.first]?.sentence &&
    !/^[,:.!?：，،、]$/.test(before.text) &&
    before.kind !== 'mark';
  if (words <= 2 && inside) return 'fragment';
  if (!opensHigh) return 'fragment';
  return inside && !/[.,!?…。！？؟।]$/.test(text) && words < CLAUSE_WORDS ? 'fragment' : 'sentence';
}

export const wordCount = countWords;

/** A subhead, a pull quote, a line of a teaser: marks and nothing else in the paragraph. */
export function fillsParagraph({ doc }: Scene, { start, end, paragraph }: Quotation): boolean {
  const around = doc.paragraphs[paragraph];
  return around !== undefined && start - around.start <= 1 && around.end - end <= 1;
}

/** Does nothing of the writer's sentence stand before the quotation but what brings it in? */
export const opensSentence = (scene: Scene, quote: Quotation): boolean => {
  const before = scene.doc.tokens[quote.first - 1];
  return (
    !before ||
    before.sentence !== scene.doc.tokens[quote.first]?.sentence ||
    /^[.,:!?]$/.test(before.text) ||
    (scene.lexicon.headFirst === true && /^[–—]$/.test(before.text))
  );
};

/** A plain word stands right before the mark: the quotation is a part of the writer's clause. */
export function isInsideClause(scene: Scene, quote: Quotation): boolean {
  const before = scene.doc.tokens[quote.first - 1];
  return (
    before?.kind === 'word' &&
    before.sentence === scene.doc.tokens[quote.first]?.sentence &&
    !scene.lexicon.saying.has(before.lower)
  );
}

/** A word such as "titled", "song" or "so-called" right before the mark. */
export function followsNaming(scene: Scene, quote: Quotation): boolean {
  for (let i = quote.first - 1; i > quote.first - 4; i--) {
    const lower = lowerAt(scene, i);
    if (scene.lexicon.naming.has(lower)) return true;
    const { determiners, genitives, headFirst } = scene.lexicon;
    const isOf = headFirst === true && (determiners.has(lower) || genitives?.has(lower)); // "le livre de « … »"
    if (!isOf && !/^(?:as|the|a|an|of|,|:|being|is)$/.test(lower)) return false;
  }
  return false;
}

/** “Gone With the Wind”: every word of weight is capitalised. */
export function isTitleCase(scene: Scene, text: string): boolean {
  if (scene.lexicon.capitalisesNouns) return false; // there a sentence of nouns looks the same
  const heavy = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return heavy.length >= 2 && heavy.every((word) => /^\p{Lu}/u.test(word)) && textHasCase(text);
}

const textHasCase = (text: string): boolean => text !== text.toUpperCase() && text !== text.toLowerCase();

/** A sentence of its own, its stop inside the marks. */
export function isWholeSentence(scene: Scene, quote: Quotation): boolean {
  const text = scene.doc.text.slice(quote.start, quote.end);
  return (
    quoteKind(scene, quote) === 'sentence' &&
    /[.,!?…]$/.test(text) &&
    opensSentence(scene, quote) &&
    !isTitleCase(scene, text)
  );
}

/** Words for "I", "we" and "you" in the languages that are read: nobody writes titles or terms so. */
const WORDS_OF_SPEECH = [
  'I|we|you|my|our|me|us', 'ich|wir|mein|unsere?', 'je|j[\'’]ai|nous|vous|mon|notre', 'yo|nosotros|mi|nuestr[oa]',
  'io|noi',
  'eu|nós', 'ik|wij?', 'ja|my', 'я|мы|ми',
];
const FIRST_PERSON = pattern(
  'u', headOf(...WORDS_OF_SPEECH), `(?<!\\p{L})(?:${WORDS_OF_SPEECH.join('|')})(?!\\p{L})`,
);

const TERM_WORDS = 3;
const ADDRESS = /^(?:www\.)?[\w-]+\.[a-z]{2,4}$/i;

/** “Mist” is what they call such ash: the sentence is about the word. „sport.de“ is an address. Nobody says either. */
export function isTerm(scene: Scene, quote: Quotation): boolean {
  const text = scene.doc.text.slice(quote.start, quote.end);
  if (ADDRESS.test(text)) return true;
  const isShort = wordCount(text) <= TERM_WORDS && !/[.,!?…]$/.test(text);
  return isShort && opensSentence(scene, quote) && scene.lexicon.defining?.has(lowerAt(scene, quote.last + 1)) === true;
}
