/**
 * A formula in the notation of typesetters: "$O(n^{2.37})$", "\frac{1}{2}", "$$ A \subseteq B $$". No reader of a card
 * reads it. "$5 million to $9 million" is money.
 */
import { pattern } from '../../pattern.ts';

const FORMULA = pattern(
  'u',
  String.raw`\$\$[^$\n]{0,80}[\\^_{}=][^$\n]{0,80}\$\$|\$(?!\d)[^$\n]{0,80}[\\^_{}][^$\n]{0,80}\$|`,
  String.raw`\$\p{L}\$|[\^_]\{|`,
  String.raw`(?<![\p{L}\d:\\])\\(?:frac|sqrt|sum|prod|int|lim|log|begin|end|mathbb|mathcal|mathrm|text|alpha|beta|`,
  String.raw`gamma|delta|epsilon|lambda|sigma|theta|omega|subseteq|subset|infty|cdot|times|leq?|geq?|neq?|`,
  String.raw`to|in|pi|mu|xi)(?![\p{L}:\\])`,
);

export const hasFormula = (text: string): boolean => FORMULA.test(text);
