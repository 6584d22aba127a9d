/** The variable REPORTS_TO: where readers report an error that they find on a page. Where it is silent: the desk. */
import { addressIn, type Reader } from './words/page-words.ts';

const MAIL = /^[^\s@?&<>"]+@[^\s@?&<>"]+\.[^\s@?&<>"]+$/;
/** Where the address of the page goes. */
const PLACE = '{page}';

/** Said by a deployment that takes no reports. */
const TO_NOBODY = 'none';

/** @throws Error that names what is allowed: better no Worker than one whose readers write to nobody */
export function parseReportsTo(variable: string | undefined): string | null {
  const said = variable?.trim() ?? '';
  if (said === '') return null;
  if (said === TO_NOBODY) return said;
  if (MAIL.test(said) || (URL.canParse(said) && new URL(said).protocol === 'https:')) return said;
  const came = said.slice(0, 60);
  throw new Error(
    `REPORTS_TO: a mail address, the https address of a page, or "none" is wanted; ${came} came.`,
  );
}

/** @param card the page's own; null: it is of the whole sheet. @returns null where nobody takes reports */
export function reportAddress(
  reportsTo: string | null,
  page: string,
  sheet: string,
  card: string | null,
  reader: Reader,
): string | null {
  if (reportsTo === TO_NOBODY) return null;
  const form = `/s/${sheet}/report${card === null ? '' : `?card=${card}`}`;
  if (reportsTo === null) return addressIn(reader, form);
  if (!MAIL.test(reportsTo)) return reportsTo.replaceAll(PLACE, encodeURIComponent(page));
  const mail = { subject: reader.words.report.title, body: page };
  const encoded = Object.entries(mail).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `mailto:${reportsTo}?${encoded}`;
}
