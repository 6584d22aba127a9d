import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { withToldPlaces } from '../../../src/extract/names/kind/told-places.ts';
import { readDocument } from '../../../src/text/read-document.ts';

function told(text: string, language = 'en', listed: string[] = [], others: string[] = []): string[] {
  const document = readDocument({ ...readPlainText(text), language });
  const named = (names: string[]) => names.map((name) => ({ name, mentions: 1 }));
  const places = withToldPlaces(document, named(listed), named(others));
  for (const { name, start, end } of places)
    if (start !== undefined) expect(document.text.slice(start, end)).toBe(name);
  return places.map(({ name }) => name);
}

const NEWS = 'The minister opened the road on Monday. It cost four million dollars.';

describe('withToldPlaces', () => {
  it.each([
    [`NEW DELHI: ${NEWS}`, ['NEW DELHI']],
    [`SELDAR, Nov 22 — ${NEWS}`, ['SELDAR']],
    [`BEIRUT/THE HAGUE, March 7 (Reuters) - ${NEWS}`, ['BEIRUT', 'THE HAGUE']],
    [`OKRAVA, China, May 3 (Xinhua) -- ${NEWS}`, ['OKRAVA', 'China']],
    [`(ANSA) - ROMA, 06 NOV - ${NEWS}`, ['ROMA']],
    [`LONDON (AP) — ${NEWS}`, ['LONDON']],
  ])('reads the places of the dateline of %j', (text, places) => expect(told(text)).toEqual(places));

  it.each([
    [`EXCLUSIVE — ${NEWS}`, 'a label'],
    [`March 19, 2015 — ${NEWS}`, 'a day'],
    [`(CNN) ${NEWS}`, 'an agency alone'],
    [NEWS, 'no dateline'],
  ])('finds none in %j: %s', (text) => expect(told(text)).toEqual([]));

  it('knows a heading that is nothing but a place', () => {
    const page = `${NEWS}\n\nHessen\n\n${NEWS}\n\nHinweis\n\n${NEWS}`;
    expect(told(page, 'de')).toEqual(['Hessen']);
  });

  it('knows where a body sits: "London-based"', () => {
    expect(told('The New York-based bank and London-headquartered Halden merged on Monday in secret talks.'))
      .toEqual(['New York', 'London']);
    expect(told('A Python-based tool and faith-based groups helped the council to count the votes on Monday.')).toEqual([]);
  });

  it('lists no place twice, and none that the article names as something else', () => {
    expect(told(`LONDON (AP) — ${NEWS}`, 'en', ['London'])).toEqual(['London']);
    expect(told(`LONDON (AP) — ${NEWS}`, 'en', [], ['London'])).toEqual([]);
  });
});
