/** The variable PUBLIC_ORIGIN: where readers find this deployment. Link previews are kept in KV for it alone. */

/** @throws Error that names what is wanted: better no Worker than one that keeps pictures nobody asks for */
export function parsePublicOrigin(variable: string | undefined): string | null {
  const said = variable?.trim() ?? '';
  if (said === '') return null;
  const url = URL.canParse(said) ? new URL(said) : null;
  if (url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(said)) return url.origin;
  throw new Error(`PUBLIC_ORIGIN: scheme and host are wanted, as in https://cards.example.org; ${said} came.`);
}
