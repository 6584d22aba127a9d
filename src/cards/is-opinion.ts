/** Does a writer speak in person, or say what should be? Then nothing of it is a fact, however it is put. */
import { functionWords, speaksOfSelf } from '../extract/facts/function-words.ts';
import { lexiconFor } from '../extract/lexicon/index.ts';
import type { Sentence, Token } from '../text/document.ts';
import { oncePer } from '../text/memo.ts';
import { ARGUING } from './argues.ts';
import type { Planning } from './planning.ts';

/** With this share of its sentences in the first person, speech not counted, a text is somebody's own. */
const PERSONAL = 0.2;
const LABELS =
  'opinion|op-ed|editorial|comment|column|letters?|kommentar|meinung|leitartikel|glosse|opinión|tribune|édito|' +
  'opinione|opinião';
const LABELLED = new RegExp(`^(?:${LABELS})\\s?[:|–—-]`, 'i');

const ASKS = /[?？؟]["'”»’]?$/u;

/** An advertisement set as an article says so somewhere. */
const SOLD =
  /\b(?:affiliate[- ]?links?|sponsored content|advertorial|zum angebot|werbung \/ anzeige|contenu sponsorisé)\b/i;

/**
 * What tells an argument from a report, each by the share of the writer's own sentences that have it, and what it
 * weighs; over the line it is one. Set on 105 articles: 13 of 16 columns are over it, and 2 of 89 reports and features.
 */
const SIGNS = { person: 2, takes: 2, ought: 2, asks: 1, joins: 1, says: -0.5, quotes: -1 };
const LINE = 0.3;
/** A share of fewer sentences says little. */
const ENOUGH = 8;

/** Asked by every planner of one sheet, answered once. */
export const isOpinion = oncePer((planning: Planning): boolean =>
  isLabelledOpinion(planning) || SOLD.test(planning.sheet.text) || isArgued(planning));

/** By its headline: "Comment: …". */
export const isLabelledOpinion = ({ sheet }: Planning): boolean => LABELLED.test(sheet.headline.text);

function isArgued(planning: Planning): boolean {
  const { document, sheet } = planning;
  const own = ownSentences(planning);
  const share = (has: (sentence: Sentence, text: string) => boolean): number =>
    own.filter((sentence) => has(sentence, document.text.slice(sentence.start, sentence.end))).length /
    Math.max(1, own.length);
  const hasWord = ({ firstToken, endToken }: Sentence, is: (token: Token) => boolean): boolean =>
    document.tokens.slice(firstToken, endToken).some(is);
  const pronouns = functionWords(document.language);
  const person = share((sentence) => hasWord(sentence, (token) => speaksOfSelf(pronouns, token)));
  const words = ARGUING[document.language];
  if (person > PERSONAL || words === undefined || own.length < ENOUGH) return person > PERSONAL;
  const saying = lexiconFor(document.language).saying;
  const shares = {
    person,
    takes: share((_, text) => words.takes.test(text)),
    ought: share((sentence) => hasWord(sentence, ({ lower }) => words.ought.has(lower))),
    asks: share((_, text) => ASKS.test(text)),
    joins: share((_, text) => words.joins.test(text)),
    says: share((sentence) => hasWord(sentence, ({ lower }) => saying.has(lower))),
    quotes: sheet.quotes.filter(({ speaker }) => speaker !== null).length / Math.max(1, document.sentences.length),
  } satisfies Record<keyof typeof SIGNS, number>;
  const names = Object.keys(SIGNS) as (keyof typeof SIGNS)[];
  return names.reduce((sum, name) => sum + SIGNS[name] * shares[name], 0) > LINE;
}

/** Those in which nobody is quoted. */
function ownSentences({ document, sheet }: Planning): Sentence[] {
  const quotes = [...sheet.quotes].sort((a, b) => a.start - b.start);
  let next = 0;
  return document.sentences.filter(({ start, end }) => {
    while (next < quotes.length && (quotes[next]?.end ?? 0) <= start) next += 1;
    return (quotes[next]?.start ?? Infinity) >= end;
  });
}
