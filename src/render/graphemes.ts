/**
 * Text cut into what readers take for characters, and for satori into words, by Unicode's rules (UAX #29). Most text
 * is plain enough to need no tables for that, and they take tens of milliseconds to load: they are asked for only where
 * characters may join in other ways than here.
 */

/**
 * Characters that stand alone, whatever stands beside them: of Latin, Greek and Cyrillic text as it is mostly written.
 */
const STANDING_ALONE = /^[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

const SIGNS =
  ' !-^`{-~\u00a0-\u00a7\u00a9\u00ab\u00ac\u00ae\u00b0-\u00b3\u00b6\u00b7\u00b9\u00bb-\u00bf' +
  '\u2010-\u2023\u2025\u2026\u20ac';
const LETTER = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f';
/**
 * Letters, digits, and signs of which some join letters or digits at both sides; a colon does where the language is
 * Swedish.
 */
const PLAIN_WORDS = new RegExp(
  `^(?!.*[${LETTER}]:[${LETTER}])[${LETTER}${SIGNS}]*$`,
);
const WORD = new RegExp(`(?:[${LETTER}\\d]|(?<=[${LETTER}])['‘’.·](?=[${LETTER}])|(?<=\\d)['‘’.,;](?=\\d))+| +|.`, 'g');

/** Satori asks for words where they are kept whole: Korean ends lines at spaces, Japanese where templates say so. */
export const KEPT = /[\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** A full stop goes with its word: “의결했다.” */
const KEPT_WORD = / +|[^ \u200b]+\u200b?|\u200b/gu;

/** What satori is given for `Intl.Segmenter` (scripts/slim-satori.ts): the same segments, but for KEPT. */
export class LazySegmenter {
  readonly #locale: string | undefined;
  readonly #options: Intl.SegmenterOptions;
  readonly #split: (text: string) => string[] | null;
  #segmenter: Intl.Segmenter | undefined;

  /** @throws RangeError for what is no BCP 47 tag, after which satori goes on without it */
  constructor(locale?: string, options: Intl.SegmenterOptions = {}) {
    Intl.getCanonicalLocales(locale);
    this.#locale = locale;
    this.#options = options;
    this.#split = options.granularity === 'word' ? splitWords : splitCharacters;
  }

  segment(text: string): Iterable<{ segment: string }> {
    const segments = this.#split(text);
    if (segments) return segments.map((segment) => ({ segment }));
    this.#segmenter ??= new Intl.Segmenter(this.#locale, this.#options);
    return this.#segmenter.segment(text);
  }
}

const byGrapheme = new LazySegmenter();

export function graphemes(text: string): string[] {
  return Array.from(byGrapheme.segment(text), ({ segment }) => segment);
}

function splitCharacters(text: string): string[] | null {
  return STANDING_ALONE.test(text) ? text.split('') : null;
}

function splitWords(text: string): string[] | null {
  if (KEPT.test(text)) return text.match(KEPT_WORD) ?? [];
  return PLAIN_WORDS.test(text) ? (text.match(WORD) ?? []) : null;
}
