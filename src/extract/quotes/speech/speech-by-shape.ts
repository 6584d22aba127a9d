/**
 * Is it speech that stands between the marks, where the language has no reader of speakers? By shape alone: a stop or
 * a colon, a particle of quoting, the length. Titles (《三国》, 『坊っちゃん』) and single terms are none.
 */
import { countWords } from '../../../text/count-words.ts';
import type { Document } from '../../../text/document.ts';
import type { Quotation } from '../marks/find-quotations.ts';

const TITLE_MARKS: ReadonlySet<string> = new Set(['《', '〈']);
/** In Japanese they hold a title, or words quoted inside others. */
const WHITE_CORNER = '『';
const STOP = /[.!?…。！？؟।]["”’»」』]?$/u;
/** What stands before words that somebody says. */
const BRINGS_IN = /^[:：,，،、]$/;
/** "「…」と述べた", "“…”라고": what follows says that the words are quoted. */
const QUOTING = /^(?:と|って|라고|고|이라고)/u;
/** 『坊っちゃん』と『三四郎』 is no speech, 『もう待てない』と述べた is. */
const SAID_SO = /^と(?:述べ|語|話し|言(?!う小)|発言|訴え|強調|説明|指摘|コメント|答え|批判|主張|反論)/u;
/** "กล่าวว่า “…”": Thai has a word for the colon. */
const THAT = /ว่า\s?$/u;
/** „Nemůžeme čekat,“ řekla: a comma at the end goes on with who said it. */
const GOES_ON_INSIDE = /[,،，、]$/u;
/** ”Vi kan inte vänta”, sade; „…” – mondta: so does one behind the mark, where the sentence begins with the words. */
const GOES_ON_BEHIND = /^\s?[,،，–—-]\s?[\p{L}]/u;
/** A term is shorter, a name too. */
const LEAST = { stopped: 2, broughtIn: 2, tagged: 3, bare: 6 };
const AROUND = 8;

export function isSpeechByShape({ tokens, text }: Document, quote: Quotation): boolean {
  const opener = tokens[quote.first]?.text ?? '';
  if (TITLE_MARKS.has(opener)) return false;
  const inside = text.slice(quote.start, quote.end);
  const words = countWords(inside);
  const isStopped = STOP.test(inside);
  const behind = textBehind(tokens, text, quote);
  if (opener === WHITE_CORNER) return SAID_SO.test(behind) || (isStopped && words >= LEAST.bare);
  if (words < LEAST.stopped) return false;
  const before = tokens[quote.first - 1];
  const isQuoted = QUOTING.test(tokens[quote.last + 1]?.text ?? '') || GOES_ON_INSIDE.test(inside);
  const isBroughtIn = BRINGS_IN.test(before?.text ?? '') || THAT.test(textBefore(tokens, text, quote));
  if (isStopped || isQuoted || isBroughtIn) return words >= LEAST.broughtIn;
  const opensSentence = before?.sentence !== tokens[quote.first]?.sentence;
  return words >= (opensSentence && GOES_ON_BEHIND.test(behind) ? LEAST.tagged : LEAST.bare);
}

function textBehind(tokens: Document['tokens'], text: string, { last }: Quotation): string {
  const at = tokens[last]?.end ?? text.length;
  return text.slice(at, at + AROUND);
}

function textBefore(tokens: Document['tokens'], text: string, { first }: Quotation): string {
  const at = tokens[first]?.start ?? 0;
  return text.slice(Math.max(0, at - AROUND), at);
}
