/** An article that was read into its kept sheet, in the look that it states or that is usual here. */
import type { PostedArticle } from '../article/read-article.ts';
import { applyEdits, type EditedRecord } from '../desk/apply-edits.ts';
import { readerFault, type Log } from '../log.ts';
import type { DrawLogo } from '../render/draw-logo.ts';
import type { Brand } from '../schema.ts';
import { keepSheet } from '../sheet/keep-sheet.ts';
import type { SheetStore } from '../sheet/store.ts';
import { drawnBrand, usualBrand } from './drawn-brand.ts';
import { planner } from './show-sheet.ts';

export interface KeepDeps {
  store: SheetStore;
  now: () => Date;
  /** The deployment's own look, for posts that state none. */
  brand?: Brand | null;
  /** Draws a logo when it is posted; absent: it is kept as it came. */
  drawLogo?: DrawLogo;
  log: Log;
}

/** @throws Fault INVALID_BODY for a logo that cannot be drawn, STORE_FAILED, ARTICLE_TOO_LONG */
export async function keepArticle(
  { expiresIn, brand, ...article }: PostedArticle,
  deps: KeepDeps,
): Promise<{ record: EditedRecord; created: boolean }> {
  const stated = await drawnBrand(brand, deps.drawLogo);
  const usual = stated === undefined ? await usualBrand(deps.brand ?? null, deps.drawLogo) : null;
  const look = { stated, usual };
  const { record, created, faults } = await keepSheet(article, deps.store, deps.now(), expiresIn, look, planner);
  for (const fault of faults) deps.log(readerFault(fault, record.id, deps.now()));
  return { record: applyEdits(record), created };
}
