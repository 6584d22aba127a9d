/** HTML that others paste into their pages: a frame, or a linked picture. Neither brings a script. */
import { embedBox, type Box } from './embed-box.ts';
import type { Shown } from './page-model.ts';
import { plain } from './plain.ts';

const attribute = (text: string) =>
  plain(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A frame of the box's size that shrinks with its column. */
export function embedFrame({ embed, title }: Shown, { width, height }: Box = embedBox()): string {
  const style = `border:0;width:100%;max-width:${width}px;height:${height}px`;
  return (
    `<iframe src="${attribute(embed)}" width="${width}" height="${height}" style="${style}" ` +
    `loading="lazy" title="${attribute(title)}"></iframe>`
  );
}

export function embedPicture({ page, entry }: Shown): string {
  const { url, width, height } = entry.images.og;
  const image =
    `<img src="${attribute(url)}" width="${width}" height="${height}" alt="${attribute(entry.alt)}" ` +
    'style="max-width:100%;height:auto" loading="lazy">';
  return `<a href="${attribute(page)}">${image}</a>`;
}

/**
 * For oEmbed: the frame, and before it what remains where frames are taken out. Whoever keeps styles keeps it
 * hidden; WordPress drops the style and hides the quotation itself as soon as the frame tells its height.
 */
export function embedWithFallback(shown: Shown, box: Box): string {
  const words = `<a href="${attribute(shown.page)}">${attribute(shown.title)}</a>`;
  const fallback = `<blockquote style="display:none"><p>${embedPicture(shown)}</p><p>${words}</p></blockquote>`;
  return fallback + embedFrame(shown, box);
}
