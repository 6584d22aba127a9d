/** PDFs for tests: set with pdf-lib where the page matters, written by hand where the file does. */
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';

export interface SetLine {
  text: string;
  x?: number;
  size?: number;
  /** Distance from the baseline above, in points; the usual leading where it is not said. */
  down?: number;
}

export interface SetPage {
  /** Lines one under another, from the top; a list of lists stands side by side. */
  columns: { x: number; top: number; lines: (string | SetLine)[] }[];
}

const SIZE = 11;
const LEADING = 14;

export async function makePdf(pages: SetPage[], info: { title?: string; author?: string } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const { columns } of pages) {
    const page = document.addPage([595, 842]);
    for (const column of columns) setColumn(page, font, column);
  }
  if (info.title) document.setTitle(info.title);
  if (info.author) document.setAuthor(info.author);
  return document.save();
}

function setColumn(page: PDFPage, font: PDFFont, { x, top, lines }: SetPage['columns'][number]): void {
  let y = top;
  for (const line of lines) {
    const set = typeof line === 'string' ? { text: line } : line;
    y -= set.down ?? LEADING;
    page.drawText(set.text, { x: set.x ?? x, y, size: set.size ?? SIZE, font });
  }
}

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** A file of numbered objects; the cross-reference table is right, unless `trailer` says where it is. */
export function rawPdf(objects: string[], trailer = '/Root 1 0 R'): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return bytesOf(`${file}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
}

export const stream = (content: string, dictionary = ''): string =>
  `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;

/** One page in Helvetica; `content` is its stream object, `more` are objects from number 6 on. */
export function rawPage(content: string, more: string[] = [], resources = '', trailer?: string): Uint8Array {
  return rawPdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> ${resources} >> >>`,
      content,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...more,
    ],
    trailer,
  );
}

/** Lines as operators of a page. */
export const shown = (...lines: string[]): string =>
  `BT /F1 12 Tf 14 TL 72 760 Td ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`;
