/** First halves of pairs in one sentence as long as an article: each looks ahead as far as a pair may reach. */
import { expect, it } from 'vitest';
import { sensePhrases } from '../../../src/extract/sense/sense-phrases.ts';

/** Read once it takes some milliseconds; to the end from each of its halves a minute, longer than any test may take. */
const LONG = 400_000;

it.each([['fr', 'soit'], ['es', 'ni'], ['it', 'sia'], ['pt', 'nem']])('reads a long sentence of %s: -%s', (language, half) => {
  const text = `-${half} `.repeat(LONG / half.length);
  const seconds = sensePhrases(language)?.pairs.map(([, second]) => second.test(text));
  expect(seconds).not.toContain(true);
});

it('knows both halves of a pair', () => {
  const seconds = sensePhrases('fr')?.pairs.map(([, second]) => second.test('C’est soit le port, soit la ville.'));
  expect(seconds).toContain(true);
});
