/**
 * A document into everything a fact sheet says: each step adds spans of the text, none alters it, none can sink the
 * sheet.
 */
import { MAX_LISTED } from '../limits.ts';
import type { Headline, Named, Person } from '../schema.ts';
import type { Document } from '../text/document.ts';
import { readClaims } from './claims/read-claims.ts';
import { readDates } from './dates/read-dates.ts';
import { type Entity, roleTold } from './entity.ts';
import type { Extraction, ReadingContext } from './extraction.ts';
import { readFacts } from './facts/read-facts.ts';
import { readFigures } from './figures/read-figures.ts';
import { guardSteps, type StepFault } from './guard-steps.ts';
import { readHeadline } from './headline.ts';
import { lexiconFor } from './lexicon/index.ts';
import { resolveEntities } from './names/resolve-entities.ts';
import { withToldBodies } from './names/kind/told-bodies.ts';
import { isBareBody, isBarePlace } from './names/kind/bare-body.ts';
import { asTowns, byToken, isOnlyPart, listWithNoun } from './names/list-with-noun.ts';
import { namedByNoun } from './names/run/named-by-noun.ts';
import { withHouse, withSite } from './names/kind/named-site.ts';
import { withToldPlaces } from './names/kind/told-places.ts';
import { entityId } from './quotes/descriptors/entity-id.ts';
import { readQuotes } from './quotes/read-quotes.ts';
import { wordsOf } from './numbers/words.ts';

/** The steps by name; a test puts one that throws in the place of any. */
export const STEPS = {
  resolveEntities, readQuotes, readClaims, wordsOf, readDates, readHeadline, readFacts, readFigures, withToldPlaces,
  withToldBodies, namedByNoun,
} as const;
export type Steps = typeof STEPS;

interface Reading extends Extraction {
  /** Steps that threw, and whose part of the sheet is empty; none, as it should be. */
  faults: StepFault[];
}

const first = <T>(found: T[]): T[] => found.slice(0, MAX_LISTED);

/** Counts a name among the people, organisations or places from here on. */
const listed = (entities: readonly Entity[], kind: Entity['kind']): Listed[] =>
  entities
    .map((entity, index) => ({ ...entity, id: entityId(index) }))
    .filter((entity) => (entity.listedAs ?? entity.kind) === kind)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MAX_LISTED);

type Listed = Entity & { id: string };

/** The name, and the first mention that gives it in full. */
function named({ name, mentions }: Entity, text: string): Named {
  const full = mentions.find(({ start, end }) => text.slice(start, end) === name);
  return { name, mentions: mentions.length, ...(full && { start: full.start, end: full.end }) };
}

function roleOf(entity: Entity): Pick<Person, 'role' | 'roleStart' | 'roleEnd'> {
  const role = roleTold(entity);
  return role ? { role: role.text, roleStart: role.start, roleEnd: role.end } : { role: null };
}

/**
 * Reads a document. Pure; linear in its length. Every span holds `document.text.slice(start, end) === text`.
 * In a language without word lists the speakers stay null rather than guessed.
 */
export function extract(document: Document, context: ReadingContext, steps: Steps = STEPS): Reading {
  const { attempt, faults } = guardSteps();
  const { text } = document;
  const lexicon = lexiconFor(document.language);
  const entities = attempt('names', () => steps.resolveEntities(document, lexicon), []);
  // before the people are listed: who speaks may turn out to be one
  const quotes = attempt('quotes', () => steps.readQuotes(document, lexicon, entities), []);
  const words = attempt('words', () => steps.wordsOf(document), []);
  const dates = attempt('dates', () => steps.readDates(document, context, words), []);
  // after dates: a year is no figure
  const figures = attempt('figures', () => steps.readFigures(document, context, words, dates), []);
  const speaking = new Set(quotes.map(({ entity }) => entity));
  const nouns = attempt('names', () => steps.namedByNoun(document, lexicon, entities), []);
  const [sites, houses] = [byToken(nouns, 'place'), byToken(nouns, 'organisation')];
  const inLists = asTowns(nouns, entities);
  const people = listed(inLists, 'person')
    .filter((one) => speaking.has(one.id) || !(isOnlyPart(sites, one) || isOnlyPart(houses, one)))
    .map((one) => ({ ...named(one, text), entity: one.id, ...roleOf(one) }));
  const organisations = listWithNoun(document, nouns, 'organisation', listed(inLists, 'organisation')
    .filter((one) => speaking.has(one.id) || !(isBareBody(lexicon, one.name) || isOnlyPart(sites, one)))
    .map((one) => ({ ...withHouse(document, lexicon, named(one, text)), entity: one.id })));
  const places = listWithNoun(document, nouns, 'place', listed(inLists, 'place')
    .filter((one) => !isOnlyPart(houses, one)).map((one) => withSite(document, lexicon, named(one, text)))
    .filter(({ name }) => !isBarePlace(lexicon, name)));
  return {
    headline: attempt('headline', () => steps.readHeadline(document, context, entities), firstSentence(document)),
    facts: attempt('facts', () => steps.readFacts(document, context, { quotes, entities, figures, dates }), []),
    quotes: first(quotes),
    claims: first(attempt('claims', () => steps.readClaims(document, lexicon, entities, quotes), [])),
    figures: first(figures),
    dates: first(dates),
    people,
    organisations: first(
      attempt('bodies', () => steps.withToldBodies(document, organisations, [...people, ...places]), organisations),
    ),
    places: first(
      attempt('places', () => steps.withToldPlaces(document, places, [...people, ...organisations]), places),
    ),
    faults,
  };
}

/** What heads a sheet whose headline could not be chosen: no sheet is without one. */
function firstSentence({ text, sentences }: Document): Headline {
  const { start, end } = sentences[0] ?? { start: 0, end: text.length };
  return { text: text.slice(start, end), start, end, from: 'lead' };
}
