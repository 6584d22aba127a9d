/**
 * What stands on each picture of a sheet's cards: a link preview may show fewer events of a timeline than a story, and
 * no headline over a long quotation. Only where a sheet is the answer; its ETag does without.
 */
import { altText } from '../cards/alt.ts';
import type { EditedRecord } from '../desk/apply-edits.ts';
import { bySize, type CardEntry, type Sheet } from '../schema.ts';
import { shownBySize } from '../../templates/compose.ts';
import { themeNamed } from '../../templates/theme.ts';
import { dressed } from './show-sheet.ts';

export function withPictureAlts(sheet: Sheet, record: EditedRecord, origin: string): Sheet {
  const images = ({ id, alt, theme, images: plain }: CardEntry): CardEntry['images'] => {
    const planned = record.plan.cards.find((card) => card.id === id);
    if (!planned) return plain;
    const card = dressed(planned, record, origin);
    const shownIn = shownBySize(card, themeNamed(theme));
    return bySize((size) => {
      const shown = shownIn(size);
      return { ...plain[size], alt: shown === card ? alt : altText(shown) };
    });
  };
  return { ...sheet, cards: sheet.cards.map((entry) => ({ ...entry, images: images(entry) })) };
}
