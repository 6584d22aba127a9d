/** What phrases may begin with, looked at before their pattern is tried. */
import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/pattern.ts';

describe('the head of phrases', () => {
  it.each([
    [['as for', 'by then'], '(?=[ab])', 'one letter a phrase'],
    [['I|we|you', 'ich|wir'], '(?=[Iwyi])', 'phrases in one text'],
    [['alas|the (?:truth|fact) is|no doubt'], '(?=[atn])', 'what stands in brackets begins no phrase'],
    [['first(?: called| said)'], '(?=[f])', 'nor does what may follow'],
    [['claims?'], '(?=[c])', 'an ending may be missing'],
    [['a?while'], '', 'the first letter may be missing'],
    [['as for', '(?:one|two) days later'], '', 'begins with either'],
    [['\\p{L}+ed', 'was'], '', 'any letter'],
  ])('%j begins with %s: %s', (phrases, head) => {
    expect(headOf(...phrases)).toBe(head);
  });
});
