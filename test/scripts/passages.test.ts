/** The sentences of our tests as they are learned from: each once, its stretches in order and inside of its text. */
import { expect, it } from 'vitest';
import { readPassages } from '../../scripts/train/passages.ts';

const passages = readPassages();

it('has each text once', () => {
  const keys = passages.map(({ document: { language, text } }) => `${language} ${text}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it('holds words in every stretch, and stretches behind one another', () => {
  const broken = passages.filter(({ quotes }) => quotes.some(({ text, start }, i) =>
    !/[\p{L}\p{N}]/u.test(text) || start < (quotes[i - 1]?.end ?? 0)));
  expect(broken.map(({ id }) => id)).toEqual([]);
});

it('tells a name from the words of an article', () => {
  const speakers = passages.flatMap(({ quotes }) => quotes).filter(({ speaker }) => speaker !== null);
  const namedIn = (name: string): boolean[] => speakers.filter((one) => one.speaker === name).map(({ named }) => named);
  expect(new Set(namedIn('Hanna Vogt'))).toEqual(new Set([true]));
  expect(speakers.filter(({ speaker, named }) => named && /^\p{Ll}/u.test(speaker ?? ''))).toEqual([]);
});
