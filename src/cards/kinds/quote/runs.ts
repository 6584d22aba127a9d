/** Whole sentences of a quotation, one after the other, that a card can show by themselves. */
import { denies, isTurnedBy } from '../../../extract/sense/cut-guard.ts';
import type { Document, Span } from '../../../text/document.ts';
import { pattern } from '../../../pattern.ts';
import { ellipsis } from '../../cut.ts';
import { emWidth } from '../../em-width.ts';
import { hasWords } from '../../has-words.ts';
import { piecesWithin, type Joined } from '../../pieces.ts';
import { sentencesIn } from '../../where.ts';
import { QUOTE_ROOM, type Part, type PlannedQuote } from './join.ts';

/** Sentences of one chain that are looked at, and those of one run: a card has no room for more. */
const MOST = { looked: 12, run: 4 };
/** As much behind a passage as tells whether it is turned. */
const NEAR = 80;

/**
 * None is turned by what follows it ("But …"), at once or after one more sentence ("People say so. They like to. But
 * the truth is …"): by itself it would say the opposite, or only lead up to the point.
 */
export function runsOf(document: Document, { joined }: PlannedQuote): Part[] {
  const sentences = sentencesOf(document, joined).slice(0, MOST.looked);
  const isAmid = (at: number): boolean => isWithinAside(joined.text, sentences[at - 1], sentences[at]);
  return sentences.flatMap(({ start }, first) =>
    isAmid(first) ? [] : sentences
      .slice(first, first + MOST.run)
      .map(({ end }, more) => {
        const [last, next, later] = sentences.slice(first + more, first + more + 3);
        // “…,” she added. “But …”: the tag stands before what turns it
        const isSetUp = [next, later].some((one) => one !== undefined && isTurnedBy(document, atOf(joined, one)));
        const isAnswered = last !== undefined && next !== undefined &&
          (isAnsweredBy(joined.text, last, next) || isShortDenial(joined.text.slice(next.start, next.end), document));
        return isSetUp || isAnswered ? null : partOf(document, joined, { start, end });
      })
      .filter((part) => part !== null),
  );
}

/** "The town — for there is no plan. There is no buyer — sells its harbour": its subject stands before the dash. */
function isWithinAside(text: string, before: Span | undefined, own: Span | undefined): boolean {
  const dashesIn = ({ start, end }: Span): number => text.slice(start, end).match(/\s[–—-]\s/gu)?.length ?? 0;
  return before !== undefined && own !== undefined && dashesIn(before) % 2 === 1 && dashesIn(own) % 2 === 1;
}

/** "I have looked for an explanation. I have not found one.": the point of what stands before it. */
const isShortDenial = (next: string, { language }: Document): boolean =>
  !hasWords(next, LONG_DENIAL) && denies(next, language);
const LONG_DENIAL = 7;

/** "It's not a bridge … It's a promise": what it is not leads up to what it is. English and German. */
function isAnsweredBy(text: string, last: Span, next: Span): boolean {
  return IS_NOT.test(text.slice(last.start, last.end)) && IS.test(text.slice(next.start, next.end));
}
const SUBJECT = String.raw`^[^\p{L}]*(?:(?:it|this|that)(?:['’]s|\sis|\swas)|(?:they|we)(?:['’]re|\sare|\swere)|` +
  '(?:es|das) (?:ist|war))';
const IS_NOT = pattern('iu', SUBJECT, String.raw`(?:n['’]t|\s(?:not|no|nicht|keine?)(?!\p{L}))`);
const IS = pattern('iu', SUBJECT, '(?!\\p{L})');

/** Where a stretch of the joined text stands in the article. */
function atOf(joined: Joined, span: Span): Span {
  const [first] = piecesWithin(joined, span);
  return first ? { start: first.start, end: first.end } : { start: 0, end: 0 };
}

/** Stretches of the joined text; a piece that begins small goes on from the one before it. */
function sentencesOf(document: Document, { text, held }: Joined): Span[] {
  const starts = held.flatMap(({ piece, at }, index) => {
    const within = sentencesIn(document, piece).filter(({ start }) => start > piece.start);
    const goesOn = index > 0 && /^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(at, at + NEAR));
    return [...(goesOn ? [] : [at]), ...within.map(({ start }) => at + start - piece.start)];
  });
  return starts.map((start, index) => {
    const stretch = text.slice(start, starts[index + 1] ?? text.length);
    return { start, end: start + stretch.replace(/[\s…]+$/u, '').length };
  });
}

/** null where a card has no room for it, or what follows turns it. */
function partOf(document: Document, joined: Joined, span: Span): Part | null {
  const words = joined.text.slice(span.start, span.end);
  const shows = piecesWithin(joined, span);
  const [first, last] = [shows[0], shows.at(-1)];
  if (!first || !last || emWidth(words) > QUOTE_ROOM || isTurnedBy(document, behind(document, last))) return null;
  const held = joined.held.map(({ piece }) => piece);
  const goesOn = held.some(({ start, end }) => start <= last.start && hasLetters(document.text.slice(last.end, end)));
  return { text: goesOn ? ellipsis(words) : words, shows };
}

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** The words after a passage. */
function behind({ text }: Document, { end }: Span): Span {
  const from = end + (/^[^\p{L}\p{N}]*/u.exec(text.slice(end, end + NEAR))?.[0].length ?? 0);
  return { start: from, end: Math.min(text.length, from + NEAR) };
}
