// What the person gave, as the request that says it, and its answer.
import { linkIn, textOf } from '../app/input.js';
import { FaultToTell, post } from '../app/request.js';
import { fill, words } from '../app/words.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What the API takes of a document; base64 makes a third more of it. */
const MAX_BYTES = 2 * 1024 * 1024;

/** A link to one of our sheets, another link, or the article itself. */
export function againstOf(article) {
  const link = linkIn(article);
  if (!link || !URL.canParse(link)) return { text: article };
  const url = new URL(link);
  const sheet = url.host === location.host && /^\/(?:s|embed|api\/sheets)\/([a-z0-9]+)/.exec(url.pathname)?.[1];
  return sheet ? { sheet } : { url: url.href };
}

/** @returns {Promise<{ text?: string, document: null | { type: string, base64: string } }>} */
export async function fileOf(file) {
  if (file.size > MAX_BYTES) throw new FaultToTell('BODY_TOO_LARGE');
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase();
  if (ending === 'docx') return { document: { type: DOCX, base64: await base64(file) } };
  if (['txt', 'text', 'md', 'markdown'].includes(ending)) return { text: await textOf(file), document: null };
  throw new FaultToTell('FILE_KIND', fill(words.notOfThese, { file: file.name }));
}

async function base64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return btoa(units);
}

export const check = (body, key) => post('/api/check', 'application/json', JSON.stringify(body), key);
