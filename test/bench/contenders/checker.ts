/** Checking quotations by itself: an article is read once, and each call looks its quotations up in it. */
import { checkedArticle } from '../../../src/check/checked-article.ts';
import { checkQuotes, type CheckedArticle } from '../../../src/check/check-quotes.ts';
import { QuoteToCheck } from '../../../src/check/check-schema.ts';
import type { ReadQuote } from '../../../src/extract/extraction.ts';
import { readDocument } from '../../../src/text/read-document.ts';

let article: CheckedArticle | null = null;

export default {
  async fetch(request) {
    const body = await request.text();
    if (new URL(request.url).pathname === '/article') {
      // who says what was read when the sheet was made; here nobody
      const quotes: ReadQuote[] = [];
      article = checkedArticle(readDocument({ text: body, bodyStart: 0, blocks: [], language: 'en' }), quotes);
      return Response.json({});
    }
    if (!article) return new Response(null, { status: 409 });
    const checked = checkQuotes(article, QuoteToCheck.array().parse(JSON.parse(body)));
    return Response.json(Object.groupBy(checked, ({ verdict }) => verdict));
  },
} satisfies ExportedHandler;
