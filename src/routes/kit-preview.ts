/** Three cards of a sheet in a look that is not saved yet, and whether its accent could be kept as it came. */
import { DEFAULT_THEME, THEMES } from '../../templates/theme.ts';
import { inBrand } from '../../templates/brand.ts';
import { altText } from '../cards/alt.ts';
import type { EditedRecord } from '../desk/apply-edits.ts';
import { DRAW_TIMEOUT_MS } from '../limits.ts';
import type { CardKind, Kit } from '../schema.ts';
import type { PlannedCard } from '../sheet/plan.ts';
import type { CardRouteDeps } from './cards.ts';
import { dressed } from './show-sheet.ts';
import { within } from './within.ts';

/** So many show a look: headline, speech and a number are set otherwise. */
const SHOWN = 3;
const FIRST: readonly CardKind[] = ['summary', 'quote', 'figure'];

interface KitPreview {
  cards: { id: string; alt: string; src: string }[];
  /** The colour that stands for the accent where that could not be read; null: it is kept. */
  accent: string | null;
}

export async function kitPreview(
  record: EditedRecord,
  kit: Kit,
  origin: string,
  { draw, themes }: Pick<CardRouteDeps, 'draw' | 'themes'>,
): Promise<KitPreview> {
  const theme = kit.theme ?? themes[0];
  const cards = [];
  // one after the other: they share a processor with other calls
  for (const planned of threeOf(record.plan.cards)) {
    const card = dressed(planned, { ...record, brand: kit }, origin);
    const png = await within(DRAW_TIMEOUT_MS, draw(card, 'og', theme, 'png'));
    const src = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    cards.push({ id: card.id, alt: altText(card), src });
  }
  return { cards, accent: heldAccent(kit, theme) };
}

/** One of each kind that is set otherwise, then whatever there is. */
function threeOf(cards: readonly PlannedCard[]): PlannedCard[] {
  const first = FIRST.flatMap((kind) => cards.find((card) => card.kind === kind) ?? []);
  return [...new Set([...first, ...cards])].slice(0, SHOWN);
}

function heldAccent(kit: Kit, name: string): string | null {
  if (kit.accent === null) return null;
  const theme = Object.entries(THEMES).find(([known]) => known === name)?.[1] ?? THEMES[DEFAULT_THEME];
  const { accent } = inBrand(theme, kit).page;
  return accent.toLowerCase() === kit.accent ? null : accent;
}
