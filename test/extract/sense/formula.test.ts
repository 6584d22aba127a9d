/** Notation of typesetters is no text for a card; money and paths are. */
import { expect, it } from 'vitest';
import { hasFormula } from '../../../src/extract/sense/formula.ts';

it.each([
  [String.raw`The bridge needs $O(n^{2})$ bolts.`, true],
  [String.raw`The bridge needs $n \times n$ bolts.`, true],
  [String.raw`$$ A \subseteq B $$ is a bridge.`, true],
  [String.raw`Its sway is \frac{1}{2} of the old one.`, true],
  ['The height $h$ of the bridge.', true],
  ['The bridge costs $5 million to $9 million.', false],
  ['A$AP Rocky sang on the bridge for $40 and left.', false],
  ['Big $$ for bridges, and $5_000 or $6 more.', false],
  [String.raw`It fills C:\Users\theo and D:\temp\text.`, false],
  [String.raw`The plan lies in C:\Plans\Bridge.`, false],
])('%s: %s', (text, isOne) => expect(hasFormula(text)).toBe(isOne));
