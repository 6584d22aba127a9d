// What stands behind the argument of the demo: a file of text, Markdown, HTML or JSON, or a web address. All else is
// refused in words before anything is started.
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';

const MEDIA_TYPES = { '.html': 'text/html', '.htm': 'text/html', '.md': 'text/markdown', '.json': 'application/json' };
const ADDRESS = /^https?:\/\//i;
/** What the words of a fault of the file system are called here. */
const FAULTS = {
  ENOENT: 'there is no such file', EACCES: 'it may not be read by you', ENOTDIR: 'there is no such file',
};
/** Signs of files that are no text, at their beginning. */
const SIGNATURES = [['%PDF', 'a PDF; save its article as text first'], [
  'PK\u0003\u0004', 'a Word file or an archive; save its article as text first',
]];

/**
 * @param {string} named a path or an http(s) address
 * @returns {Promise<{ type: string, body: Uint8Array | string }>} the body of a POST, and its content type
 */
export async function readArticleInput(named) {
  if (ADDRESS.test(named)) {
    if (!URL.canParse(named)) throw new Error(`${named} is no web address.`);
    return { type: 'application/json', body: JSON.stringify({ url: named }) };
  }
  const refuse = (why) => new Error(`${named} cannot be read: ${why}.`);
  const found = await stat(named).catch((error) => Promise.reject(refuse(FAULTS[error.code] ?? error.code)));
  if (found.isDirectory()) throw refuse('it is a folder; name one file in it');
  if (!found.isFile()) throw refuse('it is no file');
  const body = await readFile(named).catch((error) => Promise.reject(refuse(FAULTS[error.code] ?? error.code)));
  const flaw = flawOf(body);
  if (flaw) throw refuse(flaw);
  return { type: MEDIA_TYPES[extname(named).toLowerCase()] ?? 'text/plain', body };
}

/** Why these bytes are no text; null where they are. */
function flawOf(bytes) {
  if (bytes.length === 0) return 'it is empty';
  const head = bytes.subarray(0, 1024).toString('latin1');
  const [, kind] = SIGNATURES.find(([sign]) => head.startsWith(sign)) ?? [];
  if (kind) return `it is ${kind}`;
  return bytes.includes(0) ? 'it is no text file' : null;
}
