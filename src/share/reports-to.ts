/** The variable REPORTS_TO: where readers report an error that they find on a page. Where it is silent: the desk. */

/** What is written to, no page that is opened. */
export const MAIL = /^[^\s@?&<>"]+@[^\s@?&<>"]+\.[^\s@?&<>"]+$/;
/** Where the address of the page goes. */
export const PLACE = '{page}';

/** Said by a deployment that takes no reports. */
export const TO_NOBODY = 'none';

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
