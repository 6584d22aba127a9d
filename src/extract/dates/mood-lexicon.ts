/** The verbs of a language as look-up tables, built once. */
import { MOOD_WORDS, type MoodWords } from './mood-words.ts';
import { wordSet } from '../../text/word-set.ts';

export interface Mood {
  language: string;
  planned: ReadonlySet<string>;
  until: ReadonlySet<string>;
  from: ReadonlySet<string>;
  since: ReadonlySet<string>;
  ahead: ReadonlySet<string>;
  /** English verbs that may follow "to". */
  infinitives: ReadonlySet<string>;
  isFuture: (word: string) => boolean;
  isPast: (word: string) => boolean;
  /** A word with the ending of such a verb that is none. */
  isNeither: (word: string) => boolean;
  /** "ist", "est", "è": the present of "to be". */
  isPresentOfBeing: (word: string) => boolean;
  isParticiple: (word: string) => boolean;
}

const BEING: Readonly<Record<string, RegExp>> = {
  de: /^(?:ist|sind)$/,
  fr: /^(?:est|sont)$/,
  it: /^(?:è|sono)$/,
  en: /^(?:is|are)$/,
  nl: /^(?:is|zijn)$/,
};
const PARTICIPLES: Readonly<Record<string, RegExp>> = {
  de: /^(?:\p{L}{0,5}ge\p{L}{2,}(?:t|en)|\p{L}{3,}iert|(?:ver|be|er|zer|ent)\p{L}{3,}(?:t|en)|worden|gewesen)$/u,
  fr: /^\p{L}{2,}(?:é|ée|és|ées|is|it|u|ue|us|ues|ert|mort|morte)$/u,
  it: /^\p{L}{2,}(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|so|sa|si|to|ta|rto|rta)$/u,
  en: /^\p{L}{3,}ed$/u,
  nl: /^ge\p{L}{3,}(?:d|t|en)$/u,
};
const NO_PARTICIPLE = wordSet(
  'gegen genug gestern gerecht gesamt bereits erst erneut bekannt bereit verantwortlich gesperrt geschlossen ' +
    'geöffnet required banned suspended invited allowed blocked fermée fermé ouverte ouvert chiusa chiuso aperta ' +
    'aperto gesloten closed needed',
);

const INFINITIVES = wordSet(
  'meet vote decide discuss close open begin start end resign hold visit appear speak return leave announce publish ' +
    'release sign launch travel arrive play face take give make hear rule strike march protest present unveil resume ' +
    'address testify hand elect choose consider debate review report step stand join pay set move go come be become ' +
    'get fly land reopen expire host sentence plead',
);

const moods = new Map(Object.entries(MOOD_WORDS).map(([language, words]) => [language, compile(language, words)]));

/** Null for a language whose verbs are not known. */
export const moodOf = (language: string): Mood | null => moods.get(language) ?? null;

function compile(language: string, words: MoodWords): Mood {
  const [will, was, none] = [wordSet(words.will), wordSet(words.was), wordSet(words.none ?? '')];
  const ends = (word: string, pattern: RegExp | undefined): boolean => pattern?.test(word) === true && !none.has(word);
  return {
    language,
    planned: wordSet(words.planned),
    until: wordSet(words.until),
    from: wordSet(words.from),
    since: wordSet(words.since),
    ahead: wordSet(words.ahead),
    infinitives: language === 'en' ? INFINITIVES : new Set(),
    isFuture: (word) => will.has(word) || (!was.has(word) && ends(word, words.willEnds)),
    isPast: (word) => was.has(word) || (!will.has(word) && ends(word, words.wasEnds)),
    isNeither: (word) => none.has(word),
    isPresentOfBeing: (word) => BEING[language]?.test(word) ?? false,
    isParticiple: (word) => !NO_PARTICIPLE.has(word) && (PARTICIPLES[language]?.test(word) ?? false),
  };
}
