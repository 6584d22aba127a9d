/**
 * Draws the link previews of a sheet that was just kept, behind the answer to its POST: the first crawler that is
 * sent to a share page finds its picture ready. One after the other: they share a processor with other calls.
 */
import { DRAW_TIMEOUT_MS, MAX_DRAWN_AHEAD } from '../limits.ts';
import type { KeepAlive } from '../render/picture-store.ts';
import type { CardRouteDeps } from './cards.ts';
import { turn } from './keep-alive.ts';
import { dressed, versionOf, type PlannedRecord } from './show-sheet.ts';
import { within } from './within.ts';

export type WarmDeps = Pick<CardRouteDeps, 'pictures' | 'draw' | 'drawing' | 'themes'>;

/** Never fails: a card that cannot be drawn now is drawn, or refused, when it is asked for. */
export async function warmPictures(
  record: PlannedRecord,
  origin: string,
  deps: WarmDeps,
  keepAlive: KeepAlive,
): Promise<void> {
  const {
    pictures,
    draw,
    drawing,
    themes: [theme],
  } = deps;
  const version = await versionOf(record, origin, drawing);
  for (const card of record.plan.cards.slice(0, MAX_DRAWN_AHEAD).map((planned) => dressed(planned, record, origin))) {
    await turn();
    const key = { sheet: record.id, card: card.id, size: 'og', theme, format: 'png', version } as const;
    await pictures
      .fresh(key, () => within(DRAW_TIMEOUT_MS, draw(card, 'og', theme, 'png')), keepAlive)
      .catch(() => undefined);
  }
}
