/**
 * Shortens a text, or spreads it over parts, at the end of a sentence, else of a clause, else of a word.
 * Every word kept is a word of the text, in its order; every cut is shown by an ellipsis.
 */
import { cleanClauseEnds, isTurned } from './clean-clauses.ts';
import { clauseEnds, graphemeEnd, sentenceEnds, wordEnds } from './sentence-breaks.ts';

type Measure = (text: string) => number;
const LENGTH: Measure = (text) => text.length;

/**
 * A cut at a sentence must keep this share of the room to be preferred to one at a clause, and a clause to one at a
 * word.
 */
const ENOUGH = { sentence: 0.5, clause: 0.35 };

/** The text itself where `measure` says that it has room, else its longest beginning that makes sense, and "…". */
export function cut(text: string, room: number, measure: Measure = LENGTH): string {
  const ahead = within(text, room, measure);
  return ahead.length === text.length && measure(text) <= room ? text : cutWithin(ahead, room, measure);
}

function cutWithin(text: string, room: number, measure: Measure): string {
  const fits = (beginning: string): boolean => measure(ellipsis(beginning)) <= room;
  const longest = (ends: number[]): number =>
    ends.filter((end) => fits(text.slice(0, end)) && !BRACKET.test(text.slice(0, end))).at(-1) ?? 0;
  const reaches = (end: number, share: number): boolean => end > 0 && measure(text.slice(0, end)) >= room * share;
  const sentence = longest(finalEnds(text));
  if (reaches(sentence, ENOUGH.sentence)) return ellipsis(text.slice(0, sentence));
  const clause = Math.max(longest(clauseEnds(text).filter((end) => !isTurned(text, end))), sentence);
  if (reaches(clause, ENOUGH.clause)) return ellipsis(text.slice(0, clause));
  const words = wordEnds(text);
  const word = longest(words.filter((end) => !LITTLE_WORD.test(text.slice(0, end)))) || longest(words);
  return ellipsis(text.slice(0, word || graphemeEnd(text, fits)));
}

/**
 * The text where it has room, else as much of it as ends with a sentence or a clean clause; null where that is too
 * little.
 */
export function cutCleanly(text: string, language: string, room: number, measure: Measure = LENGTH): string | null {
  if (hasRoom(text, room, measure)) return text;
  const clauses = cleanClauseEnds(text.slice(0, MAX_LOOK), language);
  return atOneOf([...finalEnds(within(text, room, measure)), ...clauses].sort((a, b) => a - b), text, room, measure);
}

const hasRoom = (text: string, room: number, measure: Measure): boolean =>
  text.length <= MAX_LOOK && measure(text) <= room;

function atOneOf(ends: number[], text: string, room: number, measure: Measure): string | null {
  const end = ends.filter((at) => measure(ellipsis(text.slice(0, at))) <= room).at(-1) ?? 0;
  return end > 0 && measure(text.slice(0, end)) >= room * ENOUGH.clause ? ellipsis(text.slice(0, end)) : null;
}

/** Inside square brackets, or right behind them: "[Rosa …", "[Rosa] …" name nobody. */
const BRACKET = /\[[^\]]*\]?$/u;
/** A cut after "and" or "of the" reads as a slip. */
const LITTLE_WORD = /(?:^|\s)\p{Ll}{1,3}$/u;

/** Marks that end a clause go; a full stop stays, and the ellipsis after it says that more follows. */
export function ellipsis(kept: string): string {
  const clean = kept.trimEnd().replace(/(?:[\s,;:–—、，；：،؛…-]|\.{2,})+$/u, '');
  const cjk = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}。]$/u.test(clean);
  return `${clean}${cjk ? '……' : ' …'}${unclosed(clean)}`;
}

/** Marks that the cut left open, innermost first: what is quoted must be seen to end. */
function unclosed(text: string): string {
  const open: string[] = [];
  for (const mark of text) {
    const close = PAIRS[mark];
    if (close) open.unshift(close);
    else if (mark === open[0]) open.shift();
  }
  return open.join('');
}

const PAIRS: Record<string, string> = { '“': '”', '«': '»', '「': '」', '『': '』' };

/** Ends of sentences that the next one does not turn ("But …"). */
const finalEnds = (text: string): number[] => sentenceEnds(text).filter((end) => !isTurned(text, end));

/** A part of a text, with the marks that show a cut, and the stretch of the text that it shows. */
interface Part {
  text: string;
  start: number;
  end: number;
}

/** The text in parts of at most `room` each, of about one length; a part that goes on ends with "…". */
export function splitInParts(text: string, room: number, measure: Measure = LENGTH): string[] {
  return splitRanges(text, room, measure, Infinity).map((part) => part.text);
}

/**
 * @param most parts; what is left then is not shown, and the last part ends with "…". Each part looks only at what it
 * could hold, so the whole takes time in proportion to the text.
 */
export function splitRanges(text: string, room: number, measure: Measure, most: number): Part[] {
  const out: Part[] = [];
  const target = (measure(text) / Math.ceil(measure(text) / room)) * 1.05;
  let start = 0;
  while (start < text.length && out.length < most) {
    const ahead = within(text.slice(start), room, measure);
    const isLast = start + ahead.length === text.length && measure(ahead) <= room;
    const end = isLast ? text.length : start + nearestBreak(ahead, target, room, measure);
    out.push({ text: isLast ? text.slice(start) : ellipsis(text.slice(start, end)), start, end });
    start = end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  return out;
}

/** The break that leaves a part nearest to the target: a sentence's where one is, else a clause's, else a word's. */
function nearestBreak(text: string, target: number, room: number, measure: Measure): number {
  const fits = (beginning: string): boolean => measure(ellipsis(beginning)) <= room;
  const afterMarks = clauseEnds(text).map((end) => end + (/\s/.test(text[end] ?? '') ? 2 : 1));
  const off = (end: number): number => Math.abs(measure(text.slice(0, end)) - target);
  for (const ends of [sentenceEnds(text), afterMarks, wordEnds(text)]) {
    const usable = ends.filter(
      (end) => fits(text.slice(0, end)) && measure(text.slice(0, end)) >= room * ENOUGH.clause,
    );
    const [nearest] = usable.sort((a, b) => off(a) - off(b));
    if (nearest) return nearest;
  }
  return graphemeEnd(text, fits);
}

/** Letters beyond the room that tell whether a sentence or a word ends within it. */
const LOOK_AHEAD = 80;
/** Letters without width fill no room: a flood of them ends here. */
const MAX_LOOK = 2000;

/**
 * A beginning of the text that is longer than what has room, for whoever looks for the place to cut; short texts whole.
 */
function within(text: string, room: number, measure: Measure): string {
  const step = Math.max(1, Math.ceil(room));
  let end = step;
  while (end < Math.min(text.length, MAX_LOOK) && measure(text.slice(0, end)) <= room) end += step;
  return text.slice(0, end + LOOK_AHEAD).replace(/[\uD800-\uDBFF]$/u, '');
}
