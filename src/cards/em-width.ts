/** How wide a text sets, in ems, without a font: enough to plan parts; the layout itself has the last word. */
import { memo } from '../text/memo.ts';

const NARROW = /[iljtfrI.,;:'’‘!|()[\] ]/u;
const WIDE = /[mwMW@%—…\p{Lu}]/u;
const FULL =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]|\p{Extended_Pictographic}/u;
const NONE = /[\p{Mn}\p{Me}\u200b-\u200f\ufe0f]/u;

const widthOf = (char: string): number =>
  FULL.test(char) ? 1 : NONE.test(char) ? 0 : NARROW.test(char) ? 0.28 : WIDE.test(char) ? 0.72 : 0.5;

/** Widths by code: nearly all that is measured is ASCII, and each character of a long sentence is asked for. */
let ascii: Float64Array | undefined;
const readAscii = () => Float64Array.from({ length: 0x80 }, (_, code) => widthOf(String.fromCharCode(code)));
const otherWidth = memo(4000, widthOf);

export function emWidth(text: string): number {
  const widths = (ascii ??= readAscii());
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const width = widths[text.charCodeAt(at)];
    if (width === undefined) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      sum += otherWidth(char);
      at += char.length - 1;
    } else sum += width;
  }
  return sum;
}
