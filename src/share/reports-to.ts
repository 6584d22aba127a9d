/** The variable REPORTS_TO: where readers report an error that they find on a page. */
import { WORDS } from './words.ts';

const MAIL = /^[^\s@?&<>"]+@[^\s@?&<>"]+\.[^\s@?&<>"]+$/;
/** Where the address of the page goes. */
const PLACE = '{page}';

/** @throws Error that names what is allowed: better no Worker than one whose readers write to nobody */
export function parseReportsTo(variable: string | undefined): string | null {
  const said = variable?.trim() ?? '';
  if (said === '') return null;
  if (MAIL.test(said) || (URL.canParse(said) && new URL(said).protocol === 'https:')) return said;
  const came = said.slice(0, 60);
  throw new Error(`REPORTS_TO: a mail address or the https address of a page is wanted; ${came} came.`);
}

export function reportAddress(reportsTo: string, page: string): string {
  if (!MAIL.test(reportsTo)) return reportsTo.replaceAll(PLACE, encodeURIComponent(page));
  const query = { subject: WORDS.reportSubject, body: page };
  const encoded = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `mailto:${reportsTo}?${encoded}`;
}
