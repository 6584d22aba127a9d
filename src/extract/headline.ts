/** The sheet's headline: the title where one is known, else the lead sentence or a whole clause of it, verbatim. */
import type { Headline } from '../schema.ts';
import { visualLength } from '../text/count-words.ts';
import type { Document, Sentence, Span, Token } from '../text/document.ts';
import { oncePer } from '../text/memo.ts';
import type { Entity } from './entity.ts';
import type { ReadingContext } from './extraction.ts';
import { isBoilerplate } from './facts/boilerplate.ts';
import { clauseWithin } from './facts/clauses.ts';
import { featureReader } from './facts/features.ts';
import { functionWords, isFirstPerson } from './facts/function-words.ts';
import { isStatement } from './facts/statement.ts';
import { headsAlone } from './heads-alone.ts';
import { nutGraf, standIn, type Lead } from './nut-graf.ts';
import { lossOf } from './sense/cut-guard.ts';
import { scoreOf } from './opening-rank.ts';
import { passageOf } from './sense/dangling.ts';
import { isUntoldAt, untoldDefinites } from './sense/definite.ts';
import { isCapital, type Known, type Passage } from './sense/passage.ts';
import { senseWords } from './sense/sense-words.ts';
import { isOfStory, storyStart } from './story-start.ts';
import { hasFormula } from './sense/formula.ts';
import { tokensIn } from './sense/tokens-in.ts';
import { openness } from './sense/weigh.ts';
import { titleLine } from './title-line.ts';

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
  const title = titleLine(context.title, doc.text.slice(doc.bodyStart));
  if (title !== null) return { text: title, start: null, end: null, from: 'title' };
  const { start, end } = cutOff(doc.text, clauseOf(doc, leadOf(doc, entities)));
  return { text: doc.text.slice(start, end), start, end, from: 'lead' };
}

/** A sentence of so many letters stands whole over a card: no mark of a cut would stand there. */
const WHOLE = 180;

/** The clause that says enough; the whole sentence where the rest says whose word it is, or turns it. */
function clauseOf(doc: Document, lead: Span): Span {
  const all = clauseWithin(doc, lead, Infinity);
  if (visualLength(doc.text.slice(all.start, all.end)) <= WHOLE) return all;
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
  const prose = doc.sentences.filter(({ paragraph }) => doc.paragraphs[paragraph]?.kind === 'text');
  const story = prose.filter((sentence) => isOfStory(doc, sentence));
  const near = (story.length > 0 ? story : prose).slice(0, REACH);
  const opening = near.filter((sentence) => opensItself(doc, sentence)).slice(0, NEAREST);
  const worthAt = worthIn(doc, entities);
  const first = storyStart(doc);
  const dated = ({ start }: Sentence): number => (start === first && first > doc.bodyStart ? DATELINED : 0);
  const worth = opening.map((sentence, place) => worthAt(sentence) + dated(sentence) - LATER * place);
  const best = worth.indexOf(Math.max(...worth));
  const lede = opening[best];
  if (lede) {
    const leadAt = (sentence: Sentence): Lead => ({ sentence, worth: worthAt(sentence) });
    const able = (sentence: Sentence): boolean => opensItself(doc, sentence) && namesAny(doc, sentence);
    const ableAt = (sentence: Sentence): Lead | null => (able(sentence) ? leadAt(sentence) : null);
    const told = nutGraf(doc, entities, leadAt(lede), ableAt) ?? lede;
    const names = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    return headsAlone(doc, told, names) ? told : (standIn(doc, entities, leadAt(told), ableAt) ?? told);
  }
  const lead = near.find(({ start, end }) => !isBoilerplate(doc.text.slice(start, end)));
  return lead ?? doc.sentences[0] ?? { start: 0, end: 0 };
}

/** A card has two lines for it: what runs past them is cut off, mostly where the news is. By the letter. */
const OVERLONG = { letter: 0.008, most: 0.6 };
/** What a riddle costs a headline, and what the writer in person: "my career" is nobody's where no name stands. */
const RIDDLE = 1.2;
/** News comes first: each place later costs so much. */
const LATER = 1;
/** Behind a dateline stands the news, however long its sentence is. */
const DATELINED = 2;
/** "The office" is half a riddle, spoken of before or not; a sentence about it, one that goes on from another. */
const UNTOLD = { anywhere: 0.4, opening: 1.2 };
/** "It's called the Grand Dam": a sentence that puts off its subject; "the following exchange:" puts off its matter. */
const PUT_OFF = { cost: 2, opening: /^(?:It(?! took)|There|Here)(?:['’]s)?\s/u, end: /:\s?\.?$/u };
const PERSONAL = 4;
/** News is of somebody or of some place; a scene ("Unexpected repairs can blow a budget.") names nobody. */
const NAMELESS = 1.2;
/** Somebody's whole sentence within it is speech, not news. */
const SPEECH = { cost: 1, shape: /[“„«"][^“”„«»"]{15,}[”“»"]/u };
/** "3. “The Bridge,” 9 p.m.": an item of a list. */
const LISTED = /^\d{1,2}[.)]\s/;

/** What each sentence is worth over a card; those that are asked for twice are read once. */
function worthIn(doc: Document, entities: readonly Entity[]): (sentence: Sentence) => number {
  const names = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const known: Known = { headline: '', names, speaker: null };
  const featuresAt = featureReader(doc, null, [], entities);
  return oncePer((sentence) => worthOf(doc, sentence, known, rankOf(doc, featuresAt, sentence)));
}

/** The rank of a fact, less what it leaves open: over every card it stands alone. */
function worthOf(doc: Document, sentence: Sentence, known: Known, rank: number): number {
  const inPerson = unquoted(tokensIn(doc, sentence)).some((token) => isFirstPerson(token, doc.language));
  const passage = passageOf(doc, [sentence], known);
  const text = doc.text.slice(sentence.start, sentence.end);
  const over = Math.max(0, visualLength(text) - IDEAL_LENGTH);
  const costs = [
    Math.min(OVERLONG.most, OVERLONG.letter * over),
    RIDDLE * openness(doc, sentence, known),
    passage ? untoldCost(passage) : 0,
    inPerson ? PERSONAL : 0,
    namesAny(doc, sentence) ? 0 : NAMELESS,
    SPEECH.shape.test(text) ? SPEECH.cost : 0,
    PUT_OFF.opening.test(text) || PUT_OFF.end.test(text) ? PUT_OFF.cost : 0,
  ];
  return costs.reduce((worth, cost) => worth - cost, rank);
}

/** In scripts with capitals, and in languages that keep them for names. */
function namesAny({ tokens, language }: Document, { firstToken, endToken }: Sentence): boolean {
  if (language === 'de') return true;
  const words = tokens.slice(firstToken + 1, endToken).filter(({ kind }) => kind === 'word');
  return words.some(isCapital) || !words.some(({ text }) => /\p{Ll}/u.test(text));
}

/** Without what stands in marks: there others speak. */
function unquoted(tokens: readonly Token[]): readonly Token[] {
  let inside = false;
  return tokens.filter(({ text }) => {
    if (/^["“”„«»]$/.test(text)) inside = !inside;
    return !inside;
  });
}

function untoldCost(passage: Passage): number {
  const opens = isUntoldAt(passage, 0) ? UNTOLD.opening : 0;
  return opens + UNTOLD.anywhere * untoldDefinites(passage);
}

/** The rank that it has as a fact. */
function rankOf(doc: Document, featuresAt: ReturnType<typeof featureReader>, sentence: Sentence): number {
  const length = visualLength(doc.text.slice(sentence.start, sentence.end));
  return scoreOf(featuresAt(sentence, doc.sentences.indexOf(sentence)), length);
}

/** "“The Stomp” remains": the name of a work opens it, not somebody's speech. */
const TITLED = /^["“„«][^"“”„«»,.!?]{2,40}["”“»]\s\p{Ll}/u;

/** Letters that tell whether an "it" stands for nothing. */
const EXPLETIVE = 80;

function opensItself(doc: Document, { start, end, firstToken }: Sentence): boolean {
  const text = doc.text.slice(start, end);
  const [first, second] = doc.tokens.slice(firstToken, firstToken + 2);
  if (first === undefined || visualLength(text) < SHORTEST || LISTED.test(text)) return false;
  if (/[?？؟]["”»」]?$/.test(text) || hasFormula(text)) return false;
  if (first.kind === 'mark') return TITLED.test(text) && isStatement(text, text);
  const { pointing, joining, personal } = functionWords(doc.language);
  const isThisWeek = senseWords(doc.language)?.times.has(second?.lower ?? '') === true;
  // "It took the jury two hours to find …": it stands for nothing
  const isEmpty = senseWords(doc.language)?.expletive.test(text.slice(0, EXPLETIVE)) === true;
  const isPointing = !isThisWeek && pointing.has(first.lower);
  const points = !isEmpty && (isPointing || joining.has(first.lower) || personal.has(first.lower));
  return !points && isStatement(text, text);
}
