/** "Reyes read out a poem by Dunn: “…”": the words are Dunn's, and never those of who reads them. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string]>([
  ['Luke Ross read out a poem by Carl Dunn: “Power is lonely.”'],
  ['Luke Ross read from Carl Dunn’s letter: “Power is lonely.”'],
  ['Luke Ross quoted from Carl Dunn’s book: “Power is lonely.”'],
  ['Luke Ross recited the words of Carl Dunn: “Power is lonely.”'],
])('%s → never Luke Ross', (text) => expect(lastSpeaker(text)).not.toBe('Luke Ross'));

it.each<[text: string, never: string, why: string]>([
  ['Luke Ross hated Carl Dunn’s speech: “It was rubbish.”', 'Carl Dunn', 'nobody reads it'],
  ['Luke Ross ended with a swipe at Carl Dunn: “He is rubbish.”', 'Carl Dunn', 'a swipe holds no words of his'],
])('%s → never %s (%s)', (text, never) => expect(lastSpeaker(text)).not.toBe(never));

it.each<[text: string]>([
  ['Luke Ross reads the book by Carl Dunn: “I love it.”'],
  ['Luke Ross has read the novel by Carl Dunn: “I loved every page.”'],
])('%s → Luke Ross (nobody reads out a whole one)', (text) => expect(lastSpeaker(text)).toBe('Luke Ross'));
