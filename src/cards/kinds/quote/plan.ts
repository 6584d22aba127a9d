/** Which quotations get a card: a broken quotation is one card again, a long one several, a lame fragment none. */
import type { ReadQuote } from '../../../extract/extraction.ts';
import type { Piece } from '../../../sheet/plan.ts';
import { isTurnedBy } from '../../../extract/sense/cut-guard.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { danglingIn } from '../../../extract/sense/dangling.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import { isMisprinted } from '../../../extract/sense/misprint.ts';
import { senseWords } from '../../../extract/sense/sense-words.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { standsAlone } from '../../../extract/sense/weigh.ts';
import { speakerKey } from '../../../extract/speaker-key.ts';
import type { Document, Span } from '../../../text/document.ts';
import { amid } from '../../amid.ts';
import { opensItself } from '../../clause.ts';
import { splitRanges } from '../../cut.ts';
import { emWidth } from '../../em-width.ts';
import { memo } from '../../../text/memo.ts';
import { piecesWithin, type Joined } from '../../pieces.ts';
import type { Planning } from '../../planning.ts';
import { fitsTogether } from '../../matter.ts';
import { isBareOffice, isOffice, isPlainRole } from '../../shown-role.ts';
import { isOld } from './old-words.ts';
import { wordsOf } from '../../typeset.ts';
import { chanceOf } from '../../worth/chance.ts';
import type { Passage } from '../../worth/passage.ts';
import { READER } from '../../worth/wording.ts';

/** What an og card sets at a size that is read at a glance: about 300 Latin letters. */
const QUOTE_ROOM = 140;
/** Fewer words of somebody's are a scrap, not a statement. */
const LEAST_WORDS = 7;
/** The first word after a passage stands within so many letters. */
const NEAR = 40;
/** Quotations with a card, and cards of them, parts counted: more is a transcript. */
const MAX_QUOTES = 3;
const MAX_CARDS = 4;
/** Below this chance of being printed a quotation gets no card; one may, where no other does, from the lower line. */
const LINES = { quote: 0.4, only: 0.36 };

/** Letters of a chain of quotations that can reach a card: more than MAX_CARDS parts of the narrowest ones hold. */
const MAX_JOINED = 4000;
/** Quotations that are weighed against each other: the first of a page, for each is compared with each. */
const MAX_WEIGHED = 60;

interface Part {
  text: string;
  shows: Piece[];
}

export interface PlannedQuote {
  /** The quote that the card is named after. */
  lead: ReadQuote;
  /** All that was said, the words between left out and shown so. */
  text: string;
  joined: Joined;
  /** The text on as many cards as it takes, and which pieces stand on each. */
  parts: Part[];
  /** Each of the quotes that it was joined from. */
  pieces: ReadQuote[];
}

/** Chains of `continues` as one, in order of the text. */
export function joinQuotes(quotes: ReadQuote[], article: string): PlannedQuote[] {
  const chains = new Map<string, ReadQuote[]>();
  const rootOf = new Map<string, string>();
  for (const quote of quotes) {
    const root = quote.continues === null ? undefined : rootOf.get(quote.continues);
    const chain = root === undefined ? undefined : chains.get(root);
    if (root === undefined || !chain?.[0] || speakerKey(chain[0]) !== speakerKey(quote)) {
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
    return pieces[0] ? [{ lead: pieces[0], text: joined.text, joined, parts, pieces }] : [];
  });
}

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

/** Whole sentences of somebody whom the article names; fewer words are a scrap, others are the writer's sentence. */
export function isStatement({ document }: Planning, { lead, text }: PlannedQuote): boolean {
  if (lead.kind !== 'sentence' || lead.speaker === null || wordCount(text) < LEAST_WORDS) return false;
  if (hangsOnWriter(document, lead)) return false;
  return opensItself(lead.speaker.name, document.language) && !pointsElsewhere(lead.speaker.name, document.language);
}

/** "soll die »Bindungen stärken«": the writer's article or preposition stands before the mark. */
function hangsOnWriter(document: Document, { start }: Span): boolean {
  const lexicon = lexiconFor(document.language);
  const before = tokensIn(document, { start: Math.max(0, start - NEAR), end: start }).at(-2);
  const lists = lexicon ? [lexicon.determiners, lexicon.prepositions, lexicon.possessives] : [];
  return before?.kind === 'word' && lists.some((list) => list.has(before.lower));
}

/** "His website", "another": who that is stands elsewhere. */
function pointsElsewhere(name: string, language: string): boolean {
  const words = senseWords(language);
  const first = /[\p{L}\p{M}]+/u.exec(name)?.[0].toLowerCase() ?? '';
  return (
    words !== null && [words.people, words.things, words.demonstratives, words.halves].some((set) => set.has(first))
  );
}

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
    .filter((quote, index) => !isSaid(index) && isForAll(planning, quote))
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

const passageOf = ({ parts, lead }: PlannedQuote): Passage => ({
  kind: 'quote', shown: parts[0]?.shows ?? [], speaker: lead.speaker,
});

/** "A spokesman", "the report": nobody by name. */
const DESCRIBED =
  /^(?:an?|the|one|some|der|die|das|eine?|le|la|les|une?|el|los|las|una|il|lo|gli|o|os|as|um|uma)\s/iu;

/**
 * Said by somebody of whom the card tells who it is, by a role or by the headline; nothing open but what the headline
 * is about, no question and nothing to a "you" whom nobody sees. Of such quotations editors printed half, of all
 * others a quarter.
 */
function isForAll(planning: Planning, quote: PlannedQuote): boolean {
  const { document, sheet, known } = planning;
  const { speaker } = quote.lead;
  if (speaker === null || DESCRIBED.test(speaker.name)) return false;
  if (speaker.role !== null && !isPlainRole(speaker.role)) return false;
  const isOfHeadline = sheet.headline.text.includes(lastWord(speaker.name));
  const isKnown = isOfHeadline || (isOffice(speaker.role) && !isBareOffice(speaker.role));
  const shown = passageOf(quote).shown;
  if (isOld(planning, quote.lead) || shown.some((span) => isMisprinted(document, span))) return false;
  const tokens = shown.flatMap((span) => tokensIn(document, span));
  const asks = tokens.some(({ text, lower }) => text === '?' || READER.has(lower));
  const open = danglingIn(document, shown, known(speaker.name)).filter(({ sign }) => sign !== 'matter');
  const [first, last] = [shown[0], shown.at(-1)];
  const who = `${speaker.name}, ${speaker.role ?? ''}`.length;
  const fits = first && last && fitsTogether(planning, { start: first.start, end: last.end }, who);
  return isKnown && !asks && open.length === 0 && fits === true;
}

/** Made by the first count: its data takes milliseconds to load. */
let segmenter: Intl.Segmenter | undefined;

/** Planners ask it of every quotation of an article, several times over. */
export const wordCount = memo(500, (text: string): number => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
});
