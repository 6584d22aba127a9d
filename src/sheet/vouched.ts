/**
 * What of a source somebody vouches for: whoever posted it, or the address that it was fetched from. What a page only
 * says of itself is shown on its page with that word; no card bears it, and no machine is told it as a fact.
 */
import type { Source } from '../schema.ts';

type Told = Pick<Source, 'publisher' | 'url' | 'claimed'>;

export function vouched({ publisher, url, claimed = [] }: Told): Pick<Source, 'publisher' | 'url'> {
  return {
    publisher: claimed.includes('publisher') ? null : publisher,
    url: claimed.includes('url') ? null : url,
  };
}
