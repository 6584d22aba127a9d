/** Where the reader of a page reports an error: a mail, an address of the house's, or our own form. */
import { MAIL, PLACE, TO_NOBODY } from './reports-to.ts';
import { addressIn, type Reader } from './words/page-words.ts';

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
