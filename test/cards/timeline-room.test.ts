import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/cards/kinds/timeline/shorten.ts';
import { FULL, spareOf } from '../../src/cards/spare.ts';
import { ORDINARY } from '../pictures/sample-cards.ts';

const { timeline } = ORDINARY;
const SURVEY = 'A survey of the chamber found that 61 percent of its members expect to lose at least a quarter of their sales.';
const EVENTS = [
  { date: '2026-01', text: 'The cracks were discovered in January.' },
  { date: '2026-02', text: SURVEY },
  { date: '2026-06-01', text: 'Work begins on June 1.' },
];
const shownAt = (share: number) => {
  if (timeline.kind !== 'timeline') throw new Error('the sample is no timeline');
  return shorten({ ...timeline, events: EVENTS }, spareOf('og', timeline.language, share, FULL)).events.map(({ text }) => text);
};

describe('a timeline', () => {
  it('shows every event whole where there is room', () => expect(shownAt(1)).toEqual(EVENTS.map(({ text }) => text)));
  it('leaves an event out before it cuts it amid its clause', () =>
    expect(shownAt(0.7)).toEqual([EVENTS[0]?.text, EVENTS[2]?.text]));
});
