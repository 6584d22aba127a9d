/**
 * Slips of the pen that a desk would not print: a little word twice, "has doing", and a word that the article itself
 * spells otherwise by one letter ("beaing" beside "beating"). Obvious ones alone: a good sentence is worth more.
 */
import type { Document, Span, Token } from '../../text/document.ts';
import { pattern } from '../../pattern.ts';
import { memo, oncePer, oncePerSpan } from '../../text/memo.ts';
import { wordSet } from '../../text/word-set.ts';
import { lexiconFor } from '../lexicon/index.ts';
import { isEnglishWord } from '../names/words/everyday-words.ts';
import { tokensIn } from './tokens-in.ts';

/** Twice in a row these are slips, in the languages that have them; looked for at the space between, which is rare. */
const TWICE = pattern(
  'iu',
  "\\s(?<=(?<![\\p{L}’'-])",
  '(the|an?|of|to|is|for|and|at|with|from|und|mit|für|von|auf|le|les|et|un|une|du|el|los|en|una)\\s)',
  "\\1(?![\\p{L}’'-])",
);
/** "a the", "the an", "an a". */
const ARTICLES = pattern('u', " (?:(?<=(?<![\\p{L}’'-])(?:an?|the) )an?|(?<=(?<![\\p{L}’'-])an? )the)(?=\\s\\p{Ll})");
/** "Rail union RMT, will strike": a comma between the subject and its verb, and none before it. */
const PARTED = pattern(
  'u',
  '^(?!(?:In|On|At|After|Before|For|From|By|With|As|Since|Then|Now|But|And|So|Here|There|Only|Also|Often|Never) )',
  '\\p{Lu}[^,\\s]*(?: [^,\\s]+){0,4} \\p{Lu}[^,\\s]*, (?:will|has|have|had|is|are|was|were) (?!\\p{Lu})',
);
/** "has doing"; "has being" and "had king" are none, for their words end otherwise. */
const BROKEN = new RegExp(
  '(?=h)(?<!\\p{L})(?:has|have|had) (?:do|go|say|mak|tak|fight|work|try|gett|giv|com|us)ing(?!\\p{L})|\\bof full of\\b',
  'u',
);

/**
 * "… Inside Hospital ToiletIn a deeply …": a heading and the first word of its paragraph, with no space between. "In"
 * ends a word of its own in "LinkedIn" and in German ("LehrerIn").
 */
const GLUED: Readonly<Record<string, RegExp>> = {
  en: /(?<!Linked)(?<=\p{Ll}{4})(?:The|In|On|At|An?|It|He|She|They|We|This|That|Another|When|While|After|But|For) /u,
  de: /(?<=\p{Ll}{4})(?:Der|Die|Das|Eine?|Im|Am|Es|Er|Sie|Wir|Mit|Nach|Bei|Auf|Wer|Wie) /u,
  fr: /(?<=\p{Ll}{4})(?:Les?|La|Une?|Il|Elle|Dans|En|Au|Pour|Ce) /u,
  es: /(?<=\p{Ll}{4})(?:El|Los|Las?|Una?|En|Por|Con) /u,
  it: /(?<=\p{Ll}{4})(?:Il|La|Gli|Una?|In|Per|Con|Nel) /u,
  pt: /(?<=\p{Ll}{4})(?:Os?|As?|Uma?|Em|Por|Com|No|Na) /u,
};

/** "… to the end of it.This is": a sentence begins without a space; and marks around nothing, “ ”. */
const GLUED_STOP = /(?<=\p{Ll}{2}[.!?])(?:The|In|On|At|It|He|She|They|We|This|That|But|There|You|I|Our|My)\s|“\s?”/u;

/** "Im Mai hatten zwei Boote hatten …", "en un en helicóptero": begun twice. */
const BEGUN_TWICE: Readonly<Record<string, RegExp>> = {
  de: pattern(
    'u',
    '(?<!\\p{L})(hatten?|haben|wurden?|waren?|sind|werden|wollen|sollen)\\s',
    '(?:(?!und|oder|wie|als|die)[\\p{L}\\p{N}-]+\\s){1,8}\\1\\s(?=\\p{L})',
  ),
  fr: /\s(dans|sur|avec|pour|par)\s(?:une?|l[ae]|les)\s\1\s/u,
  es: /\s(en|con|por|a|de)\sun[ao]?\s\1\s/u,
  it: /\s(in|con|per|a|di)\s(?:un[oa]?|il|la)\s\1\s/u,
  pt: /\s(em|com|por|a|de)\suma?\s\1\s/u,
};

/** "dieKommunen", "fürVereine", "laMairie": a little word and the next one; "airBaltic" and "iPhone" are names. */
const RUN_TOGETHER = /(?<!\p{L})(\p{Ll}{2,})\p{Lu}\p{Ll}{3,}/gu;
/** "die Be-treuer" where the article has "Betreuer": a word that was parted where its line ended. */
const PARTED_AT_LINE = /(?<!\p{L}|-)(\p{Lu}\p{Ll}{1,3})-(\p{Ll}{4,})(?![\p{L}-])/gu;
/** "am vergangenen in den Saal": the day is missing; "Bo Lund à vidé son casier"; "d’ »une": a mark turned over. */
const SLIPS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})am (?:vergangenen|kommenden|nächsten|letzten) (?:in|im|an|auf|mit|um|zu|von|bei|die|der|den)\s/u,
  fr: /(?<=\p{Lu}\p{Ll}+) à \p{Ll}+(?<!t)é (?:s(?:on|a|es)|l[ea]s?|une?|des)\s|[’']\s?»\p{L}/u,
};

/** Letters of a word that is compared: shorter ones have neighbours of their own ("form", "from"). */
const LONG = 6;
/** Two words that share so many of their first letters differ in their endings alone. */
const ENDING = 3;

/** Words of the language that have such a neighbour ("talking", "nothing"). */
const WORDS = wordSet(
  'though taking stated noting seeing reminder making braking coming string county moring staring parting casting ' +
    'planing firing hoping rating raging bother wining dinning later rather lasted posing',
);

/** No word of a language is longer: what is, is an address, or hostile. */
const LONGEST = 60;

export const isMisprinted = oncePerSpan((document: Document, span: Span): boolean => {
  const text = document.text.slice(span.start, span.end);
  if (TWICE.test(text) || [GLUED, BEGUN_TWICE, SLIPS].some((table) => table[document.language]?.test(text) === true))
    return true;
  if (document.language !== 'en') return isRunTogether(document, text);
  return [ARTICLES, BROKEN, PARTED, GLUED_STOP].some((slip) => slip.test(text)) || hasSlip(document, span);
});

function isRunTogether(document: Document, text: string): boolean {
  const { determiners, prepositions } = lexiconFor(document.language);
  const isLittle = ([, first = '']: RegExpExecArray): boolean => determiners.has(first) || prepositions.has(first);
  return [...text.matchAll(RUN_TOGETHER)].some(isLittle) ||
    [...text.matchAll(PARTED_AT_LINE)].some(([, head = '', rest = '']) =>
      beginsAWord(document, `${head.toLowerCase()}${rest}`));
}

function hasSlip(document: Document, span: Span): boolean {
  const found = slipsOf(document);
  const tokens = tokensIn(document, span);
  return tokens.some(({ lower, text }, at) =>
    (found.size > 0 && found.has(lower)) || (text === lower && isTransposed(lower)) ||
    isParted(document, tokens[at - 1], tokens[at]));
}

/** "to ab duct two women": two words that are one, where the first is none; "re elected" is spelled so. */
function isParted(document: Document, before: Token | undefined, token: Token | undefined): boolean {
  if (before?.kind !== 'word' || token?.kind !== 'word' || token.start !== before.end + 1) return false;
  if (before.text.length > LONGEST_FIRST || document.text[before.end] !== ' ') return false;
  if (!FIRST_HALF.test(before.text) || !SECOND_HALF.test(token.text)) return false;
  const whole = before.text + token.text;
  if (PREFIXES.has(before.text) || isEnglishWord(before.text)) return false;
  return isEnglishWord(whole) || beginsAWord(document, whole);
}
const LONGEST_FIRST = 4;
const FIRST_HALF = /^[a-z]{2,4}$/;
const SECOND_HALF = /^[a-z]{3,12}$/;
const PREFIXES = wordSet(
  'non re co pre anti ex de un mid multi semi post pro sub vs al el la le du da di et der von',
);

/** Does a word of the article begin so? Asked of every pair of words, so it is looked up where the order has it. */
function beginsAWord(document: Document, whole: string): boolean {
  const words = wordsInOrder(document);
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < whole) low = middle + 1;
    else high = middle;
  }
  return words[low]?.startsWith(whole) === true;
}
const wordsInOrder = oncePer(({ tokens }: Document): readonly string[] =>
  [...new Set(tokens.map(({ lower }) => lower))].sort());

/** "comapnies": no word, and one with two letters changed about; "theatre" and "center" are spelled both ways. */
const TRANSPOSED = { least: 8, spelled: /(?:re|er)s?$/u };
const isTransposed = (word: string): boolean =>
  word.length >= TRANSPOSED.least && word.length <= LONGEST && isSlipOfTwo(word);
/** The words of some articles: each is asked for with every sentence that has it. */
const MOST_REMEMBERED = 2000;
const isSlipOfTwo = memo(MOST_REMEMBERED, (word: string): boolean => {
  if (!/^[a-z]+$/.test(word) || TRANSPOSED.spelled.test(word) || isEnglishWord(word)) return false;
  return [...word].some((letter, at) =>
    at > 0 && isEnglishWord(`${word.slice(0, at - 1)}${letter}${word[at - 1]}${word.slice(at + 1)}`));
});

/** Letters at its head that a word shares with its slip. */
const HEAD = 2;
const [CODE_A, CODE_Z] = [0x61, 0x7a];

/** The words that stand once, and once more with one letter added in their midst. Of all sentences, made once. */
const slipsOf = oncePer((document: Document): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { kind, lower } of document.tokens)
    if (kind === 'word' && lower.length >= LONG) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  const shapes = new Set<number>();
  for (const [word, count] of counts) if (count === 1) shapes.add(shapeOf(word, word.length));
  const found = new Set<string>();
  for (const word of counts.keys()) {
    const isLikeOne = word.length > LONG && word.length <= LONGEST && shapes.has(shapeOf(word, word.length - 1));
    for (const shorter of isLikeOne ? withoutALetter(word) : [])
      if (counts.get(shorter) === 1 && isSpelled(shorter)) found.add(shorter);
  }
  return found;
});

/** What a word shares with its slip: its first letters, its last one, and a length. Few others share it. */
const shapeOf = (word: string, length: number): number =>
  (((word.charCodeAt(0) * PRIME + word.charCodeAt(1)) * PRIME + word.charCodeAt(word.length - 1)) * PRIME + length) | 0;
const PRIME = 131;

const isSpelled = (word: string): boolean => !WORDS.has(word) && /^\p{Ll}+$/u.test(word);

/** "beating" gives "beaing", "beatng" …: with its first letters and its ending. */
function withoutALetter(word: string): string[] {
  const found: string[] = [];
  const isLetter = (code: number): boolean => code >= CODE_A && code <= CODE_Z;
  for (let at = HEAD; at < word.length - ENDING; at += 1)
    if (isLetter(word.charCodeAt(at))) found.push(word.slice(0, at) + word.slice(at + 1));
  return found;
}
