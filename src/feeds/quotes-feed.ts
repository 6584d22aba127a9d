/** What a search of the archive finds, as an Atom feed. The library loads with the first feed that is asked for. */
import type { FoundQuote } from '../archive/search.ts';
import { plain } from '../share/plain.ts';

/** When nothing was found yet: a feed must say some time. */
const NEVER = new Date(0);

export async function quotesFeed(quotes: readonly FoundQuote[], { origin, href }: URL): Promise<string> {
  const { generateAtomFeed } = await import('feedsmith');
  const dated = quotes.map((quote) => ({ ...quote, at: new Date(`${quote.day}T00:00:00Z`) }));
  return generateAtomFeed({
    id: href,
    title: { value: 'Verbatim: quotations' },
    updated: dated[0]?.at ?? NEVER,
    authors: [{ name: 'Verbatim' }],
    links: [
      { href, rel: 'self', type: 'application/atom+xml' },
      { href: `${origin}/quotes`, rel: 'alternate', type: 'text/html' },
    ],
    entries: dated.map(({ sheet, quote, text, speaker, headline, at }) => ({
      id: `${origin}/s/${sheet}#${quote}`,
      title: { value: `${speaker === null ? '' : `${plain(speaker)}: `}“${plain(text)}”` },
      updated: at,
      links: [{ href: `${origin}/s/${sheet}`, rel: 'alternate', type: 'text/html' }],
      summary: { value: plain(headline) },
    })),
  });
}
