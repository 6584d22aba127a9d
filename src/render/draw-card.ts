/**
 * The drawer of cards that routes are given: engines and fonts are kept for the isolate's life, started by its first
 * card.
 */
import type { Card } from '../cards/card.ts';
import { Fault } from '../errors.ts';
import type { SizeName } from '../schema.ts';
import { themeNamed } from '../../templates/theme.ts';
import type { FaceNeed } from './element.ts';
import type { Engines } from './engines.ts';
import { FontLibrary, type FontSource } from './fonts.ts';
import type { PictureFormat } from './picture-tiers.ts';
import { withXmp } from './png-xmp.ts';
import { renderCard } from './render-card.ts';

export type DrawCard = (card: Card, size: SizeName, theme: string, format: PictureFormat) => Promise<Uint8Array>;

/** A card that was drawn, but not as it should be. */
export interface CardFlaw {
  card: string;
  size: SizeName;
  /** Graphemes that no font has. */
  missing: string[];
  /** Blocks that leave their fields. */
  overflows: string[];
}

/**
 * @param engines started when the first card is drawn, not before
 * @throws (the drawer) Fault RENDER_FAILED, whatever broke; the cause goes to the log
 */
export function cardDrawer(
  engines: () => Promise<Engines>,
  source: FontSource,
  onFlaw: (flaw: CardFlaw) => void = () => undefined,
): DrawCard {
  const library = new FontLibrary(source);
  let ahead: Promise<unknown> | undefined;
  return async (card, size, theme, format) => {
    try {
      // a font that fails is told of by the card that needs it
      ahead ??= library.load(ALWAYS_SET, 'en').catch(() => undefined);
      const deps = { ...(await engines()), library, source };
      const { bytes, missing, overflows } = await renderCard(deps, card, size, themeNamed(theme), format);
      if (missing.length + overflows.length > 0) onFlaw({ card: card.id, size, missing, overflows });
      return format === 'png' ? withXmp(bytes, card) : bytes;
    } catch (cause) {
      throw new Fault('RENDER_FAILED', 'This card could not be drawn. The sheet itself is whole.', { cause });
    }
  };
}

/** Faces that nearly every card is set in: fetched while the engines start. */
const ALWAYS_SET: FaceNeed[] = [
  { family: 'Newsreader', weight: 500, italic: false, text: '' },
  { family: 'Inter', weight: 500, italic: false, text: '' },
  { family: 'Inter', weight: 600, italic: false, text: '' },
];
