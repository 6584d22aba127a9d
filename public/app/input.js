// What the person gave, as the request that says it: pasted text, a file, or a link.
import { FaultToTell } from './request.js';
import { fill, words } from './words.js';

const FIELDS = ['title', 'author', 'publisher', 'publishedAt', 'sourceUrl', 'language'];
const LINK = /^https?:\/\/\S+$/i;
/** What an address without a scheme is read with. */
const SECURE = 'https:';
/** An address as people write it: "www.example.org/a-story", "example.org". */
const BARE_LINK = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24}(?::\d+)?(?:[/?#]\S*)?$/iu;
/** What the API takes at most; a larger file is not sent. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Documents that go as they are, by the ending of their names. */
const DOCUMENTS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
};

/** @returns {Promise<{ query: string, type: string, body: string | Blob }>} */
export async function readForm(form, file) {
  const given = new FormData(form);
  const stated = Object.fromEntries(FIELDS.map((name) => [name, String(given.get(name) ?? '').trim()]).filter(([, value]) => value));
  if (file) return readFile(file, stated);
  const text = String(given.get('text')).trim();
  if (!text) throw new FaultToTell('EMPTY');
  const url = linkIn(text);
  return asJson(url ? { url, ...stated } : { text, ...stated });
}

async function readFile(file, stated) {
  if (file.size > MAX_BYTES) throw new FaultToTell('BODY_TOO_LARGE');
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase();
  const query = `?${new URLSearchParams(stated)}`;
  if (Object.hasOwn(DOCUMENTS, ending ?? '')) return { query, type: DOCUMENTS[ending], body: file.slice() };
  // a page says in itself how it is written
  if (['html', 'htm', 'xhtml'].includes(ending)) return { query, type: 'text/html', body: file.slice() };
  const body = await textOf(file);
  if (['md', 'markdown'].includes(ending)) return { query, type: 'text/markdown', body };
  if (['txt', 'text', undefined].includes(ending) || file.type === 'text/plain') return asJson({ text: body, ...stated });
  throw new FaultToTell('FILE_KIND', fill(words.notOfThese, { file: file.name }));
}

/** Text in an older encoding is told, not read as question marks. */
export async function textOf(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new FaultToTell('BODY_NOT_UTF8');
  }
}

/** An address that is given in place of a text; null where it is none. */
export const linkIn = (text) => (LINK.test(text) ? text : BARE_LINK.test(text) ? `${SECURE}//${text}` : null);

const asJson = (article) => ({ query: '', type: 'application/json', body: JSON.stringify(article) });
