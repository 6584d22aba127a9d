/** A PDF into an article: its lines in reading order, in paragraphs, without what is printed on every page. */
import type { ArticleMeta, FoundArticle } from '../../article.ts';
import { countWords } from '../../clean-text.ts';
import { Fault } from '../../../errors.ts';
import { MIN_ARTICLE_WORDS } from '../../../limits.ts';
import { TextBuilder } from '../../text-builder.ts';
import { frameArticle, statedAuthor, statedTitle } from '../frame-article.ts';
import { columnsOf } from './columns.ts';
import { linesOf } from './lines.ts';
import { openPdf } from './open-pdf.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** Letters of a font that says nothing of them come out as private or unknown characters. */
const UNTOLD = /[\ue000-\uf8ff\ufffd]/g;
const MOST_UNTOLD = 0.2;
/** A title is among the first paragraphs of the first page. */
const TITLE_AMONG = 6;

/** @throws Fault DOCUMENT_ENCRYPTED, DOCUMENT_TOO_LARGE, DOCUMENT_BROKEN, DOCUMENT_WITHOUT_TEXT, ARTICLE_TOO_LONG */
export async function readPdf(bytes: Uint8Array): Promise<FoundArticle> {
  const { pages, info } = await openPdf(bytes);
  const lines = pages.map((page) => ({ height: page.height, lines: linesOf(page) }));
  const hasNotes = lines.some((page) => page.lines.some((line) => line.hasNote));
  const paragraphs = notesLast(paragraphsOf(withoutRunningHeads(lines).map(columnsOf)));
  const out = new TextBuilder();
  if (hasNotes) out.leaveOut('note-mark');
  for (const { text, kind } of paragraphs) {
    out.open(kind === 'note' ? 'paragraph' : kind);
    out.add(text);
  }
  const { text, blocks, leftOut } = out.finish();
  checkLetters(text, pages.length);
  const printed = paragraphs.slice(0, TITLE_AMONG).filter(({ page }) => page === 0);
  const title = statedTitle(textOf(info['Title']), text) ?? largest(printed);
  const author = statedAuthor(textOf(info['Author']));
  return frameArticle({ text, blocks, leftOut }, { title, author, ...languageOf(info) });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function languageOf(info: Readonly<Record<string, unknown>>): Partial<ArticleMeta> {
  const language = textOf(info['Language']);
  return /^[a-z]{2,3}(?:-\w+)*$/i.test(language) ? { language } : {};
}

/** The heading in the largest type, the first where several are as large. */
function largest(paragraphs: readonly Paragraph[]): string | null {
  const headings = paragraphs.filter(({ kind, text }) => kind === 'heading' && /\p{L}.*\s\S/u.test(text));
  return headings.reduce<Paragraph | null>((a, b) => (a && a.size >= b.size ? a : b), null)?.text ?? null;
}

const notesLast = (paragraphs: Paragraph[]): Paragraph[] => [
  ...paragraphs.filter(({ kind }) => kind !== 'note'),
  ...paragraphs.filter(({ kind }) => kind === 'note'),
];

function checkLetters(text: string, pages: number): void {
  if (countWords(text, MIN_ARTICLE_WORDS) < MIN_ARTICLE_WORDS) {
    const came = text === '' ? 'no words' : 'only a few words';
    throw new Fault(
      'DOCUMENT_WITHOUT_TEXT',
      `The PDF shows its ${pages} pages as pictures: ${came} can be read. Run text recognition (OCR) over it first.`,
    );
  }
  if ((text.match(UNTOLD)?.length ?? 0) > text.length * MOST_UNTOLD) {
    throw new Fault(
      'DOCUMENT_WITHOUT_TEXT',
      'The fonts of the PDF do not say which letters they draw. Run text recognition (OCR) over it, or send the text.',
    );
  }
}
