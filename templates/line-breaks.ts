/**
 * Where lines may end in scripts whose words the layout does not know: Thai and its neighbours and Japanese have no
 * spaces, Korean has. What keeps its words is split at spaces and zero-width spaces alone (src/render/graphemes.ts).
 */
import { memo } from '../src/text/memo.ts';

const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const RUN = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}]+/gu;
const HANGUL = /\p{sc=Hangul}/u;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const ZERO_WIDTH_SPACE = '\u200b';
/** A line begins neither with a full stop (។ ။) nor with the sign that repeats a word (ៗ ๆ ໆ). */
const BEFORE_MARK = /\u200b(?=[\p{P}\p{Lm}])/gu;

/** Texts of a card, each set in a dozen sizes. */
const REMEMBERED = 50;

/** The same text with a zero-width space between words that no space parts. */
export function breakable(text: string): string {
  if (KANA.test(text)) return phrases(text);
  if (!UNSPACED.test(text)) return text;
  const words = new Intl.Segmenter('th', { granularity: 'word' });
  return text.replace(RUN, (run) =>
    Array.from(words.segment(run), ({ segment }) => segment).join(ZERO_WIDTH_SPACE).replace(BEFORE_MARK, ''),
  );
}

/** Particles and endings belong to the word before them: “決めた” is one, “修理に” is one. */
const ENDING = /^[\p{sc=Hiragana}ー]+$/u;
/** So many letters are a phrase already, after which a word in hiragana of so many may begin a line. */
const LONG_PHRASE = 7;
const HIRAGANA_WORD = 3;
/** What is counted stands with its number: “三十二億ドル”. */
const NUMBER_BEFORE = /[\p{Nd}〇一二三四五六七八九十百千万億兆]$/u;
/** “市議会”: one letter more of a word in Chinese characters. */
const SUFFIX = /^\p{sc=Han}$/u;
const OPENS = /[\p{Ps}\p{Pi}]$/u;
const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}\p{Lm}]/u;

const phrases = memo(REMEMBERED, (text: string): string => {
  const words = new Intl.Segmenter('ja', { granularity: 'word' });
  const parts: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = parts.at(-1);
    if (before === undefined || !isJoined(before, segment)) parts.push(segment);
    else parts[parts.length - 1] = before + segment;
  }
  return parts.join(ZERO_WIDTH_SPACE);
});

function isJoined(before: string, word: string): boolean {
  if (/\s$/u.test(before) || /^\s/u.test(word) || CLOSES.test(word) || OPENS.test(before)) return true;
  if (/\p{Po}$/u.test(before)) return false;
  if (ENDING.test(word)) return before.length < LONG_PHRASE || word.length < HIRAGANA_WORD;
  return NUMBER_BEFORE.test(before) || (SUFFIX.test(word) && /\p{sc=Han}$/u.test(before));
}

/** Korean breaks at its spaces and Japanese between phrases, unless one is wider than the column. */
export function wordBreakFor(text: string, torn: boolean): 'keep-all' | 'break-word' {
  return (HANGUL.test(text) || KANA.test(text)) && !torn ? 'keep-all' : 'break-word';
}
