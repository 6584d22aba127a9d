/**
 * Is a sentence a whole statement of the writer's, in the article's language? Not the end of something, not half an
 * if, not the writer in person, not a line of another language that stands in the page.
 */
import type { Document, Span, Token } from '../../text/document.ts';
import { lexiconFor } from '../lexicon/index.ts';
import { pattern } from '../../pattern.ts';
import { BULLET } from '../../text/bullets.ts';
import { oncePerSpan } from '../../text/memo.ts';
import { functionWords, LANGUAGES_READ, speaksOfSelf } from '../facts/function-words.ts';
import { isMisprinted } from './misprint.ts';
import { tellsNoNews } from './no-news.ts';
import { tokensIn } from './tokens-in.ts';
import { isVerbless } from './verbless.ts';
import { wordSet } from '../../text/word-set.ts';

/**
 * At the head of a sentence without a comma these open a clause that nothing follows; without a question mark also
 * those that ask ("Was vom Fest übrig blieb.", a teaser). No English sentence begins with "was" or "wo".
 */
const SUBORDINATORS = wordSet(
  'now that because although though while whereas unless if when since whether bis als wenn weil obwohl während ' +
    'nachdem damit dass ob quand lorsque parce puisque tandis cuando porque aunque mientras quando perché mentre ' +
    'embora enquanto was wie warum weshalb wieso wer wo wann woher wohin comment cómo',
);
/** "219Cette caisse": a footnote's number, or what was left of a widget. */
const GLUED = /^\p{N}+\p{Lu}\p{Ll}/u;
const CASED = /^[^\p{L}\p{N}]*\p{Ll}/u;
/** "– Creating a fund", "3. “The Dovekeepers,” 9 p.m.": an item of a list. */
const LISTED = new RegExp(String.raw`^(?:${BULLET}|\d{1,2}[.)])\s`, 'u');
/** "Toll of the storm unclear .": a teaser that the page sets between its sentences; a longer one ended in a link. */
const TEASER = /^(?:\S+\s+){1,9}\.$/u;
/** A link says where it leads, for those who hear the page. */
const LINKED = /\((?:öffnet im neuen fenster|opens in (?:a )?new (?:tab|window)|nouvelle fenêtre|se abre en)/iu;
/** A line of the page that ends without a stop is a caption, a heading, a link: "Workers protest in Essen". */
const STOPPED = /[.!?…。！？।۔:;]["'“”’»«)\]]{0,2}$/u;
/** Words enough to tell a language by. */
const TELLING = 8;
/** The end of a line is looked for within so many letters. */
const NEAR = 40;
/** So many little words of another language, to each that the article's own language has as well ("in", "will"). */
const FOREIGN = 3;

export const isWritersStatement = oncePerSpan((document: Document, span: Span): boolean => {
  const line = document.text.slice(span.start, span.end);
  const shapes = [GLUED, CASED, LISTED, LINKED, TEASER];
  if (shapes.some((shape) => shape.test(line)) || isUnstopped(document, span)) return false;
  const words = tokensIn(document, span).filter(({ kind }) => kind === 'word');
  const { language } = document;
  if (isPersonal(document, words) || isHalf(words, line) || !isSaid(words, language)) return false;
  if (isParticipleAlone(line, language) || isSourceAlone(line, language)) return false;
  if (isVerbless(line, language) || isForeign(words, language)) return false;
  // what costs most is asked last
  return !tellsNoNews(line, language) && !isMisprinted(document, span);
});

function isUnstopped({ text, language }: Document, { start, end }: Span): boolean {
  const isLastOfLine = /^[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + NEAR));
  const isStopped = STOPPED.test(text.slice(Math.max(start, end - NEAR), end));
  return LANGUAGES_READ.includes(language) && isLastOfLine && !isStopped;
}

/** "Lego 75363: 15,99 Euro" is in the shop's list: a sentence has an article, a preposition, a verb of being. */
function isSaid(words: readonly Token[], language: string): boolean {
  const { empty } = functionWords(language);
  return empty.size === 0 || words.some(({ lower }) => empty.has(lower));
}

/** "US Navy" is not us, nor is who speaks in marks: "sorry for the city’s “poor use of our words”". */
function isPersonal(document: Document, words: readonly Token[]): boolean {
  const pronouns = functionWords(document.language);
  const own = words.filter((token) => speaksOfSelf(pronouns, token)).slice(0, MOST_PERSONAL);
  return own.some(({ start }) => !isInMarks(document.text, start, words[0]?.start ?? start));
}
/** Looked at in one sentence, each within so many letters of its mark. */
const MOST_PERSONAL = 12;
const MARKED = 400;

/** Behind a mark that opens, in the same sentence. */
function isInMarks(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - MARKED), at);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** "Chiuso per lavori a maggio.": a participle alone, of something that stands before; "Comitato di Lund" is a noun. */
const PARTICIPLES: Readonly<Record<string, RegExp>> = {
  it: /^\p{L}{2,}(?:[aiu]t|us|ett|ort)[oaie]\s(?:per|al?|alla|dal?|dalla|in|nella?|quest|anche|ieri|oggi|dopo)/iu,
  es: /^\p{L}{2,}[ai]d[oa]s?\s(?:por|en|desde|ayer|hoy|tras|también)\s/iu,
  pt: /^\p{L}{2,}[ai]d[oa]s?\s(?:por|em|no|na|desde|ontem|hoje|após|também)\s/iu,
  fr: /^(?:\p{L}{3,}ée?s?\s(?:par|en|depuis|hier|dans|à|au|après)\s|[aà] \p{L}+(?:er|ir|re)\s(?:par|avec|pour)\s)/iu,
};

/** "Según palabras de Rosa Medina, gerente del puerto de Lund.": and what did she say? "…, el gerente" is a subject. */
const SOURCE_ALONE = pattern(
  'u',
  '^(?:Según|De acuerdo con|Selon|D[’\']après|Secondo|Segundo|De acordo com)\\s[^,]+,\\s',
  '(\\p{Ll}+)\\s[^,]*\\.$',
);
const isSourceAlone = (line: string, language: string): boolean =>
  lexiconFor(language).roles.has(SOURCE_ALONE.exec(line)?.[1] ?? '');

const isParticipleAlone = (line: string, language: string): boolean =>
  PARTICIPLES[language]?.test(line) === true && !line.includes(',');

function isHalf(words: readonly Token[], line: string): boolean {
  return SUBORDINATORS.has(words[0]?.lower ?? '') && !/[,:;–—]/u.test(line);
}

function isForeign(words: readonly Token[], language: string): boolean {
  if (words.length < TELLING || !LANGUAGES_READ.includes(language)) return false;
  const { empty } = functionWords(language);
  let own = 0;
  for (const { lower } of words) {
    own += +empty.has(lower);
    if (FOREIGN * own > words.length) return false; // there cannot be so many of another language
  }
  const least = FOREIGN * Math.max(1, own);
  const table = (languagesOf ??= readLanguages());
  const counts = LANGUAGES_READ.map(() => 0);
  for (const { lower } of words) for (const one of table.get(lower) ?? NONE) counts[one]! += 1;
  return counts.some((count, one) => LANGUAGES_READ[one] !== language && count >= least);
}
const NONE: readonly number[] = [];

let languagesOf: ReadonlyMap<string, readonly number[]> | undefined;

/** The languages in which a little word is one: one look at it instead of one for each language. */
function readLanguages(): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  LANGUAGES_READ.forEach((language, one) => {
    for (const word of functionWords(language).empty) table.set(word, [...(table.get(word) ?? []), one]);
  });
  return table;
}
