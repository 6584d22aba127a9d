/** /s and /embed: the share page of a sheet and of one card, and the same for a frame. Faults are pages too. */
import { Hono, type Context } from 'hono';
import { Fault, toFault, toProblem } from '../errors.ts';
import { EmbedPage } from '../share/embed-page.tsx';
import { FaultPage } from '../share/fault-page.tsx';
import { htmlOf } from '../share/html-document.tsx';
import { show, type Shown } from '../share/page-model.ts';
import { passagesOfCard, passagesOfSheet } from '../share/passages.ts';
import { SharePage } from '../share/share-page.tsx';
import type { SheetRecord } from '../sheet/record.ts';
import type { SheetStore } from '../sheet/store.ts';
import { sourceLinks } from '../sheet/text-fragment.ts';
import { conditional } from './conditional.ts';
import { EMBED_HEADERS, PAGE_HEADERS } from './page-headers.ts';
import { requireRate, type RateLimiter } from './rate.ts';
import { dressed, findSheet, planOf, showSheet } from './show-sheet.ts';

export interface PageRouteDeps {
  store: Pick<SheetStore, 'get'>;
  /** Identifies what draws the cards; part of every picture's version. */
  drawing: string;
  /** Counts pages, embeds and oEmbed answers; absent: unlimited. */
  views?: RateLimiter | undefined;
}

/** @param kind `s`: the page of its own; `embed`: the one for a frame */
export function pageRoutes(deps: PageRouteDeps, kind: 's' | 'embed') {
  const answer = async (c: Context, card: string | null) => {
    await requireRate(c.req.raw, deps.views);
    const record = await findSheet(deps.store, c.req.param('id') ?? '');
    const shown = await showCard(record, new URL(c.req.url).origin, deps.drawing, card);
    return kind === 'embed'
      ? c.html(htmlOf(EmbedPage({ shown })), 200, EMBED_HEADERS)
      : c.html(sharePage(record, shown), 200, PAGE_HEADERS);
  };
  const app = new Hono();
  app.onError((error, c) => {
    const fault = toFault(error);
    const problem = toProblem(fault);
    return c.html(htmlOf(FaultPage({ problem })), problem.status, {
      ...fault.more.headers,
      ...PAGE_HEADERS,
      'cache-control': 'no-store',
    });
  });
  return app
    .use(conditional())
    .get('/:id', (c) => answer(c, null))
    .get('/:id/:card', (c) => answer(c, c.req.param('card')));
}

/**
 * A card of a record as it is shown, or the whole sheet, which is shown by its first card.
 * @throws Fault CARD_NOT_FOUND
 */
export async function showCard(
  record: SheetRecord,
  origin: string,
  drawing: string,
  cardId: string | null,
): Promise<Shown> {
  const plan = planOf(record);
  const sheet = await showSheet(record, plan, origin, drawing);
  const card = cardId === null ? plan.cards[0] : plan.cards.find(({ id }) => id === cardId);
  const entry = sheet.cards.find(({ id }) => id === card?.id);
  if (!card || !entry)
    throw new Fault('CARD_NOT_FOUND', 'The fact sheet has no card of this name; its cards are listed on the sheet.');
  return show(sheet, { card: dressed(card, record, origin), entry }, origin, cardId);
}

function sharePage(record: SheetRecord, shown: Shown): string {
  const { article, source } = record;
  const plan = planOf(record);
  const evidence = {
    sheet: shown.sheet,
    text: article.text,
    places: plan.places,
    linkTo: sourceLinks(source.url, article.text),
  };
  const card = plan.cards.find(({ id }) => id === shown.card.id);
  const passages = shown.isSheet || !card ? passagesOfSheet(evidence) : passagesOfCard(card, evidence);
  return htmlOf(SharePage({ shown, passages }));
}
