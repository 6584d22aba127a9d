/** The variables FEED_SHOWS, PAGES_SHOW and WEBSUB_HUB. */

/** @throws Error that names what is wanted: better no Worker than one that publishes what nobody approved */
export function parseShows(
  name: 'FEED_SHOWS' | 'PAGES_SHOW',
  variable: string | undefined,
): 'all' | 'approved' | undefined {
  const said = variable?.trim() ?? '';
  if (said === '') return undefined;
  if (said === 'all' || said === 'approved') return said;
  throw new Error(`${name}: "all" or "approved" is wanted; ${said} came.`);
}

/** @throws Error for what is no https address */
export function parseHub(variable: string | undefined): string | null {
  const said = variable?.trim() ?? '';
  if (said === '') return null;
  if (URL.canParse(said) && new URL(said).protocol === 'https:') return new URL(said).href;
  throw new Error(`WEBSUB_HUB: an https address is wanted; ${said} came.`);
}
