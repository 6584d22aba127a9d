/** Articles of corpus files (JSON lines, also gzipped: id, text or html, title?, url?), read as the Worker does it. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { normalizeText } from '../../src/article/clean-text.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { readPlainText } from '../../src/article/plain-text.ts';
import { readHtmlText } from '../../src/article/read-page.ts';
import { startPlanning, type Planning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

export const ArticleRow = z.object({
  id: z.string().optional(),
  url: z.string().nullish(),
  html: z.string().optional(),
  text: z.string().optional(),
  title: z.string().nullish(),
  language: z.string().optional(),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

export function linesOf(file: string): unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/** The article, read and ready to plan its cards; dates are worked out for none, as a bare text gives none. */
export async function planningOf({ html, text, title: stated, url, language: named }: ArticleRow): Promise<Planning> {
  const found = html
    ? await readHtmlText(html, url ? { sourceUrl: url } : {}, { fetch })
    : readPlainText(normalizeText(text ?? ''), stated ?? undefined);
  const { title = stated ?? null, publishedAt = null } = found.meta;
  const language = named ?? detectLanguage(found.text, found.meta.language ?? null);
  const document = readDocument({ ...found, language });
  const extraction = extract(document, { title, publishedAt, author: null, publisher: null, language });
  const { bodyStart, blocks } = found;
  return startPlanning({
    ...extraction, source: { publishedAt, language }, text: found.text, bodyStart, blocks, document,
  });
}
