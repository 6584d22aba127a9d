/** Of a boss and another, "the 22-year-old", "the teenager" and "the mother-of-three" are the other. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['Rovers boss Ken Platt gave a first cap to defender Rob Lyall.', 'said the 20-year-old', 'Rob Lyall'],
  ['Head coach Nina Voss has recalled sprinter Tess Orme.', 'the 24-year-old said', 'Tess Orme'],
  ['Magistrate Paul Kerr banned Sean Tuck from every pub in Hull.', 'said the 31-year-old', 'Sean Tuck'],
  ['Headteacher Mary Finch gave Ravi Shah the science prize.', 'said the teenager', 'Ravi Shah'],
  ['Surgeon Vera Lind gave Hugh Marsh a new hip.', 'said the great-grandfather', 'Hugh Marsh'],
  ['Judge Ron Pym jailed Kelly Dodd for six months.', 'said the mother-of-three', 'Kelly Dodd'],
])('the other: %s %s', (before, tag, speaker) => {
  expect(lastSpeaker(`A week in Hull\n\n${before}\n\n“It has been quite a day,” ${tag}.`)).toBe(speaker);
});

it.each([
  ['Manager Ken Platt, 34, praised winger Rob Lyall.', 'said the 34-year-old', 'Ken Platt'],
  ['Manager Ken Platt praised winger Rob Lyall.', 'said the 61-year-old', 'Ken Platt'],
  ['Manager Ken Platt has resigned.', 'said the 34-year-old', 'Ken Platt'],
  ['PC Ken Platt, 29, rescued Rob Lyall.', 'said the 29-year-old', 'Ken Platt'],
  ['Striker Rob Lyall thanked manager Ken Platt.', 'said the 22-year-old', 'Rob Lyall'],
  ['Owner Fay Dunn sold the club to Rob Lyall.', 'said the mother-of-two', 'Fay Dunn'],
  ['Manager Ken Platt praised Rob Lyall and Joe Tull.', 'said the 20-year-old', null],
])('the boss, one who is none, or nobody where there are two: %s %s', (before, tag, speaker) => {
  expect(lastSpeaker(`A week in Hull\n\n${before}\n\n“It has been quite a day,” ${tag}.`)).toBe(speaker);
});
