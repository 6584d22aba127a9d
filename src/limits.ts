/** Every cap, size and lifetime: one constant, one reason each. */
import type { SizeName } from './schema.ts';

/** Pixel sizes of a card, by name: the formats that networks and feeds show uncropped. */
export const SIZES = {
  og: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
  pin: { width: 1000, height: 1500 },
} as const satisfies Record<SizeName, { width: number; height: number }>;

/** A request body: four times the longest book chapter a newsroom would send, far below a Worker's memory. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** An article of text: a million UTF-16 units is 150,000 words; longer input is a dump, not an article. */
export const MAX_ARTICLE_LENGTH = 1_000_000;

/** Fewer words than this hold no fact to put on a card. */
export const MIN_ARTICLE_WORDS = 8;
