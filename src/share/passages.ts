/** What a card shows, each piece beside its evidence: the place in the article, who said it, and the link to it. */
import type { Card } from '../cards/card.ts';
import { wordsOf } from '../cards/typeset.ts';
import { paragraphAt } from '../cards/where.ts';
import type { Fact, Figure, Headline, Quote, Sheet, Speaker } from '../schema.ts';
import type { Document, Span } from '../text/document.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';

export interface Passage {
  /** Of the sheet's fact, quotation or figure. */
  id: string;
  kind: 'headline' | 'fact' | 'quote' | 'figure' | 'event' | 'person';
  text: string;
  /** What a figure counts, or the role of a person: a verbatim phrase. */
  label: string | null;
  excerpt: Excerpt;
  paragraph: number | null;
  link: string | null;
  /** Of quotations only; null where the article does not say. */
  speaker: Speaker | null;
  /** The words that name the speaker, and the rule that read them. */
  named: { rule: string; words: string } | null;
}

type Linker = (span: Span) => string | null;

export interface Evidence {
  sheet: Sheet;
  document: Document;
  linkTo: Linker;
}

/** Every piece of the sheet, in its order. */
export function passagesOfSheet(evidence: Evidence): Passage[] {
  const { headline, facts, quotes, figures } = evidence.sheet;
  const labelled = figures.filter(({ label }) => label !== null);
  const read = readers(evidence);
  return [...read.headline(headline), ...facts.flatMap(read.fact), ...quotes.map(read.quote), ...labelled.map(read.figure)];
}

/** The pieces that stand on a card. */
export function passagesOfCard(card: Card, evidence: Evidence): Passage[] {
  const { headline, facts, quotes, figures } = evidence.sheet;
  const read = readers(evidence);
  switch (card.kind) {
    case 'summary':
      return [...read.headline(headline), ...facts.filter(({ text }) => card.facts.includes(text)).flatMap(read.fact)];
    case 'fact':
      return facts.filter(({ id }) => id === card.id).flatMap(read.fact);
    case 'quote':
      return chainOf(quotes, card.id.replace(/\.\d+$/, '')).map(read.quote);
    case 'voices':
      return quotes.filter((quote) => card.voices.some((voice) => voice.speaker.name === quote.speaker?.name && isPartOf(voice.text, quote.text))).map(read.quote);
    case 'figure':
      return figures.filter(({ id }) => id === card.id).map(read.figure);
    case 'timeline':
      return card.events.flatMap(({ text }, i) => read.wording('event', i, text, text, null));
    case 'people':
      return card.people.flatMap(({ name, role }, i) => read.wording('person', i, name, role ?? name, role));
  }
}

function readers({ sheet, document, linkTo }: Evidence) {
  const at = (span: Span, speaker: Span | null = null) =>
    ({ excerpt: excerptOf(document, span, speaker), paragraph: paragraphAt(document, span.start), link: linkTo(span), label: null, speaker: null, named: null });
  const wordsAt = ({ start, end }: Span) => document.text.slice(start, end);
  return {
    headline: ({ text, start, end }: Headline): Passage[] =>
      start === null || end === null ? [] : [{ id: 'headline', kind: 'headline', text, ...at({ start, end }) }],
    /** A fact that is the headline has been shown. */
    fact: (fact: Fact): Passage[] => (fact.text === sheet.headline.text ? [] : [{ id: fact.id, kind: 'fact', text: fact.text, ...at(fact) }]),
    quote: ({ id, text, start, end, speaker, evidence }: Quote): Passage => ({
      id, kind: 'quote', text, ...at({ start, end }, evidence), speaker, named: speaker && evidence && { rule: evidence.rule, words: wordsAt(evidence) },
    }),
    /** Words of a card that the sheet has no offsets for: where they stand first. */
    wording: (kind: 'event' | 'person', index: number, text: string, words: string, label: string | null): Passage[] => {
      const start = document.text.indexOf(words);
      return start < 0 ? [] : [{ id: `${kind}-${index + 1}`, kind, text, ...at({ start, end: start + words.length }), label }];
    },
    figure: (figure: Figure): Passage => ({ id: figure.id, kind: 'figure', text: figure.text, ...at(figure), label: figure.label }),
  };
}

/** A quotation and those that carry it on. */
function chainOf(quotes: Quote[], root: string): Quote[] {
  const chain = new Set([root]);
  return quotes.filter(({ id, continues }) => {
    if (continues !== null && chain.has(continues)) chain.add(id);
    return chain.has(id);
  });
}

/** Whether words on a card, perhaps cut and joined, begin with this quotation or hold it. */
function isPartOf(shown: string, quote: string): boolean {
  const [words, said] = [wordsOf(shown), wordsOf(quote)];
  return said !== '' && (words.includes(said) || said.startsWith(words) || said.includes(words.slice(0, 40)));
}
