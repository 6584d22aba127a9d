/**
 * Quotations that two versions do not share: altered, added, taken out, without their marks or with new ones; and those
 * that both have, said by somebody else. How they are cut into pieces is the reader's business and no change.
 */
import { withSmallStart, wordsIn } from '../check/words.ts';
import type { ReadQuote } from '../extract/extraction.ts';
import type { Speaker } from '../schema.ts';
import type { Span } from '../text/document.ts';
import type { Change, ChangedWords } from './changes-schema.ts';
import { pairAlike, pairSame } from './pair-up.ts';
import { type ComparedVersion, isSaidIn, placeIn, standsIn } from './version.ts';
import { diffWords, sameWords } from './word-diff.ts';

/** Half of the words in common: "We saw it sink" and "We saw it go down" are one quotation, altered. */
const ALIKE = 0.5;

type Pair = [was: ReadQuote, is: ReadQuote];

export function changedQuotes(was: ComparedVersion, is: ComparedVersion): Change[] {
  const kept = pairSame(was.extraction.quotes, is.extraction.quotes, wordsKey);
  const [goneRest, unquoted] = stillThere(kept.gone, was, is);
  const [comeRest, quoted] = stillThere(kept.come, is, was);
  const { pairs, gone, come } = pairAlike(goneRest, comeRest, ({ text }) => text, ALIKE);
  const changes: Change[] = [
    ...pairs.map(([a, b]) => altered('quote', a, b)),
    ...gone.map((a): Change => ({ what: 'quote', change: 'removed', was: side(a), is: null, diff: [] })),
    ...unquoted.map((a): Change => ({ what: 'quote', change: 'unquoted', was: side(a), is: null, diff: [] })),
    ...come.map((b): Change => ({ what: 'quote', change: 'added', was: null, is: side(b), diff: [] })),
    ...quoted.map((b): Change => ({ what: 'quote', change: 'quoted', was: null, is: side(b), diff: [] })),
  ];
  const spoken = [...kept.pairs, ...pairs].filter((pair) => hasOtherSpeaker(pair, was, is));
  return [...changes, ...spoken.map(([a, b]) => altered('speaker', a, b))];
}

function side({ id, text, start, end, speaker }: ReadQuote): ChangedWords {
  return { id, text, start, end, speaker, label: null };
}

function altered(what: 'quote' | 'speaker', was: ReadQuote, is: ReadQuote): Change {
  const diff = what === 'quote' ? diffWords(was.text, is.text) : [];
  return { what, change: 'altered', was: side(was), is: side(is), diff };
}

const wordsKey = ({ text }: ReadQuote): string => wordsIn(text).map(({ key }) => withSmallStart(key)).join('\n');

/** Of what the other version does not say: what it does not have at all, and what it has without quotation marks. */
function stillThere(
  quotes: readonly ReadQuote[],
  own: ComparedVersion,
  other: ComparedVersion,
): [absent: ReadQuote[], bare: ReadQuote[]] {
  const unsaid = quotes.filter(({ text }) => !isSaidIn(other, text));
  const places = unsaid.map((quote) => ({ quote, place: placeIn(other, quote.text) }));
  const bare = places.filter(({ quote, place }) => place !== null && isMarked(own.text, quote) && isBare(other, place));
  return [
    places.flatMap(({ quote, place }) => (place === null ? [quote] : [])),
    bare.map(({ quote }) => quote),
  ];
}

const MARK = /["“”„‟«»‹›「」『』《》〝〞〟＂'‘’‚]/u;

/** Marks at both ends: what is set as a block of its own, or goes on in the next paragraph, has fewer. */
const isMarked = (text: string, { start, end }: Span): boolean =>
  MARK.test(text.charAt(start - 1)) && MARK.test(text.charAt(end));

/** No mark near either end, and no quotation that the reader found around it. */
function isBare({ text, extraction }: ComparedVersion, { start, end }: Span): boolean {
  const held = extraction.quotes.some((quote) => quote.start < end && quote.end > start);
  return !held && !MARK.test(text.slice(Math.max(0, start - 2), start)) && !MARK.test(text.slice(end, end + 2));
}

/** Another name, or another role where both say one. */
function hasOtherSpeaker([was, is]: Pair, before: ComparedVersion, after: ComparedVersion): boolean {
  if (isSame(was.speaker, is.speaker)) return false;
  return before.readerVersion === after.readerVersion || !isReadOtherwise([was, is], before, after);
}

function isSame(was: Speaker | null, is: Speaker | null): boolean {
  if (was === null || is === null) return was === is;
  return sameWords(was.name, is.name) && (was.role === null || is.role === null || sameWords(was.role, is.role));
}

/** Two readers, one text: both name both speakers, and say the same around the words. That is no correction. */
function isReadOtherwise([was, is]: Pair, before: ComparedVersion, after: ComparedVersion): boolean {
  const names = [was.speaker, is.speaker].flatMap((speaker) => (speaker ? [speaker.name, speaker.role ?? ''] : []));
  const around = before.contexts.get(was.id) ?? was;
  return (
    standsIn(after, before.text.slice(around.start, around.end)) &&
    names.filter(Boolean).every((name) => standsIn(before, name) && standsIn(after, name))
  );
}
