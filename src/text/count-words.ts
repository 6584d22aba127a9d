/**
 * How many words a text has, and how long it looks, also where no spaces part words. No dictionary is asked: those of
 * two engines differ, and the same article must give the same sheet. What a word of each script takes on average is.
 */

const SCRIPTS: readonly (readonly [pattern: RegExp, lettersOfAWord: number])[] = [
  [/\p{Script=Han}/gu, 2], // 渡轮, 码头
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, 3],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 5], // marks above and below are counted too
];
const UNSPACED = new RegExp(SCRIPTS.map(([{ source }]) => source).join('|'), 'u');
/** Drawn twice as wide as a Latin letter, and saying about twice as much. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

/** No character before these, nor between them, is of such a script; most texts are told by this alone. */
const MAYBE_UNSPACED = /[\u0e00-\u11ff\u1780-\u19ff\u2e80-\uffff]/;
const WORDLIKE = /[\p{L}\p{N}]/u;

/** Words of a text; a run of letters without spaces counts by its length. */
export function countWords(text: string): number {
  const words = text.split(/\s+/).filter((word) => WORDLIKE.test(word));
  if (!MAYBE_UNSPACED.test(text) || !UNSPACED.test(text)) return words.length;
  const spaced = words.filter((word) => !UNSPACED.test(word)).length;
  const unspaced = SCRIPTS.reduce((sum, [pattern, letters]) => sum + (text.match(pattern)?.length ?? 0) / letters, 0);
  return spaced + Math.ceil(unspaced);
}

/** UTF-16 units, wide letters twice: what a limit set for Latin letters is compared with. */
export function visualLength(text: string): number {
  return MAYBE_UNSPACED.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : text.length;
}
