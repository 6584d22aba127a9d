/**
 * „…“, hieß es in einer Mitteilung; auf Plakaten hieß es: „…“; «…», se lee en el documento: somebody wrote it, and the
 * sentence names nobody.
 */
import type { Quotation } from './find-quotations.ts';
import { itIsSaid } from './head-first-sources.ts';
import { endsInColon, isPause } from './head-first-region.ts';
import { lowerAt, type Scene } from './scene.ts';

/** Is it said of the quotation that it is said, and not by whom? */
export function isUnsigned(scene: Scene, quote: Quotation): boolean {
  const behind = isPause(scene, quote.last + 1) ? quote.last + 2 : quote.last + 1;
  const isSaid = isUnsignedAt(scene, behind) || (endsInColon(scene, quote) && isUnsignedAt(scene, quote.first - 3));
  return isSaid && itIsSaid(scene, quote) === null;
}

const isUnsignedAt = (scene: Scene, at: number): boolean =>
  scene.lexicon.unsigned?.some((words) => words.every((word, k) => lowerAt(scene, at + k) === word)) ?? false;
