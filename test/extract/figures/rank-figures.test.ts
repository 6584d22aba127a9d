import { describe, expect, it } from 'vitest';
import { rankFigures } from '../../../src/extract/figures/rank-figures.ts';
import { readFigures } from '../../../src/extract/figures/read-figures.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const ranked = (text: string) =>
  rankFigures(readFigures(documentOf(text), CONTEXT), text.length).map((figure) => figure.text);

describe('rankFigures', () => {
  it.each<[text: string, first: string, why: string]>([
    [
      'Two sides met for six hours and agreed on $4 billion in aid.', '$4 billion',
      'a sum before small counts and stretches of time',
    ],
    ['A 43-year-old man was one of 1,400 sailors.', '1,400', 'a large count before an age'],
    ['Some 40 percent of voters and 7 candidates came.', 'Some 40 percent', 'a share before a small count'],
    ['The 300 homes and 300 boats were lost.', '300', 'order of the text decides ties'],
  ])('%s', (text, first) => {
    expect(ranked(text)[0]).toBe(first);
  });

  it('keeps every figure', () => {
    expect(ranked('It has 3 dogs, 40 cats and 500 fish.')).toHaveLength(3);
  });

  it('ranks none of none', () => {
    expect(rankFigures([], 0)).toEqual([]);
  });
});
