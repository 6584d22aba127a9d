/**
 * „…“, hieß es in einer Mitteilung; auf Plakaten hieß es: „…“; «…», se lee en el documento: somebody wrote it, and the
 * sentence names nobody.
 */
import type { Quotation } from './find-quotations.ts';
import { authorOfLetter } from './head-first-letter.ts';
import { itIsSaid } from './head-first-sources.ts';
import { endsInColon, isPause } from './head-first-region.ts';
import { lowerAt, sentenceAround, tokenAt, type Scene } from './scene.ts';

/** Is it said of the quotation that it is said, and not by whom? */
export function isUnsigned(scene: Scene, quote: Quotation): boolean {
  const behind = isPause(scene, quote.last + 1) ? quote.last + 2 : quote.last + 1;
  const isSaid = isUnsignedAt(scene, behind) || (endsInColon(scene, quote) && isUnsignedAt(scene, quote.first - 3));
  const isNobodys = (isSaid && itIsSaid(scene, quote) === null) || isInLetter(scene, quote);
  return isNobodys && authorOfLetter(scene, quote) === null;
}

/** "Der Bürgermeister bekam einen Brief der Kammer, in dem es hieß: „…“": whoever got it did not write it. */
function isInLetter(scene: Scene, { first }: Quotation): boolean {
  const { inWhich, published } = scene.lexicon.saidOfNobody ?? {};
  if (!inWhich || !published) return false;
  const [opening, mark] = [tokenAt(scene, sentenceAround(scene, first).first), tokenAt(scene, first)];
  const before = scene.doc.text.slice(opening?.start ?? 0, mark?.start ?? 0);
  return inWhich.test(before) && !published.test(before);
}

const isUnsignedAt = (scene: Scene, at: number): boolean =>
  scene.lexicon.unsigned?.some((words) => words.every((word, k) => lowerAt(scene, at + k) === word)) ?? false;
