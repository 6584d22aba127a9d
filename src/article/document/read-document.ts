/** Documents that are no text: PDF, Word, e-mail. Each reader loads when the first document of its kind comes in. */
import type { FoundArticle } from '../article.ts';

type ReadDocument = (bytes: Uint8Array<ArrayBuffer>, deps: { now?: (() => Date) | undefined }) => Promise<FoundArticle>;

export const DOCUMENT_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822',
] as const;

/** By content type. */
export const DOCUMENTS: ReadonlyMap<string, ReadDocument> = new Map<(typeof DOCUMENT_TYPES)[number], ReadDocument>([
  ['application/pdf', async (bytes) => (await import('./pdf/read-pdf.ts')).readPdf(bytes)],
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async (bytes) => (await import('./docx/read-docx.ts')).readDocx(bytes),
  ],
  ['message/rfc822', async (bytes, { now }) => (await import('./eml/read-eml.ts')).readEml(bytes, now?.() ?? null)],
]);
