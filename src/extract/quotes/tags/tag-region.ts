/** Where the writer's words after a quotation end, and whether they are its tag or another sentence. */
import type { Quotation } from '../marks/find-quotations.ts';
import { FAR } from '../clause/reach.ts';
import { isOutside, lowerAt, paragraphAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Tokens [first, end). */
export interface TagRegion { first: number; end: number }

/** The writer's words right after the quotation, up to the end of their sentence or the next quotation. */
export function after(scene: Scene, quote: Quotation): TagRegion {
  const first = quote.last + 1;
  const sentence = tokenAt(scene, first)?.sentence;
  let end = first;
  while (isOutside(scene, end) && tokenAt(scene, end)?.sentence === sentence && sentence !== undefined) end += 1;
  return paragraphAt(scene, first) === quote.paragraph ? { first, end } : { first, end: first };
}

/** The quotation ended in a stop and a capital follows: whatever is said later there is said in another sentence. */
export const beginsAnew = (scene: Scene, quote: Quotation, first: number): boolean =>
  /[.!?…]['’]?$/.test(scene.doc.text.slice(quote.end - 2, quote.end)) && /^\p{Lu}/u.test(textAt(scene, first));

/** Her mother asks, “…?” Hale says, “…”: where a verb brought the words in already, what follows brings in the next. */
export function bringsInNext(scene: Scene, quote: Quotation, verb: number, region: TagRegion): boolean {
  if (!beginsAnew(scene, quote, region.first) || !/^[,:]$/.test(textAt(scene, verb + 1)) || region.end !== verb + 2)
    return false;
  if (isOutside(scene, region.end) || !/^[,:]$/.test(textAt(scene, quote.first - 1))) return false;
  for (let i = quote.first - 2; i >= 0 && quote.first - i < FAR && isOutside(scene, i); i--) {
    if (/^[.!?;]$/.test(textAt(scene, i))) return false;
    if (scene.lexicon.saying.has(lowerAt(scene, i))) return true;
  }
  return false;
}
