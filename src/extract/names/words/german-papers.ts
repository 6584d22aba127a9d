/** "Neue Saaler Rundschau", "Freie Saale-Post": a paper whose name an adjective opens. German. */
import type { Document } from '../../../text/document.ts';
import { adjoins } from './name-run.ts';

/** How many tokens such a name takes from token `i`, or 0. */
export function paperLength(doc: Document, i: number): number {
  if (doc.language !== 'de' || !OPENS.test(doc.tokens[i]?.text ?? '')) return 0;
  for (let end = i + 1; end <= i + MOST_WORDS; end++) {
    const [before, token] = [doc.tokens[end - 1], doc.tokens[end]];
    if (!before || !token || !/^\p{Lu}/u.test(token.text) || !adjoins(doc, before, token)) return 0;
    if (ENDS.test(token.text)) return isPlainWord(doc, i, end) ? 0 : end + 1 - i;
  }
  return 0;
}
/** "Neue Nachrichten aus Bonn", "Deutsche Presse klagt": without an article an adjective before a noun. */
const isPlainWord = ({ tokens }: Document, i: number, end: number): boolean =>
  end === i + 1 && !tokens[end]?.text.includes('-') && !/^(?:d(?:ie|er|en)|zur)$/.test(tokens[i - 1]?.lower ?? '');

/** "Neue Saaler Rundschau", whose name it is. */
export const isPaper = (words: readonly string[]): boolean =>
  words.length > 1 && words.length <= MOST_WORDS + 1 && OPENS.test(words[0] ?? '') && ENDS.test(words.at(-1) ?? '');
const OPENS = /^(?:Neuen?|Freien?|Allgemeinen?|Deutschen?)$/;
const ENDS = /^(?:\p{Lu}\p{Ll}+-)*(?:Zeitung|Rundschau|Post|Presse|Nachrichten|Anzeiger|Tageblatt|Kurier)$/u;
/** Behind the adjective: a town or two, and the noun. */
const MOST_WORDS = 3;
