/** Every call of the Worker once, so that all its parts are loaded and have worked: pages, exports, desk, documents. */
import { CALLS } from '../../src/routes/apps/calls.ts';
import { makeDocx, p, r } from '../article/document/make-docx.ts';
import { makePdf } from '../article/document/make-pdf.ts';
import type { Runtime } from './runtime.ts';
import { articleOf } from './texts.ts';

const WORDS = 300;
const FAILED = 500;
/** No queue and no database are bound to the Worker of the bench. */
const NOT_BOUND = 501;
const LINE = 80;

/** @throws where a call fails */
export async function everyCall(worker: Runtime, sheet: string, card: string): Promise<void> {
  for (const [type, body] of await documents()) await called(worker, '/api/sheets', 'POST', body, type);
  const filled = { ':id': sheet, ':card': card, ':file': `${card}.svg`, ':name': 'Courier', ':n': '1', ':slug': 'x' };
  const fill = (path: string) =>
    Object.entries(filled).reduce((whole, [name, value]) => whole.replace(name, value), path.replace(/:file\{.*/, `${sheet}.md`));
  for (const [method, path] of Object.values(CALLS).flat())
    if (method !== 'DELETE') await called(worker, fill(path), method, bodyOf(method, path, sheet));
  const more = [
    `/s/${sheet}.pdf`, `/s/${sheet}.csv`, `/s/${sheet}.jsonld`, `/oembed?url=${encodeURIComponent(`${worker.url}/s/${sheet}`)}`,
  ];
  for (const path of more) await called(worker, path, 'GET');
}

const JSON_TYPE = 'application/json';

async function called({ url }: Runtime, path: string, method: string, body?: BodyInit, type = JSON_TYPE): Promise<void> {
  const given = body === undefined ? {} : { body, headers: { 'content-type': type } };
  const answer = await fetch(url + path, { method, ...given });
  const said = await answer.text();
  if (answer.status >= FAILED && answer.status !== NOT_BOUND)
    throw new Error(`${method} ${path} answered ${answer.status}: ${said.slice(0, 300)}`);
}

/** What each call takes that takes anything; a sheet's edits are told by the route that wants them as malformed. */
function bodyOf(method: string, path: string, sheet: string): string | undefined {
  if (method === 'GET') return undefined;
  if (path === '/api/check') return JSON.stringify({ sheet, quotes: [{ text: 'The boats are not.' }] });
  if (path === '/mcp') return JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  if (path === '/api/sheets') return JSON.stringify({ html: `<main><h1>Harbour</h1><p>${articleOf(WORDS)}</p></main>` });
  return '{}';
}

async function documents(): Promise<[type: string, body: Uint8Array<ArrayBuffer> | string][]> {
  const text = articleOf(WORDS);
  const lines = text.match(new RegExp(`.{1,${LINE}}(?: |$)`, 'g')) ?? [];
  const pdf = await makePdf([{ columns: [{ x: 60, top: 780, lines: lines.slice(0, 50).map(plain) }] }]);
  const docx = makeDocx(text.split('\n\n').map((paragraph) => p(r(paragraph))).join(''));
  return [
    ['application/pdf', new Uint8Array(pdf)],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', new Uint8Array(docx)],
    ['message/rfc822', `Subject: Harbour\r\nFrom: press@example.org\r\nContent-Type: text/plain\r\n\r\n${plain(text)}`],
    ['text/markdown', `# Harbour\n\n${text}`],
  ];
}

/** The face of the PDF has no quotation marks but straight ones. */
const plain = (text: string): string => text.replace(/[“”]/g, '"').replace(/[^\n -~]/g, "'");
