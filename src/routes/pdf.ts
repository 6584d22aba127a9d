/** /s/{id}.pdf: all cards of a sheet as the pages of one PDF, in the size that is asked for. */
import { Hono } from 'hono';
import * as z from 'zod';
import { Fault } from '../errors.ts';
import { MAX_PDF_PAGES } from '../limits.ts';
import { cardPdf } from '../render/pdf/card-pdf.ts';
import { SizeName, SIZE_NAMES } from '../schema.ts';
import { pictureOf, type CardRouteDeps } from './cards.ts';
import { conditional } from './conditional.ts';
import { parseQuery } from './query.ts';
import { dressed, findPublic, type PagesShow, showSheet, successorLink, versionOf } from './show-sheet.ts';

const Query = z.strictObject({ size: z.string().default('portrait') });

export function pdfRoutes(deps: CardRouteDeps & { pagesShow?: PagesShow | undefined }) {
  return new Hono().get('/:file{[0-9a-z]+\\.pdf}', conditional(), async (c) => {
    const asked = SizeName.safeParse(parseQuery(Query, c.req.url).size);
    if (!asked.success) throw new Fault('INVALID_SIZE', `size: allowed are ${SIZE_NAMES.join(', ')}.`);
    const size = asked.data;
    const record = await findPublic(deps, c.req.param('file').replace(/\.pdf$/, ''));
    const { origin } = new URL(c.req.url);
    const sheet = await showSheet(record, origin, deps.drawing);
    const pages = [];
    // one after the other: they share a processor with other calls
    for (const card of record.plan.cards.slice(0, MAX_PDF_PAGES)) {
      const version = await versionOf(record, card, origin, deps.drawing);
      const theme = record.desk.looks.get(card.id)?.theme ?? deps.themes[0];
      const key = { sheet: record.id, card: card.id, size, theme, format: 'png', version, origin } as const;
      const alt = sheet.cards.find(({ id }) => id === card.id)?.alt ?? '';
      pages.push({ png: await pictureOf(c, deps, key, dressed(card, record, origin)), alt });
    }
    return c.body(written(pages, sheet.headline.text, sheet.source.language), 200, {
      'cache-control': 'no-cache',
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="verbatim-${record.id}-${size}.pdf"`,
      ...successorLink(record.supersededBy ? `${origin}/s/${record.supersededBy.id}` : undefined),
    });
  });
}

/** @throws Fault RENDER_FAILED for a picture that is none of ours */
function written(pages: { png: Uint8Array; alt: string }[], title: string, language: string): Uint8Array<ArrayBuffer> {
  try {
    return cardPdf(pages, { title, language });
  } catch (cause) {
    throw new Fault('RENDER_FAILED', 'The pages could not be put together. The sheet itself is whole.', { cause });
  }
}
