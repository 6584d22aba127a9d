/**
 * Which cards a sheet fills well, in the order in which an editor would post them: the whole matter, the strongest
 * voice, the first fact and number, then the rest. Shows only what the sheet or the article's own sentences say.
 */
import { findPoints, type Points } from '../extract/points/find-points.ts';
import { Plan, type Piece, type PlannedCard } from '../sheet/plan.ts';
import type { Span } from '../text/document.ts';
import type { Card, Voice } from './card.ts';
import { dressCard, type Dress } from './dress-card.ts';
import { lastResort, planFacts, saySame, summaryFacts } from './kinds/fact/plan.ts';
import { planQuoting } from './kinds/fact/quoting.ts';
import { planTold } from './kinds/fact/told.ts';
import { planFigures } from './kinds/figure/plan.ts';
import { isOpinion } from './is-opinion.ts';
import { isTitleAgain, matterOf } from './matter.ts';
import { joinQuotes, type PlannedQuote } from './kinds/quote/join.ts';
import { voiceOf } from './kinds/quote/known-speaker.ts';
import { chooseQuotes } from './kinds/quote/plan.ts';
import { NO_STATEMENT, refusalOf } from './kinds/quote/refuse.ts';
import { leadInPiece } from './pieces.ts';
import { placesOf } from './places.ts';
import { PLAN_VERSION } from './plan-version.ts';
import { planPeople } from './kinds/people/plan.ts';
import { planPoints, planSummary, tellsMatter } from './kinds/summary/plan.ts';
import { planTimeline } from './kinds/timeline/plan.ts';
import { planVoices } from './kinds/voices/plan.ts';
import { startPlanning, type PlanInput, type PlannedOf, type Planning } from './planning.ts';
import { isSensitive } from './sensitive.ts';
import { withTitleBefore } from './title-before.ts';
import { sentenceSpanAt } from './where.ts';

export type { PlanInput };
export type CardInput = PlanInput & Dress;

/** The cards of a sheet, planned and ready to draw. */
export function planCards(sheet: CardInput): Card[] {
  return cardsOfSheet(startPlanning(sheet)).map((card) => dressCard(card, sheet));
}

/**
 * The whole plan that is kept with a record: its cards, and where everything stands that a page may show. Parsed like
 * one that comes from the store: both have their fields in one order, which the version of pictures hashes.
 */
export function planSheet(sheet: PlanInput): Plan {
  const planning = startPlanning(sheet);
  const cards = cardsOfSheet(planning);
  return Plan.parse({ planVersion: PLAN_VERSION, cards, places: placesOf(planning, cards) } satisfies Plan);
}

/** Beside so many a summary that says its title again is one too many: the title stands on each of them. */
const ENOUGH = 3;

/** @returns at least one; a kind only where the sheet fills it */
function cardsOfSheet(planning: Planning): PlannedCard[] {
  const points = pointsOf(planning);
  if (points !== null) return [planPoints(planning, points), ...cardsBeside(planning, points.spans)];
  const told = summaryFacts(planning);
  const cards = cardsBeside(planning, told);
  const isAgain = told.length > 0 && told.every((fact) => isTitleAgain(planning, fact));
  const isSparedAgain = isAgain && cards.filter(({ sensitive }) => !sensitive).length >= ENOUGH;
  if (tellsMatter(planning, told) && !isSparedAgain) return [planSummary(planning, told), ...cards];
  // a headline by itself says little; one card that a desk need not look at twice is better
  const isSpared = cards.some(({ sensitive }) => !sensitive);
  return isSpared ? cards : [planSummary(planning, lastResort(planning)), ...cards];
}

/** Of a page that is a list or a guide. */
function pointsOf({ sheet, document, known }: Planning): Points | null {
  return sheet.headline.from === 'title' ? findPoints(document, sheet.blocks ?? [], known(null)) : null;
}

/** @param told what the summary shows beside the headline */
function cardsBeside(planning: Planning, told: readonly Span[]): PlannedCard[] {
  const { sheet } = planning;
  // the writer's own words over somebody else's: "my career" would be the speaker's
  const isOwnVoice = sheet.headline.from === 'lead' && isOpinion(planning);
  const quotes = joinQuotes(isOwnVoice ? [] : sheet.quotes, sheet.text);
  const isIn = (spans: readonly Span[]) => (sentence: Span): boolean =>
    spans.some((fact) => saySame(planning, sentence, fact));
  const chosen = chooseQuotes(planning, quotes, isIn(told));
  const over = [...told, ...chosen.flatMap(({ leadIn }) => leadIn ?? [])];
  const shown = new Set(chosen.map(({ lead }) => lead.id));
  const statements = quotes.filter((quote) => refusalOf(NO_STATEMENT, planning, quote) === null);
  const voices = planVoices(planning, statements.filter(({ lead }) => !shown.has(lead.id)));
  const numbers = planFigures(planning, (sentence) => isTitleAgain(planning, sentence) || isIn(over)(sentence));
  const timeline = planTimeline(planning);
  const people = planPeople(planning);
  const quoting = planQuoting(planning, isIn(over));
  const said = [
    ...told,
    ...chosen.flatMap(({ leadIn, parts }) => [...(leadIn ? [leadIn] : []), ...parts.flatMap(({ shows }) => shows)]),
    ...[...quoting, ...timeline].flatMap(ownPieces),
  ];
  const facts = planFacts(planning, numbers, said);
  const stated = [...said, ...[...facts, ...numbers].flatMap(ownPieces)];
  const reported = planTold(planning, (sentence) => stated.some((other) => saySame(planning, sentence, other)));
  const figures = numbers.filter((figure) => !facts.some((fact) => isSaid(planning, figure, fact)));
  const [best, ...others] = chosen;
  const ordered = [
    ...facts.slice(0, 1),
    ...(best ? quoteCards(planning, best) : []),
    ...figures.slice(0, 1),
    ...facts.slice(1),
    ...figures.slice(1),
    ...others.flatMap((quote) => quoteCards(planning, quote)),
    ...quoting,
    ...reported,
    ...voices,
    ...timeline,
    ...people,
  ];
  return marked(planning, ordered);
}

/** What a card shows beside the headline over it. */
const ownPieces = ({ shows }: PlannedCard): Piece[] => shows.filter(({ id }) => id !== 'headline');

/** A number is pictured once: large, or in its sentence; nor do two cards say the same in other words. */
function isSaid(planning: Planning, figure: PlannedOf<'figure'>, fact: PlannedOf<'fact'>): boolean {
  const spanOf = ({ id, shows }: PlannedCard): Span | null => {
    const piece = shows.find((one) => one.id === id || one.id === `${id}.sentence`);
    return piece ? sentenceSpanAt(planning.document, piece.start) : null;
  };
  const [own, other] = [spanOf(figure), spanOf(fact)];
  return own !== null && other !== null && (own.start === other.start || saySame(planning, own, other));
}

/** What a desk should look at twice, marked and after the rest. */
function marked({ sheet }: Planning, cards: PlannedCard[]): PlannedCard[] {
  const own = ({ shows }: PlannedCard): string =>
    shows.filter(({ id }) => id !== 'headline').map(({ start, end }) => sheet.text.slice(start, end)).join('\n');
  const checked = cards.map((card) => ({ ...card, sensitive: isSensitive(own(card)) }));
  return [...checked.filter(({ sensitive }) => !sensitive), ...checked.filter(({ sensitive }) => sensitive)];
}

/** Under a sentence that says it already, "que no sabe nadar" is said twice. */
const notAgain = (speaker: Voice, leadIn = ''): Voice =>
  /^(?:que|qui|che|quien|quem)\s/u.test(speaker.role ?? '') && leadIn.includes(speaker.role ?? '')
    ? { ...speaker, role: null } : speaker;

/** What leads in stands over the first part alone: the others go on from what was said. */
function quoteCards(planning: Planning, { lead, leadIn, parts }: PlannedQuote): PlannedOf<'quote'>[] {
  const over = leadIn ? [leadInPiece(lead.id, leadIn)] : [];
  const shown = [...over, ...parts.flatMap(({ shows }) => shows)];
  const span = { start: shown[0]?.start ?? lead.start, end: shown.at(-1)?.end ?? lead.end };
  const { matter, pieces } = matterOf(planning, span);
  const voice = voiceOf(planning, { lead, leadIn });
  const speaker = voice && withTitleBefore(planning, voice.speaker, lead.speaker?.role ?? null);
  return parts.map((part, index) => ({
    ...planning.base(parts.length === 1 ? lead.id : `${lead.id}.${index + 1}`, lead.start),
    kind: 'quote',
    matter,
    leadIn: (index === 0 && leadIn?.text) || '',
    shows: [...pieces, ...(index === 0 ? over : []), ...part.shows],
    text: part.text,
    speaker: speaker && notAgain(speaker, index === 0 ? leadIn?.text : undefined),
    insertions: [...((index === 0 && leadIn?.insertions) || []), ...(voice?.insertions ?? [])],
    part: parts.length === 1 ? null : { number: index + 1, of: parts.length },
  }));
}
