/**
 * Which cards a sheet fills well, in the order in which an editor would post them: the whole matter, the strongest
 * voice, the first fact and number, then the rest. Shows only what the sheet or the article's own sentences say.
 */
import type { Person } from '../schema.ts';
import { Plan, type PlannedCard } from '../sheet/plan.ts';
import type { Card } from './card.ts';
import { dressCard, type Dress } from './dress-card.ts';
import { planFacts, planSummary } from './plan-facts.ts';
import { planFigures } from './plan-figures.ts';
import { matterOf } from './matter.ts';
import { chooseQuotes, isStatement, joinQuotes, understood, type PlannedQuote } from './plan-quotes.ts';
import { personPieces } from './person-pieces.ts';
import { headlinePiece } from './pieces.ts';
import { placesOf } from './places.ts';
import { PLAN_VERSION } from './plan-version.ts';
import { planTimeline } from './plan-timeline.ts';
import { planVoices } from './plan-voices.ts';
import { startPlanning, type PlanInput, type PlannedOf, type Planning } from './planning.ts';
import { isSensitive } from './sensitive.ts';
import { saysWho, shownVoice } from './shown-role.ts';
import { sentenceSpanAt } from './where.ts';

export type { PlanInput };
export type CardInput = PlanInput & Dress;

const MAX_PEOPLE = 6;
/** A sheet with fewer cards than this shows more of its facts. */
const ENOUGH_CARDS = 3;

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

/** @returns at least a summary; a kind only where the sheet fills it. */
function cardsOfSheet(planning: Planning): PlannedCard[] {
  const { sheet } = planning;
  const quotes = joinQuotes(sheet.quotes, sheet.text)
    .filter((quote) => isStatement(planning, quote))
    .flatMap((quote) => understood(planning, quote) ?? []);
  const [best, ...others] = chooseQuotes(quotes);
  const shown = new Set([best, ...others]);
  const voices = planVoices(planning, quotes.filter((quote) => !shown.has(quote)));
  const numbers = planFigures(planning);
  const timeline = planTimeline(planning);
  const people = peopleCard(planning);
  const rest = [best, ...others, ...voices, ...numbers, ...timeline, ...people].length;
  const facts = planFacts(planning, numbers, ENOUGH_CARDS - rest);
  const figures = numbers.filter((figure) => !facts.some((fact) => isSameSentence(planning, figure, fact)));
  const [number] = figures;
  const ordered = [
    ...(best ? quoteCards(planning, best) : []),
    ...facts.slice(0, 1),
    ...(number ? [number] : []),
    ...voices,
    ...others.flatMap((quote) => quoteCards(planning, quote)),
    ...facts.slice(1),
    ...figures.filter((figure) => figure !== number),
    ...timeline,
    ...people,
  ];
  return [planSummary(planning), ...marked(planning, ordered)];
}

/**
 * Who speaks, or is named more than once, with an office, work or relation: who only passes by is nobody's who is who.
 */
function isKnownFigure({ quotes }: Planning['sheet'], { name, role, mentions }: Person): boolean {
  return saysWho(role) && (mentions > 1 || quotes.some(({ speaker }) => speaker?.name === name));
}

/** A number is pictured once: large, or in its sentence. */
function isSameSentence({ document }: Planning, figure: PlannedOf<'figure'>, fact: PlannedOf<'fact'>): boolean {
  const startOf = ({ id, shows }: PlannedCard): number | undefined =>
    sentenceSpanAt(document, shows.find((piece) => piece.id === id)?.start ?? -1)?.start;
  const [own, others] = [startOf(figure), startOf(fact)];
  return own !== undefined && own === others;
}

/** What a desk should look at twice, marked and after the rest. */
function marked({ sheet }: Planning, cards: PlannedCard[]): PlannedCard[] {
  const own = ({ shows }: PlannedCard): string =>
    shows.filter(({ id }) => id !== 'headline').map(({ start, end }) => sheet.text.slice(start, end)).join('\n');
  const checked = cards.map((card) => ({ ...card, sensitive: isSensitive(own(card)) }));
  return [...checked.filter(({ sensitive }) => !sensitive), ...checked.filter(({ sensitive }) => sensitive)];
}

function quoteCards(planning: Planning, { lead, parts }: PlannedQuote): PlannedOf<'quote'>[] {
  const { matter, pieces } = matterOf(planning, lead);
  const speaker = lead.speaker && shownVoice(lead.speaker);
  return parts.map((part, index) => ({
    ...planning.base(parts.length === 1 ? lead.id : `${lead.id}.${index + 1}`, lead.start),
    kind: 'quote',
    matter,
    shows: [...pieces, ...part.shows],
    text: part.text,
    speaker,
    part: parts.length === 1 ? null : { number: index + 1, of: parts.length },
  }));
}

function peopleCard({ sheet, base }: Planning): PlannedOf<'people'>[] {
  const people = sheet.people.filter((person) => isKnownFigure(sheet, person)).slice(0, MAX_PEOPLE);
  if (people.length < 2) return [];
  const shows = [
    ...headlinePiece(sheet.headline),
    ...people.flatMap((person, index) => personPieces(person, index, sheet)),
  ];
  return [
    { ...base('people', null), kind: 'people', shows, matter: sheet.headline.text, people: people.map(shownVoice) },
  ];
}
