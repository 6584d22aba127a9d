/** "an order for a cake saying “…”", "keeps a sign: “…”": nobody says what stands on a thing. English. */
import type { Quotation } from '../marks/find-quotations.ts';
import { BE } from './phrase-words.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

export function isWrittenOn(scene: Scene, { first }: Quotation): boolean {
  const isColon = textAt(scene, first - 1) === ':';
  const verb = isColon ? first - 2 : first - 1;
  const noun = SAYING.has(lowerAt(scene, verb)) ? verb - 1 : isColon ? verb : -1;
  const isTold = BE.has(lowerAt(scene, noun - 2)); // "on the gable is a sign: “…”": the sign's
  return noun > 0 && !isTold && isOutside(scene, noun) && THINGS.has(lowerAt(scene, noun));
}
const SAYING = wordSet('saying reading bearing proclaiming declaring');
/** What words stand on. */
export const THINGS = wordSet(
  'sign signs placard placards banner banners poster posters sticker stickers t-shirt t-shirts shirt shirts badge ' +
  'badges plaque billboard billboards mural graffiti tattoo tattoos cake cakes mug mugs cap caps hat hats balloon ' +
  'balloons flag flags jumper hoodie wreath ribbon tile towel card cards doormat bumper-sticker headstone ' +
  'tombstone gravestone',
);
