/** The reading of a text by itself: article, sentences, extraction, without a store. */
import { readArticle } from '../../../src/article/read-article.ts';
import { extract } from '../../../src/extract/extract.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const NOW = new Date('2026-11-22T10:00:00Z');

export default {
  async fetch(request) {
    const { blocks, sourceUrl: _, ...article } = await readArticle(request, { fetch, now: () => NOW });
    const { quotes, facts } = extract(readDocument({ ...article, blocks }), article);
    return Response.json({ quotes: quotes.length, facts: facts.length });
  },
} satisfies ExportedHandler;
