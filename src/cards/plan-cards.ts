/**
 * Which cards a sheet fills well, in the order in which an editor would post them: the whole matter, the strongest
 * voice, the first fact and number, then the rest. Shows only what the sheet or the article's own sentences say.
 */
import type { Card, PeopleCard, QuoteCard } from './card.ts';
import { planFacts, planSummary } from './plan-facts.ts';
import { planFigures } from './plan-figures.ts';
import { chooseQuotes, joinQuotes, standsAlone, type PlannedQuote } from './plan-quotes.ts';
import { planTimeline } from './plan-timeline.ts';
import { planVoices } from './plan-voices.ts';
import { startPlanning, type CardInput, type Planning } from './planning.ts';
import { shownVoice } from './shown-role.ts';

export type { CardInput };

const MAX_PEOPLE = 6;
/** A sheet with fewer cards than this shows more of its facts. */
const ENOUGH_CARDS = 5;

/** @returns at least a summary; a kind only where the sheet fills it. */
export function planCards(sheet: CardInput): Card[] {
  const planning = startPlanning(sheet);
  const quotes = joinQuotes(sheet.quotes, sheet.text).filter(standsAlone);
  const [best, ...others] = chooseQuotes(quotes);
  const voices = planVoices(planning, quotes);
  const figures = planFigures(planning);
  const timeline = planTimeline(planning);
  const people = peopleCard(planning);
  const rest = [best, ...others, ...voices, ...figures, ...timeline, ...people].length;
  const facts = planFacts(planning, figures, ENOUGH_CARDS - rest);
  const number = figures.find((figure) => ![figure.label, figure.sentence].some((words) => words !== null && facts[0]?.text.includes(words))) ?? figures[0];
  return [
    planSummary(planning),
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
}

function quoteCards({ base }: Planning, { lead, text, parts }: PlannedQuote): QuoteCard[] {
  const speaker = lead.speaker && shownVoice(lead.speaker);
  if (parts.length === 1) return [{ ...base(lead.id, lead.start), kind: 'quote', text, speaker, part: null }];
  return parts.map((part, index) => ({
    ...base(`${lead.id}.${index + 1}`, lead.start),
    kind: 'quote',
    text: part,
    speaker,
    part: { number: index + 1, of: parts.length },
  }));
}

function peopleCard({ sheet, base }: Planning): PeopleCard[] {
  const people = sheet.people.filter((person) => person.role !== null).slice(0, MAX_PEOPLE);
  if (people.length < 2) return [];
  return [{ ...base('people', null), kind: 'people', matter: sheet.headline.text, people: people.map(shownVoice) }];
}
