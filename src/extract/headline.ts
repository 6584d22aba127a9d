/** The sheet's headline: the title where one is known, else the lead sentence or a whole clause of it, verbatim. */
import type { Headline } from '../schema.ts';
import { visualLength } from '../text/count-words.ts';
import type { Document, Sentence, Span } from '../text/document.ts';
import type { Entity } from './entity.ts';
import type { ReadingContext } from './extraction.ts';
import { isBoilerplate } from './facts/boilerplate.ts';
import { clauseWithin } from './facts/clauses.ts';
import { featuresOf } from './facts/features.ts';
import { functionWords, isFirstPerson } from './facts/function-words.ts';
import { scoreOf } from './facts/rank.ts';
import { isStatement } from './facts/statement.ts';
import { lossOf } from './sense/cut-guard.ts';
import { passageOf } from './sense/dangling.ts';
import { untoldDefinites } from './sense/definite.ts';
import { tokensIn } from './sense/tokens-in.ts';
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
export function readHeadline(
  doc: Document,
  context: Pick<ReadingContext, 'title'>,
  entities: readonly Entity[] = [],
): Headline {
  const title = context.title?.trim();
  if (title) return { text: title, start: null, end: null, from: 'title' };
  const { start, end } = cutOff(doc.text, clauseOf(doc, leadOf(doc, entities)));
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

/**
 * Of the first sentences that open themselves the one that tells most of what the article is about and leaves least
 * open; else the first that is no notice.
 */
function leadOf(doc: Document, entities: readonly Entity[]): Span {
  const running = doc.sentences.filter((sentence) => doc.paragraphs[sentence.paragraph]?.kind === 'text');
  const near = running.slice(0, REACH);
  const opening = near.filter((sentence) => opensItself(doc, sentence)).slice(0, NEAREST);
  const worth = opening.map((sentence, place) => worthOf(doc, sentence, entities) - LATER * place);
  const lead =
    opening[worth.indexOf(Math.max(...worth))] ??
    near.find(({ start, end }) => !isBoilerplate(doc.text.slice(start, end)));
  return lead ?? doc.sentences[0] ?? { start: 0, end: 0 };
}

/** A card has two lines for it: what runs past them is cut off, mostly where the news is. By the letter. */
const OVERLONG = 0.008;
/** What a riddle costs a headline, and what the writer in person: "my career" is nobody's where no name stands. */
const RIDDLE = 0.8;
/** News comes first: each place later costs so much. */
const LATER = 0.5;
/** "The office" is half a riddle, spoken of before or not. */
const UNTOLD = 0.5;
const PERSONAL = 4;
/** Somebody's whole sentence within it is speech, not news. */
const SPEECH = { cost: 1, shape: /[“„«"][^“”„«»"]{15,}[”“»"]/u };
/** "3. “The Bridge,” 9 p.m.": an item of a list. */
const LISTED = /^\d{1,2}[.)]\s/;

/** The rank of a fact, less what it leaves open: over every card it stands alone. */
function worthOf(doc: Document, sentence: Sentence, entities: readonly Entity[]): number {
  const names = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const rank = ranksOf(doc, entities)[doc.sentences.indexOf(sentence)] ?? 0;
  const tokens = tokensIn(doc, sentence);
  const inPerson = tokens.some((token) => isFirstPerson(token, doc.language));
  const known = { headline: '', names, speaker: null };
  const passage = passageOf(doc, [sentence], known);
  const riddles = openness(doc, sentence, known) + (passage ? UNTOLD * untoldDefinites(passage) : 0);
  const speaks = SPEECH.shape.test(doc.text.slice(sentence.start, sentence.end));
  const over = Math.max(0, visualLength(doc.text.slice(sentence.start, sentence.end)) - IDEAL_LENGTH);
  return rank - OVERLONG * over - RIDDLE * riddles - (inPerson ? PERSONAL : 0) - (speaks ? SPEECH.cost : 0);
}

const ranks = new WeakMap<Document, number[]>();

/** The rank of each sentence as a fact; asked of several, answered once. */
function ranksOf(doc: Document, entities: readonly Entity[]): number[] {
  const known = ranks.get(doc);
  if (known) return known;
  const { rows } = featuresOf(doc, null, [], entities);
  const found = rows.map((row, i) => {
    const { start, end } = doc.sentences[i] ?? { start: 0, end: 0 };
    return scoreOf(row, visualLength(doc.text.slice(start, end)));
  });
  ranks.set(doc, found);
  return found;
}

function opensItself(doc: Document, { start, end, firstToken }: Sentence): boolean {
  const text = doc.text.slice(start, end);
  const first = doc.tokens[firstToken];
  if (first === undefined || first.kind === 'mark' || visualLength(text) < SHORTEST || LISTED.test(text)) return false;
  if (/[?？؟]["”»」]?$/.test(text)) return false;
  const { pointing, joining, personal } = functionWords(doc.language);
  return ![pointing, joining, personal].some((words) => words.has(first.lower)) && isStatement(text, text);
}
