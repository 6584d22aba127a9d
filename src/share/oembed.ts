/** oEmbed 1.0 answers (https://oembed.com): `rich`, a frame no larger than was asked for. */
import { embedBox } from './embed-box.ts';
import { embedWithFallback } from './embed-code.ts';
import type { Shown } from './page-model.ts';
import { plain } from './plain.ts';
import { vouched } from '../sheet/vouched.ts';

type Oembed = Record<string, string | number>;

/** Consumers may keep an answer for a day: a sheet never changes, it can only go. */
const CACHE_AGE_S = 86_400;

interface OembedLimits {
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
}

/** @param left seconds that the sheet still lives; Infinity: for good */
export function oembed(shown: Shown, { maxwidth, maxheight }: OembedLimits, left: number): Oembed {
  const { sheet, entry, title, origin } = shown;
  const box = embedBox(maxwidth, maxheight);
  const { author } = sheet.source;
  const { publisher, url } = vouched(sheet.source);
  const thumbnail = entry.images.og;
  const fits = thumbnail.width <= (maxwidth ?? Infinity) && thumbnail.height <= (maxheight ?? Infinity);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Verbatim',
    provider_url: `${origin}/`,
    ...(publisher ?? author ? { author_name: plain(publisher ?? author ?? '') } : {}),
    ...(url ? { author_url: url } : {}),
    cache_age: Math.min(CACHE_AGE_S, left),
    ...box,
    html: embedWithFallback(shown, box),
    ...(fits && { thumbnail_url: thumbnail.url, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height }),
  };
}

export function oembedXml(answer: Oembed): string {
  const escape = (value: string | number) =>
    String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${escape(value)}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}

/**
 * The sheet and the card that an address of ours names; null for any other address.
 * @param origin ours; http and https are one, since a proxy may have taken the TLS off
 */
export function addressed(address: string, origin: string): { sheet: string; card: string | null } | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || url.host !== new URL(origin).host || !/^https?:$/.test(url.protocol)) return null;
  const [, sheet, card = null] = /^\/(?:s|embed)\/([^/]+)(?:\/([^/]+))?\/?$/.exec(url.pathname) ?? [];
  return sheet === undefined ? null : { sheet, card };
}
