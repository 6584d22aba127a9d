/**
 * Is a sentence a whole statement of the writer's, in the article's language? Not the end of something, not half an
 * if, not the writer in person, not a line of another language that stands in the page.
 */
import type { Document, Span, Token } from '../../text/document.ts';
import { functionWords, isFirstPerson, LANGUAGES_READ } from '../facts/function-words.ts';
import { tokensIn } from './tokens-in.ts';
import { wordSet } from '../../text/word-set.ts';

/** At the head of a sentence without a comma these open a clause that nothing follows. */
const SUBORDINATORS = wordSet(
  'now that because although though while whereas unless if when since whether bis als wenn weil obwohl während ' +
    'nachdem damit dass ob quand lorsque parce puisque tandis cuando porque aunque mientras quando perché mentre ' +
    'embora enquanto',
);
/** "219Cette caisse": a footnote's number, or what was left of a widget. */
const GLUED = /^\p{N}+\p{Lu}\p{Ll}/u;
const CASED = /^[^\p{L}\p{N}]*\p{Ll}/u;
/** "– Creating a fund": an item of a list. */
const LISTED = /^[–—•*·-]\s/u;
/** Words enough to tell a language by. */
const TELLING = 8;
/** Articles, prepositions, verbs of being: a sentence has some. */
const LITTLE_WORDS = 1;
/** So many little words of another language, to each that the article's own language has as well ("in", "will"). */
const FOREIGN = 3;

export function isWritersStatement(document: Document, span: Span): boolean {
  const line = document.text.slice(span.start, span.end);
  if ([GLUED, CASED, LISTED].some((shape) => shape.test(line))) return false;
  const words = tokensIn(document, span).filter(({ kind }) => kind === 'word');
  const { language } = document;
  return !isPersonal(words, language) && !isHalf(words, line) && !isForeign(words, language) && isSaid(words, language);
}

/** "Lego 75363: 15,99 Euro" is in the shop's list, not in a sentence. */
function isSaid(words: readonly Token[], language: string): boolean {
  const { empty } = functionWords(language);
  return empty.size === 0 || words.filter(({ lower }) => empty.has(lower)).length >= LITTLE_WORDS;
}

/** "US Navy" is not us. */
function isPersonal(words: readonly Token[], language: string): boolean {
  return words.some(({ lower, text }) => text !== 'US' && isFirstPerson(lower, language));
}

function isHalf(words: readonly Token[], line: string): boolean {
  return SUBORDINATORS.has(words[0]?.lower ?? '') && !/[,:;–—]/u.test(line);
}

function isForeign(words: readonly Token[], language: string): boolean {
  if (words.length < TELLING) return false;
  const count = (of: string): number => words.filter(({ lower }) => functionWords(of).empty.has(lower)).length;
  const own = count(language);
  const others = LANGUAGES_READ.filter((other) => other !== language).map(count);
  return LANGUAGES_READ.includes(language) && Math.max(...others) >= FOREIGN * Math.max(1, own);
}
