/**
 * "l’avv. Elisa Corti", "a Dra. Rute Pinho", "o Eng.º Telmo Reis": the stop of a title that is cut short belongs to its
 * word, and so does the small letter behind it. Only in languages where the word is none that could end a sentence.
 */
import type { Token } from './document.ts';
import { wordSet } from './word-set.ts';

/** Lower-cased, without the stop. */
const TITLES: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: wordSet('pr'),
  es: wordSet('dra dña excmo excma ilmo ilma gral lic ing mons prof profa arq'),
  it: wordSet('on sig sigg dott prof mons ing avv geom arch cav comm gen rag sen col cap magg ten'),
  pt: wordSet('profa prof exmo exma ilmo ilma eng dra sra dras sras srs drs sgt pe arq cel maj cap des dep'),
};
/** Given names of which two letters are left: "Ph. Leroux". */
const INITIALS: Readonly<Record<string, RegExp>> = { fr: /^(?:Ch|Ph|Th)$/ };
/** "Eng.º", "Prof.ª" */
const ENDING = /^[ºª]$/;

/** Is the word a title whose stop ends no sentence? "CAP", "PE" and "ING" are the letters of something else. */
export const isShortTitle = (language: string, word: string): boolean =>
  TITLES[language]?.has(word.toLowerCase()) === true && !/^\p{Lu}{2,}$/u.test(word);

/** The tokens of one paragraph of `text`. */
export function withTitleStops(text: string, tokens: Token[], language: string): Token[] {
  if (!Object.hasOwn(TITLES, language)) return tokens;
  const found: Token[] = [];
  for (const token of tokens) {
    const before = found.at(-1);
    if (before?.end === token.start && goesOn(text, before, token, language))
      found[found.length - 1] = joined(before, token);
    else found.push(token);
  }
  return found;
}

/** Written out, as in `split-clitics.ts`. */
const joined = ({ start, text, lower, kind, sentence }: Token, stop: Token): Token => ({
  start, end: stop.end, text: text + stop.text, lower: lower + stop.lower, kind, sentence,
});

function goesOn(text: string, before: Token, token: Token, language: string): boolean {
  if (ENDING.test(token.text)) return before.kind === 'word' && before.text.endsWith('.');
  if (token.text !== '.' || !/^(?: \p{L}|[ºª])/u.test(text.slice(token.end, token.end + 2))) return false;
  return isShortTitle(language, before.text) || INITIALS[language]?.test(before.text) === true;
}
