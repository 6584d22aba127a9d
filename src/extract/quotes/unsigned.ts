/** „…“, hieß es in einer Mitteilung; «…», se lee en el documento: somebody wrote it, and the sentence names nobody. */
import type { Quotation } from './find-quotations.ts';
import { itIsSaid } from './head-first-sources.ts';
import { isPause } from './head-first-region.ts';
import { lowerAt, type Scene } from './scene.ts';

const IMPERSONAL = [
  ['hieß', 'es'], ['heißt', 'es'], ['peut', '-on', 'lire'], ['peut-on', 'lire'], ['lit', '-on'],
  ['se', 'lee'], ['si', 'legge'], ['lê-se'], ['luidt', 'het'],
];

/** Is it said of the quotation that it is said, and not by whom? */
export function isUnsigned(scene: Scene, quote: Quotation): boolean {
  const at = isPause(scene, quote.last + 1) ? quote.last + 2 : quote.last + 1;
  const isImpersonal = IMPERSONAL.some((words) => words.every((word, k) => lowerAt(scene, at + k) === word));
  return isImpersonal && itIsSaid(scene, quote) === null;
}
