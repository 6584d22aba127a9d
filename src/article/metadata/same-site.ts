/**
 * Whether two hosts belong to one publisher: one registrable domain, where the tenants of a hoster are strangers to
 * each other.
 */
import { getDomain } from 'tldts';

/**
 * Hosters whose tenants stand under names of their own, and which the public suffix list does not hold as private
 * suffixes.
 */
const HOSTERS = [
  'substack.com', 'medium.com', 'wordpress.com', 'tumblr.com', 'livejournal.com', 'beehiiv.com', 'ghost.io',
  'wixsite.com', 'squarespace.com',
  'weebly.com', 'typepad.com', 'bearblog.dev', 'micro.blog', 'write.as', 'hashnode.dev', 'notion.site', 'carrd.co',
  'webflow.io', 'jimdofree.com',
  'over-blog.com', 'buttondown.email', 'prose.sh', 'pages.dev', 'workers.dev', 'netlify.app', 'vercel.app', 'github.io',
  'gitlab.io', 'blogspot.com',
  'neocities.org', 'glitch.me', 'surge.sh', 'web.app', 'firebaseapp.com', 'herokuapp.com', 'onrender.com', 'fly.dev',
  'azurewebsites.net', 'framer.website',
];

/** Numbers, local names and bare suffixes belong to nobody: they are the same only where they are equal. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return true;
  const site = siteOf(one);
  return site !== null && site === siteOf(other);
}

const plain = (host: string): string => host.toLowerCase().replace(/\.$/, '').replace(/^www\./, '');

function siteOf(host: string): string | null {
  const hoster = HOSTERS.find((name) => host === name || host.endsWith(`.${name}`));
  if (hoster === undefined) return getDomain(host, { allowPrivateDomains: true });
  return host === hoster ? host : host.slice(0, -hoster.length - 1).split('.').at(-1) + `.${hoster}`;
}
