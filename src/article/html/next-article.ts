/**
 * Pages that go on with another article when the reader has come to the end of the first hold it already: each in an
 * element of its own with a headline of its own.
 */
import type { DomDocument, DomElement } from './dom.ts';

/** Of a page's headings and frames, so many are looked at. */
const MOST = 50;
const HEADLINE = 'h1';
const FRAMES = 'article';

/** Removes the articles behind the first, where two or more stand side by side, none inside another. */
export function removeNextArticles({ body }: DomDocument): void {
  const headings = [...(body?.querySelectorAll(HEADLINE) ?? [])].slice(0, MOST);
  const framed = headings.flatMap((heading) => {
    const frame = heading.closest(FRAMES);
    return frame ? [frame] : [];
  });
  const [own, ...others] = [...new Set(framed)];
  if (!own) return;
  for (const other of others) if (isNext(other, own)) other.remove();
}

/** It is no part of the first one, nor is the first a teaser above it. */
const isNext = (other: DomElement, own: DomElement) =>
  !own.contains(other) && !other.contains(own) && proseOf(own) > 0 && !isLead(own, other);

/** The first holds a few words of what is the page's article: its headline alone, or a teaser. */
const isLead = (own: DomElement, other: DomElement) => proseOf(own) * FAR_MORE < proseOf(other);
const FAR_MORE = 4;
/** Characters of a paragraph that holds a sentence. */
const SENTENCE = 60;

function proseOf(element: DomElement): number {
  const lengths = [...element.querySelectorAll('p')].map(({ textContent }) => textContent?.trim().length ?? 0);
  return lengths.filter((length) => length >= SENTENCE).reduce((sum, length) => sum + length, 0);
}
