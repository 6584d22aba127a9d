/** English numbers that newspapers write out before what they count: "two of the five", "a father of three". */
import { wordSet } from '../../text/word-set.ts';

export const SMALL_NUMBERS = wordSet('two three four five six seven eight nine ten eleven twelve');
