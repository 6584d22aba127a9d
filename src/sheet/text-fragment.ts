/** Links into the source: the address of the very words, as a text fragment (WICG scroll-to-text-fragment). */

/** Up to this many words the fragment says them all; beyond, the first and last few, which browsers join. */
const WHOLE_WORDS = 8;
const EDGE_WORDS = 4;

/** The source's address with a fragment that scrolls to `text`; null without a source or without words. */
export function linkTo(sourceUrl: string | null, text: string): string | null {
  const words = text.split(/\s+/).filter(Boolean);
  if (sourceUrl === null || words.length === 0) return null;
  const parts = words.length <= WHOLE_WORDS ? [words] : [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)];
  const fragment = parts.map((part) => encodePart(part.join(' '))).join(',');
  return `${sourceUrl}${sourceUrl.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** Percent-encodes; the hyphen too, which marks prefix and suffix in a text directive. */
function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll('-', '%2D');
}
