/**
 * How much of an article one page may show: the article belongs to its publisher, and whoever wants the rest goes
 * there. Counted as the union of the spans that stand on the page, in UTF-16 units, which is the same share in every
 * script. What is asked for first is shown first.
 */
import type { Span } from '../text/document.ts';

/** What would stand on the page: spans of the article, and words of it whose place is not kept: a speaker's role. */
export interface Wanted {
  spans: readonly Span[];
  words: readonly string[];
}

export class ShareBudget {
  readonly #most: number;
  /** Disjoint, in order. */
  #spans: Span[] = [];
  #words = new Set<string>();
  #length = 0;

  /** @param share 0–1 of the text */
  constructor(text: string, share: number) {
    this.#most = Math.floor(text.length * share);
  }

  /** Shows what is wanted, all or nothing. @returns whether there was room */
  take(wanted: Wanted): boolean {
    const before = this.#length;
    const [spans, words] = [this.#spans, this.#words];
    this.takeAnyway(wanted);
    if (this.#length <= Math.max(this.#most, before)) return true;
    [this.#spans, this.#words, this.#length] = [spans, words, before];
    return false;
  }

  /** For what a page cannot do without: the words of its card. */
  takeAnyway({ spans, words }: Wanted): void {
    this.#spans = union([...this.#spans, ...spans]);
    this.#words = new Set([...this.#words, ...words]);
    this.#length = sum(this.#spans.map(({ start, end }) => end - start)) + sum([...this.#words].map((w) => w.length));
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function union(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else all.push({ start, end });
  }
  return all;
}
