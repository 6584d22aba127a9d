/** "ein Schäfer", "eine ältere Anglerin": one of a kind, however many bear the word as their surname. German. */
import type { Document } from '../../../text/document.ts';

export function isOneOfMany({ tokens }: Document, i: number): boolean {
  let at = i - 1;
  while (at > i - MOST_ADJECTIVES && ADJECTIVE.test(tokens[at]?.text ?? '')) at -= 1;
  return ONE.test(tokens[at]?.lower ?? '');
}
const ONE = /^k?ein(?:e[mnrs]?)?$/;
const ADJECTIVE = /^(?!(?:k?ein|dies|jed|welch|manch|all|ihr|sein|mein|unser)e)\p{Ll}{2,}e[mnrs]?$/u;
/** "eine seit Jahren erfahrene ältere": tokens before the noun that are looked at. */
const MOST_ADJECTIVES = 3;
