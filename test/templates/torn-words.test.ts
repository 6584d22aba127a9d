/** Words wider than their line are parted with a hyphen; everything else stays as it is. */
import { expect, it } from 'vitest';
import { partTornWords } from '../../templates/torn-words.ts';

const upTo = (letters: number) => (part: string) => part.length <= letters;

it.each([
  ['Donaudampfschifffahrtsgesellschaft', 12, 'Donaudampf-|schiff-|fahrtsge-|sellschaft', 'before a syllable; “sch” is one sound'],
  ['Die Weltmeisterschaftsqualifikation war', 15, 'Die Weltmeister-|schaftsqualifi-|kation war', 'words beside it stay'],
  ['Übertragungsgesetzgebung', 30, 'Übertragungsgesetzgebung', 'it fits'],
  ['достопримечательность', 12, 'достоприме-|чательность', 'Cyrillic'],
  ['hhhhhhhhhhhhhhhhhhhh', 8, 'hhhhhhh-|hhhhhhh-|hhhhhh', 'no syllable: at the end of the line'],
  ['https://a.example/b', 8, 'https://a.example/b', 'the words of an address are short'],
  ['橋は町を支えてきた', 4, '橋は町を支えてきた', 'no hyphens in Japanese'],
])('%s at %i: %s (%s)', (text, letters, expected) => {
  const parted = partTornWords(text, upTo(letters));
  expect(parted.replaceAll('\u200b', '|')).toBe(expected);
  expect(parted.replaceAll('-\u200b', '')).toBe(text);
});
