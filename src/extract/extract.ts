/** A document into everything a fact sheet says: each step adds spans of the text, none alters it. */
import type { Document } from '../text/document.ts';
import { readDates } from './dates/read-dates.ts';
import type { Entity } from './entity.ts';
import type { Extraction, ReadingContext } from './extraction.ts';
import { readFacts } from './facts/read-facts.ts';
import { readFigures } from './figures/read-figures.ts';
import { readHeadline } from './headline.ts';
import { lexiconFor } from './lexicon/index.ts';
import { resolveEntities } from './names/resolve-entities.ts';
import { readQuotes } from './quotes/read-quotes.ts';
import { wordsOf } from './numbers/words.ts';

/** Counts a name among the people, organisations or places from here on. */
const listed = (entities: Entity[], kind: Entity['kind']): Entity[] => entities.filter((entity) => entity.kind === kind).sort((a, b) => b.mentions.length - a.mentions.length);

/**
 * Reads a document. Pure; linear in its length. Every span holds `document.text.slice(start, end) === text`.
 * In a language without word lists the speakers stay null rather than guessed.
 */
export function extract(document: Document, context: ReadingContext): Extraction {
  const lexicon = lexiconFor(document.language);
  const entities = resolveEntities(document, lexicon);
  const quotes = readQuotes(document, lexicon, entities); // may learn who is a person from who speaks
  const words = wordsOf(document);
  const dates = readDates(document, context, words);
  return {
    headline: readHeadline(document, context),
    facts: readFacts(document, context, { quotes, entities }),
    quotes,
    figures: readFigures(document, context, words, dates), // after dates: a year is no figure
    dates,
    people: listed(entities, 'person').map(({ name, role, mentions }) => ({ name, role: role?.text ?? null, mentions: mentions.length })),
    organisations: listed(entities, 'organisation').map(({ name, mentions }) => ({ name, mentions: mentions.length })),
    places: listed(entities, 'place').map(({ name, mentions }) => ({ name, mentions: mentions.length })),
  };
}
