/** Content security of our pages: everything from here, nothing from elsewhere; only an embed may be framed. */

const OWN =
  "default-src 'none'; img-src 'self' data: blob:; style-src 'self'; script-src 'self'; font-src 'self'; connect-src " +
  "'self'; base-uri 'none'; form-action 'none'";

/** Our own pages, never in a frame. The page is asked for again each time: a sheet that is removed is gone at once. */
export const PAGE_HEADERS = {
  'content-security-policy': `${OWN}; frame-ancestors 'none'`,
  'cache-control': 'no-cache',
} as const;

export const EMBED_HEADERS = {
  'content-security-policy': `${OWN}; frame-ancestors *`,
  'cache-control': 'no-cache',
} as const;

/** A page with a form that is sent to us without a script. */
export const REPORT_HEADERS = {
  'content-security-policy': `${OWN.replace("form-action 'none'", "form-action 'self'")}; frame-ancestors 'none'`,
  'cache-control': 'no-store',
} as const;
