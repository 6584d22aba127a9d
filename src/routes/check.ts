/** POST /api/check: are these quotations in the article, to the word, and said by whom? Stores nothing. */
import { Hono } from 'hono';
import type * as z from 'zod';
import { detectLanguage } from '../article/language.ts';
import { DOCUMENTS } from '../article/document/read-document.ts';
import { normalizeText } from '../article/clean-text.ts';
import { ownHostsOf } from '../article/own-hosts.ts';
import { readPlainText } from '../article/plain-text.ts';
import { articleOfJson, parseStated, readJsonBody } from '../article/read-article.ts';
import { checkedArticle } from '../check/checked-article.ts';
import { checkQuotes, type CheckedArticle } from '../check/check-quotes.ts';
import { CheckRequest, type CheckedQuote, type SummaryFile } from '../check/check-schema.ts';
import { quotedStretches } from '../check/quoted-stretches.ts';
import { Fault } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import { MAX_CHECKED_QUOTES, MAX_SUMMARY_LENGTH } from '../limits.ts';
import { readDocument } from '../text/read-document.ts';
import { requireRate, type RateLimiter } from './rate.ts';
import type { SheetRouteDeps } from './sheets.ts';
import { findSheet } from './show-sheet.ts';
import { requireWriter } from './writer.ts';

export type CheckRouteDeps = Pick<SheetRouteDeps, 'store' | 'fetch' | 'now' | 'keys' | 'writes' | 'publicOrigin'> & {
  /** Counts checks against a sheet; absent: unlimited. */
  views?: RateLimiter | undefined;
};

const FIELDS = ['sheet', 'quotes', 'summary', 'summaryFile', 'text', 'html', 'url'];

export function checkRoutes(deps: CheckRouteDeps) {
  return new Hono().post('/', async (c) => {
    const request = c.req.raw;
    const body = parseStated(CheckRequest, await jsonOf(request), 'INVALID_BODY', FIELDS);
    const { sheet, quotes, summary, summaryFile, ...sent } = body;
    const isKept = typeof sheet === 'string';
    const article = await (isKept ? ofSheet(sheet, sent, request, deps) : ofBody(sent, request, deps));
    const read = summaryFile ? { summary: await wordsOf(summaryFile, deps) } : {};
    const checked = quotes ? checkQuotes(article, quotes) : checkSummary(article, read.summary ?? summary ?? '');
    return c.json({ quotes: checked, ...read }, 200, { 'cache-control': 'no-store' });
  });
}

async function jsonOf(request: Request): Promise<unknown> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return readJsonBody(request);
  throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'Send the quotations as application/json.', {
    headers: { accept: 'application/json' },
  });
}

type Sent = Omit<z.infer<typeof CheckRequest>, 'sheet' | 'quotes' | 'summary' | 'summaryFile'>;

/** Public, like the sheet itself: who asks has its words already, and learns where they stand. */
async function ofSheet(id: string, sent: Sent, request: Request, deps: CheckRouteDeps): Promise<CheckedArticle> {
  const [unknown] = Object.keys(sent);
  if (unknown !== undefined)
    throw new Fault('INVALID_BODY', `The sheet has its article: "${unknown.slice(0, 80)}" may not be sent beside it.`);
  await requireRate(request, deps.views);
  const { article, source, extraction } = await findSheet(deps.store, id);
  return checkedArticle(readDocument({ ...article, language: source.language }), extraction.quotes, extraction.people);
}

/** Reads an article as a post would, and forgets it. It takes a key as a post does: it may fetch an address. */
async function ofBody(sent: Sent, request: Request, deps: CheckRouteDeps): Promise<CheckedArticle> {
  await requireWriter(request, deps);
  const ownHosts = ownHostsOf(request.url, deps);
  const article = await articleOfJson(sent, { fetch: deps.fetch, now: deps.now, ownHosts });
  const document = readDocument(article);
  const { quotes, people } = extract(document, article);
  return checkedArticle(document, quotes, people);
}

/** @throws Fault DOCUMENT_BROKEN and its like, BODY_TOO_LARGE */
async function wordsOf({ type, base64 }: z.infer<typeof SummaryFile>, deps: CheckRouteDeps): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  const { text } = (await DOCUMENTS.get(type)?.(bytes, deps)) ?? { text: '' };
  if (text.length <= MAX_SUMMARY_LENGTH) return text;
  throw new Fault('BODY_TOO_LARGE', `A summary may have ${MAX_SUMMARY_LENGTH} characters; this has ${text.length}.`);
}

/** Finds the quotations of a text, and whom it names for each, and checks them. */
function checkSummary(article: CheckedArticle, raw: string): CheckedQuote[] {
  const text = normalizeText(raw);
  // a summary says "Reyes" of one whom the article has introduced: behind it stand those whom it names, in full
  const whole = [text, ...article.cast.map((name) => `${name}.`)].join('\n\n');
  const document = readDocument({ ...readPlainText(whole, null), language: detectLanguage(text, null) });
  const read = extract(document, { title: null, author: null, publisher: null, publishedAt: null }).quotes;
  const quoted = quotedStretches(document, read, text.length).slice(0, MAX_CHECKED_QUOTES);
  return checkQuotes(article, quoted).map((quote, i) => {
    const { start, end } = quoted[i] ?? { start: 0, end: 0 };
    return { ...quote, at: { start, end } };
  });
}
