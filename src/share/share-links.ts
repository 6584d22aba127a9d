/** Addresses that open a network's own composer with our link in it. No script of theirs, no counter, no cookie. */

interface Shared {
  url: string;
  text: string;
  /** The picture for networks that pin pictures. */
  image: string;
}

/** Name → composer. The order is that of the page. */
const NETWORKS: Readonly<Record<string, (shared: Shared) => [address: string, query: Record<string, string>]>> = {
  X: ({ url, text }) => ['https://x.com/intent/post', { text, url }],
  Bluesky: ({ url, text }) => ['https://bsky.app/intent/compose', { text: `${text} ${url}` }],
  Threads: ({ url, text }) => ['https://www.threads.com/intent/post', { text, url }],
  Facebook: ({ url }) => ['https://www.facebook.com/sharer/sharer.php', { u: url }],
  LinkedIn: ({ url }) => ['https://www.linkedin.com/sharing/share-offsite/', { url }],
  WhatsApp: ({ url, text }) => ['https://wa.me/', { text: `${text} ${url}` }],
  Telegram: ({ url, text }) => ['https://t.me/share/url', { url, text }],
  Reddit: ({ url, text }) => ['https://www.reddit.com/submit', { url, title: text }],
  Pinterest: ({ url, text, image }) => [
    'https://www.pinterest.com/pin/create/button/',
    { url, media: image, description: text },
  ],
  'E-mail': ({ url, text }) => ['mailto:', { subject: text, body: url }],
};

interface ShareLink {
  name: string;
  href: string;
}

export function shareLinks(shared: Shared): ShareLink[] {
  return Object.entries(NETWORKS).map(([name, compose]) => {
    const [address, query] = compose(shared);
    return { name, href: `${address}?${encodedQuery(query)}` };
  });
}

/** With %20, not +: mail programs show a plus as a plus. */
function encodedQuery(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
