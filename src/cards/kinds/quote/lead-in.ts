/**
 * The writer's own sentence right before somebody's words, which they answer or point to ("According to the mayor,
 * parts must come from Germany." over “We are at an advanced stage of procurement.”): it stands over them, as over a
 * pull quote in a newspaper. Whole and verbatim, and itself understood under the headline; never anybody's speech, nor
 * a sentence about somebody else first, or of what another says, whose words these would seem to be.
 */
import type { ReadFact } from '../../../extract/extraction.ts';
import { behindDateline } from '../../../extract/facts/clauses.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import type { Dangling } from '../../../extract/sense/sign.ts';
import { senseWords } from '../../../extract/sense/sense-words.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { isOfTale } from '../../../extract/sense/trailing.ts';
import { speakerKey } from '../../../extract/speaker-key.ts';
import { isOfStory } from '../../../extract/story-start.ts';
import { visualLength } from '../../../text/count-words.ts';
import type { Document, Sentence, Span } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import { bracketed, filledIn } from '../../brackets/bracketed.ts';
import type { Filling } from '../../brackets/filling.ts';
import { hasWords } from '../../has-words.ts';
import { saysHeadline } from '../../matter.ts';
import type { Planning } from '../../planning.ts';
import { opensWithOwner } from '../../opens-with-owner.ts';
import { sentenceSpanAt } from '../../where.ts';
import { NO_FACT } from '../fact/refuse.ts';
import { hangsBefore } from './hangs-before.ts';
import type { LeadIn, PlannedQuote } from './join.ts';
import { isAnothersClaim, isAnothersSentence } from './others-sentence.ts';
import { pointsOutside } from './points-outside.ts';

/** Letters of one sentence, and of two: more is an article over a quotation. */
const LONGEST = { one: 240, two: 280 };
/** "Brandt keeps the letter.": fewer words lead to nothing. */
const LEAST_WORDS = 6;
/** "Mayor Rosa Medina told the council:" says who; so many words before the colon say what it is about. */
const LEAST_BEFORE_COLON = 9;

/**
 * What may stand over the words, the nearest first, or the two sentences where the nearer hangs on the other; none
 * where they go on from others of theirs.
 */
export function leadInsOf(planning: Planning, quote: PlannedQuote): LeadIn[] {
  const able = spansBefore(planning, quote)
    .map((span) => ({ start: behindDateline(planning.document, span), end: withoutOpener(planning.document, span) }))
    .filter((span) => !REFUSALS.some(([, refuses]) => refuses(planning, span, quote)));
  const [one, two] = able;
  const isHung = one !== undefined && two !== undefined && hangsBefore(planning, one, two, quote.lead);
  return (isHung ? [two, one] : able)
    .map(({ start, end }) => ({ start, end, ...shownAs(planning, { start, end }, quote) }));
}

/** Does any of them name who speaks? Asked first, for it costs least. */
export const isNamedBefore = (planning: Planning, quote: PlannedQuote): boolean =>
  spansBefore(planning, quote).some((span) => namesSpeaker(planning, span, quote));

/** "… on the pier.“I slept …": without a space the mark that opens the words is taken for a part of the sentence. */
const withoutOpener = ({ text }: Document, { start, end }: Span): number =>
  end - (/(?<=[.!?…])\s?[“„«]$/u.exec(text.slice(start, end))?.[0].length ?? 0);

function spansBefore({ document }: Planning, quote: PlannedQuote): Span[] {
  const start = quote.lead.start;
  const own = sentenceSpanAt(document, start);
  const head = own && document.text.slice(own.start, start).replace(MARKS_AT_END, '');
  if (own === null || head === null) return [];
  const isLong = head.endsWith(':') && hasWords(head, LEAST_BEFORE_COLON);
  // "But Medina said: “…”" stands against what comes before it
  if (!isLong && isTurning(document, { start: own.start, end: own.start + head.length })) return [];
  if (!isLong) return before(document, own);
  const told = { ...own, end: own.start + head.length };
  // a reporter's question, with all that leads up to it
  return ASKS.test(quote.text) ? [told] : withEarlier(document, told);
}
const MARKS_AT_END = /[\s“”„"«»‘’'‹›]+$/u;

const isTurning = (document: Document, head: Span): boolean =>
  tokensIn(document, head).some(({ lower }) => senseWords(document.language)?.turning.has(lower) === true);

/** The sentence before the one in which the words begin, and that one with the one before it. */
function before(document: Document, own: Sentence): Span[] {
  const last = document.sentences[document.sentences.indexOf(own) - 1];
  if (last === undefined || own.paragraph - last.paragraph > 1 || !isOfStory(document, last)) return [];
  return withEarlier(document, last);
}

/** A sentence, or the beginning of one; and the same with the one before it in its paragraph. */
function withEarlier(document: Document, last: Sentence): Span[] {
  const earlier = document.sentences[document.sentences.findIndex(({ start }) => start === last.start) - 1];
  const isPair = earlier?.paragraph === last.paragraph;
  return [last, ...(isPair ? [{ start: earlier.start, end: last.end }] : [])];
}

/** With brackets, but for the rest of the speaker's name, which stands in full under the words. */
function shownAs(planning: Planning, span: Span, quote: PlannedQuote): Pick<LeadIn, 'text' | 'insertions'> {
  const { text: article } = planning.document;
  const name = quote.lead.speaker?.name;
  /** Does the bracket, with the name that it completes, end in theirs? */
  const isSpeakers = ({ start, end, beside, put }: Filling): boolean => {
    if (name === undefined || beside === undefined) return false;
    const words = article.slice(put.start, put.end);
    const [first, last] = [name.split(' ')[0] ?? '', lastWord(name)];
    return beside === 'before'
      ? first !== name && article.startsWith(last, end) && `${words} ${last}`.endsWith(name)
      : article.endsWith(first, start) && name === `${first} ${words}`;
  };
  const { text, insertions } = bracketed(planning, span, isSpeakers);
  return { text, insertions: insertions.map((one) => ({ ...one, of: 'leadIn' as const })) };
}

type Refuses = (planning: Planning, span: Span, quote: PlannedQuote) => boolean;

const REFUSALS: readonly (readonly [name: string, refuses: Refuses])[] = [
  ['length', ({ document }, span) => !isOfLength(document, span)],
  ['tag', isOnlyTag],
  ['asks', ({ document }, span) => ASKS.test(textOf(document, span))],
  ['speech', holdsSpeech],
  ['headline', saysHeadline],
  ['points', ({ document }, span) => pointsOutside(textOf(document, span), document.language)],
  ['whose', ({ document, sheet: { headline, people } }, span) => opensWithOwner(document, span) &&
    !people.some(({ name }) => headline.text.includes(lastWord(name)))],
  ['of-others', isOfOthers],
  ['others-claim', (planning, span, { lead }) => isAnothersClaim(planning, span, lead)],
  ['no-statement', (planning, span) => OF_FACTS.some(([, refuses]) => refuses(planning, factOf(planning, span)))],
  ['open', isOpen],
];

const textOf = ({ text }: Document, { start, end }: Span): string => text.slice(start, end);
const factOf = ({ document }: Planning, span: Span): ReadFact => ({
  id: 'lead-in', start: span.start, end: span.end, text: textOf(document, span),
});

function isOfLength(document: Document, span: Span): boolean {
  const text = textOf(document, span);
  const isOne = (sentenceSpanAt(document, span.start)?.end ?? 0) >= span.end;
  return hasWords(text, LEAST_WORDS) && visualLength(text) <= LONGEST[isOne ? 'one' : 'two'];
}

/** "Councillor Rosa Medina, cabinet member for roads, said:" tells what stands under the words as well. */
function isOnlyTag({ document }: Planning, span: Span, { lead: { speaker } }: PlannedQuote): boolean {
  const text = textOf(document, span);
  if (speaker === null || !/:\s*$/u.test(text)) return false;
  const rest = text.replace(speaker.name, '').replace(speaker.role ?? '', '').split(/[^\p{L}\p{M}’'-]+/u);
  return text.includes(speaker.name) && rest.filter((word) => word !== '').length <= TAG_WORDS;
}
/** A title, a verb and whom it was said to. */
const TAG_WORDS = 4;

/** A question that a reporter put, or a rhetorical one. */
const ASKS = /[?？؟]/u;
/** A sentence of anybody's, or a part of somebody else's. */
function holdsSpeech({ sheet }: Planning, { start, end }: Span, { lead }: PlannedQuote): boolean {
  return sheet.quotes.some((quote) => quote.start < end && quote.end > start && quote !== lead &&
    (quote.kind === 'sentence' || speakerKey(quote) !== speakerKey(lead)));
}

/**
 * Another than the speaker is whom it is about; or somebody's name stands in it, the speaker's does not, and the
 * headline tells of somebody else.
 */
function isOfOthers(planning: Planning, span: Span, quote: PlannedQuote): boolean {
  const { speaker } = quote.lead;
  const first = sentenceSpanAt(planning.document, span.start) ?? span;
  if (speaker && isAnothersSentence(planning, first, speaker.name)) return true;
  if (namesSpeaker(planning, span, quote)) return false;
  if (opensWithSomebody(planning.document, span)) return true;
  const { sheet: { people, headline }, document } = planning;
  const text = textOf(document, span);
  return people.some(({ name }) => text.includes(lastWord(name)) && !headline.text.includes(lastWord(name)));
}

/** "Ein Förster hatte das Paar gewarnt.": somebody unnamed, whose words these would seem to be. */
function opensWithSomebody(document: Document, span: Span): boolean {
  const { roles, people } = lexiconFor(document.language);
  const [first, second] = tokensIn(document, span).map(({ lower }) => lower);
  return AN.test(first ?? '') && [roles, people].some((list) => list.has(second ?? ''));
}
const AN = /^(?:an?|eine?|une?|un[ao]?|uma?)$/u;

/**
 * Does the sentence name whoever speaks? In full, where another one of the article bears the same last name, and not
 * that one as well: it would lead to either.
 */
export function namesSpeaker({ document, sheet }: Planning, span: Span, { lead: { speaker } }: PlannedQuote): boolean {
  if (speaker === null) return false;
  const short = lastWord(speaker.name);
  const namesakes = sheet.people.filter(({ name }) => name !== speaker.name && lastWord(name) === short);
  const text = textOf(document, span);
  if (namesakes.length > 0) return text.includes(speaker.name) && !namesakes.some(({ name }) => text.includes(name));
  return tokensIn(document, span).some(({ text }) => bareOf(text) === short);
}

/** Of a fact these are asked, too; a lead-in need not tell the news. */
const OF_FACTS = NO_FACT.filter(([name]) => ['scene', 'formula', 'opening', 'initial', 'no-statement'].includes(name));

/** A noun with "the" is read over, for the words tell of it, too; so is "Lund will nun 40 Boote kaufen". */
function isOpen(planning: Planning, span: Span, { lead: { speaker } }: PlannedQuote): boolean {
  const { document, sheet: { headline } } = planning;
  const isTold = ({ sign, start, end }: Dangling): boolean => {
    const word = document.text.slice(start, end);
    return sign === 'definite' || (sign === 'half' && isOfTale(word)) ||
      (sign === 'surname' && (headline.text.includes(word) || speaker?.name.includes(word) === true));
  };
  return filledIn(planning, span).open.some((sign) => !isTold(sign));
}
