/** An article's text seen as paragraphs, sentences and tokens, each with its true offsets. Types only. */

export interface Span {
  /** UTF-16 offset, inclusive. */
  start: number;
  /** UTF-16 offset, exclusive. */
  end: number;
}

export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation' | 'symbol';

export interface Token extends Span {
  /** Exactly `document.text.slice(start, end)`. */
  text: string;
  /** Lower-cased, typographic apostrophes turned to ASCII. */
  lower: string;
  kind: TokenKind;
  /** Index into `document.sentences`. */
  sentence: number;
}

export interface Sentence extends Span {
  /** Index into `document.paragraphs`. */
  paragraph: number;
  /** Token indices, end exclusive. */
  firstToken: number;
  endToken: number;
}

export type ParagraphKind = 'text' | 'heading' | 'list-item' | 'blockquote' | 'boilerplate';

export interface Paragraph extends Span {
  kind: ParagraphKind;
  /** Sentence indices, end exclusive. */
  firstSentence: number;
  endSentence: number;
}

export interface Document {
  text: string;
  /** Primary language subtag: "en", "de" … */
  language: string;
  /** Offset where the article proper begins (after a dateline). */
  bodyStart: number;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
}
