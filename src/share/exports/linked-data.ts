/**
 * A sheet in schema.org's words: the article, its quotations and who spoke them, and for each a draft of a ClaimReview
 * for those who check it. A draft rates nothing: that is the checker's to say, and so is who reviewed and where.
 */
import type { Quote, Sheet, Speaker } from '../../schema.ts';
import { vouched } from '../../sheet/vouched.ts';
import { plain } from '../plain.ts';
import { withoutNulls } from '../json-ld.ts';

export function linkedData(sheet: Sheet): object {
  const article = { '@id': `${sheet.urls.page}#article` };
  const spoken = sheet.quotes.filter(({ speaker, kind }) => speaker !== null && kind === 'sentence');
  return {
    '@context': 'https://schema.org',
    '@graph': [
      articleOf(sheet),
      ...sheet.quotes.map((quote) => quotation(quote, sheet, article)),
      ...spoken.map((quote) => reviewDraft(quote, sheet, article)),
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

function quotation({ id, text, speaker, link }: Quote, sheet: Sheet, article: object): object {
  return withoutNulls({
    '@type': 'Quotation',
    '@id': `${sheet.urls.page}#${id}`,
    text: plain(text),
    inLanguage: sheet.source.language,
    spokenByCharacter: speaker && agent(speaker, sheet),
    url: link,
    isPartOf: article,
  });
}

function reviewDraft({ id, text, speaker, link }: Quote, sheet: Sheet, article: object): object {
  const { publishedAt } = sheet.source;
  const claim = withoutNulls({
    '@type': 'Claim',
    text: plain(text),
    author: speaker && agent(speaker, sheet),
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

/** A body that speaks is none of the people; whoever else speaks is somebody. */
function agent({ name, role }: Speaker, { organisations }: Sheet): object {
  const isBody = organisations.some((one) => one.name === name);
  if (isBody) return { '@type': 'Organization', name: plain(name) };
  return withoutNulls({ '@type': 'Person', name: plain(name), jobTitle: role && plain(role) });
}
