/** The JSON body of a call that changes something, parsed by its schema. */
import type * as z from 'zod';
import { decodeUtf8, readBytes } from '../article/read-body.ts';
import { parseJson } from '../article/parse-json.ts';
import { Fault } from '../errors.ts';

/** @throws Fault UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, BODY_NOT_UTF8, INVALID_JSON, INVALID_BODY */
export async function readJson<T>(request: Request, schema: z.ZodType<T>, mostBytes: number): Promise<T> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'Send application/json.', { headers: { accept: 'application/json' } });
  const bytes = await readBytes(request);
  if (bytes.length > mostBytes)
    throw new Fault('BODY_TOO_LARGE', `The body may have at most ${mostBytes} bytes; ${bytes.length} came.`);
  const parsed = schema.safeParse(parseJson(decodeUtf8(bytes)));
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new Fault('INVALID_BODY', errors.map(({ path, message }) => `${path}: ${message}`).join('; '), { errors });
}
