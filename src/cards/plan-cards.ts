/**
 * Which cards a sheet fills well, in the order in which an editor would post them: the whole matter, the strongest
 * voice, the first fact and number, then the rest. Shows only what the sheet or the article's own sentences say.
 */
import type { Card, FactCard, FigureCard, PeopleCard, QuoteCard, SummaryCard } from './card.ts';
import { joinQuotes, quoteParts, standsAlone, wordCount, type PlannedQuote } from './plan-quotes.ts';
import { planTimeline } from './plan-timeline.ts';
import { planVoices } from './plan-voices.ts';
import { startPlanning, type CardInput, type Planning } from './planning.ts';
import { sentenceAt } from './where.ts';

export type { CardInput };

const MAX = { summaryFacts: 5, facts: 5, figures: 4, people: 6 };

/** @returns at least a summary; a kind only where the sheet fills it. */
export function planCards(sheet: CardInput): Card[] {
  const planning = startPlanning(sheet);
  const quotes = joinQuotes(sheet.quotes, sheet.text).filter(standsAlone);
  const best = quotes.find(isStrong) ?? quotes[0];
  const facts = factCards(planning);
  const figures = figureCards(planning);
  return [
    summaryCard(planning),
    ...(best ? quoteCards(planning, best) : []),
    ...facts.slice(0, 1),
    ...figures.slice(0, 1),
    ...planVoices(planning, quotes),
    ...quotes.filter((quote) => quote !== best).flatMap((quote) => quoteCards(planning, quote)),
    ...facts.slice(1),
    ...figures.slice(1),
    ...planTimeline(planning),
    ...peopleCard(planning),
  ];
}

function summaryCard({ sheet, base }: Planning): SummaryCard {
  const { text: headline, start } = sheet.headline;
  const repeats = (fact: CardInput['facts'][number]): boolean => fact.text === headline || (start !== null && start >= fact.start && start < fact.end);
  const facts = sheet.facts.filter((fact) => !repeats(fact)).slice(0, MAX.summaryFacts);
  return { ...base('summary', null), kind: 'summary', headline, facts: facts.map((fact) => fact.text) };
}

function factCards({ sheet, base }: Planning): FactCard[] {
  return sheet.facts.slice(0, MAX.facts).map((fact) => ({ ...base(fact.id, fact.start), kind: 'fact', text: fact.text }));
}

function quoteCards({ base }: Planning, { lead, text }: PlannedQuote): QuoteCard[] {
  const parts = quoteParts(text);
  const { speaker } = lead;
  if (parts.length === 1) return [{ ...base(lead.id, lead.start), kind: 'quote', text, speaker, part: null }];
  return parts.map((part, index) => ({
    ...base(`${lead.id}.${index + 1}`, lead.start),
    kind: 'quote',
    text: part,
    speaker,
    part: { number: index + 1, of: parts.length },
  }));
}

/** Somebody known says a whole sentence that is read at a glance. */
function isStrong({ lead, text }: PlannedQuote): boolean {
  const words = wordCount(text);
  return lead.kind === 'sentence' && lead.speaker?.role != null && words >= 6 && words <= 40;
}

/** A number in words is no picture of itself. */
const HAS_DIGIT = /\p{Nd}/u;

function figureCards({ sheet, document, base }: Planning): FigureCard[] {
  const cards: FigureCard[] = [];
  for (const figure of sheet.figures) {
    if (figure.label === null || !HAS_DIGIT.test(figure.text) || cards.length === MAX.figures) continue;
    cards.push({ ...base(figure.id, figure.start), kind: 'figure', figure: figure.text, label: figure.label, sentence: sentenceAt(document, figure.start) });
  }
  return cards;
}

function peopleCard({ sheet, base }: Planning): PeopleCard[] {
  const people = sheet.people.filter((person) => person.role !== null).slice(0, MAX.people);
  if (people.length < 2) return [];
  return [{ ...base('people', null), kind: 'people', matter: sheet.headline.text, people: people.map(({ name, role }) => ({ name, role })) }];
}
