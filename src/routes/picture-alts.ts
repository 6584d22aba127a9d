/**
 * What stands on each picture of a sheet's cards: a link preview may show fewer events of a timeline than a story, and
 * no headline over a long quotation. Only where a sheet is the answer; its ETag does without.
 */
import { altText } from '../cards/alt.ts';
import type { EditedRecord } from '../desk/apply-edits.ts';
import { PICTURE_ALTS_BYTES } from '../limits.ts';
import { ByteCache } from '../render/byte-cache.ts';
import { bySize, type CardEntry, type Sheet, type SizeName } from '../schema.ts';
import type { SheetStore } from '../sheet/store.ts';
import { oncePer } from '../text/memo.ts';
import { shownBySize } from '../../templates/compose.ts';
import { themeNamed } from '../../templates/theme.ts';
import { dressed } from './show-sheet.ts';

type Alts = Record<SizeName, string>;
type WithPictureAlts = (sheet: Sheet, record: EditedRecord, origin: string) => Sheet;

/**
 * One for all calls over one store, whichever part of the app they come to: to lay out the cards of a sheet costs more
 * than the rest of its answer. A picture's address has the version of all that is drawn on it, so a card is laid out
 * anew once it is edited.
 */
export const keptPictureAlts = oncePer((_: SheetStore): WithPictureAlts => kept());

function kept(): WithPictureAlts {
  const known = new ByteCache<string, Alts>(PICTURE_ALTS_BYTES);
  const altsOf = (entry: CardEntry, record: EditedRecord, origin: string): Alts | null => {
    const address = entry.images.og.url;
    const before = known.get(address);
    if (before) return before;
    const alts = laidOut(entry, record, origin);
    if (alts) known.put(address, alts, BYTES_A_UNIT * [address, ...Object.values(alts)].join('').length);
    return alts;
  };
  return (sheet, record, origin) => {
    const images = (entry: CardEntry): CardEntry['images'] => {
      const alts = altsOf(entry, record, origin);
      return alts ? bySize((size) => ({ ...entry.images[size], alt: alts[size] })) : entry.images;
    };
    return { ...sheet, cards: sheet.cards.map((entry) => ({ ...entry, images: images(entry) })) };
  };
}

/** For a single answer. */
export const withPictureAlts: WithPictureAlts = (...of) => kept()(...of);

/** JavaScript keeps a letter beyond Latin-1, such as a quotation mark, and then the whole text, in UTF-16. */
const BYTES_A_UNIT = 2;

function laidOut({ id, alt, theme }: CardEntry, record: EditedRecord, origin: string): Alts | null {
  const planned = record.plan.cards.find((card) => card.id === id);
  if (!planned) return null;
  const card = dressed(planned, record, origin);
  const shownIn = shownBySize(card, themeNamed(theme));
  return bySize((size) => {
    const shown = shownIn(size);
    return shown === card ? alt : altText(shown);
  });
}
