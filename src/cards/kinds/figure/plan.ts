/**
 * Which numbers get a card: those that an editor would print large, each beside words of the article that say what it
 * counts. A number in somebody's mouth gets none: it would stand there as a fact.
 */
import { DURATION_UNITS } from '../../../extract/figures/lexicon.ts';
import { LENGTHS } from '../../../extract/figures/measure-words.ts';
import { rankFigures } from '../../../extract/figures/rank-figures.ts';
import { isTurnedBy, lossOf } from '../../../extract/sense/cut-guard.ts';
import { hasFormula } from '../../../extract/sense/formula.ts';
import { isPlain } from '../../../extract/sense/weigh.ts';
import { isWritersStatement } from '../../../extract/sense/writers-statement.ts';
import type { Figure } from '../../../schema.ts';
import type { Document, Span } from '../../../text/document.ts';
import { clauseAt, isInside } from '../../clause.ts';
import { pattern } from '../../../pattern.ts';
import { cutCleanly } from '../../cut.ts';
import { emWidth } from '../../em-width.ts';
import { isOpinion } from '../../is-opinion.ts';
import { fitsTogether, matterOf, saysHeadline } from '../../matter.ts';
import { isSetUp } from '../fact/set-up.ts';
import { isOfUnknown } from '../fact/unintroduced.ts';
import { hasWords } from '../../has-words.ts';
import { keptLength, pieceOf } from '../../pieces.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { nextSentence, sentenceSpanAt, wordsAt } from '../../where.ts';
import { chanceOf } from '../../worth/chance.ts';
import { isWorth } from '../../worth/lines.ts';
import { isByTheWay } from './by-the-way.ts';
import { isAge } from './is-age.ts';
import { isLabel } from './is-label.ts';

const MAX_FIGURES = 2;
/** A smaller bare count ("four girders") is no news by its number, one that nothing explains only when it is large. */
const SMALL = { labelled: 10, bare: 1000 };
/** A label of so many words needs no sentence beside it. */
const BY_ITSELF = 7;
/** How far a label runs, in UTF-16 units, and the ems of a sentence beside a number. */
const LABEL_LENGTH = 70;
const SENTENCE_ROOM = 85;

/** A number in words is no picture of itself; "first 18" is none, and "10-game" describes something else. */
const HAS_DIGIT = /\p{Nd}/u;
const NO_PICTURE = /^\d+(?:st|nd|rd|th|er|ère|º|ª)$|^\d+\.$|^(?:first|last|next|top)\s|\d-\p{L}/iu;

/** Words that tell what a number counts stand within so many letters of it. */
const NEAR = 16;

/** "the 400 block of Harbour Street" */
const ADDRESS = /^block(?!\p{L})/u;

/** @param isTold does the summary show the sentence already? */
export function planFigures(planning: Planning, isTold: (sentence: Span) => boolean): PlannedOf<'figure'>[] {
  const { sheet } = planning;
  if (isOpinion(planning)) return [];
  const telling = rankFigures(sheet.figures, sheet.text.length).filter(
    (figure) =>
      HAS_DIGIT.test(figure.text) &&
      !NO_PICTURE.test(figure.text) &&
      !isAge(planning.document.text, figure) &&
      !ADDRESS.test(figure.label ?? '') &&
      !isSmall(figure) &&
      !isInside(figure, sheet.quotes) &&
      !isOfNothing(planning.document, figure) &&
      !isByTheWay(planning.document, figure) &&
      !isOfHeadline(sheet.headline.text, figure),
  );
  // how far or how long is seldom the news
  const lasting = telling.filter(({ unit }) => unit === null || ![DURATION_UNITS, LENGTHS].some((of) => of.has(unit)));
  const shownOnce = new Set<number>();
  const cards: PlannedOf<'figure'>[] = [];
  // alone in an article, how long may be ("31 hours on a trolley"); "a 36ft yacht" is not
  const alone = telling.filter(({ unit }) => unit === null || !LENGTHS.has(unit)).slice(0, 1);
  for (const figure of lasting.length > 0 ? lasting : alone) {
    const sentence = sentenceSpanAt(planning.document, figure.start);
    const isNew = sentence && !shownOnce.has(sentence.start) && !isTold(sentence) && !saysHeadline(planning, sentence);
    const card = isNew ? figureCard(planning, figure) : null;
    if (!sentence || !card) continue;
    shownOnce.add(sentence.start);
    cards.push(card);
    if (cards.length === MAX_FIGURES) break;
  }
  return cards;
}

/** "118 cannot be played": of what? "Of 430 organs, 118 …" says it. And no score while the game goes on. English. */
function isOfNothing(document: Document, { start, end, text: number, unit }: Figure): boolean {
  if (document.language !== 'en') return false;
  const sentence = wordsAt(document, sentenceSpanAt(document, start) ?? { start, end });
  if (SCORE.test(number)) return MIDGAME.test(sentence);
  return unit === null && COUNTS_NOTHING.test(document.text.slice(end, end + NEAR)) && !OF_ALL.test(sentence);
}
const COUNTS_NOTHING = pattern(
  'u',
  '^\\s(?:is|are|was|were|has|have|had|can|cannot|could|will|would|may|might|must|should|did|do|does|of them|more|',
  String.raw`others?|voted|said|came|went|took|got|died|survived)(?!\p{L})`,
);
const OF_ALL = /^(?:Of|Out of|Among)\s/u;
const SCORE = /^\d{1,2}\s?[-–]\s?\d{1,2}$/u;
const MIDGAME =
  /(?<!\p{L})(?:half[- ]time|interval|at the break|led|lead|ahead|behind|trail(?:ed|ing)|deficit)(?!\p{L})/iu;

/** "340 jobs" under a headline with that number. */
function isOfHeadline(headline: string, { text, value }: Figure): boolean {
  const number = /\d[\d.,]*/u.exec(text)?.[0].replace(/[.,]$/u, '');
  const isBare = value === null || number === undefined || number.length < LEAST_DIGITS;
  return !isBare && headline.split(/[^\d.,]+/u).some((word) => word.replace(/[.,]$/u, '') === number);
}
/** "3" stands in many headlines for something else. */
const LEAST_DIGITS = 2;

function isSmall({ unit, value, label }: Figure): boolean {
  return unit === null && value !== null && value < (label === null ? SMALL.bare : SMALL.labelled);
}

function figureCard(planning: Planning, figure: Figure): PlannedOf<'figure'> | null {
  const { document, base } = planning;
  const clause = clauseAt(planning, figure.start);
  if (clause === null) return null;
  // nine of ten numbers fall short here, and the rules that are asked below refuse six: this comes first
  if (!isWorth(planning, 'figure', chanceOf(planning, { kind: 'figure', shown: [clause], speaker: null }))) return null;
  if (!isUnderstood(planning, clause)) return null;
  const sentence = cutCleanly(wordsAt(document, clause), document.language, SENTENCE_ROOM, emWidth);
  const label = labelOf(planning, figure);
  if (!sentence?.includes(figure.text) && !hasWords(label ?? '', BY_ITSELF)) return null;
  const beside = label === null || sentence === label ? null : sentence;
  const { matter, pieces } = matterOf(planning, clause);
  const shows = [...pieces, pieceOf(figure)];
  if (label !== null)
    shows.push({ id: `${figure.id}.label`, start: figure.end + 1, end: figure.end + 1 + label.length });
  if (sentence !== null && (beside !== null || label === null)) {
    const kept = keptLength(document.text.slice(clause.start, clause.end), sentence);
    shows.push({ id: `${figure.id}.sentence`, start: clause.start, end: clause.start + kept });
  }
  return {
    ...base(figure.id, figure.start),
    kind: 'figure',
    matter,
    shows,
    figure: figure.text,
    label: label ?? sentence ?? '',
    sentence: beside,
  };
}

function isUnderstood(planning: Planning, clause: Span): boolean {
  const { document, known } = planning;
  if (isTurnedBy(document, nextSentence(document, clause)) || !fitsTogether(planning, clause)) return false;
  if (hasFormula(wordsAt(document, clause)) || loses(planning, clause)) return false;
  if (!isWritersStatement(document, clause) || isOfUnknown(planning, clause)) return false;
  if (isSetUp(wordsAt(document, clause), document.language)) return false;
  return isPlain(document, clause, known(null));
}

/** A clause whose sentence goes on to say who says so, or to turn it. */
function loses({ document }: Planning, clause: Span): boolean {
  const sentence = sentenceSpanAt(document, clause.start);
  return sentence !== null && lossOf(document, { start: clause.start, end: sentence.end }, clause) !== null;
}

/**
 * What is counted, on to the end of its clause ("people cross the bridge on a weekday"); null where that says too
 * little.
 */
function labelOf(planning: Planning, { label, start, end }: Figure): string | null {
  const { text, language } = planning.document;
  if (label === null || !text.startsWith(label, end + 1)) return null;
  const clause = clauseAt(planning, start, LABEL_LENGTH);
  const rest = clause ? text.slice(end + 1, clause.end).replace(/[.!?…]+$/u, '') : '';
  return [rest, label].find((words) => isLabel(words, language)) ?? null;
}
