/**
 * The sentences of an article that may become cards of facts, from its first to its last: whole where a card holds
 * them, else the clause of them that says enough. Those of the sheet's facts bear their names.
 */
import type { ReadFact } from '../../../extract/extraction.ts';
import { clauseWithin } from '../../../extract/facts/clauses.ts';
import { isStatement } from '../../../extract/facts/statement.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { lossOf } from '../../../extract/sense/cut-guard.ts';
import { isBesideStory, isLinkLine } from '../../../extract/story-start.ts';
import { visualLength } from '../../../text/count-words.ts';
import type { Document, Sentence, Span } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import type { Planning } from '../../planning.ts';

/** Sentences that are looked at closely: news tells what matters long before so many are told. */
const MOST_LOOKED_AT = 60;
const SHORTEST = 30;
/** A longer sentence is a list or a dump. */
const LONGEST = 420;
/** Letters that a card sets whole in a size that is read at a glance; of a longer sentence, those of its clause. */
const CARD = 240;
const CLAUSE = 150;
const PROSE: ReadonlySet<string> = new Set(['text', 'list-item']);
const ASKS = /[?？؟]["'“”’»«)\]]{0,2}$/u;

/** "… o secretário de Obras, Rosa Medina": cut at the semicolon of a list, before its verb. */
const LISTS_PEOPLE = /,\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}$/u;

/** In order of the text. Asked by planners of several kinds, answered once. */
export const statementsOf = oncePer(({ document, sheet }: Planning): readonly ReadFact[] => {
  const sentences = document.sentences.filter((sentence) => isProse(document, sentence)).slice(0, MOST_LOOKED_AT);
  let others = sheet.facts.length;
  return sentences.flatMap((sentence) => {
    const span = shownOf(document, sentence);
    if (span === null) return [];
    const text = document.text.slice(span.start, span.end);
    const known = sheet.facts.find(({ start }) => start >= sentence.start && start < sentence.end);
    return [{ id: known?.id ?? `fact-${(others += 1)}`, text, ...span }];
  });
});

function isProse(document: Document, sentence: Sentence): boolean {
  const { text, paragraphs } = document;
  const { start, end, paragraph } = sentence;
  const length = visualLength(text.slice(start, Math.min(end, start + LONGEST + 1)));
  const isOfStory = PROSE.has(paragraphs[paragraph]?.kind ?? '') && !isBesideStory(document, paragraph) &&
    !isLinkLine(document, sentence);
  return length >= SHORTEST && length <= LONGEST && isOfStory;
}

/** Without its dateline, and cut only where it is too long for a card; null where it is no statement. */
function shownOf(document: Document, sentence: Sentence): Span | null {
  const { text } = document;
  const whole = clauseWithin(document, sentence, Infinity);
  const isLong = visualLength(text.slice(whole.start, whole.end)) > CARD;
  const clause = isLong ? clauseWithin(document, sentence, CLAUSE) : whole;
  const isWhole = lossOf(document, whole, clause) === null && !LISTS_PEOPLE.test(text.slice(clause.start, clause.end));
  const span = isWhole ? clause : whole;
  const line = text.slice(sentence.start, sentence.end);
  const isNone = ASKS.test(line) || isTagBehind(document, sentence);
  return !isNone && isStatement(line, text.slice(span.start, span.end)) ? span : null;
}

/** “Is that so?” Rosa Medina, a baker, said.: whose the question before it was. */
function isTagBehind({ language, text, tokens }: Document, { start, firstToken, endToken }: Sentence): boolean {
  if (!/[”"»]\s*$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  const words = tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word');
  return lexiconFor(language).saying.has(words.at(-1)?.lower ?? '');
}
