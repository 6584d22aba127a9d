/**
 * What each rule that refuses a passage costs: of the judged passages that it refuses, how many editors would have
 * printed, and how many not. A rule that refuses mostly good ones is too strict.
 */
import { NO_FACT } from '../../src/cards/kinds/fact/refuse.ts';
import { joinQuotes, type PlannedQuote } from '../../src/cards/kinds/quote/join.ts';
import { NO_CARD, NO_STATEMENT, OPEN } from '../../src/cards/kinds/quote/refuse.ts';
import type { Document, Span } from '../../src/text/document.ts';
import type { LabelledCard } from './card-labels.ts';

interface Refusals {
  kind: string;
  rule: string;
  good: number;
  bad: number;
}

export function refusalsOf(cards: readonly LabelledCard[]): Refusals[] {
  const counts = new Map<string, Refusals>();
  for (const card of cards) for (const rule of rulesOn(card)) {
    const { kind } = card.passage;
    const row = counts.get(`${kind} ${rule}`) ?? { kind, rule, good: 0, bad: 0 };
    row[card.ok ? 'good' : 'bad'] += 1;
    counts.set(`${kind} ${rule}`, row);
  }
  return [...counts.values()].sort((a, b) => a.kind.localeCompare(b.kind) || b.good + b.bad - a.good - a.bad);
}

/** The names of all rules that refuse it; "none" where none does. */
export function rulesOn({ passage, planning }: LabelledCard): string[] {
  const { document, sheet } = planning;
  const [first] = passage.shown;
  if (!first) return [];
  // made by the rules that ask the words and the sentence over them together
  if (passage.leadIn) return ['none'];
  if (passage.kind === 'quote') {
    const quote = joinQuotes(sheet.quotes, sheet.text).find(({ pieces }) =>
      pieces.some(({ start, end }) => start <= first.start && first.start < end));
    const rules = [...NO_STATEMENT, ...NO_CARD, ...OPEN];
    return quote ? named(rules.filter(([, , refuses]) => refuses(planning, shownAs(quote)))) : [];
  }
  const fact = { id: 'fact-0', text: textOf(document, first), ...first };
  return named(NO_FACT.filter(([, refuses]) => refuses(planning, fact)));

  function shownAs(quote: PlannedQuote): PlannedQuote {
    const text = passage.shown.map((span) => textOf(document, span)).join(' … ');
    return { ...quote, text, parts: [{ text, shows: passage.shown.map((span) => ({ id: quote.lead.id, ...span })) }] };
  }
}

const named = (rules: readonly (readonly [string, ...unknown[]])[]): string[] =>
  rules.length === 0 ? ['none'] : rules.map(([name]) => name);

const textOf = ({ text }: Document, { start, end }: Span): string => text.slice(start, end);
