/** How wide a text sets, in ems, without a font: enough to plan parts; the layout itself has the last word. */
import { memo } from '../text/memo.ts';

const NARROW = /[iljtfrI.,;:'’‘!|()[\] ]/u;
const WIDE = /[mwMW@%—…\p{Lu}]/u;
const FULL =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]|\p{Extended_Pictographic}/u;
const NONE = /[\p{Mn}\p{Me}\u200b-\u200f\ufe0f]/u;

export function emWidth(text: string): number {
  let sum = 0;
  for (const char of text) sum += widthOf(char);
  return sum;
}

const widthOf = memo(4000, (char: string): number =>
  FULL.test(char) ? 1 : NONE.test(char) ? 0 : NARROW.test(char) ? 0.28 : WIDE.test(char) ? 0.72 : 0.5,
);
