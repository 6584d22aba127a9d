/**
 * The articles of a batch, one at a time as they arrive: NDJSON line by line, JSON as one array. A line that is no JSON
 * is that article's fault, not the batch's.
 */
import { readJsonBody } from '../article/read-article.ts';
import { decodeUtf8 } from '../article/read-body.ts';
import { parseJson } from '../article/parse-json.ts';
import { Fault, toFault, toProblem } from '../errors.ts';
import { BODY_TIMEOUT_MS, MAX_BATCH, MAX_BATCH_BYTES, MAX_BODY_BYTES } from '../limits.ts';
import type { BatchItem } from './batch-store.ts';

const NDJSON = /^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines)\s*(?:;|$)/i;
const JSON_BODY = /^application\/json\s*(?:;|$)/i;
export const BATCH_TYPES = 'application/json, application/x-ndjson';

type Sent = Exclude<BatchItem, { isStored: true }>;

/** @throws Fault for a body that is no batch at all */
export async function* readBatch(request: Request): AsyncGenerator<Sent> {
  const type = request.headers.get('content-type') ?? '';
  const items = NDJSON.test(type) ? linesOf(request) : JSON_BODY.test(type) ? membersOf(request) : null;
  if (!items)
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', `Send the articles as ${BATCH_TYPES}.`, {
      headers: { accept: BATCH_TYPES },
    });
  let count = 0;
  for await (const item of items) {
    count += 1;
    if (count > MAX_BATCH)
      throw new Fault('BODY_TOO_LARGE', `A batch holds at most ${MAX_BATCH} articles; more came. Send several.`);
    yield item;
  }
  if (count === 0) throw new Fault('INVALID_BODY', 'A batch holds at least one article or address; none came.');
}

async function* membersOf(request: Request): AsyncGenerator<Sent> {
  const body = await readJsonBody(request);
  const list = Array.isArray(body) ? body : articlesIn(body);
  if (!list)
    throw new Fault('INVALID_BODY', 'The body must be an array of articles and addresses, or hold one as "articles".');
  for (const member of list) yield { json: articleOf(member) };
}

function articlesIn(body: unknown): unknown[] | null {
  if (typeof body !== 'object' || body === null || !('articles' in body)) return null;
  const isAlone = Object.keys(body).length === 1;
  return isAlone && Array.isArray(body.articles) ? body.articles : null;
}

/** An address alone is the article behind it. */
const articleOf = (member: unknown): unknown => (typeof member === 'string' ? { url: member } : member);

async function* linesOf(request: Request): AsyncGenerator<Sent> {
  if (!request.body) return;
  const reader = request.body.getReader();
  const line: Uint8Array[] = [];
  let [held, total] = [0, 0];
  const take = (): Sent | null => {
    const bytes = Buffer.concat(line.splice(0));
    held = 0;
    return lineItem(bytes);
  };
  const add = (bytes: Uint8Array) => {
    line.push(bytes);
    held += bytes.length;
    if (held > MAX_BODY_BYTES)
      throw new Fault('BODY_TOO_LARGE', `An article may take at most ${MAX_BODY_BYTES} bytes of its line.`);
  };
  try {
    for (let step = await inTime(reader); !step.done; step = await inTime(reader)) {
      total += step.value.length;
      if (total > MAX_BATCH_BYTES)
        throw new Fault('BODY_TOO_LARGE', `A batch may have at most ${MAX_BATCH_BYTES} bytes. Send several.`);
      let from = 0;
      for (let end = step.value.indexOf(LF); end >= 0; end = step.value.indexOf(LF, from)) {
        add(step.value.subarray(from, end));
        const item = take();
        if (item) yield item;
        from = end + 1;
      }
      add(step.value.slice(from));
    }
    const last = take();
    if (last) yield last;
  } finally {
    reader.releaseLock();
  }
}

const LF = 10;

/** @throws Fault BODY_TIMEOUT, INVALID_BODY */
async function inTime(reader: ReadableStreamDefaultReader<Uint8Array>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const words = `The body stood still for ${BODY_TIMEOUT_MS / 1000} seconds.`;
    timer = setTimeout(() => reject(new Fault('BODY_TIMEOUT', words)), BODY_TIMEOUT_MS);
  });
  const read = reader.read().catch((cause: unknown) => {
    throw new Fault('INVALID_BODY', 'The body broke off before its end.', { cause });
  });
  return Promise.race([read, late]).finally(() => clearTimeout(timer));
}

/** null for a line without words. */
function lineItem(bytes: Uint8Array): Sent | null {
  try {
    const text = decodeUtf8(bytes).replace(/^\ufeff/, '').trim();
    return text === '' ? null : { json: articleOf(parseJson(text)) };
  } catch (thrown) {
    const { status, code, detail } = toProblem(toFault(thrown));
    return { broken: { status, code, detail } };
  }
}
