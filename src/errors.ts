/** Every fault a caller can meet, as data, and the one map from fault to problem+json (RFC 9457). */

export type FaultCode =
  | 'INVALID_JSON'
  | 'INVALID_BODY'
  | 'INVALID_QUERY'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'BODY_TOO_LARGE'
  | 'BODY_NOT_UTF8'
  | 'BODY_TIMEOUT'
  | 'ARTICLE_TOO_SHORT'
  | 'ARTICLE_TOO_LONG'
  | 'ARTICLE_NOT_TEXT'
  | 'NO_ARTICLE_FOUND'
  | 'PAYWALLED'
  | 'DOCUMENT_BROKEN'
  | 'DOCUMENT_ENCRYPTED'
  | 'DOCUMENT_TOO_LARGE'
  | 'DOCUMENT_WITHOUT_TEXT'
  | 'URL_REFUSED'
  | 'URL_UNREACHABLE'
  | 'URL_STATUS'
  | 'URL_TOO_LARGE'
  | 'URL_TIMEOUT'
  | 'URL_MEDIA_TYPE'
  | 'URL_REDIRECTS'
  | 'EDIT_REFUSED'
  | 'PASSAGE_MISLEADS'
  | 'PRECONDITION_REQUIRED'
  | 'EDIT_CONFLICT'
  | 'REVISION_NOT_FOUND'
  | 'KIT_NOT_FOUND'
  | 'SHEET_NOT_FOUND'
  | 'CARD_NOT_FOUND'
  | 'NOT_APPROVED'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'INVALID_SIZE'
  | 'INVALID_THEME'
  | 'UNKNOWN_PARAMETER'
  | 'UNAUTHORIZED'
  | 'ORIGIN_REFUSED'
  | 'RATE_LIMITED'
  | 'BATCH_NOT_FOUND'
  | 'FEED_NOT_FOUND'
  | 'FEED_UNREADABLE'
  | 'WEBHOOK_NOT_FOUND'
  | 'LETTER_NOT_FOUND'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_IMPLEMENTED'
  | 'QUEUE_FAILED'
  | 'ARCHIVE_FAILED'
  | 'TIMED_OUT'
  | 'STORE_FAILED'
  | 'RECORD_BROKEN'
  | 'RENDER_FAILED'
  | 'INTERNAL';

interface RefusedPassage {
  reason: string;
  nearest: { kind: string; start: number; end: number } | null;
}

interface FaultMore {
  errors?: { path: string; message: string }[];
  /** Of a passage that is refused: why, and which one near it would do. */
  passage?: RefusedPassage;
  cause?: unknown;
  headers?: Record<string, string>;
}

/** A fault with what was expected and what came, in plain words for the caller; the cause is for the log only. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly detail: string;
  readonly more: FaultMore;
  constructor(code: FaultCode, detail: string, more: FaultMore = {}) {
    super(`${code}: ${detail}`, { cause: more.cause });
    this.code = code;
    this.detail = detail;
    this.more = more;
  }
}

/** Status and title of every fault. 422: well-formed input that holds no article; 502/504: the page behind `url`. */
export const PROBLEMS = {
  INVALID_JSON: { status: 400, title: 'The body is not valid JSON' },
  INVALID_BODY: { status: 400, title: 'The body is not what this call takes' },
  INVALID_QUERY: { status: 400, title: 'A query parameter has a value that is not allowed' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The content type is not one that this address reads' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  BODY_NOT_UTF8: { status: 400, title: 'The body is not valid UTF-8' },
  BODY_TIMEOUT: { status: 408, title: 'The body did not arrive in time' },
  ARTICLE_TOO_SHORT: { status: 422, title: 'The article is too short to hold a fact' },
  ARTICLE_TOO_LONG: { status: 413, title: 'The article is too long' },
  ARTICLE_NOT_TEXT: { status: 422, title: 'The article is not readable text' },
  NO_ARTICLE_FOUND: { status: 422, title: 'The page holds no article' },
  PAYWALLED: { status: 422, title: 'The page shows only the beginning of the article' },
  DOCUMENT_BROKEN: { status: 422, title: 'The document cannot be read' },
  DOCUMENT_ENCRYPTED: { status: 422, title: 'The document is encrypted' },
  DOCUMENT_TOO_LARGE: { status: 413, title: 'The document is too large' },
  DOCUMENT_WITHOUT_TEXT: { status: 422, title: 'The document holds pictures, no text' },
  URL_REFUSED: { status: 400, title: 'The address is not one that may be fetched' },
  URL_UNREACHABLE: { status: 422, title: 'The address cannot be reached' },
  URL_STATUS: { status: 422, title: 'The address answered with an error' },
  URL_TOO_LARGE: { status: 422, title: 'The page behind the address is too large' },
  URL_TIMEOUT: { status: 422, title: 'The address did not answer in time' },
  URL_MEDIA_TYPE: { status: 422, title: 'The address holds no HTML, text, PDF or Word' },
  URL_REDIRECTS: { status: 422, title: 'The address redirects too often' },
  EDIT_REFUSED: { status: 422, title: 'The change does not fit the sheet' },
  PASSAGE_MISLEADS: { status: 422, title: 'The passage would mislead on a card' },
  PRECONDITION_REQUIRED: { status: 428, title: 'The change does not say which state of the sheet it is made on' },
  EDIT_CONFLICT: { status: 412, title: 'Somebody else changed the sheet meanwhile' },
  REVISION_NOT_FOUND: { status: 404, title: 'The sheet has no such revision' },
  KIT_NOT_FOUND: { status: 404, title: 'There is no such brand kit' },
  SHEET_NOT_FOUND: { status: 404, title: 'There is no such fact sheet' },
  CARD_NOT_FOUND: { status: 404, title: 'The fact sheet has no such card' },
  NOT_APPROVED: { status: 404, title: 'Nothing of this sheet is approved yet' },
  NOT_FOUND: { status: 404, title: 'There is nothing at this address' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'The address does not take this method' },
  INVALID_SIZE: { status: 400, title: 'There is no such card size' },
  INVALID_THEME: { status: 400, title: 'There is no such theme' },
  UNKNOWN_PARAMETER: { status: 400, title: 'A query parameter is not known' },
  UNAUTHORIZED: { status: 401, title: 'This call needs a key' },
  ORIGIN_REFUSED: { status: 403, title: 'Pages of another site may not make this call' },
  RATE_LIMITED: { status: 429, title: 'Too many calls' },
  BATCH_NOT_FOUND: { status: 404, title: 'There is no such batch' },
  FEED_NOT_FOUND: { status: 404, title: 'There is no such feed' },
  FEED_UNREADABLE: { status: 422, title: 'The address holds no feed that can be read' },
  WEBHOOK_NOT_FOUND: { status: 404, title: 'There is no such webhook' },
  LETTER_NOT_FOUND: { status: 404, title: 'There is no such dead letter' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: 'The idempotency key was used for another body' },
  NOT_IMPLEMENTED: { status: 501, title: 'This is not offered' },
  TIMED_OUT: { status: 503, title: 'The call took too long' },
  STORE_FAILED: { status: 503, title: 'The store does not answer' },
  QUEUE_FAILED: { status: 503, title: 'The queue does not answer' },
  ARCHIVE_FAILED: { status: 503, title: 'The archive does not answer' },
  RECORD_BROKEN: { status: 500, title: 'The stored fact sheet cannot be read' },
  RENDER_FAILED: { status: 500, title: 'The card could not be drawn' },
  INTERNAL: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<FaultCode, { status: number; title: string }>;

/** The wire form of a fault. */
export interface Problem {
  /** A stable address relative to the deployment; it never changes for a code. */
  type: string;
  title: string;
  status: (typeof PROBLEMS)[FaultCode]['status'];
  detail: string;
  code: FaultCode;
  errors?: { path: string; message: string }[];
  reason?: string;
  nearest?: RefusedPassage['nearest'];
}

/** Where a code is explained: `UNKNOWN_PARAMETER` → `/problems/unknown-parameter`. */
export function problemType(code: FaultCode): string {
  return `/problems/${code.toLowerCase().replaceAll('_', '-')}`;
}

/** The problem that a fault is told as. The cause stays behind. */
export function toProblem(fault: Fault): Problem {
  const { status, title } = PROBLEMS[fault.code];
  const { errors, passage } = fault.more;
  return {
    type: problemType(fault.code),
    title,
    status,
    detail: fault.detail,
    code: fault.code,
    ...(errors && { errors }),
    ...passage,
  };
}

/** Anything thrown, as a fault: what we did not foresee is INTERNAL and says nothing of itself outward. */
export function toFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  return new Fault('INTERNAL', 'The call could not be answered. Try again; if it fails again, report the request id.', {
    cause: thrown,
  });
}
