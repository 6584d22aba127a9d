/** The sheet's headline: the title where one is known, else the lead sentence or a whole clause of it, verbatim. */
import type { Headline } from '../schema.ts';
import { visualLength } from '../text/count-words.ts';
import type { Document, Sentence, Span } from '../text/document.ts';
import type { ReadingContext } from './extraction.ts';
import { isBoilerplate } from './facts/boilerplate.ts';
import { clauseWithin } from './facts/clauses.ts';
import { functionWords } from './facts/function-words.ts';
import { isStatement } from './facts/statement.ts';
import { lossOf } from './sense/cut-guard.ts';
import type { Known } from './sense/passage.ts';
import { openness } from './sense/weigh.ts';

/** What a headline of a card holds without shrinking its type to a footnote. */
const IDEAL_LENGTH = 140;
/** The most that a headline takes of an article: longer than any sentence that a newspaper opens with. */
const LONGEST = 600;
/** A shorter opening ("The symptoms came on quickly.") sets a scene and tells no news. */
const SHORTEST = 40;
/** A story that has not said what it is about by then is headed by its first sentence. */
const REACH = 8;
/** News says what happened in its first sentences; a later one that stands by itself is a detail. */
const NEAREST = 4;

/**
 * @example readHeadline(doc, { title: null }) // {
   text: 'The Kremlin expressed mild optimism', start: 16, end: 51, from: 'lead',
 }
 */
export function readHeadline(doc: Document, context: Pick<ReadingContext, 'title'>): Headline {
  const title = context.title?.trim();
  if (title) return { text: title, start: null, end: null, from: 'title' };
  const { start, end } = cutOff(doc.text, clauseOf(doc, leadOf(doc)));
  return { text: doc.text.slice(start, end), start, end, from: 'lead' };
}

/** The clause that says enough; the whole sentence where the rest says whose word it is, or turns it. */
function clauseOf(doc: Document, lead: Span): Span {
  const clause = clauseWithin(doc, lead, IDEAL_LENGTH);
  const whole = { start: clause.start, end: lead.end };
  return lossOf(doc, whole, clause) === null ? clause : whole;
}

/** A text without full stops is not given away whole in its headline: it ends after a word, else after a character. */
function cutOff(text: string, { start, end }: Span): Span {
  if (end - start <= LONGEST) return { start, end };
  const cut = /^(?:[\s\S]*\S(?=\s)|[\s\S]*(?=\P{M}\p{M}*$))/u.exec(
    text
      .slice(start, start + LONGEST)
      .toWellFormed()
      .replace(/\ufffd$/, ''),
  )?.[0];
  return { start, end: start + (cut?.length ?? LONGEST) };
}

const NOBODY: Known = { headline: '', names: [], speaker: null };

/** Of the first sentences that open themselves the one that leaves least open; else the first that is no notice. */
function leadOf(doc: Document): Span {
  const running = doc.sentences.filter((sentence) => doc.paragraphs[sentence.paragraph]?.kind === 'text');
  const near = running.slice(0, REACH);
  const opening = near.filter((sentence) => opensItself(doc, sentence)).slice(0, NEAREST);
  const weights = opening.map((sentence) => openness(doc, sentence, NOBODY));
  const lead =
    opening[weights.indexOf(Math.min(...weights))] ??
    near.find(({ start, end }) => !isBoilerplate(doc.text.slice(start, end)));
  return lead ?? doc.sentences[0] ?? { start: 0, end: 0 };
}

function opensItself(doc: Document, { start, end, firstToken }: Sentence): boolean {
  const text = doc.text.slice(start, end);
  const first = doc.tokens[firstToken];
  if (first === undefined || first.kind === 'mark' || visualLength(text) < SHORTEST) return false;
  if (/[?？؟]["”»」]?$/.test(text)) return false;
  const { pointing, personal } = functionWords(doc.language);
  return !pointing.has(first.lower) && !personal.has(first.lower) && isStatement(text, text);
}
