/**
 * A sheet in schema.org's words: the article, its quotations and who spoke them, and for each a draft of a ClaimReview
 * for those who check it. A draft rates nothing: that is the checker's to say, and so is who reviewed and where.
 */
import type { Quote, Sheet } from '../../schema.ts';
import { vouched } from '../../sheet/vouched.ts';
import { plain } from '../plain.ts';
import { agent, withoutNulls, type SourceKinds } from '../json-ld.ts';

/** @param kinds of what kind the source of each quotation is */
export function linkedData(sheet: Sheet, kinds: SourceKinds): object {
  const article = { '@id': `${sheet.urls.page}#article` };
  const spoken = sheet.quotes.filter(({ speaker, kind }) => speaker !== null && kind === 'sentence');
  return {
    '@context': 'https://schema.org',
    '@graph': [
      articleOf(sheet),
      ...sheet.quotes.map((quote) => quotation(quote, { sheet, kinds, article })),
      ...spoken.map((quote) => reviewDraft(quote, { sheet, kinds, article })),
    ],
  };
}

function articleOf({ source, urls, headline }: Sheet): object {
  const { url, publisher } = vouched(source);
  const { title, author, publishedAt, language } = source;
  return withoutNulls({
    '@type': 'NewsArticle',
    '@id': `${urls.page}#article`,
    url,
    headline: plain(title ?? headline.text),
    inLanguage: language,
    datePublished: publishedAt,
    author: author && { '@type': 'Person', name: plain(author) },
    publisher: publisher && { '@type': 'Organization', name: plain(publisher) },
  });
}

interface Whole { sheet: Sheet; kinds: SourceKinds; article: object }

function quotation({ id, text, speaker, link }: Quote, { sheet, kinds, article }: Whole): object {
  return withoutNulls({
    '@type': 'Quotation',
    '@id': `${sheet.urls.page}#${id}`,
    text: plain(text),
    inLanguage: sheet.source.language,
    spokenByCharacter: speaker && agent(speaker, kinds.get(id)),
    url: link,
    isPartOf: article,
  });
}

function reviewDraft({ id, text, speaker, link }: Quote, { sheet, kinds, article }: Whole): object {
  const { publishedAt } = sheet.source;
  const claim = withoutNulls({
    '@type': 'Claim',
    text: plain(text),
    author: speaker && agent(speaker, kinds.get(id)),
    datePublished: publishedAt,
    appearance: article,
    url: link,
  });
  return {
    '@type': 'ClaimReview',
    '@id': `${sheet.urls.page}#review-of-${id}`,
    creativeWorkStatus: 'Draft',
    claimReviewed: plain(text),
    itemReviewed: claim,
  };
}
