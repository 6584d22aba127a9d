/** The hosts that a deployment is known by, which it never fetches: that of the call, and where readers come. */
export function ownHostsOf(called: string, { publicOrigin }: { publicOrigin?: string | null }): string[] {
  return [...new Set([publicOrigin ?? called, called])].map((one) => new URL(one).hostname);
}
