/** A request's body as text: bytes counted while they stream, then decoded strictly as UTF-8. */
import { Fault } from '../errors.ts';
import { BODY_TIMEOUT_MS, MAX_BODY_BYTES } from '../limits.ts';

/**
 * The body's bytes; the reading ends at the byte that is too many, whatever Content-Length claims.
 * @throws Fault BODY_TOO_LARGE, BODY_TIMEOUT, INVALID_BODY for one that breaks off
 */
export async function readBytes(request: Request, timeoutMs = BODY_TIMEOUT_MS): Promise<Uint8Array<ArrayBuffer>> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > MAX_BODY_BYTES) throw tooLarge(`${declared}`);
  if (!request.body) return new Uint8Array();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new Fault('BODY_TIMEOUT', `The body may take ${timeoutMs / 1000} seconds to arrive; it took longer.`)),
      timeoutMs,
    );
  });
  try {
    const bytes = await Promise.race([collect(request.body, MAX_BODY_BYTES).catch(brokenOff), late]);
    if (!bytes) throw tooLarge('more');
    return bytes;
  } finally {
    clearTimeout(timer);
  }
}

function brokenOff(cause: unknown): never {
  throw new Fault('INVALID_BODY', 'The body broke off before its end.', { cause });
}

/** All bytes of a stream, or null when there are more than `limit`: what is left of it is whoever asked's to let go. */
export async function collect(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.byteLength;
    if (size > limit) {
      reader.releaseLock();
      return null;
    }
    chunks.push(step.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (cause) {
    throw new Fault('BODY_NOT_UTF8', 'The body must be valid UTF-8; it holds bytes that are not.', { cause });
  }
}

function tooLarge(came: string): Fault {
  return new Fault('BODY_TOO_LARGE', `The body may have at most ${MAX_BODY_BYTES} bytes; ${came} came.`);
}
