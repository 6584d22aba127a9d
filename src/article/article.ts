/** What came in, as clean text with what is known about it. No HTML, no HTTP: parsers make it, readers read it. */

/** Fields that a caller may state; what is stated wins over what is found in the article. */
export interface ArticleMeta {
  title: string | null;
  author: string | null;
  publisher: string | null;
  /** ISO date (2024-11-06) or date-time. */
  publishedAt: string | null;
  /** Where readers find the article (absolute http/https address). */
  sourceUrl: string | null;
  /** BCP 47; null until detected. */
  language: string | null;
}

export interface Article extends ArticleMeta {
  /** The text that every offset counts in: LF line ends, outer white space trimmed. */
  text: string;
  language: string;
  /** Offset where the article proper begins, after a dateline or date prefix; 0 without one. */
  bodyStart: number;
  /** What is known of blocks of the text (from HTML or Markdown); empty for plain text. Sorted, disjoint. */
  blocks: Block[];
  /** What a page says of itself, where nobody stated or fetched its address: anybody's page may name anybody. */
  claimed?: ClaimedField[];
  /** Why words of the page or file stand nowhere in the text, where some do not. */
  leftOut?: LeftOutReason[];
}

export const CLAIMED_FIELDS = ['publisher', 'url'] as const;
export type ClaimedField = (typeof CLAIMED_FIELDS)[number];

/** Words that a reader would not see, or would see otherwise than they are written. */
export const LEFT_OUT_REASONS = ['struck-out', 'hidden', 'reordered', 'note-mark'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface Block {
  start: number;
  end: number;
  kind: 'paragraph' | 'heading' | 'list-item' | 'blockquote' | 'caption' | 'table' | 'code';
  /** Of a heading, 1 to 6, where its page or file says it. */
  level?: number;
}

/** What a parser finds: text and offsets, and the metadata that the article itself gives. */
export interface FoundArticle extends Pick<Article, 'text' | 'bodyStart' | 'blocks' | 'leftOut' | 'claimed'> {
  meta: Partial<ArticleMeta>;
}
