/** Who did not say it, by what is told around the words: a body no "I", an accuser no denial, a country no namesake's. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a body that no tag names', () => {
  it.each([
    'Olu Baker slept on a bench in Rome. The airline has apologised. “I used my shoes as a pillow. It was cold.”',
    'Eddis Council has apologised to Dawn Riley, 61. “I cried when I opened the letter.”',
  ])('never says “I”: %s', (text) => expect(lastSpeaker(text) ?? 'nobody').not.toMatch(/airline|Council/));

  it('says “we”', () => {
    expect(lastSpeaker('The council has apologised. “We got this wrong, and our tenants deserved better.”')).toBe('The council');
  });
});

describe('whoever denies a claim', () => {
  it.each([
    'Former aide Rick Sloan accuses Governor Tom Hale of shouting. He dismissed the accusation as “sour grapes and no more”.',
    'Opposition member Ben Carle said Omar Sadik, the police chief, had lied. He rejected the claim as “pure invention”.',
  ])('has not made it: %s', (text) => expect(lastSpeaker(text) ?? 'nobody').not.toMatch(/Sloan|Carle/));

  it.each([
    'Ben Carle denied that he took money. He dismissed the allegation as “pure invention”.',
    'Ben Carle said that the plan of Omar Sadik was dear. He rejected it as “vandalism of the worst kind”.',
  ])('may have spoken before: %s', (text) => expect(lastSpeaker(text)).toBe('Ben Carle'));
});

it.each<[string, string | null]>([
  ['Jordan Rhodes, 9, scored twice. Jordan called it “the best day of my life”.', null],
  ['King Abdullah spoke on Monday. Jordan called the plan “a red line that nobody may cross”.', 'Jordan'],
  ['Will Shaw took his cat to a vet in Hull. “I was in tears,” he said.', 'Will Shaw'],
  ['Will Shaw win the cup? “I was in tears,” said Ann Lowe.', 'Ann Lowe'],
])('%s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
