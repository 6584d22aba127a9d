/** Which quotations get a card: a broken quotation is one card again, a long one several, a lame fragment none. */
import { isTurnedBy } from '../../../extract/sense/cut-guard.ts';
import { standsAlone } from '../../../extract/sense/weigh.ts';
import { speakerKey } from '../../../extract/speaker-key.ts';
import type { Piece } from '../../../sheet/plan.ts';
import type { Document, Span } from '../../../text/document.ts';
import type { Planning } from '../../planning.ts';
import { wordsOf } from '../../typeset.ts';
import { chanceOf } from '../../worth/chance.ts';
import { MAX_CARDS, type Part, type PlannedQuote } from './join.ts';
import { NO_CARD, passageOf, refusalOf } from './refuse.ts';

/** The first word after a passage stands within so many letters. */
const NEAR = 40;
/** Quotations with a card: more is a transcript. */
const MAX_QUOTES = 3;
/** Below this chance of being printed a quotation gets no card; one may, where no other does, from the lower line. */
const LINES = { quote: 0.4, only: 0.36 };
/** Quotations that are weighed against each other: the first of a page, for each is compared with each. */
const MAX_WEIGHED = 60;

/**
 * The quotation with those of its parts that a reader understands; null where none is left. A part that the next one
 * turns ("But …") says the opposite by itself, so it goes too.
 */
export function understood({ document, known }: Planning, quote: PlannedQuote): PlannedQuote | null {
  const spanOf = (shows: Piece[]): Span => ({ start: shows[0]?.start ?? 0, end: shows.at(-1)?.end ?? 0 });
  const context = known(quote.lead.speaker?.name ?? null);
  const isOwn = ({ shows }: Part): boolean => standsAlone(document, shows, context);
  const isTurned = (index: number): boolean => {
    const next = quote.parts[index + 1];
    return isTurnedBy(document, next ? spanOf(next.shows) : after(document, spanOf(quote.parts[index]?.shows ?? [])));
  };
  if (quote.parts.length > 1 && quote.parts.every(isOwn)) return quote;
  const parts = quote.parts.filter((part, index) => isOwn(part) && !isTurned(index)).slice(0, 1);
  return parts.length === 0 ? null : { ...quote, parts };
}

/** The words after a passage, as far as its first words tell. */
function after({ text }: Document, { end }: Span): Span {
  const from = end + (/^[^\p{L}\p{N}]*/u.exec(text.slice(end, end + NEAR))?.[0].length ?? 0);
  return { start: from, end: Math.min(text.length, from + NEAR) };
}

/** The likeliest first, as many as there are cards for; new speakers before new words of one. */
export function chooseQuotes(planning: Planning, all: PlannedQuote[]): PlannedQuote[] {
  const quotes = all.slice(0, MAX_WEIGHED);
  const words = quotes.map(({ text }) => wordsOf(text));
  const isSaid = (index: number): boolean =>
    quotes.some(
      ({ text }, other) =>
        (other < index || text.length > (quotes[index]?.text.length ?? 0)) &&
        words[other]?.includes(words[index] ?? '') === true,
    );
  const likely = quotes
    .filter((quote, index) => !isSaid(index) && refusalOf(NO_CARD, planning, quote) === null)
    .map((quote) => ({ quote, chance: chanceOf(planning, passageOf(quote)) }))
    .sort((a, b) => b.chance - a.chance)
    .filter(({ chance }, index) => chance >= (index === 0 ? LINES.only : LINES.quote));
  const heard = new Set<string>();
  const isHeard = ({ lead }: PlannedQuote): boolean => heard.size === heard.add(speakerKey(lead) ?? '').size;
  const again = new Map(likely.map(({ quote }) => [quote, isHeard(quote)]));
  let room = MAX_CARDS;
  return likely
    .map(({ quote }) => quote)
    .sort((a, b) => Number(again.get(a)) - Number(again.get(b)))
    .filter((quote) => (room -= quote.parts.length) >= 0 || ((room += quote.parts.length), false))
    .slice(0, MAX_QUOTES);
}
