/**
 * A request into an article: content type → body → parser → one checked Article. The only door by which an article
 * comes in.
 */
import type * as z from 'zod';
import { Fault } from '../errors.ts';
import type { Article, FoundArticle } from './article.ts';
import { BRAND_FIELDS } from './brand.ts';
import { checkMarks } from './check-size.ts';
import { checkArticleText, normalizeText } from './clean-text.ts';
import { parseJson } from './parse-json.ts';
import { DOCUMENTS } from './document/read-document.ts';
import { readPlainText } from './plain-text.ts';
import { decodeUtf8, readBytes } from './read-body.ts';
import { readHtmlBytes, readHtmlText, readUrl } from './read-page.ts';
import type { Brand } from '../schema.ts';
import { detectLanguage } from './language.ts';
import { ArticleRequest, BODY_FIELDS, overrule, STATED_FIELDS, type Stated, StatedQuery } from './stated.ts';

/** An article, how long its sheet is wanted (seconds, or null for good), and the look of the house that sends it. */
export type PostedArticle = Article & {
  expiresIn: number | null;
  /** Absent: the look stays as it is; null: none. */
  brand?: Brand | null;
  /**
   * The address whose corrections it may join: stated, or fetched. What a page says of itself is nobody's word but its
   * own.
   */
  line: string | null;
};

export interface ArticleDeps {
  fetch: typeof fetch;
  /** Dates that a page gives and that lie in the future are none of the article's; absent: none is refused. */
  now?: () => Date;
  /** Hosts that the deployment is known by: `url` may not lead there. */
  ownHosts?: readonly string[];
}

type Read = (
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
  stated: Stated,
  deps: ArticleDeps,
) => Promise<FoundArticle> | FoundArticle;

/** Raw bodies, by content type. All parsers but that of plain text load only when they are needed. */
const RAW: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['text/plain', (body, type, stated, deps) => plain(strictUtf8(body, type), stated, deps)],
  ['text/markdown', (body, type) => markdown(strictUtf8(body, type))],
  ['text/html', (body, type, stated, deps) => readHtmlBytes(body, type, stated, deps)],
  ...[...DOCUMENTS].map(([type, read]): [string, Read] => [type, (body, _, __, deps) => read(body, deps)]),
]);

const ACCEPTED = ['application/json', ...RAW.keys()];

/** What curl says of every body that it is not told of. */
const CURLS_OWN = 'application/x-www-form-urlencoded';

function notTaken(type: string): Fault {
  const came = type === '' ? 'no content type' : `"${type.slice(0, 80)}"`;
  const hint = type === CURLS_OWN ? " With curl: -H 'content-type: text/plain' --data-binary @FILE." : '';
  const accept = ACCEPTED.join(', ');
  return new Fault('UNSUPPORTED_MEDIA_TYPE', `Send the article as ${accept}; ${came} came.${hint}`, {
    headers: { accept },
  });
}

/**
 * Reads the article of a `POST /api/sheets`.
 *
 * @throws Fault for every request that holds no article: 4xx, or 5xx when the page behind `url` fails
 * @example await readArticle(new Request(url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body }), {
 * fetch })
 */
export async function readArticle(request: Request, deps: ArticleDeps): Promise<PostedArticle> {
  const contentType = request.headers.get('content-type') ?? '';
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  const query = new URL(request.url).searchParams;
  if (type === 'application/json') return readJson(request, query, deps);
  const read = RAW.get(type);
  if (!read) throw notTaken(type);
  const stated = statedInQuery(query);
  return compose(await read(await readBytes(request), contentType, stated, deps), stated);
}

async function readJson(
  request: Request,
  query: URLSearchParams,
  deps: ArticleDeps,
): Promise<PostedArticle> {
  const unknown = [...query.keys()];
  if (unknown.length)
    throw new Fault('UNKNOWN_PARAMETER', `A JSON body takes no query parameters; put "${unknown[0]}" into the body.`);
  const json = await readJsonBody(request);
  return articleOfJson(json, { ...deps, ownHosts: [...(deps.ownHosts ?? []), new URL(request.url).hostname] });
}

/** @throws Fault BODY_NOT_UTF8, INVALID_JSON, UNSUPPORTED_MEDIA_TYPE … */
export async function readJsonBody(request: Request): Promise<unknown> {
  const contentType = request.headers.get('content-type') ?? '';
  return parseJson(strictUtf8(await readBytes(request), contentType).replace(/^\ufeff/, ''));
}

/**
 * The article of a body that was sent as JSON.
 * @throws Fault for every one that holds no article
 */
export async function articleOfJson(json: unknown, deps: ArticleDeps): Promise<PostedArticle> {
  const { text, html, url, ...stated } = parseStated(ArticleRequest, json, 'INVALID_BODY', [
    ...BODY_FIELDS,
    ...STATED_FIELDS,
    'brand',
  ]);
  if (text !== undefined) return compose(await plain(text, stated, deps), stated);
  if (html !== undefined) return compose(await readHtmlText(html, stated, deps), stated);
  const found = await readUrl(url ?? '', stated, deps);
  return compose(found, stated, found.address);
}

function compose(
  found: FoundArticle,
  stated: Stated & { brand?: Brand | null | undefined },
  fetched: string | null = null,
): PostedArticle {
  checkArticleText(found.text);
  const meta = overrule(stated, found.meta);
  const language = stated.language ?? detectLanguage(found.text, found.meta.language);
  const line = stated.sourceUrl ?? fetched;
  const { text, bodyStart, blocks, leftOut } = found;
  const claimed = (found.claimed ?? []).filter((field) => field !== 'publisher' || stated.publisher === undefined);
  return {
    ...meta,
    line,
    language,
    text,
    bodyStart,
    blocks,
    ...(leftOut?.length && { leftOut }),
    ...(claimed.length > 0 && { claimed }),
    expiresIn: stated.expiresIn ?? null,
    ...(stated.brand !== undefined && { brand: stated.brand }),
  };
}

/** The source of a page begins with a tag, ends one block at least, and is pasted by those who mean the page. */
const PAGE_SOURCE =
  /^(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|h1|p)\b/i;
const BLOCK_END = /<\/(?:p|div|article|section|main|body|html|h1)\s*>/i;

function plain(raw: string, stated: Stated, deps: ArticleDeps): FoundArticle | Promise<FoundArticle> {
  const text = normalizeText(raw);
  checkArticleText(text);
  if (PAGE_SOURCE.test(text) && BLOCK_END.test(text)) return readHtmlText(text, stated, deps);
  return readPlainText(text, stated.title);
}

async function markdown(raw: string): Promise<FoundArticle> {
  const text = normalizeText(raw);
  checkArticleText(text);
  checkMarks(text);
  const { readMarkdown } = await import('./markdown.ts');
  return readMarkdown(text);
}

function strictUtf8(body: Uint8Array, contentType: string): string {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  if (charset && !/^(?:utf-?8|us-ascii)$/i.test(charset)) {
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', `The body must be in utf-8; charset "${charset.slice(0, 40)}" came.`);
  }
  return decodeUtf8(body);
}

function statedInQuery(query: URLSearchParams): Stated {
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of query) {
    if (!STATED_FIELDS.includes(name)) {
      throw new Fault(
        'UNKNOWN_PARAMETER',
        `"${name.slice(0, 80)}" is no parameter here; allowed are ${STATED_FIELDS.join(', ')}.`,
      );
    }
    if (name in fields) throw new Fault('INVALID_QUERY', `The parameter "${name}" may be given once; it came again.`);
    fields[name] = value;
  }
  return parseStated(StatedQuery, { ...fields }, 'INVALID_QUERY', STATED_FIELDS);
}

export function parseStated<T extends z.ZodType>(
  schema: T,
  value: unknown,
  code: 'INVALID_BODY' | 'INVALID_QUERY',
  allowed: string[],
): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.join('.'),
    message:
      issue.code === 'unrecognized_keys'
        ? `unknown: ${issue.keys
            .slice(0, 10)
            .map((key) => JSON.stringify(key.slice(0, 80)))
            .join(', ')}; allowed are ${(issue.path[0] === 'brand' ? BRAND_FIELDS : allowed).join(', ')}`
        : issue.message,
  }));
  const detail = errors.map((error) => (error.path ? `${error.path}: ${error.message}` : error.message)).join('; ');
  throw new Fault(code, detail.slice(0, 1000), { errors });
}
