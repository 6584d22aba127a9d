/**
 * Are these quotations in the article, to the word, and said by whom? Pure; linear in the article and in the
 * quotations.
 */
import type { Quote, Speaker } from '../schema.ts';
import type { Span } from '../text/document.ts';
import type { Agreement, CheckedQuote, DiffPart, QuoteToCheck, Verdict } from './check-schema.ts';
import { withEvenEnds } from './even-ends.ts';
import { locateRuns, locateWhole, standsAsIs, type Located } from './locate.ts';
import { nearestPassage } from './nearest.ts';
import { readPassage, type Passage } from './passage.ts';
import { isSameSpeaker } from './same-speaker.ts';
import { wordsIn } from './words.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** Whom somebody names for a quotation; nobody where it is null or absent. */
type Named = string | null | undefined;

export interface CheckedArticle {
  text: string;
  quotes: readonly Pick<Quote, 'start' | 'end' | 'speaker'>[];
  /** Everybody whom it names, in full. */
  cast: readonly string[];
  /** Is this small word a form of address in the article's language? */
  isTitle: (word: string) => boolean;
  /** What is lost where a stretch of it is left out: a negation, a condition …; null where nothing of weight is. */
  lossOf: (leftOut: Span) => string | null;
  /** The same of what stands around a passage in its sentence, within the marks. */
  lossAround: (passage: Span, quotation: Span | null) => string | null;
}

export function checkQuotes(article: CheckedArticle, quotes: readonly QuoteToCheck[]): CheckedQuote[] {
  const index = indexWords(article.text);
  const spoken = [...article.quotes].sort((a, b) => a.start - b.start);
  return quotes.map((quote) => checkOne({ ...article, quotes: spoken }, index, quote));
}

function checkOne(article: CheckedArticle, index: WordIndex, { text, speaker }: QuoteToCheck): CheckedQuote {
  const passage = readPassage(text);
  const found = foundWays(article, index, passage);
  const best = found.find(({ saidBy }) => isNamed(article, speaker, saidBy)) ?? found[0];
  if (best) {
    const { verdict, spans, leftOut, saidBy } = best;
    const said = { speaker: agreement(article, speaker, saidBy), saidBy };
    const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
    const loss = article.lossAround(whole, quotesAt(article, whole)[0] ?? null);
    return { text, verdict, spans, loss, leftOut: leftOut.map(told(article)), nearest: null, diff: [], ...said };
  }
  return { text, ...alteredOrAbsent(article, index, passage, speaker), spans: [], loss: null, leftOut: [] };
}

/** As it is printed, or with its brackets as letters of a word; exact ones first. */
function wholeWays(article: CheckedArticle, index: WordIndex, { text, printed }: Passage): Way[] {
  const forms = [...new Set([printed, text])].map((form) => ({ form, words: wordsIn(form) }));
  const ways = forms.flatMap(({ form, words }) =>
    locateWhole(index, words).map((at): Way => {
      const isExact = at.spans.every((span) => standsAsIs(index, form, words[0], span));
      return { ...at, verdict: isExact ? 'exact' : 'typographic', saidBy: speakerOf(article, at.spans) };
    }),
  );
  return ways.sort((a, b) => Number(b.verdict === 'exact') - Number(a.verdict === 'exact'));
}

const told = ({ text, lossOf }: CheckedArticle) => (span: Span) => ({
  ...span,
  text: text.slice(span.start, span.end).trim(),
  loss: lossOf(span),
});

interface Way extends Located { verdict: Verdict; saidBy: Speaker | null }

function foundWays(article: CheckedArticle, index: WordIndex, passage: Passage): Way[] {
  const whole = wholeWays(article, index, passage);
  if (whole.length > 0) return whole;
  return locateRuns(index, passage, (span) => article.lossOf(span) === null)
    .filter(({ spans }) => isOneVoice(article, spans))
    .map((at) => ({ ...at, verdict: 'elided', saidBy: speakerOf(article, at.spans) }));
}

/** The quotations of the article that hold some of the words. */
function quotesAt({ quotes }: CheckedArticle, { start, end }: Span): CheckedArticle['quotes'] {
  return quotes.filter((quote) => quote.start < end && quote.end > start);
}

const isOneVoice = (article: CheckedArticle, spans: readonly Span[]): boolean => voicesOf(article, spans).size <= 1;

/** Names, and '' for words that are nobody's; the article's own sentences count as one more voice. */
function voicesOf(article: CheckedArticle, spans: readonly Span[]): Set<string> {
  return new Set(
    spans.flatMap((span) => {
      const quotes = quotesAt(article, span);
      return quotes.length === 0 ? ['the article'] : quotes.map(({ speaker }) => `said by ${speaker?.name ?? ''}`);
    }),
  );
}

/** Null where no quotation holds the words, where it bears no name, or where two voices share them. */
function speakerOf(article: CheckedArticle, spans: readonly Span[]): Speaker | null {
  if (!isOneVoice(article, spans)) return null;
  const [span] = spans;
  return span ? (quotesAt(article, span)[0]?.speaker ?? null) : null;
}

const isNamed = (article: CheckedArticle, named: Named, saidBy: Speaker | null): boolean =>
  typeof named === 'string' && saidBy !== null && isSameSpeaker(named, saidBy, article.isTitle);

function agreement(article: CheckedArticle, named: Named, saidBy: Speaker | null): Agreement | null {
  if (typeof named !== 'string') return null;
  if (saidBy === null) return 'unnamed';
  return isNamed(article, named, saidBy) ? 'agrees' : 'differs';
}

const nobody = (named: Named): Pick<CheckedQuote, 'speaker' | 'saidBy'> => ({
  speaker: typeof named === 'string' ? 'unnamed' : null,
  saidBy: null,
});

type Rest = Pick<CheckedQuote, 'verdict' | 'nearest' | 'diff' | 'speaker' | 'saidBy'>;

function alteredOrAbsent(
  article: CheckedArticle,
  index: WordIndex,
  passage: Passage,
  named: Named,
): Rest {
  const near = nearestPassage(index, passage.words);
  const found = near && withEvenEnds(index, near);
  if (!found) return { verdict: 'absent', nearest: null, diff: [], ...nobody(named) };
  const span = { start: index.starts[found.from] ?? 0, end: index.ends[found.to - 1] ?? 0 };
  const diff = found.steps.map(({ op, article: from, passage: to }): DiffPart => ({
    op,
    text: op === 'added' ? wordsOf(passage, to) : index.text.slice(index.starts[from[0]], index.ends[from[1] - 1]),
  }));
  const saidBy = speakerOf(article, [span]);
  const nearest = { ...span, text: index.text.slice(span.start, span.end) };
  return { verdict: 'altered', nearest, diff, speaker: agreement(article, named, saidBy), saidBy };
}

const wordsOf = ({ text, words }: Passage, [from, to]: [number, number]): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
