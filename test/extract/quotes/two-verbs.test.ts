/** Two who may have said it, in one sentence: whose verb the words belong to. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[string, string, string | null]>([
  ['an inner verb of saying', 'Maria Voss sued Warren Keats. “Get out of here,” Voss said Keats had yelled.', 'Warren Keats'],
  ['behind who listens', 'Maria Voss sued Warren Keats. “Get out of here,” she told the court on Monday that Keats had yelled.',
    'Warren Keats'],
  ['with a pronoun', 'Maria Voss sued Warren Keats. “Get out of here,” she said he told her.', 'Warren Keats'],
  ['told of oneself', 'Dan Slater was late. “I was tired,” Slater said he told the guard.', 'Dan Slater'],
  ['kept saying', 'Anna Budd sued her coach, Shaun Petty. “Kick like a frog,” he kept saying, she recalled.', 'Shaun Petty'],
  ['a tag between commas', 'Miriam Cole is safe. Cole, said one backbencher, Lee Hurst, was “too dull to sack”.', 'Lee Hurst'],
  ['of a thing', 'Ruth Amery grows them. Marrows, says her husband, Walter, are “fruit that gave up”.', 'Walter'],
  ['whose comments another judges', 'Mayor Lou Ritter said Paine’s comments were “cheap and late”. Ed Paine left.', 'Lou Ritter'],
  ['said to be', 'Tom Hale, said to be worth £3m, called it “a theft of all we have”.', 'Tom Hale'],
  ['a clause without its verb', 'Hans Brandt said it was “a long day”, and his manager, Ray Burt, “a longer night”.', 'Ray Burt'],
  ['of two papers', 'Jane Orr of the Mail called it “a triumph of form”; Peter Lunn of the Globe, “a long siege”.', 'Peter Lunn'],
  ['what others were called', 'Mayor Ann Hale called Bob Lunt “a fool”, Carl Voss “a liar and a thief”.', 'Ann Hale'],
  ['an answer', 'Ann Hale called Todd Brand “a carpetbagger” on Tuesday, and he called her “a hall monitor”.', 'Todd Brand'],
  ['a witness and whoever shouted', 'According to his wife, Jean, Ted Prior woke at four and shouted “Geese on the roof!”',
    'Ted Prior'],
  ['a paper and whoever said it', 'According to the Echo, mayor Tom Hale came out shouting “Not the roses again!”', 'Tom Hale'],
  ['told what was said', 'Told that her rival, Rick Sayle, had called her “a librarian with a gun,” Sheriff Nell Byers laughed.',
    'Rick Sayle'],
  ['reminded of what one said', 'Reminded that he had called it “a relic of the past,” Colin Yates laughed.', 'Colin Yates'],
])('%s: %s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it('a witness who tells of an unnamed one said nothing', () => {
  expect(lastSpeaker('Witness Sandra Lowe said that the gunman ran in yelling “Everybody down now!”')).not.toBe('Sandra Lowe');
});

it('another clause behind the words is no tag of theirs', () => {
  const text = 'Tom Hale said the bridge was “quite safe”, and his deputy, Ann Lowe, said it was closed.';
  expect(lastSpeaker(text)).toBe('Tom Hale');
});
