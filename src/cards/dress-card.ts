/** A planned card made ready to draw: the line of its source, the direction of its script and the look of its house. */
import type { Brand, Source } from '../schema.ts';
import type { PlannedCard } from '../sheet/plan.ts';
import { vouched } from '../sheet/vouched.ts';
import type { Card } from './card.ts';

export interface Dress {
  source: Pick<Source, 'claimed' | 'publisher' | 'publishedAt' | 'language' | 'url'>;
  /** The look of the house; absent or null: the theme's own. */
  brand?: Brand | null;
  /** The language of our own words on it; absent or null: the article's. */
  labels?: string | null;
  /** Address of the sheet's page. */
  page: string | null;
}

const RTL = /^(?:ar|he|iw|fa|ur|ps|yi|dv|ckb|sd|ug)\b/i;

export const isRightToLeft = (language: string): boolean => RTL.test(language);

export function dressCard(
  { paragraph, shows: _, insertions: __, sensitive: ___, ...card }: PlannedCard,
  { source, brand, labels, page }: Dress,
): Card {
  const { publisher, url } = vouched(source);
  return {
    ...card,
    language: source.language,
    rtl: isRightToLeft(source.language),
    ...(labels && { labels }),
    ...(brand && { brand }),
    source: {
      publisher: publisher ?? brand?.name ?? siteOf(url),
      date: source.publishedAt?.slice(0, 10) ?? null,
      address: shortAddress(page ?? url),
      paragraph,
    },
  };
}

/** The name of a site that says no better one. */
function siteOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
}

function shortAddress(address: string | null): string | null {
  return address?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '').replace(/\/$/, '') || null;
}
