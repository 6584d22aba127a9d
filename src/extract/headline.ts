/** The sheet's headline: the title where one is known, else the lead sentence or a whole clause of it, verbatim. */
import type { Headline } from '../schema.ts';
import type { Document, Sentence, Span } from '../text/document.ts';
import type { ReadingContext } from './extraction.ts';
import { isBoilerplate } from './facts/boilerplate.ts';
import { clauseWithin } from './facts/clauses.ts';
import { CONCESSIONS } from './facts/clause-words.ts';
import { functionWords } from './facts/function-words.ts';
import { isStatement } from './facts/statement.ts';

/** What a headline of a card holds without shrinking its type to a footnote. */
const IDEAL_LENGTH = 140;
/** The most that a headline takes of an article: longer than any sentence that a newspaper opens with. */
const LONGEST = 600;
/** A shorter opening ("The symptoms came on quickly.") sets a scene and tells no news. */
const SHORTEST = 40;
/** A story that has not said what it is about by then is headed by its first sentence. */
const REACH = 8;

/**
 * @example readHeadline(doc, { title: null }) // {
   text: 'The Kremlin expressed mild optimism', start: 16, end: 51, from: 'lead',
 }
 */
export function readHeadline(doc: Document, context: Pick<ReadingContext, 'title'>): Headline {
  const title = context.title?.trim();
  if (title) return { text: title, start: null, end: null, from: 'title' };
  const { start, end } = cutOff(doc.text, withoutConcession(doc, clauseWithin(doc, leadOf(doc), IDEAL_LENGTH)));
  return { text: doc.text.slice(start, end), start, end, from: 'lead' };
}

/**
 * A lead still too long for a headline ends before its concession (", although …"): the facts keep the whole
 * sentence, a headline says its main clause.
 */
function withoutConcession(doc: Document, { start, end }: Span): Span {
  if (end - start <= IDEAL_LENGTH) return { start, end };
  const concession = CONCESSIONS[doc.language]?.exec(doc.text.slice(start, end));
  const quoted = concession ? /["“«„]/.test(doc.text.slice(start, start + concession.index)) : false;
  return concession && concession.index >= SHORTEST && !quoted
    ? { start, end: start + concession.index }
    : { start, end };
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

/** The first sentence that stands by itself; else the first that is no notice; else the first. */
function leadOf(doc: Document): Span {
  const running = doc.sentences.filter((sentence) => doc.paragraphs[sentence.paragraph]?.kind === 'text');
  const near = running.slice(0, REACH);
  const lead =
    near.find((sentence) => standsAlone(doc, sentence)) ??
    near.find(({ start, end }) => !isBoilerplate(doc.text.slice(start, end)));
  return lead ?? doc.sentences[0] ?? { start: 0, end: 0 };
}

function standsAlone(doc: Document, { start, end, firstToken }: Sentence): boolean {
  const text = doc.text.slice(start, end);
  const first = doc.tokens[firstToken];
  if (first === undefined || first.kind === 'mark' || text.length < SHORTEST || /\?["”»]?$/.test(text)) return false;
  const { pointing, personal } = functionWords(doc.language);
  return !pointing.has(first.lower) && !personal.has(first.lower) && isStatement(text, text);
}
