/**
 * The page in schema.org's words: a page about an article that it cites, with the quotations and who spoke them.
 * No ClaimReview: nothing here says whether a claim is true.
 */
import type { Shown } from './page-model.ts';
import type { Passage } from './passages.ts';
import { plain } from './plain.ts';
import { sourceKinds } from '../sheet/sources.ts';
import type { Speaker, SpeakingSource } from '../schema.ts';
import { vouched } from '../sheet/vouched.ts';

/** Letters of quotations that go into the data: the head of the page stays within what crawlers read. */
const QUOTED_ROOM = 4000;

/** The text of a `<script type="application/ld+json">`, safe to stand in HTML. */
export function jsonLd(shown: Shown, passages: readonly Passage[]): string {
  const { sheet, entry, page, origin, title, description } = shown;
  const image = entry.images.og;
  return inScript({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': page,
    url: page,
    name: title,
    description,
    inLanguage: sheet.source.language,
    dateCreated: sheet.createdAt,
    publisher: { '@type': 'Organization', name: 'Verbatim', url: `${origin}/` },
    primaryImageOfPage: {
      '@type': 'ImageObject',
      url: image.url,
      width: image.width,
      height: image.height,
      caption: plain(entry.alt),
    },
    isBasedOn: { '@id': `${page}#article` },
    citation: article(shown),
    mainEntity: quotations(passages, sourceKinds(shown.voices)).map((quotation) => ({
      ...quotation,
      isPartOf: { '@id': `${page}#article` },
    })),
  });
}

function article({ sheet, page }: Shown): object {
  const { title, author, publishedAt, language } = sheet.source;
  const { url, publisher } = vouched(sheet.source);
  return withoutNulls({
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    url,
    headline: title && plain(title),
    inLanguage: language,
    datePublished: publishedAt,
    author: author && { '@type': 'Person', name: plain(author) },
    publisher: publisher && { '@type': 'Organization', name: plain(publisher) },
  });
}

function quotations(passages: readonly Passage[], kinds: SourceKinds): object[] {
  let room = QUOTED_ROOM;
  return passages.flatMap(({ id, kind, text, speaker }) => {
    if (kind !== 'quote' || (room -= text.length) < 0) return [];
    const spokenByCharacter = speaker && agent(speaker, kinds.get(id));
    return [withoutNulls({ '@type': 'Quotation', text: plain(text), spokenByCharacter })];
  });
}

export type SourceKinds = ReturnType<typeof sourceKinds>;

/** A body that speaks is none of the people; whoever else speaks is somebody. */
export function agent({ name, role }: Speaker, kind: SpeakingSource['kind'] | undefined): object {
  if (kind === 'organisation') return { '@type': 'Organization', name: plain(name) };
  return withoutNulls({ '@type': 'Person', name: plain(name), jobTitle: role && plain(role) });
}

export function withoutNulls(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** JSON in which no character can end a script element, open a comment in it, or end a line of JavaScript. */
function inScript(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
