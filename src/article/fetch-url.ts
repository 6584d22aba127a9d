/** A page or a document from the network, on a caller's word: only HTML, text, PDF and Word are taken. */
import { Fault } from '../errors.ts';
import { DOCUMENTS } from './document/read-document.ts';
import { reach, USER_AGENT } from './reach.ts';
import { NAME_NOT_RESOLVED, unknownHost } from './unknown-host.ts';

interface FetchedPage {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
  /** What its bytes are read as: one of PAGE_TYPES, or the media type of a document (see DOCUMENTS). */
  type: string;
  /** Where the page was found in the end. */
  address: string;
}

const PAGE_TYPES: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['text/markdown', 'text'],
]);
/** Press releases are linked as files. A mail is no page of anybody's: it comes in as a body only. */
const FILES = [...DOCUMENTS.keys()].filter((type) => type !== 'message/rfc822');

/** A file of which the server does not know, or does not say, what it is. */
const ANY_FILE = 'application/octet-stream';
const UNTOLD = new Set([
  ANY_FILE, 'binary/octet-stream', 'application/download', 'application/force-download', 'application/x-download',
]);
/** Other names that PDF and Word go by. */
const ALIASES: ReadonlyMap<string, string> = new Map([['application/x-pdf', 'application/pdf']]);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A PDF may have bytes of something else before its head: readers look into the first kilobyte. */
const HEAD = 1024;

const HEADERS = {
  accept: `text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8, ${FILES.join(';q=0.7, ')};q=0.7`,
  'accept-language': 'en, *;q=0.5',
  'user-agent': USER_AGENT,
};
const PARTIAL_CONTENT = 206;
const PAYMENT_REQUIRED = 402;
const LONGEST_TYPE_SHOWN = 80;

/** @throws Fault URL_REFUSED, URL_UNREACHABLE, URL_TIMEOUT, URL_STATUS, URL_REDIRECTS, URL_MEDIA_TYPE, URL_TOO_LARGE */
export function fetchUrl(
  raw: string,
  fetcher: typeof fetch,
  ownHosts: readonly string[] = [],
): Promise<FetchedPage> {
  return reach(raw, { fetcher, ownHosts, headers: HEADERS }, async (response, url, bytesOf) => {
    const contentType = response.headers.get('content-type') ?? '';
    const told = pageType(contentType);
    const isWhole = response.ok && response.status !== PARTIAL_CONTENT; // nobody asked for a part
    if (!isWhole) throw statusFault(response.status);
    if (!told) throw typeFault(contentType);
    const bytes = await bytesOf();
    const type = told === ANY_FILE ? typeOfFile(bytes) : told;
    if (!type) throw typeFault(contentType);
    return { bytes, contentType, type, address: url.href };
  });
}

function pageType(contentType: string): string | null {
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  if (UNTOLD.has(type)) return ANY_FILE;
  const file = ALIASES.get(type) ?? type;
  return PAGE_TYPES.get(type) ?? (FILES.includes(file) ? file : null);
}

/** What a file is by its first bytes; its reader refuses what only begins so. */
function typeOfFile(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (head.includes('%PDF-')) return 'application/pdf';
  return head.startsWith('PK\u0003\u0004') ? WORD : null;
}

function typeFault(contentType: string): Fault {
  const came = contentType ? `"${contentType.slice(0, LONGEST_TYPE_SHOWN)}"` : 'no content type';
  return new Fault('URL_MEDIA_TYPE', `The address must lead to HTML, text, PDF or Word; it answers with ${came}.`);
}

export function statusFault(status: number): Fault {
  if (status === NAME_NOT_RESOLVED) return unknownHost();
  if (status === PAYMENT_REQUIRED)
    return new Fault('PAYWALLED', 'The page asks for payment (status 402). Send the text itself.');
  const meaning: Record<number, string> = {
    206: 'it sends a part of the page only', 401: 'it asks for a login', 403: 'it refuses to be read by programs',
    404: 'there is no such page', 410: 'the page was removed', 429: 'it asks to come back later',
    451: 'it is withheld for legal reasons',
  };
  return new Fault(
    'URL_STATUS',
    `The address answers with status ${status}${meaning[status] ? `: ${meaning[status]}` : ''}.`,
  );
}
