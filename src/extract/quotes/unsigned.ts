/** „…“, hieß es in einer Mitteilung; «…», se lee en el documento: somebody wrote it, and the sentence names nobody. */
import type { Quotation } from './find-quotations.ts';
import { itIsSaid } from './head-first-sources.ts';
import { isPause } from './head-first-region.ts';
import { lowerAt, type Scene } from './scene.ts';

/** Is it said of the quotation that it is said, and not by whom? */
export function isUnsigned(scene: Scene, quote: Quotation): boolean {
  const at = isPause(scene, quote.last + 1) ? quote.last + 2 : quote.last + 1;
  const isSaid = scene.lexicon.unsigned?.some((words) => words.every((word, k) => lowerAt(scene, at + k) === word));
  return isSaid === true && itIsSaid(scene, quote) === null;
}
