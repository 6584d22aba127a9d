/** The variable FEDIVERSE_CREATOR: whose account Mastodon shows under a link to a share page. */

const HANDLE = /^@[\w.-]{1,60}@[\w.-]+\.[a-z]{2,}$/i;
const SHOWN = 40;

/** @throws Error that names what is wanted: better no Worker than pages that credit nobody */
export function parseFediverseCreator(variable: string | undefined): string | null {
  const handle = variable?.trim() ?? '';
  if (handle === '') return null;
  if (HANDLE.test(handle)) return handle;
  throw new Error(`FEDIVERSE_CREATOR: a handle like @name@example.social is wanted; ${handle.slice(0, SHOWN)} came.`);
}
