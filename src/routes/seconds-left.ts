/** How long a sheet still lives, for caches: whole seconds, none of which is too many. */

/** @returns Infinity for a sheet that is kept for good */
export function secondsLeft(expiresAt: string | null, now: number): number {
  return expiresAt === null ? Infinity : Math.max(0, Math.floor((Date.parse(expiresAt) - now) / 1000));
}
