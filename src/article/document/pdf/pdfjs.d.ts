/** What is used of pdfjs.js, which scripts/slim-pdfjs.ts writes. */

/** A run of glyphs, or (`type`) a mark of structure. */
export interface TextItem {
  str?: string;
  /** `[a, b, c, d, x, y]`: size and turn, then where the run begins, from the lower left of the page. */
  transform?: number[];
  width?: number;
  height?: number;
  fontName?: string;
  hasEOL?: boolean;
  type?: string;
}

export interface PdfPage {
  /** `[left, bottom, right, top]` */
  view: number[];
  getTextContent(): Promise<{ items: TextItem[]; styles: Record<string, { vertical?: boolean }> }>;
  cleanup(): boolean;
}

export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: object }>;
}

export interface LoadingTask {
  promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export function meter(told: (cost: number) => void): void;
export function getDocument(options: {
  data: Uint8Array;
  verbosity: number;
  isEvalSupported: boolean;
  disableFontFace: boolean;
  useSystemFonts: boolean;
  useWasm: boolean;
  enableXfa: boolean;
}): LoadingTask;
