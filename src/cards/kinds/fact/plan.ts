/**
 * The facts that get a card, and those that the summary may choose among: statements of the writer's own that a reader
 * understands without the article.
 */
import { overlap } from '../../../extract/facts/topic.ts';
import type { ReadFact } from '../../../extract/extraction.ts';
import { visualLength } from '../../../text/count-words.ts';
import type { Span } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import { bracketed, filledIn } from '../../brackets/bracketed.ts';
import { isLabelledOpinion, isOpinion } from '../../is-opinion.ts';
import { isOfElse, isTitleAgain, matterOf, saysHeadline, TOGETHER } from '../../matter.ts';
import type { Piece } from '../../../sheet/plan.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { isSensitive } from '../../sensitive.ts';
import { stemsIn } from '../../stems-in.ts';
import { sentenceSpanAt, withEllipsis } from '../../where.ts';
import { chanceOf } from '../../worth/chance.ts';
import { isNewsLede, isWorth } from '../../worth/lines.ts';
import { readerWords } from '../../worth/wording.ts';
import { isPlain } from './plain.ts';
import { answersTitle, beginsElsewhere } from './answers-title.ts';
import { endOfFirst } from './early.ts';
import { isHeadlineAgain, isLedeOfTitle } from './headline-again.ts';
import { isLightlyOpen } from './lightly-open.ts';
import { isNumbered } from './numbered.ts';
import { opensUntold } from './opens-untold.ts';
import { pairsOf } from './pairs.ts';
import { refusalOf } from './refuse.ts';
import { statementsOf } from './statements.ts';
import { isCry, isScene, isThin } from './thin.ts';

/**
 * Under a title stands one sentence: of judged summaries with one 49 of 82 were printed, with two 22 of 54. What else
 * stands by itself gets a card of its own.
 */
const SUMMARY_FACTS = 1;
const FACTS = 5;
/**
 * For a sheet that has nothing else to show: of titles alone 4 of 23 were printed, of titles over such a sentence every
 * second one.
 */
const LEAST = 0.3;
/** Letters that a card sets in a size that is read at a glance. */
const LONGEST = 260;
/** Two passages that share so much of the words of the shorter say the same. */
const SAME = 0.55;

/**
 * The likeliest one of the article's first sentences. A report tells its news first: what comes later, however well it
 * stands, is a detail, and beside the headline it looks like the news. A headline that is the lede stands alone.
 */
export const summaryFacts = oncePer((planning: Planning): readonly ReadFact[] => {
  if (isOpinion(planning) || planning.sheet.headline.from !== 'title') return [];
  const within = (among: number): ReadFact[] =>
    likeliestUnderHeadline(planning, among, (chance) => isWorth(planning, 'summary', chance));
  const early = within(EARLY);
  return early.length === 0 && beginsElsewhere(planning) ? within(REACH) : early;
});

/** The same where the sheet has nothing else to show; none where the writer speaks to somebody, or under a lede. */
export function lastResort(planning: Planning): readonly ReadFact[] {
  const readers = readerWords(planning.document.language);
  // a lede that says too little is not helped by a sentence of something else
  if (isLabelledOpinion(planning) || planning.sheet.headline.from !== 'title') return [];
  return likeliestUnderHeadline(planning, Infinity, (chance, { text }) =>
    chance >= LEAST && !text.toLowerCase().match(/[\p{L}]+/gu)?.some((word) => readers.has(word)));
}

function likeliestUnderHeadline(
  planning: Planning, among: number, isEnough: (chance: number, fact: ReadFact) => boolean,
): ReadFact[] {
  const end = endOfFirst(planning, among);
  const lede = endOfFirst(planning, 1);
  const told = statementsOf(planning)
    .filter((fact) => fact.start < end && !isThin(planning, fact) && !isHeadlineAgain(planning, fact))
    .filter((fact) => isOwn(planning, fact) && !opensUntold(planning, fact))
    .map((fact) => {
      const asksNothing = planning.sheet.headline.from !== 'title' || isCry(planning);
      const answers = asksNothing || answersTitle(planning, fact);
      const isLater = fact.start >= lede && planning.document.language !== 'en' && !isCry(planning);
      const chance = chanceOfFact(planning, fact, 'summary') - (answers ? 0 : UNANSWERING);
      const again = isTitleAgain(planning, fact) || isScene(planning, fact);
      return { fact, chance, line: isLater && !isNumbered(planning, fact) ? LATER : 0, again };
    })
    .filter(({ fact, chance, line }) => isEnough(chance - line, fact))
    .filter(({ fact }) => filledIn(planning, fact).open.length === 0)
    .sort((a, b) => Number(a.again) - Number(b.again) || b.chance - a.chance)
    .map(({ fact }) => fact);
  // under a headline that is to be looked at twice itself the order saves nobody anything
  const last = isSensitive(planning.sheet.headline.text) ? [] : told.filter(({ text }) => isSensitive(text));
  const careful = [...told.filter((fact) => !last.includes(fact)), ...last];
  return together(planning, distinct(planning, careful)).sort((a, b) => a.start - b.start);
}

/**
 * Under a title, what says nothing of it reads as if it did: it must be so much likelier to be printed, also than what
 * answers it. Of 135 judged sentences that share a word with their title 92 were printed, of 28 that neither do nor
 * hold the article's own words 14.
 */
const UNANSWERING = 0.08;
/**
 * So much likelier, too, in other languages than English, what stands behind the first sentence: of 39 such ledes that
 * were judged 28 were printed, of 30 later sentences from 0.6 on 17, of 17 below it two.
 */
const LATER = 0.1;
/** Sentences of an article that tell its news. */
const EARLY = 6;
/** By then a feature that begins with a scene has said what it is about. */
const REACH = 14;

/** As many as stand whole under the headline, also where the card is told in a text. */
function together({ sheet }: Planning, facts: readonly ReadFact[]): ReadFact[] {
  const kept: ReadFact[] = [];
  let room = TOGETHER - visualLength(sheet.headline.text);
  for (const fact of facts) {
    const length = visualLength(fact.text);
    if (kept.length === SUMMARY_FACTS || length > room) continue;
    kept.push(fact);
    room -= length;
  }
  return kept;
}

/** Without those that say what an earlier one says. */
function distinct(planning: Planning, facts: readonly ReadFact[]): ReadFact[] {
  const kept: ReadFact[] = [];
  for (const fact of facts) if (!kept.some((other) => saySame(planning, fact, other))) kept.push(fact);
  return kept;
}

/** Two sentences that begin with the same letters, so many, tell of one thing: the second one in other words. */
const BEGINNING = 30;

/** Do two stretches of the article say the same, by their words? */
export function saySame({ document }: Planning, a: Span, b: Span): boolean {
  const [first, second] = [a, b].map(({ start }) => document.text.slice(start, start + BEGINNING));
  return first === second || overlap(stemsIn(document, a), stemsIn(document, b)) >= SAME;
}

/**
 * The facts that a desk would most likely print, the likeliest first, each where no other card says it, the headline
 * over it among them.
 * @param said what cards of quotations and the summary show
 */
export function planFacts(
  planning: Planning,
  figures: PlannedOf<'figure'>[],
  said: readonly Span[],
): PlannedOf<'fact'>[] {
  // a title of somebody's words alone does not tell of what a sentence is; in English a shared word does (isOfElse)
  if (isOpinion(planning) || isCry(planning)) return [];
  const { sheet, document } = planning;
  const pictured = new Set(
    sheet.figures
      .filter(({ id }) => figures.some((card) => card.id === id))
      .map(({ start }) => sentenceSpanAt(document, start)?.start),
  );
  const isTold = (fact: ReadFact): boolean =>
    saysHeadline(planning, fact) ||
    isLedeOfTitle(planning, fact) ||
    isTitleAgain(planning, fact) ||
    pictured.has(sentenceSpanAt(document, fact.start)?.start) ||
    said.some((other) => saySame(planning, fact, other));
  // each costs more than the one before it, and the chance most of all
  const own = statementsOf(planning)
    .filter((fact) => fits(planning, fact) && !isThin(planning, fact) && !isTold(fact))
    .filter((fact) => isNewsLede(planning) || !isOfElse(planning, fact))
    .filter((fact) => isOwn(planning, fact) || isLightlyOpen(planning, fact));
  const pairs = pairsOf(planning)
    .filter(({ both, first, second }) => leavesRoom(planning, both) && !isTold(first) && !isTold(second))
    .filter(({ both }) => isNewsLede(planning) || !isOfElse(planning, both))
    .map((pair) => ({ ...pair, fact: pair.both, chance: chanceOfFact(planning, pair.both) }))
    .filter(({ chance }) => isWorth(planning, 'pair', chance));
  const isOfPair = (fact: ReadFact): boolean => pairs.some(({ first, second }) => fact === first || fact === second);
  const singles = own
    .filter((fact) => !isOfPair(fact))
    .map((fact) => ({ fact, chance: chanceOfFact(planning, fact) }))
    .filter(({ fact, chance }) =>
      isWorth(planning, 'fact', chance) || (isOwn(planning, fact)
        ? (isNumbered(planning, fact) && isWorth(planning, 'numbered', chance)) ||
          (isPlain(planning, fact) && isWorth(planning, 'plain', chance))
        : isWorth(planning, 'lightlyOpen', chance)));
  const able = [...pairs, ...singles].sort((a, b) => b.chance - a.chance);
  return distinct(planning, able.map(({ fact }) => fact)).slice(0, FACTS).map((fact) => factCard(planning, fact));
}

/** With the headline over it: what says that itself gets no card of a fact. */
const fits = (planning: Planning, fact: ReadFact): boolean =>
  visualLength(fact.text) <= LONGEST && leavesRoom(planning, fact);

const leavesRoom = ({ sheet: { headline } }: Planning, { text }: ReadFact): boolean =>
  visualLength(text) <= TOGETHER - visualLength(headline.text);

export function factCard(planning: Planning, fact: ReadFact): PlannedOf<'fact'> {
  const { matter, pieces } = matterOf(planning, fact);
  const { text: words, insertions } = bracketed(planning, fact);
  const text = withEllipsis(planning.document, fact, words);
  const shows = [...pieces, factPiece(planning, fact)];
  return { ...planning.base(fact.id, fact.start), insertions, kind: 'fact', matter, shows, text };
}

/** The sheet may show a clause of what the card shows whole: that is a piece of its own. */
export function factPiece({ sheet }: Planning, { id, start, end }: ReadFact): Piece {
  const listed = sheet.facts.find((fact) => fact.id === id);
  const isListed = listed !== undefined && listed.start === start && listed.end === end;
  return { id: isListed ? id : `${id}.sentence`, start, end };
}

/** Not mostly speech, and no riddle. */
const isOwn = (planning: Planning, fact: ReadFact): boolean => refusalOf(planning, fact) === null;

/**
 * What brackets tell is half told: of judged statements as likely with their brackets as without editors printed 83 and
 * 53 in a hundred.
 */
function chanceOfFact(planning: Planning, fact: ReadFact, kind: 'fact' | 'summary' = 'fact'): number {
  const passage = { kind, shown: [fact], speaker: null };
  const { fillings, read } = filledIn(planning, fact);
  const chance = chanceOf(planning, passage);
  return fillings.length === 0 ? chance : (chance + chanceOf(planning, { ...passage, read })) / 2;
}
