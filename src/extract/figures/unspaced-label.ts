/**
 * What is counted where no spaces part words: "约300名岛民", "300人の島民が", "300명의 주민이". Particles and punctuation
 * bound the noun in Japanese and Korean; in Chinese and Thai only a noun that stands alone can be told from its verb.
 */
import type { Span } from '../../text/document.ts';

const NOUN: Readonly<Record<string, RegExp>> = {
  // 的, then characters up to a mark or a word that no noun contains
  zh: /的?([\p{Script=Han}]{1,8}?)(?=[，。、；：！？”」』）)\s]|$|[了在将將被已均都也仍正]|于|於)/uy,
  ja: /の?([\p{Script=Han}\p{Script=Katakana}ー]{1,12})(?=[がはをにでもとへや、。」』）)\s]|$)/uy,
  ko: /(?:의\s|\s)(\p{Script=Hangul}{1,8}?)(?=(?:이|가|은|는|을|를|에|에게|도|과|와)?(?:[\s.,)”’]|$))/uy,
};
/** Words of two characters or fewer are one word; of more, the last may be the verb: "岛民参加". */
const LONGEST_ONE = 2;

export function unspacedLabel(text: string, at: number, language: string): Span | null {
  const pattern = NOUN[language];
  if (pattern === undefined) return null;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const noun = match?.[1];
  if (match === null || noun === undefined || (language === 'zh' && noun.length > LONGEST_ONE)) return null;
  const end = at + match[0].length;
  return { start: end - noun.length, end };
}
