/** What is remembered of a thing that is asked for the same over and over. */
import { expect, it } from 'vitest';
import { memo, oncePer } from '../../src/text/memo.ts';

it('reads a thing once, and another thing by itself', () => {
  let reads = 0;
  const lengthOf = oncePer(({ words }: { words: string[] }) => {
    reads += 1;
    return words.length;
  });
  const [one, other] = [{ words: ['ferry'] }, { words: ['ferry', 'quay'] }];
  expect([lengthOf(one), lengthOf(one), lengthOf(other), lengthOf(one)]).toEqual([1, 1, 2, 1]);
  expect(reads).toBe(2);
});

it('remembers "no" and "nothing" as answers', () => {
  let reads = 0;
  const isLong = oncePer(({ words }: { words: string[] }) => {
    reads += 1;
    return words.length > 1 ? true : null;
  });
  const one = { words: ['ferry'] };
  expect([isLong(one), isLong(one)]).toEqual([null, null]);
  expect(reads).toBe(1);
});

it('remembers what it was asked by all of the question, and forgets once it has too much', () => {
  let reads = 0;
  const put = memo(3, (text: string, face: string, size: number): string => {
    reads += 1;
    return `${text} ${face} ${size}`;
  });
  const asked = [put('ferry', 'Inter', 1), put('ferry', 'Inter', 2), put('ferry', 'Arial', 1), put('ferry', 'Inter', 1)];
  expect(asked).toEqual(['ferry Inter 1', 'ferry Inter 2', 'ferry Arial 1', 'ferry Inter 1']);
  expect(reads).toBe(3);
  put('quay', 'Inter', 1);
  put('ferry', 'Inter', 1);
  expect(reads).toBe(5);
});
