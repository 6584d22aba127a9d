/** Quotations that the writer's words interrupt are joined; what is too long for one card is parted onto several. */
import type { ReadQuote } from '../../../extract/extraction.ts';
import { speakerKey } from '../../../extract/speaker-key.ts';
import type { Insertion, Piece } from '../../../sheet/plan.ts';
import type { Span } from '../../../text/document.ts';
import { amid } from '../../amid.ts';
import { splitRanges } from '../../cut.ts';
import { emWidth } from '../../em-width.ts';
import { hasWords } from '../../has-words.ts';
import { piecesWithin, type Joined } from '../../pieces.ts';
import { pattern } from '../../../pattern.ts';

/** What an og card sets at a size that is read at a glance: about 300 Latin letters. */
export const QUOTE_ROOM = 140;
/** Cards of one chain at most: more is a transcript. */
export const MAX_CARDS = 4;
/** Letters of a chain of quotations that can reach a card: more than MAX_CARDS parts of the narrowest ones hold. */
const MAX_JOINED = 4000;

export interface Part {
  text: string;
  shows: Piece[];
}

/** The writer's sentences over the words: where they stand, and as they are shown, with brackets. */
export interface LeadIn extends Span {
  text: string;
  insertions: Insertion[];
}

export interface PlannedQuote {
  /** The quote that the card is named after. */
  lead: ReadQuote;
  /** null where the words stand by themselves. */
  leadIn: LeadIn | null;
  /** All that was said, the words between left out and shown so. */
  text: string;
  joined: Joined;
  /** The text on as many cards as it takes, and which pieces stand on each. */
  parts: Part[];
  /** Each of the quotes that it was joined from. */
  pieces: ReadQuote[];
}

/** The stretches of the article that its first card shows as said. */
export const shownOf = ({ parts }: Pick<PlannedQuote, 'parts'>): readonly Piece[] => parts[0]?.shows ?? [];

/** Chains of `continues` as one, in order of the text. */
export function joinQuotes(quotes: ReadQuote[], article: string): PlannedQuote[] {
  const chains = new Map<string, ReadQuote[]>();
  const rootOf = new Map<string, string>();
  for (const quote of quotes) {
    const root = quote.continues === null ? undefined : rootOf.get(quote.continues);
    const chain = root === undefined ? undefined : chains.get(root);
    const goesOn = chain?.[0] && speakerKey(chain[0]) === speakerKey(quote) && !isScrap(chain, quote, article);
    if (root === undefined || !chain || !goesOn) {
      rootOf.set(quote.id, quote.id);
      chains.set(quote.id, [quote]);
      continue;
    }
    // words amid another sentence of the writer's go on from nothing, and begin nothing: they get no card
    if (isFarOff(article, chain.at(-1), quote)) continue;
    if (isToldAnew(article, chain.at(-1), quote)) {
      rootOf.set(quote.id, quote.id);
      chains.set(quote.id, [quote]);
      continue;
    }
    rootOf.set(quote.id, root);
    chain.push(quote);
  }
  return [...chains.values()].flatMap((pieces) => {
    const joined = join(pieces, article);
    const ranges = splitRanges(joined.text, QUOTE_ROOM, emWidth, MAX_CARDS);
    const parts = ranges.map(({ text, ...range }) => ({ text, shows: piecesWithin(joined, range) }));
    return pieces[0] ? [{ lead: pieces[0], leadIn: null, text: joined.text, joined, parts, pieces }] : [];
  });
}

/** "… an der Spitze zu haben, | die durch ihre Erfahrung …": the second card would begin amid a sentence. */
export const isPartedAmid = ({ parts }: PlannedQuote): boolean =>
  parts.slice(1).some(({ text }) => /^[…\s]*\p{Ll}/u.test(text));

/** “A day of tragedy.” It began as a “ditch fire”: words amid the writer's next sentence go on from nothing. */
function isScrap(chain: readonly ReadQuote[], quote: ReadQuote, article: string): boolean {
  const last = chain.at(-1);
  if (last === undefined || quote.kind !== 'fragment') return false;
  return ENDS.test(article.slice(last.end - 1, last.end + 2)) || isGoverned(article, last, quote);
}
const ENDS = /[.!?…]/u;

/**
 * “… le port brûle”, a-t-il dit, en exhortant à éviter “un jugement trop rapide”; “… were torn,” he said, adding that
 * the state would “not hesitate to remove” them: a part of the writer's sentence.
 */
function isGoverned(article: string, { end }: ReadQuote, { start, text }: ReadQuote): boolean {
  const between = article.slice(end, Math.min(start, end + BETWEEN)).replace(/[\s“”„"«»]+$/u, '');
  return /\p{L}$/u.test(between) && (ARTICLE.test(text) || ADDS.test(between));
}
/** Behind the tag and a comma the writer goes on, up to the mark. */
const ADDS = /\p{L}[^,]*,\s[^,]*\p{L}$/u;
const ARTICLE = pattern(
  'u',
  '^(?:an?|the|d(?:er|ie|as|en|em|es)|eine?[nmrs]?|l[ea]s?|une?|des|el|los|una|unos|unas|il|lo|gli|os?|as?|uma?)\\s|',
  '^l[’\']',
);

/** Words of the writer's between two pieces of one sentence: "…”, said Mayor Rosa Medina of Port Ellery, “…". */
const MOST_BETWEEN = 8;

/** “No tenemos datos”, dijo Vega, y de los vecinos que se habían quedado dijo que “están bien”: of another sentence. */
function isFarOff(article: string, last: ReadQuote | undefined, { start, text }: ReadQuote): boolean {
  if (last === undefined || !/^\p{Ll}/u.test(text)) return false;
  return hasWords(article.slice(last.end, start), MOST_BETWEEN + 1);
}

/** “Hier kommt das Schiff”, sagte sie. “1968 sank die Fähre”, erklärte sie: a new tag tells of something new. */
function isToldAnew(article: string, last: ReadQuote | undefined, { start, end, text, kind }: ReadQuote): boolean {
  if (last === undefined || kind !== 'sentence' || !/^[\p{Lu}\p{N}]/u.test(text)) return false;
  const between = article.slice(last.end, Math.min(start, last.end + BETWEEN));
  const isNewSentence = /\p{L}.*[.!?][^\p{L}]*$/su.test(between);
  const behind = article.slice(end - 1, end + TAG);
  return isNewSentence && (TAGGED.test(behind) || TAGGED_BY_NAME.test(behind));
}
/** The writer goes on behind the mark, in small letters: “…,” she said. */
const TAGGED = /^[^\n][^\p{L}\n]{0,4}[”“"»«’][,\s–—-]{1,4}\p{Ll}/u;
/** With a name first, a comma tells it: “…,” Medina said; “…”, Medina dijo. */
const TAGGED_BY_NAME = /^(?:,\s?[”“"»«’]|[^\n][^\p{L}\n]{0,4}[”“"»«’],)[\s–—-]{1,4}\p{L}/u;
/** A run of marks and the first letter behind them. */
const TAG = 12;

function join(pieces: ReadQuote[], article: string): Joined {
  const held: Joined['held'] = [];
  let text = '';
  for (const [index, quote] of pieces.entries()) {
    if (text.length >= MAX_JOINED) break;
    const previous = pieces[index - 1];
    const words = closing(quote);
    if (!previous) text = quote.kind === 'fragment' ? beforeFragment(words) : '';
    else text = isNextTo(article, previous, quote) ? `${text} ` : `${text.replace(TRAILING, '')} … `;
    held.push({ piece: { id: quote.id, start: quote.start, end: quote.start + words.length }, at: text.length });
    text += words.slice(0, MAX_JOINED);
  }
  return { text, held };
}

/** A run of marks is not longer than this where anybody wrote it. */
const TRAILING = /[\s,;:–—-]{1,8}$/u;
/** Words between two quotations show within so many letters. */
const BETWEEN = 400;

function isNextTo(article: string, previous: ReadQuote, quote: ReadQuote): boolean {
  const between = quote.start - previous.end;
  return between < BETWEEN && !/[\p{L}\p{N}]/u.test(article.slice(previous.end, quote.start));
}

/** The dots of `amid` alone. */
function beforeFragment(words: string): string {
  return amid(words).slice(0, -words.length);
}

/** The comma before "he said" belongs to the writer's sentence; that of a whole sentence is set as its full stop. */
function closing({ kind, text }: ReadQuote): string {
  return kind === 'fragment' ? text.replace(/[,;:]$/u, '') : text;
}
