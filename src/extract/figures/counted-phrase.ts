/** The noun phrase that begins at an offset: as many words as can belong to it, to its noun. */
import type { Span } from '../../text/document.ts';
import { IRREGULAR_PLURALS } from './figure-words.ts';
import { labelStops } from './lexicon.ts';

const MOST_WORDS = 6;
const MOST_WORDS_ELSEWHERE = 3;
/** A run of more letters is no word: without this, every number of an unspaced page would be followed to its end. */
const LETTERS = String.raw`[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}'’&-]{0,63}(?![\p{L}\p{M}\p{Nd}])(?:\.\p{L}\.?){0,8}`;
const WORD = new RegExp(`([\\s\\u00a0-]?)(["“«„]?)(${LETTERS})(["”»]?)`, 'uy');
export const OF: Readonly<Record<string, RegExp>> = {
  en: /\s(?:of)(?=\s)/y,
  de: /\s(?:von der|von den|von|der|des)(?=\s)/y,
  fr: /\s(?:de la |de l['’]|des |du |de |d['’])/y,
  es: /\s(?:de los|de las|de la|del|de)(?=\s)/y,
  it: /\s(?:di |del |della |dei |delle |degli |dell['’])/y,
  pt: /\s(?:de|do|da|dos|das)(?=\s)/y,
  ro: /\s(?:de)(?=\s)/y,
};

export function sticky(pattern: RegExp | undefined, text: string, at: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Words of a phrase so far. */
interface Phrase {
  start: number;
  /** Behind the last word that a phrase may end with; −1 before there is one. */
  good: number;
  end: number;
}

/** `counted` phrases ("300 people") end at their plural noun, in English. */
export function nounPhrase(text: string, at: number, language: string, counted: boolean): Span | null {
  const most = language === 'en' ? MOST_WORDS : MOST_WORDS_ELSEWHERE;
  const phrase: Phrase = { start: -1, good: -1, end: at };
  for (let i = 0; i < most; i++) {
    if (i > 0 && language !== 'en' && sticky(OF[language], text, phrase.end) !== null) break;
    const match = sticky(WORD, text, phrase.end);
    if (match === null || !takeWord(phrase, match, i, language)) break;
    const [, , , word = '', mark] = match;
    if (mark !== '' || (language === 'en' && counted && isPlural(word.toLowerCase()))) break;
  }
  const { start, good } = phrase;
  return start < 0 || good < 0 || !isNoun(text.slice(start, good)) ? null : { start, end: good };
}

/** Adds a word to the phrase; false where it is none of it. */
function takeWord(phrase: Phrase, match: RegExpExecArray, i: number, language: string): boolean {
  const [whole, gap = '', , word = ''] = match;
  if (!goesOn(match, word, i, phrase, language)) return false;
  if (phrase.start < 0) phrase.start = match.index + gap.length;
  phrase.end = match.index + whole.length;
  if (mayEnd(word, language)) phrase.good = phrase.end;
  return true;
}

/** Endings that only verbs have: "300 miembros votaron". */
const VERB_ENDS: Readonly<Record<string, RegExp>> = {
  en: /^(?:sang|rang|swam|fled|flew|drew|threw|knew|shook|spoke|wrote|drove|rode|sank|sold|sent|told|own|want)$/,
  fr: /(?:èrent|aient|irent|eront)$/,
  es: /(?:aron|ieron|aban|\p{L}{3}aba|arán|erán|irán|ó)$/u,
  it: /(?:arono|erono|irono|avano|evano|ivano|\p{L}{4}[ae]va|eranno|iranno)$/u,
  pt: /(?:aram|eram|iram|avam|arão|erão|irão|ou)$/,
  ru: /(?:ли|лись|лась|лось|лся|ются|ется|ают|уют)$/u,
  uk: /(?:али|или|іли|ися|лися|ють|ться)$/u,
  tr: /(?:[dt][ıiuü](?:lar|ler)?|[ae]c[ae][kğ]|[ıiuü]yor|m[ıiuü]ş)$/u,
  el: /(?:αν|ουν|ονται|εται|ησε|ισε|ωσε)$/u,
  sv: /(?:ades|ade|ar)$/u,
  ro: /(?:eză|ează|esc|ește)$/u,
  cs: /(?:ali|ili|eli|aly|ily|ají|ejí|uje|ují)$/u,
  hu: /(?:tak|tek|nak|nek)$/u,
  fi: /(?:ivat|ivät|vat|vät)$/u,
  bn: /(?:েছে|েছেন|বেন|বে|লেন)$/u,
  hi: /(?:ेंगे|ेगा|ेगी|ेगे|ता|ती|ते|ला|ली|ले|या|यी|ये)$/u,
  // words with a preposition or "and" written onto them
  he: /^[בלמושכ]\p{L}{3}/u,
  ar: /^(?:[وبلف]\p{L}{3}|أمام|داخل|خارج|حول|ضد)/u,
};

/** "Dos consiguieron salvarse", "os outros sete morreram": who is counted is not told again. */
const OPENS_WITH_VERB: Readonly<Record<string, RegExp>> = {
  fr: /(?:èrent|aient|irent)$/,
  es: /(?:aron|ieron|aban|arán|erán|irán)$/u,
  it: /(?:arono|erono|irono|avano|evano)$/u,
  pt: /(?:aram|eram|iram|avam)$/u,
};

/** Behind a plural noun these are verbs: "23 personas siguen", "200 personnes attendent". */
const BEHIND_PLURAL: Readonly<Record<string, RegExp>> = {
  fr: /\p{L}{2}[^m]ent$/u,
  es: /\p{L}{2}[ae]n$/u,
  pt: /\p{L}{2}[ae]m$/u,
};

export const endsAsVerb = (lower: string, language: string): boolean => VERB_ENDS[language]?.test(lower) === true;

const isVerbBehind = (lower: string, language: string): boolean =>
  endsAsVerb(lower, language) || BEHIND_PLURAL[language]?.test(lower) === true;

function goesOn(match: RegExpExecArray, word: string, i: number, { good }: Phrase, language: string): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const isStop = labelStops(language).has(lower) && !/^\p{Lu}{2}/u.test(word);
  if (isStop || /^\d/.test(word) || (i > 0 && match[1] === '')) return false;
  if (i > 0 ? isVerbBehind(lower, language) : OPENS_WITH_VERB[language]?.test(lower)) return false;
  return language !== 'de' || good < 0 || /^\p{Lu}/u.test(word); // after a German noun, a small letter begins a verb
}

/** Participles and adverbs do not end an English noun phrase; a German one ends at a capital. */
function mayEnd(word: string, language: string): boolean {
  if (language === 'de') return /^\p{Lu}/u.test(word);
  return language !== 'en' || !isTrailing(word.toLowerCase().replaceAll('’', "'"));
}

const LEAST_PARTICIPLE = 5;

function isTrailing(word: string): boolean {
  const isParticiple = /(?:ed|ly)$/.test(word) && word.length >= LEAST_PARTICIPLE;
  return isParticiple || word.endsWith("'s") || word === 'away' || word === 'back';
}

/** A lone "-ing" or comparative is no noun phrase. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  'away high wide long deep tall thick back apart look ahead alone total down up much times'.split(' '),
);
const isNoun = (phrase: string): boolean => !NO_NOUNS.has(phrase) && !/^\p{Ll}+(?:ing|ly)$/u.test(phrase);

const LEAST_PLURAL = 4;

export function isPlural(word: string): boolean {
  const isRegular = word.length >= LEAST_PLURAL && /[^su']s$|ses$|'s?$/.test(word) && !word.endsWith("'s");
  return IRREGULAR_PLURALS.has(word) || isRegular;
}
