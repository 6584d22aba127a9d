/** The hosts that a deployment is known by, which it never fetches. */
export function ownHostsOf(origin: string, { publicOrigin }: { publicOrigin?: string | null }): string[] {
  return [...new Set([publicOrigin ?? origin, origin])].map((one) => new URL(one).hostname);
}
