/**
 * Draws the link previews of a sheet that was just kept, behind the answer to its POST: the first crawler that is
 * sent to a share page finds its picture ready. One after the other: they share a processor with other calls.
 */
import type { EditedRecord } from '../desk/apply-edits.ts';
import { DRAW_TIMEOUT_MS, MAX_DRAWN_AHEAD } from '../limits.ts';
import type { KeepAlive } from '../render/picture-store.ts';
import type { PictureKey } from '../render/picture-tiers.ts';
import type { SheetStore } from '../sheet/store.ts';
import type { CardRouteDeps } from './cards.ts';
import { turn } from './keep-alive.ts';
import { dressed, versionOf } from './show-sheet.ts';
import { within } from './within.ts';

export type WarmDeps = Pick<CardRouteDeps, 'pictures' | 'draw' | 'drawing' | 'themes'> & {
  store: Pick<SheetStore, 'isKept'>;
  /** Takes the pictures of a sheet out of every cache that we hold. */
  forgetPictures: (id: string, known: PictureKey[]) => Promise<void>;
};

/**
 * Never fails: a card that cannot be drawn now is drawn, or refused, when it is asked for. A sheet that was removed
 * meanwhile keeps none of them.
 */
export async function warmPictures(
  record: EditedRecord,
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
  const drawn: PictureKey[] = [];
  for (const planned of record.plan.cards.slice(0, MAX_DRAWN_AHEAD)) {
    await turn();
    const card = dressed(planned, record, origin);
    const version = await versionOf(record, planned, origin, drawing);
    const key = { sheet: record.id, card: card.id, size: 'og', theme, format: 'png', version, origin } as const;
    drawn.push(key);
    await pictures
      .fresh(key, () => within(DRAW_TIMEOUT_MS, draw(card, 'og', theme, 'png')), keepAlive)
      .catch(() => undefined);
  }
  // A sheet that was removed while its pictures were being drawn: those that came later are removed here.
  const isKept = await deps.store.isKept(record.id).catch(() => true);
  if (!isKept) await deps.forgetPictures(record.id, drawn).catch(() => undefined);
}
