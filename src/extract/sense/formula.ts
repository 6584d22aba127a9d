/**
 * A formula in the notation of typesetters: "$O(n^{2.37})$", "\frac{1}{2}", "$$ A \subseteq B $$". No reader of a card
 * reads it. "$5 million to $9 million" is money.
 */
const FORMULA =
  /\$\$|\\(?:[a-z]{3,}|to|in|le|ge|ne|pi|mu|xi)(?![a-z:\\])|\$[^$\n]{0,80}[\\^_{}][^$\n]{0,80}\$|\$\p{L}\$|[\^_]\{/u;

export const hasFormula = (text: string): boolean => FORMULA.test(text);
