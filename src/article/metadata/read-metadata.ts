/** What a page says of its article, field by field, each with the rule that read it. */
import type { ArticleMeta } from '../article.ts';
import type { DomDocument } from '../html/dom.ts';
import { ADDRESS_RULES, cleanAddress, cleanLanguage, LANGUAGE_RULES } from './address.ts';
import { readAuthor } from './author.ts';
import { firstHit, type Hit, type MetaRule, openPage, type Page } from './page.ts';
import { cleanPublisher, PUBLISHER_RULES } from './publisher.ts';
import { cleanDate, DATE_RULES } from './published-at.ts';
import { cleanTitle, TITLE_RULES } from './title.ts';

type Field = { rules: readonly MetaRule[]; clean: (raw: string, page: Page) => string | null };

const FIELDS = {
  title: { rules: TITLE_RULES, clean: cleanTitle },
  publisher: { rules: PUBLISHER_RULES, clean: cleanPublisher },
  publishedAt: { rules: DATE_RULES, clean: cleanDate },
  sourceUrl: { rules: ADDRESS_RULES, clean: cleanAddress },
  language: { rules: LANGUAGE_RULES, clean: cleanLanguage },
} satisfies Record<Exclude<keyof ArticleMeta, 'author'>, Field>;

export type Metadata = Record<keyof ArticleMeta, Hit | null>;

/** Reads a parsed page. `address`: where it was found; `now`: later dates are refused. */
export function readMetadata(document: DomDocument, address: string | null, now: Date | null): Metadata {
  const page = openPage(document, address, now);
  const read = ({ rules, clean }: Field) => firstHit(rules, page, clean);
  return {
    title: read(FIELDS.title),
    author: readAuthor(page),
    publisher: read(FIELDS.publisher),
    publishedAt: read(FIELDS.publishedAt),
    sourceUrl: read(FIELDS.sourceUrl),
    language: read(FIELDS.language),
  };
}
