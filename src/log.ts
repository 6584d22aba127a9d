/** One line a request, as JSON. It names the call and the fault, never an article's words, a query or a key. */
import type { MiddlewareHandler } from 'hono';
import { toFault } from './errors.ts';
import type { StepFault } from './extract/guard-steps.ts';

export type LogLine = Readonly<Record<string, string | number>>;
/** @param json the line as JSON, where whoever logs has it already */
export type Log = (line: LogLine, json?: string) => void;

/** Paths are ours up to the first id; a longer one is somebody's probe. */
const MAX_PATH = 120;
const MAX_CAUSE = 200;

export function requestLog(log: Log, now: () => Date): MiddlewareHandler {
  return async (c, next) => {
    const began = now();
    await next();
    const line = {
      at: began.toISOString(),
      requestId: c.res.headers.get('x-request-id') ?? '',
      method: c.req.method,
      path: loggedPath(c.req.path),
      status: c.res.status,
      ms: Math.max(0, now().getTime() - began.getTime()), // the clock may have been set back
    } satisfies Call;
    log({ ...line, ...(c.error && faultFields(c.error, c.res.status)) });
  };
}

/** One call that was answered. `at` is an ISO date, `path` one of ours or the beginning of a stranger's. */
interface Call { at: string; requestId: string; method: string; path: string; status: number; ms: number }

/** What a log shows of an address. */
export const loggedPath = (path: string): string => path.slice(0, MAX_PATH);

/**
 * A line that JSON.stringify need not make: of a call that is answered in 0.1 ms it would be a thirtieth.
 *
 * @param pathAsJson its path, in its quotation marks; the id is our own, of letters that JSON takes as they are
 */
export const callAsJson = ({ at, requestId, method, status, ms }: Call, pathAsJson: string): string =>
  `{"at":"${at}","requestId":"${requestId}","method":"${method}","path":${pathAsJson},"status":${status},"ms":${ms}}`;

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
