/**
 * How many words a text has, and how long it looks, also where no spaces part words. No dictionary is asked: those of
 * two engines differ, and the same article must give the same sheet. What a word of each script takes on average is.
 */

/** Languages whose words no spaces part: there a token is a character, or a run of letters. */
export const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

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
  if (!MAYBE_UNSPACED.test(text) || !UNSPACED.test(text)) return countSpaced(text);
  const words = text.split(/\s+/).filter((word) => WORDLIKE.test(word));
  const spaced = words.filter((word) => !UNSPACED.test(word)).length;
  const unspaced = SCRIPTS.reduce((sum, [pattern, letters]) => sum + (text.match(pattern)?.length ?? 0) / letters, 0);
  return spaced + Math.ceil(unspaced);
}

/** What stands between spaces and has a letter or a number, of a text that has no script without spaces. */
function countSpaced(text: string): number {
  let words = 0;
  let isCounted = false; // the word that is being read
  for (let at = 0; at < text.length; at += 1) {
    const kind = KINDS[text.charCodeAt(at)] ?? kindAt(text, at);
    if (kind === SPACE) isCounted = false;
    else if (kind === WORD && !isCounted) {
      words += 1;
      isCounted = true;
    }
  }
  return words;
}

const [SPACE, WORD, OTHER] = [0, 1, 2] as const;
const kindOf = (character: string): number => (/\s/.test(character) ? SPACE : WORDLIKE.test(character) ? WORD : OTHER);
/** Of ASCII characters, by code. */
const KINDS = Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));
/** The second half of a pair alone is neither a letter nor a space. */
const kindAt = (text: string, at: number): number => kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));

/** UTF-16 units, wide letters twice: what a limit set for Latin letters is compared with. */
export function visualLength(text: string): number {
  return MAYBE_UNSPACED.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : text.length;
}
