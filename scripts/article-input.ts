// What stands behind the argument of the demo: a file of text, Markdown, HTML, JSON, PDF, Word or mail, or a web
// address. All else is refused in words before anything is started.
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';

const MEDIA_TYPES = new Map([
  ['.html', 'text/html'], ['.htm', 'text/html'], ['.md', 'text/markdown'], ['.json', 'application/json'],
]);
/** Documents that are no text; the Worker says what is wrong with one. */
const DOCUMENTS = new Map([
  ['.pdf', 'application/pdf'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.eml', 'message/rfc822'],
]);
const ADDRESS = /^https?:\/\//i;
const OTHER_ADDRESS = /^[a-z][\w+.-]*:\/\//i;
/** What the words of a fault of the file system are called here. */
const FAULTS: Record<string, string> = {
  ENOENT: 'there is no such file', EACCES: 'it may not be read by you', ENOTDIR: 'there is no such file',
};
/** Signs of files that are no text, at their beginning. */
const SIGNATURES: [sign: string, kind: string][] = [
  ['%PDF', 'a PDF; name it so: .pdf'],
  ['PK\u0003\u0004', 'a Word file or an archive; a Word file is named .docx'],
];
/** They stand at the very beginning; so much is looked at. */
const HEAD_BYTES = 1024;

/** The body of a POST, and its content type. */
export interface ArticleInput { type: string; body: Buffer<ArrayBuffer> | string }

/** @param named a path or an http(s) address */
export async function readArticleInput(named: string): Promise<ArticleInput> {
  if (ADDRESS.test(named)) {
    if (!URL.canParse(named)) throw new Error(`${named} is no web address.`);
    return { type: 'application/json', body: JSON.stringify({ url: named }) };
  }
  const refuse = (why: string) => new Error(`${named} cannot be read: ${why}.`);
  if (OTHER_ADDRESS.test(named)) throw refuse('an address of a page begins with http:// or https://');
  const refused = ({ code = '' }: NodeJS.ErrnoException) => Promise.reject(refuse(FAULTS[code] ?? code));
  const found = await stat(named).catch(refused);
  if (found.isDirectory()) throw refuse('it is a folder; name one file in it');
  if (!found.isFile()) throw refuse('it is no file');
  const body = await readFile(named).catch(refused);
  const ending = extname(named).toLowerCase();
  const document = DOCUMENTS.get(ending);
  if (document && body.length > 0) return { type: document, body };
  const flaw = flawOf(body);
  if (flaw) throw refuse(flaw);
  return { type: MEDIA_TYPES.get(ending) ?? 'text/plain', body };
}

/** Why these bytes are no text; null where they are. */
function flawOf(bytes: Buffer): string | null {
  if (bytes.length === 0) return 'it is empty';
  const head = bytes.subarray(0, HEAD_BYTES).toString('latin1');
  const [, kind] = SIGNATURES.find(([sign]) => head.startsWith(sign)) ?? [];
  if (kind) return `it is ${kind}`;
  return bytes.includes(0) ? 'it is no text file' : null;
}
