/** One line a request, as JSON. It names the call and the fault, never an article's words, a query or a key. */
import type { MiddlewareHandler } from 'hono';
import { toFault } from './errors.ts';
import type { StepFault } from './extract/guard-steps.ts';

export type LogLine = Readonly<Record<string, string | number>>;
export type Log = (line: LogLine) => void;

/** Paths are ours up to the first id; a longer one is somebody's probe. */
const MAX_PATH = 120;
const MAX_CAUSE = 200;

export function requestLog(log: Log, now: () => Date): MiddlewareHandler {
  return async (c, next) => {
    const began = now();
    await next();
    const { method, path } = c.req;
    const line = requestLine({
      requestId: c.res.headers.get('x-request-id') ?? '',
      method,
      path,
      status: c.res.status,
      began,
      ended: now(),
    });
    log({ ...line, ...(c.error && faultFields(c.error, c.res.status)) });
  };
}

export function requestLine({
  began,
  ended,
  path,
  ...call
}: {
  requestId: string;
  method: string;
  path: string;
  status: number;
  began: Date;
  ended: Date;
}): LogLine {
  return {
    at: began.toISOString(),
    ...call,
    path: path.slice(0, MAX_PATH),
    ms: Math.max(0, ended.getTime() - began.getTime()), // the clock may have been set back
  };
}

/** From here on the fault is ours, and its cause is told. */
const SERVER_FAULT = 500;

function faultFields(error: Error, status: number): LogLine {
  const { code, more } = toFault(error);
  return status < SERVER_FAULT ? { code } : { code, ...causeFields(more.cause) };
}

/** JSON.parse quotes what it could not read, so its message stays out. */
export function causeFields(cause: unknown): LogLine {
  if (!(cause instanceof Error)) return {};
  return {
    cause: cause.name,
    ...(!(cause instanceof SyntaxError) && { message: cause.message.replace(/\s+/g, ' ').slice(0, MAX_CAUSE) }),
  };
}

/** A step of the reader that failed. Its message may quote the article, so only the kind of error is told. */
export function readerFault({ step, error }: StepFault, sheet: string, now: Date): LogLine {
  return {
    at: now.toISOString(),
    code: 'READER_STEP',
    sheet,
    step,
    cause: error instanceof Error ? error.name : typeof error,
  };
}
