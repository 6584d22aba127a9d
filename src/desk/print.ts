/** A short print of what was released: it tells whether a card is still the one that somebody looked at. */

/** FNV-1a, 32 bits: it need not withstand anybody, only show that words or a name have changed. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const RADIX = 36;

export function printOf(shown: unknown): string {
  const json = JSON.stringify(shown);
  let hash = BASIS;
  for (let at = 0; at < json.length; at++) hash = Math.imul(hash ^ json.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(RADIX);
}
