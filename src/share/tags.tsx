/** @jsxImportSource hono/jsx */
/** What link previews and search engines read: OpenGraph, Twitter card, oEmbed discovery, canonical, JSON-LD. */
import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import { jsonLd } from './json-ld.ts';
import type { Shown } from './page-model.ts';
import type { Passage } from './passages.ts';
import { plain } from './plain.ts';
import { ALT_ON_X } from '../cards/alt.ts';
import { cut } from '../cards/cut.ts';
import { vouched } from '../sheet/vouched.ts';

interface Props {
  shown: Shown;
  passages: readonly Passage[];
  /** The account of the house on Mastodon; null: none. */
  creator: string | null;
}

export const Tags: FC<Props> = ({ shown, passages, creator }) => {
  const { title, description, page, entry, sheet, oembed } = shown;
  const { url, width, height } = entry.images.og;
  const alt = plain(entry.alt);
  const { publishedAt, author, language } = sheet.source;
  const { publisher } = vouched(sheet.source);
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="article" />
      <meta property="og:url" content={page} />
      <meta property="og:site_name" content="Verbatim" />
      <meta property="og:locale" content={locale(language)} />
      <meta property="og:image" content={url} />
      {url.startsWith('https:') && <meta property="og:image:secure_url" content={url} />}
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
      {publishedAt && <meta property="article:published_time" content={publishedAt} />}
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={url} />
      <meta name="twitter:image:alt" content={cut(alt, ALT_ON_X)} />
      <meta name="description" content={description} />
      {(author ?? publisher) && <meta name="author" content={plain(author ?? publisher ?? '')} />}
      {creator && <meta name="fediverse:creator" content={creator} />}
      <link rel="canonical" href={page} />
      <link rel="alternate" type="application/json+oembed" href={`${oembed}&format=json`} title={title} />
      <link rel="alternate" type="text/xml+oembed" href={`${oembed}&format=xml`} title={title} />
      <link rel="alternate" type="application/json" href={sheet.urls.json} />
      <script type="application/ld+json">{raw(jsonLd(shown, passages))}</script>
    </>
  );
};

/** OpenGraph writes a language with a territory: the one that most of its readers live in, where none is said. */
function locale(language: string): string {
  try {
    const { language: spoken, region } = new Intl.Locale(language).maximize();
    return region ? `${spoken}_${region}` : spoken;
  } catch {
    return 'en_US';
  }
}
