/**
 * Who said what in real pages, in places alone: the articles are their publishers', and are read from the files of
 * `--pages` (JSON lines, also gzipped: id, and the article as `expectedText` or `text`). `pages.jsonl` has a line a
 * page: its id, how long its text is, of each quotation where it stands and where the name (`own`: the article's own
 * words) of the one who said it does, or null where the article tells nobody, and what else is as right; `none` is
 * where marks set off no speech.
 */
import { readFileSync } from 'node:fs';
import { URL } from 'node:url';
import * as z from 'zod';
import { normalizeText } from '../../src/article/clean-text.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { readPlainText } from '../../src/article/plain-text.ts';
import { readDocument } from '../../src/text/read-document.ts';
import type { Annotated, GoldQuote } from './articles.ts';
import { linesOf } from './corpus.ts';

const Place = z.tuple([z.number(), z.number()]);
const Quote = z.object({ at: Place, by: Place.nullable(), own: z.boolean().optional(), or: z.array(Place).optional() });
const Labels = z.object({ id: z.string(), length: z.number(), quotes: z.array(Quote), none: z.array(Place) });
const Page = z.object({
  id: z.string(), expectedText: z.string().optional(), text: z.string().optional(), title: z.string().nullish(),
});

const FILE = new URL('./pages.jsonl', import.meta.url);

/** @throws where a page is not the one that its places were taken from */
export function readPages(files: readonly string[]): Annotated[] {
  const rows = readFileSync(FILE, 'utf8').trim().split('\n').map((line) => Labels.parse(JSON.parse(line)));
  const labels = new Map(rows.map((row) => [row.id, row]));
  return files.flatMap(linesOf).flatMap((row) => {
    const page = Page.parse(row);
    const told = labels.get(page.id);
    return told ? [annotated(page, told)] : [];
  });
}

function annotated(
  { id, expectedText, text: plain, title }: z.infer<typeof Page>, told: z.infer<typeof Labels>,
): Annotated {
  const text = normalizeText(expectedText ?? plain ?? '').trim();
  if (text.length !== told.length) throw new Error(`${id}: ${text.length} letters, its places are of ${told.length}`);
  const wordsAt = ([start, end]: z.infer<typeof Place>): string => text.slice(start, end);
  const document = readDocument({ ...readPlainText(text, title ?? null), language: detectLanguage(text, null) });
  return {
    id: `page ${id}`,
    document,
    notSpeech: told.none.map(wordsAt),
    quotes: told.quotes.map(({ at, by, own = false, or = [] }): GoldQuote => ({
      text: wordsAt(at), start: at[0], end: at[1], speaker: by && wordsAt(by), named: by !== null && !own, role: null,
      mention: 'page', ...(or.length > 0 && { alt: or.map(wordsAt) }),
    })),
  };
}
