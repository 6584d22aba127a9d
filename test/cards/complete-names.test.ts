/** Brackets: the article's own words, with where they stand; and nothing else is added to what the article says. */
import { describe, expect, it } from 'vitest';
import { completed } from '../../src/cards/complete-names.ts';
import { startPlanning } from '../../src/cards/planning.ts';

const TEXT =
  'Rosa Medina, a baker, opened her shop in 1998. Emil Brandt is the mayor. Anna Brandt sells flowers. ' +
  'Medina closed the shop in May. Brandt was silent. Mayor Medina Lopez came later. Council Hall Pym stood empty.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const person = (name: string, role: string | null) => ({ name, role, mentions: 1, ...at(name) });

const planning = startPlanning({
  text: TEXT,
  source: { publishedAt: null, language: 'en' },
  headline: { text: 'A shop closes', start: null, end: null, from: 'title' },
  facts: [],
  quotes: [],
  figures: [],
  dates: [],
  people: [
    person('Rosa Medina', 'a baker'), person('Emil Brandt', 'mayor'), person('Anna Brandt', null),
    person('Council Hall Pym', null),
  ],
});

describe('a surname', () => {
  it.each<[string, string, string]>([
    ['Medina closed the shop in May.', '[Rosa] Medina closed the shop in May.', 'its bearer stands elsewhere'],
    ['Brandt was silent.', 'Brandt was silent.', 'two bear it'],
    ['Rosa Medina, a baker, opened her shop in 1998.', 'Rosa Medina, a baker, opened her shop in 1998.', 'whole'],
    ['Mayor Medina Lopez came later.', 'Mayor Medina Lopez came later.', 'a part of another name'],
    ['Pym stood empty.', 'Pym stood empty.', 'no office: it may be no person'],
  ])('in "%s" → "%s" (%s)', (words, shown, _why) => {
    expect(completed(planning, at(words), null).text).toBe(shown);
  });

  it('is completed by words that stand where the plan says', () => {
    const { text, insertions } = completed(planning, at('Medina closed the shop in May.'), null);
    expect(insertions).toEqual([{ at: 0, text: 'Rosa', start: 0, end: 4 }]);
    for (const one of insertions) expect(TEXT.slice(one.start, one.end)).toBe(one.text);
    const bare = insertions.reduceRight((words, { at: from, text: put }) =>
      words.slice(0, from) + words.slice(from + put.length + '[] '.length), text);
    expect(bare).toBe('Medina closed the shop in May.');
  });
});
