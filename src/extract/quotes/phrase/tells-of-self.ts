/** Words of one who tells of themselves, and no body's: "me voy", "ma vie", "grazie". Romance languages. */
import type { Quotation } from '../marks/find-quotations.ts';
import type { Scene } from '../scene/scene.ts';

export const tellsOfSelf = ({ doc, lexicon }: Scene, { start, end }: Quotation): boolean =>
  lexicon.ofSelf?.test(doc.text.slice(start, end)) === true;
