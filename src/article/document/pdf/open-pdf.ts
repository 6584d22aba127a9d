/**
 * PDF.js behind one file: bytes in, runs of glyphs with their places out. It loads when the first PDF comes in; every
 * file has a budget. What else is called of it must be named in scripts/slim-pdfjs.ts, or is not there.
 */
import { Fault } from '../../../errors.ts';
import { MAX_ARTICLE_LENGTH, MAX_DOCUMENT_PAGES } from '../../../limits.ts';
import { Budget, spend, within } from './budget.ts';
import type * as Pdfjs from './pdfjs.js';
import type { PdfPage, TextItem } from './pdfjs.js';

/** Some glyphs of one font in one line, as the file sets them. */
export interface Run {
  text: string;
  /** Left end of the baseline, from the lower left of the page, in points. */
  x: number;
  y: number;
  width: number;
  /** Height of the type in points. */
  size: number;
  font: string;
}

export interface PageRuns {
  height: number;
  runs: Run[];
}

interface OpenedPdf {
  pages: PageRuns[];
  info: Readonly<Record<string, unknown>>;
}

const QUIET = 0;
/** Type that stands on its side is a stamp at the edge, not a line of the article. */
const TURNED = 0.3;

/** @throws Fault DOCUMENT_ENCRYPTED, DOCUMENT_TOO_LARGE, DOCUMENT_BROKEN */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const engine: typeof Pdfjs = await import('./pdfjs.js');
  engine.meter(spend);
  const budget = new Budget();
  return within(budget, async () => {
    const task = engine.getDocument({
      data: bytes,
      verbosity: QUIET,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      enableXfa: false,
    });
    try {
      const opened = await readAll(await task.promise, budget);
      if (budget.isUsedUp) throw new Error('Parts of the file were left unread');
      return opened;
    } catch (cause) {
      throw budget.isUsedUp ? tooMuch() : faultOf(cause);
    } finally {
      await task.destroy().catch(() => undefined); // a file that broke while it was read has nothing to give back
    }
  });
}

async function readAll(document: Pdfjs.PdfDocument, budget: Budget): Promise<OpenedPdf> {
  const { numPages } = document;
  if (numPages > MAX_DOCUMENT_PAGES) {
    throw new Fault(
      'DOCUMENT_TOO_LARGE', `The document may have at most ${MAX_DOCUMENT_PAGES} pages; it has ${numPages}.`,
    );
  }
  const pages: PageRuns[] = [];
  let length = 0;
  for (let number = 1; number <= numPages; number++) {
    const page = await document.getPage(number);
    const runs = await runsOf(page);
    page.cleanup();
    if (budget.isUsedUp) throw tooMuch();
    length += runs.reduce((sum, run) => sum + run.text.length, 0);
    if (length > MAX_ARTICLE_LENGTH)
      throw new Fault('ARTICLE_TOO_LONG', `The article may have at most ${MAX_ARTICLE_LENGTH} characters.`);
    const [, bottom = 0, , top = 0] = page.view;
    pages.push({ height: top - bottom, runs: runs.map((run) => ({ ...run, y: run.y - bottom })) });
  }
  const { info } = await document.getMetadata();
  return { pages, info: { ...info } };
}

async function runsOf(page: PdfPage): Promise<Run[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => runOf(item) ?? []);
}

function runOf({ str, transform, width, fontName }: TextItem): Run | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform ?? [];
  const size = Math.hypot(c, d);
  const isTurned = a <= 0 || Math.abs(b) > TURNED * Math.abs(a);
  if (str === undefined || str.trim() === '' || isTurned || ![x, y, size, width].every(Number.isFinite)) return null;
  return { text: str, x, y, width: width ?? 0, size, font: fontName ?? '' };
}

const tooMuch = () =>
  new Fault(
    'DOCUMENT_TOO_LARGE',
    'The document unfolds to more than any article needs. Save it anew without attachments, or send its text.',
  );

function faultOf(cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  if (cause instanceof Error && cause.name === 'PasswordException')
    return new Fault('DOCUMENT_ENCRYPTED', 'The PDF asks for a password. Save it without one.', { cause });
  const detail = 'The body is no PDF that can be read: it is broken, cut off, or another kind of file.';
  return new Fault('DOCUMENT_BROKEN', detail, { cause });
}
