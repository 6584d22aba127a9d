/** What goes on behind a tag is as surely of the same speaker as what stands before it, however much the tag tells. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

it('goes on behind a long tag', () => {
  const text = 'Nurse Ann Moss of Hale died on Sunday. She was 59. “Our Ann went in her sleep,” Moss\'s brother Steve, the ' +
    'home\'s night porter, posted on Facebook on Sunday. “Rest in peace, my sister,”\n\nAbout ten years ago, Moss fell ill.';
  const [first, second] = extract(documentOf(text), CONTEXT).quotes;
  expect(second?.speaker?.name).toBe('Steve');
  expect(second?.confidence).toBe(first?.confidence);
});

it.each([
  'The men, identified as Paul Ames and Hugh Moss, are accused of acts of “sabotage and treason”.',
  'The women, described as Ann Moss and Rosa Lund of Hale, are accused of acts of “sabotage and treason”.',
])('whom a participle behind a comma tells of has reported nothing: %s', (text) => {
  expect(extract(documentOf(text), CONTEXT).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual([null]);
});
