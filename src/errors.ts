/** Every fault a caller can meet, as data, and the one map from fault to problem+json (RFC 9457). */

export type FaultCode =
  | 'INVALID_JSON' | 'INVALID_BODY' | 'INVALID_QUERY' | 'UNSUPPORTED_MEDIA_TYPE' | 'BODY_TOO_LARGE' | 'BODY_NOT_UTF8'
  | 'ARTICLE_TOO_SHORT' | 'ARTICLE_TOO_LONG' | 'ARTICLE_NOT_TEXT' | 'NO_ARTICLE_FOUND' | 'PAYWALLED'
  | 'URL_REFUSED' | 'URL_UNREACHABLE' | 'URL_STATUS' | 'URL_TOO_LARGE' | 'URL_TIMEOUT' | 'URL_MEDIA_TYPE' | 'URL_REDIRECTS'
  | 'SHEET_NOT_FOUND' | 'CARD_NOT_FOUND' | 'NOT_FOUND' | 'METHOD_NOT_ALLOWED' | 'INVALID_SIZE' | 'INVALID_THEME' | 'UNKNOWN_PARAMETER'
  | 'UNAUTHORIZED' | 'RATE_LIMITED' | 'NOT_IMPLEMENTED'
  | 'STORE_FAILED' | 'RECORD_BROKEN' | 'RENDER_FAILED' | 'INTERNAL';

/** A fault with what was expected and what came, in plain words for the caller; the cause is for the log only. */
export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(
    readonly code: FaultCode,
    readonly detail: string,
    readonly more: { errors?: { path: string; message: string }[]; cause?: unknown; headers?: Record<string, string> } = {},
  ) {
    super(`${code}: ${detail}`, { cause: more.cause });
  }
}
