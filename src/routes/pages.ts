/** /s and /embed: the share page of a sheet and of one card, and the same for a frame. Faults are pages too. */
import { Hono, type Context } from 'hono';
import type { EditedRecord } from '../desk/apply-edits.ts';
import { MAX_SHOWN_SHARE } from '../limits.ts';
import { EmbedPage } from '../share/embed-page.tsx';
import { fitPage } from '../share/fit-page.ts';
import { htmlOf } from '../share/html-document.tsx';
import { namedLists } from '../share/named-lists.ts';
import type { Shown } from '../share/page-model.ts';
import { passagesOfCard, passagesOfSheet } from '../share/passages.ts';
import { reportAddress } from '../share/report-address.ts';
import { SharePage } from '../share/share-page.tsx';
import type { Reader } from '../share/words/page-words.ts';
import type { SheetStore } from '../sheet/store.ts';
import { sourceLinks } from '../sheet/text-fragment.ts';
import { conditional } from './conditional.ts';
import { answerWithFaultPage } from './fault-answer.ts';
import { EMBED_HEADERS, PAGE_HEADERS } from './page-headers.ts';
import { requireRate, type RateLimiter } from './rate.ts';
import { BY_LANGUAGE, readerFor } from './reader.ts';
import { showCard } from './show-card.ts';
import { findPublic, type PagesShow } from './show-sheet.ts';

export interface PageRouteDeps {
  store: Pick<SheetStore, 'get'>;
  /** Identifies what draws the cards; part of every picture's version. */
  drawing: string;
  /** Counts pages, embeds and oEmbed answers; absent: unlimited. */
  views?: RateLimiter | undefined;
  /** The share of an article that one page shows; absent: MAX_SHOWN_SHARE. */
  shownShare?: number;
  /** Where readers report an error: a mail address or a page; null or absent: at the desk; `none`: nowhere. */
  reportsTo?: string | null;
  /** Which cards pages, embeds, oEmbed answers and PDFs show; absent: all. */
  pagesShow?: PagesShow | undefined;
  /** The account that Mastodon shows under a link to a page; null or absent: none. */
  creator?: string | null;
}

const SHARE_HEADERS = { ...PAGE_HEADERS, ...BY_LANGUAGE };

/** @param kind `s`: the page of its own; `embed`: the one for a frame */
export function pageRoutes(deps: PageRouteDeps, kind: 's' | 'embed') {
  const answer = async (c: Context, card: string | null) => {
    await requireRate(c.req.raw, deps.views);
    const record = await findPublic(deps, c.req.param('id') ?? '');
    const shown = await showCard(record, new URL(c.req.url).origin, deps.drawing, card);
    return kind === 'embed'
      ? c.html(htmlOf(EmbedPage({ shown })), 200, EMBED_HEADERS)
      : c.html(sharePage(record, shown, readerFor(c, record.source.language), deps), 200, SHARE_HEADERS);
  };
  return new Hono()
    .onError(answerWithFaultPage)
    .use(conditional())
    .get('/:id', (c) => answer(c, null))
    .get('/:id/:card', (c) => answer(c, c.req.param('card')));
}

function sharePage(record: EditedRecord, shown: Shown, reader: Reader, deps: PageRouteDeps): string {
  const { article, source, plan } = record;
  const { shownShare = MAX_SHOWN_SHARE, reportsTo = null, creator = null } = deps;
  const evidence = {
    sheet: shown.sheet,
    text: article.text,
    places: plan.places,
    linkTo: sourceLinks(source.url, article.text),
  };
  const { cards } = plan;
  const card = cards.find(({ id }) => id === shown.entry.id);
  if (!card) throw new Error(`No card ${shown.entry.id} in the plan that shows it.`);
  const passages = shown.isSheet ? passagesOfSheet(evidence) : passagesOfCard(card, evidence);
  const hasClaims = passages.some(({ kind }) => kind === 'claim');
  const named = shown.isSheet ? namedLists(shown, reader, hasClaims) : [];
  const report = reportAddress(reportsTo, shown.page, shown.sheet.id, shown.isSheet ? null : shown.entry.id, reader);
  const fitted = fitPage({ text: article.text, card, cards, passages, named }, shownShare);
  return htmlOf(SharePage({ shown, reader, report, creator, ...fitted }));
}
