import { describe, expect, it } from 'vitest';
import { extract, STEPS, type Steps } from '../../src/extract/extract.ts';
import { CONTEXT, documentOf } from './document-of.ts';

const TEXT =
  'The ferry Aurora sank on Monday with 40 people on board. “We saw it go down,” said Ana Lima, a fisherwoman.';
const document = documentOf(TEXT);
const context = { title: null, author: null, publisher: null, publishedAt: '2026-03-04' };
const whole = extract(document, context);

/** [the step that throws, its name in the fault, what is empty without it] */
const FAILURES: [keyof Steps, string, string[]][] = [
  ['resolveEntities', 'names', ['people', 'organisations', 'places']],
  ['readQuotes', 'quotes', ['quotes']],
  ['readClaims', 'claims', ['claims']],
  ['wordsOf', 'words', []],
  ['readDates', 'dates', ['dates']],
  ['readFacts', 'facts', ['facts']],
  ['readFigures', 'figures', ['figures']],
  ['readHeadline', 'headline', []],
  ['withToldPlaces', 'places', []],
  ['withToldBodies', 'bodies', []],
  ['namedByNoun', 'names', []],
];

describe('a step that throws', () => {
  it('is none of the steps as they are', () => {
    expect(whole.faults).toEqual([]);
    expect([whole.facts, whole.quotes, whole.figures, whole.people].every(({ length }) => length > 0)).toBe(true);
  });

  it.each(FAILURES)('%s is left out and told, and the sheet goes on', (step, name, empty) => {
    const error = new TypeError('injected');
    const fail = () => {
      throw error;
    };
    const reading = extract(document, context, { ...STEPS, [step]: fail });
    expect(reading.faults).toEqual([{ step: name, error }]);
    for (const field of empty) expect(reading[field as keyof typeof reading]).toEqual([]);
    const { start, end, text } = reading.headline;
    expect(TEXT.slice(start ?? -1, end ?? -1)).toBe(text);
    expect(text).not.toBe('');
  });

  it('leaves a sheet even when all of them do', () => {
    const fail = () => {
      throw new RangeError('injected');
    };
    const steps = Object.fromEntries(Object.keys(STEPS).map((step) => [step, fail])) as unknown as Steps;
    const reading = extract(document, context, steps);
    expect(reading.faults).toHaveLength(FAILURES.length);
    expect(reading.headline.text).toBe('The ferry Aurora sank on Monday with 40 people on board.');
  });
});

describe('where somebody is named', () => {
  it('gives the span of the first full name and of the role', () => {
    const text = 'Doyle spoke in Norway. “We saw it go down,” said Ana Doyle, a fisherwoman. The World Bank agreed.';
    const { people, organisations, places } = extract(documentOf(text), CONTEXT);
    const spans = (list: { start?: number; end?: number }[]) => list.map(({ start, end }) => text.slice(start, end));
    expect([spans(people), spans(organisations), spans(places)]).toEqual([['Ana Doyle'], ['World Bank'], ['Norway']]);
    expect(text.slice(people[0]?.roleStart, people[0]?.roleEnd)).toBe('a fisherwoman');
  });
});
