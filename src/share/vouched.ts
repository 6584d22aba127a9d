/**
 * What of a source somebody vouches for: whoever posted it, or the address that it was fetched from. What a page only
 * says of itself is shown to readers with that word, and told to no machine as a fact.
 */
import type { Source } from '../schema.ts';

export function vouched({ publisher, url, claimed = [] }: Source): Pick<Source, 'publisher' | 'url'> {
  return {
    publisher: claimed.includes('publisher') ? null : publisher,
    url: claimed.includes('url') ? null : url,
  };
}
