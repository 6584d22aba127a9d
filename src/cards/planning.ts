/** What planners of cards work from: the sheet, the article read into sentences, and what all cards share. */
import type { Block } from '../article/article.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Brand, Source } from '../schema.ts';
import type { Document } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import type { CardSource } from './card.ts';
import { paragraphAt } from './where.ts';

export interface CardInput extends Pick<Extraction, 'headline' | 'facts' | 'quotes' | 'figures' | 'dates' | 'people'> {
  source: Pick<Source, 'title' | 'publisher' | 'publishedAt' | 'language' | 'url'>;
  /** The article's text, in which the spans count. */
  text: string;
  bodyStart?: number;
  blocks?: Block[];
  /** The text as sentences and tokens; absent: it is read for the planning. */
  document?: Document | undefined;
  /** The look of the house; absent or null: the theme's own. */
  brand?: Brand | null;
  /** Address of the sheet's page. */
  page: string | null;
}

/** What every planner needs beside the sheet. */
export interface Planning {
  sheet: CardInput;
  document: Document;
  /** The fields that all cards share, for words at this offset (null: of no one place). */
  base: (id: string, start: number | null) => { id: string; language: string; rtl: boolean; brand?: Brand; source: CardSource };
}

const RTL = /^(?:ar|he|iw|fa|ur|ps|yi|dv|ckb|sd|ug)\b/i;

export function startPlanning(sheet: CardInput): Planning {
  const { source } = sheet;
  const document = sheet.document ?? readDocument({ text: sheet.text, bodyStart: sheet.bodyStart ?? 0, blocks: sheet.blocks ?? [], language: source.language });
  const shared = {
    publisher: source.publisher ?? sheet.brand?.name ?? null,
    title: source.title,
    date: source.publishedAt?.slice(0, 10) ?? null,
    address: shortAddress(sheet.page ?? source.url),
  };
  return {
    sheet,
    document,
    base: (id, start) => ({
      id,
      language: source.language,
      rtl: RTL.test(source.language),
      ...(sheet.brand && { brand: sheet.brand }),
      source: { ...shared, paragraph: start === null ? null : paragraphAt(document, start) },
    }),
  };
}

function shortAddress(address: string | null): string | null {
  return address?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '').replace(/\/$/, '') || null;
}
