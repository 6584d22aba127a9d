/**
 * Why a quotation gets no card: rules by name, so that what each of them costs can be counted on judged articles
 * (`npm run train:cards -- --rules`).
 */
import { stemsOfTitle } from '../../../extract/facts/topic.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { hasFormula } from '../../../extract/sense/formula.ts';
import { isMisprinted } from '../../../extract/sense/misprint.ts';
import { sensePhrases } from '../../../extract/sense/sense-phrases.ts';
import { senseWords } from '../../../extract/sense/sense-words.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { uncontracted } from '../../../extract/sense/uncontracted.ts';
import { visualLength } from '../../../text/count-words.ts';
import type { Document, Span, Token } from '../../../text/document.ts';
import { opensItself } from '../../clause.ts';
import { fitsTogether, isUnderOthersWords, isWholeHeadline } from '../../matter.ts';
import type { Planning } from '../../planning.ts';
import { stemsIn } from '../../stems-in.ts';
import type { Passage } from '../../worth/passage.ts';
import { readerWords } from '../../worth/wording.ts';
import { sentencesIn, sentenceSpanAt } from '../../where.ts';
import { addresses } from './addresses.ts';
import { isClear } from './clear.ts';
import { isDescribed } from './described.ts';
import { isHalfClause } from './half-clause.ts';
import { shownOf, type PlannedQuote } from './join.ts';
import { isKnown, isToldAbove, isToldUnder, voiceOf } from './known-speaker.ts';
import { isOld } from './old-words.ts';
import { goesOn, isOpen, speaksOfSomebody } from './open.ts';
import { followsAnothers } from './others-sentence.ts';
import { hasWords } from '../../has-words.ts';
import { endsAmid, isThrownBack } from './turned-behind.ts';

type Refuses = (planning: Planning, quote: PlannedQuote) => boolean;
/** `of` says what a rule looks at: who speaks and in which sentence, or the words that a card shows. */
type QuoteRule = readonly [name: string, of: 'lead' | 'shown', refuses: Refuses];

/** Words that a statement has at least. */
const LEAST_WORDS = 7;
/**
 * "Firmiamo lettere, e intanto seppelliamo ragazzi", "L’eau n’a pas d’importance": where pronouns and articles are left
 * out or are part of the next word, a whole statement has fewer. Not in Dutch, which isRomance counts among these.
 */
const LEAST_OF_ROMANCE = 6;
const ROMANCE: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);
const leastWords = (language: string): number => (ROMANCE.has(language) ? LEAST_OF_ROMANCE : LEAST_WORDS);
/** "I lost. That’s civics", under what it answers. */
const LEAST_LED = 4;
/** The same where the speech goes on: fewer are half of a thought ("Do not let the council sit. …"). */
const LEAST_CUT = 10;
/** The first word after a passage stands within so many letters. */
const NEAR = 40;
/** What is no statement of a named speaker's: too few words, or words that need the writer's sentence around them. */
export const NO_STATEMENT: readonly QuoteRule[] = [
  ['fragment', 'lead', (_, { lead }) => lead.kind !== 'sentence'],
  ['nobody', 'lead', (_, { lead }) => lead.speaker === null],
  ['few-words', 'shown', ({ document }, quote) =>
    !hasWords(quote.text, isHalf(quote) ? LEAST_CUT : quote.leadIn ? LEAST_LED : leastWords(document.language))],
  ['hangs', 'lead', ({ document }, { lead }) => hangsOnWriter(document, lead)],
  ['completed', 'shown', ({ document }, quote) => shownOf(quote).some((span) => isCompletedByWriter(document, span))],
  ['introduces', 'shown', (_, { text }) => text.endsWith(':')], // "What they want is:"
  ['condition', 'lead', ({ document }, { lead }) => isUnderCondition(document, lead)],
  ['pointed-speaker', 'lead', ({ document }, { lead }) => isPointedAt(lead.speaker?.name ?? '', document.language)],
];

/**
 * Statements that a card cannot carry: of somebody of whom neither a role nor the headline tells who it is, questions,
 * words to a "you" who is not on the card.
 */
export const NO_CARD: readonly QuoteRule[] = [
  ['described', 'lead', ({ document }, { lead }) => isDescribed(lead.speaker?.name ?? '', document.language)],
  ['unknown', 'shown', (planning, quote) => ![isKnown, isToldAbove, isToldUnder].some((is) => is(planning, quote))],
  ['old', 'lead', (planning, { lead }) => isOld(planning, lead)],
  ['anothers-sentence', 'lead', (planning, { lead }) => followsAnothers(planning, lead)],
  ['others-words', 'shown', (planning, quote) => shownOf(quote).every((span) => isUnderOthersWords(planning, span))],
  ['whole-headline', 'shown', (planning, quote) => planning.document.language !== 'en' &&
    shownOf(quote).every((span) => isWholeHeadline(planning, span))],
  ['asks', 'shown', (planning, quote) => {
    const { document } = planning;
    // "You can’t pay a fine from a cell": anybody; what is said under a sentence of the writer's may ask or address
    const isAnybody = quote.leadIn !== null || isClear(planning, quote);
    const mayAsk = quote.leadIn !== null && hasWords(quote.text, LEAST_ASKED);
    const asks = (token: Token): boolean =>
      (token.text === '?' && !mayAsk) || (!isAnybody && isAsked(token, document.language));
    return shownOf(quote).some((span) => tokensIn(document, span).some(asks));
  }],
  ['addresses', 'shown', ({ document }, { text }) => addresses(document.language, text)],
  ['half', 'shown', ({ document }, quote) => sentencesOf(document, quote).some((span) => isHalfClause(document, span))],
  ['spliced', 'shown', (_, quote) => SPLICED.test(quote.text) || hasFormula(quote.text) || isSpliced(quote)],
  ['stub', 'shown', ({ document }, quote) => isStub(document, sentencesOf(document, quote).at(-1))],
  ['no-room', 'shown', (planning, quote) => !fits(planning, quote)],
  ['misprint', 'shown', ({ document }, quote) => shownOf(quote).some((span) => isMisprinted(document, span))],
  ['headline-again', 'shown', saysHeadlineAgain],
  ['of-whom', 'shown', speaksOfSomebody],
  ['goes-on', 'shown', goesOn],
  ['ends-amid', 'shown', endsAmid],
  ['thrown-back', 'shown', isThrownBack],
];

/** “We wait”, she said, adding “and that they should go”: the second half hangs on the writer's verb. */
const SPLICED = /…\s(?:and|und|et|y|e)\s(?:(?:that|dass|que|che)(?!\p{L})|qu[’'])/u;

/** « Un effet de cheminée », dit-il, puis « à cinq minutes près »: a part of another sentence of the writer's. */
const isSpliced = ({ leadIn, parts, pieces }: PlannedQuote): boolean =>
  leadIn !== null && parts.some(({ shows }) => shows.slice(1).some(({ id }) =>
    pieces.some((piece) => piece.id === id && piece.kind === 'fragment' && /^\p{Ll}/u.test(piece.text))));

/** “Can you tell me why?”: fewer words ask for what only the answer tells. */
const LEAST_ASKED = 8;

/** "You've seen it." */
const isAsked = ({ lower }: Token, language: string): boolean => readerWords(language).has(uncontracted(lower));

/** It points to what neither its own words nor the headline tell: only a very likely one gets a card then. */
export const OPEN: readonly QuoteRule[] = [['open', 'shown', isOpen]];

/** The name of the first rule that refuses it; null where none does. */
export const refusalOf = (
  rules: readonly QuoteRule[],
  planning: Planning,
  quote: PlannedQuote,
): string | null => rules.find(([, , refuses]) => refuses(planning, quote))?.[0] ?? null;

export const passageOf = ({ parts, lead }: PlannedQuote): Passage => ({
  kind: 'quote', shown: shownOf({ parts }), speaker: lead.speaker,
});

/** Does the speech go on behind it, or before it in another sentence? */
const isHalf = ({ text, parts, lead }: PlannedQuote): boolean =>
  text.endsWith('…') || (parts[0]?.shows[0]?.start ?? 0) > lead.end;

/** The sentences of what is shown, each as far as it is shown. */
function sentencesOf(document: Document, quote: PlannedQuote): Span[] {
  return shownOf(quote).flatMap((span) => sentencesIn(document, span)
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) })));
}

/** "… I have been there. Of the bridge.": the head of a sentence whose rest was not said in marks. */
function isStub(document: Document, last: Span | undefined): boolean {
  const words = last === undefined ? [] : tokensIn(document, last).filter(({ kind }) => kind === 'word');
  const [first] = words;
  return first !== undefined && words.length <= STUB && lexiconFor(document.language).prepositions.has(first.lower);
}
const STUB = 2;

/** "soll die »Bindungen stärken«": the writer's article or preposition stands before the mark. */
function hangsOnWriter(document: Document, { start }: Span): boolean {
  const lexicon = lexiconFor(document.language);
  const before = tokensIn(document, { start: Math.max(0, start - NEAR), end: start }).at(-2);
  const lists = lexicon ? [lexicon.determiners, lexicon.prepositions, lexicon.possessives] : [];
  return before?.kind === 'word' && lists.some((list) => list.has(before.lower));
}

/** "“We must look at what is written” in that law, Azzar said": what the sentence ends with is not in the marks. */
function isCompletedByWriter({ text, language }: Document, { start, end }: Span): boolean {
  const next = BEHIND_MARK.exec(text.slice(end, end + NEAR))?.[1];
  const { prepositions, copulas } = lexiconFor(language);
  const isSubject = INFINITIVE[language]?.test(text.slice(start, end)) === true;
  return next !== undefined && (prepositions.has(next) || (isSubject && copulas?.has(next) === true));
}
/** “Salir a las diez y apagar el móvil” es lo mejor: what one does is the subject of the writer's verb. */
const INFINITIVE: Readonly<Record<string, RegExp>> = {
  es: /^\p{Lu}\p{Ll}*(?:ar|er|ir)(?:se|l[oae]s?)?\s/u,
  pt: /^\p{Lu}\p{Ll}*(?:ar|er|ir)(?:-se)?\s/u,
  it: /^\p{Lu}\p{Ll}*(?:[aei]re|[aei]rsi|[aei]rl[aoie])\s/u,
  fr: /^(?:Ne (?:pas|jamais) |S[’'])?\p{L}\p{Ll}*(?:er|ir|re)\s/u,
};
const BEHIND_MARK = /^[”"»“’']\s(\p{Ll}+)/u;

/** "If all goes well, Causey said, “…”": what holds only under the writer's condition is no plain statement. */
function isUnderCondition(document: Document, { start }: Span): boolean {
  const sentence = sentenceSpanAt(document, start);
  const before = sentence ? document.text.slice(sentence.start, start) : '';
  return sensePhrases(document.language)?.condition.test(before) === true;
}

/** "His website", "another": who that is stands elsewhere. */
function isPointedAt(name: string, language: string): boolean {
  if (!opensItself(name, language)) return true;
  const words = senseWords(language);
  const first = /[\p{L}\p{M}]+/u.exec(name)?.[0].toLowerCase() ?? '';
  return (
    words !== null && [words.people, words.things, words.demonstratives, words.halves].some((set) => set.has(first))
  );
}

/**
 * "It's a massive point for us" under "Boss hails 'massive' point": little more than the headline quotes; or nothing
 * that it does not tell itself.
 */
function saysHeadlineAgain({ document, sheet }: Planning, quote: PlannedQuote): boolean {
  const own = new Set(shownOf(quote).flatMap((span) => [...stemsIn(document, span)]));
  if (own.size > FEW_STEMS) return false;
  const title = stemsOfTitle(sheet.headline.text, document.language);
  const fresh = [...own].filter((stem) => !title.has(stem));
  if (quote.leadIn === null && own.size >= SOME_STEMS && fresh.length <= 1) return true;
  if (sheet.headline.from !== 'title') return false;
  return [...sheet.headline.text.matchAll(QUOTED)].some(([, words = '']) => {
    const told = [...stemsOfTitle(words, document.language)];
    return told.length > 0 && told.every((stem) => own.has(stem));
  });
}
const FEW_STEMS = 6;
/** Of fewer one new word may be the news: "The harbour bridge swings". */
const SOME_STEMS = 4;
const QUOTED = /(?<!\p{L})[“„«"‘‚'](.+?)[”“»"’'](?!\p{L})/gu;

function fits(planning: Planning, quote: PlannedQuote): boolean {
  const [first, last] = [shownOf(quote)[0], shownOf(quote).at(-1)];
  const { name = '', role = null } = voiceOf(planning, quote)?.speaker ?? {};
  const who = `${name}, ${role ?? ''}`.length;
  return first !== undefined && last !== undefined &&
    fitsTogether(planning, { start: first.start, end: last.end }, who + visualLength(quote.leadIn?.text ?? ''));
}
