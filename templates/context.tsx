/**
 * What the article is about, small over the card's own words: the headline, in two lines where it ends cleanly in them,
 * else in as many as it takes to say what it says.
 */
import type { Card } from '../src/cards/card.ts';
import { cut, cutCleanly } from '../src/cards/cut.ts';
import { kindOf } from '../src/cards/kinds/registry.ts';
import { typeset } from '../src/cards/typeset.ts';
import { text, type Block } from './blocks.tsx';
import type { Look } from './look.ts';
import { textWidth } from './measure.ts';
import type { Tone } from './theme.ts';

/** Lines that it may take, fewest first: "… has prosecuted …" in two says less than three do. */
const LINES = [2, 3, 4, 5] as const;
/** A line's height before it is made whole pixels: laid out it has whole ones, and three halves too many do not fit. */
const LEADING = 1.3;
/** Lines break before they are full. */
const FILLED = 0.92;

/** The article's headline where the card has one beside its own words; a summary's own words are the headline. */
export const matterOn = (card: Card): string => (card.kind === 'summary' ? '' : card.matter);

/** Does the card's own body show its matter, large? On a tall sheet lists stand under it. */
function isHeaded(card: Card, { panel, frame }: Look): boolean {
  const { headed } = kindOf(card);
  if (matterOn(card) === '') return false;
  return headed === 'tall' ? panel || frame.tall : headed === 'not-og' && frame.size !== 'og';
}

export function context(card: Card, look: Look, tone: Tone, width: number): Block | null {
  const { theme, frame, language, matter, trust } = look;
  if (matter === '' || isHeaded(card, look)) return null;
  const face = { ...theme.label, weight: 500 as const };
  const size = Math.round((frame.label + frame.text) / 2);
  const measure = (words: string): number => textWidth(words, face, size);
  const rooms = LINES.map((lines) => width * lines * FILLED * trust);
  // "Newborns left in dustbins …" does not say in which state: whole in three lines, it tells more than cut in two
  const isWhole = measure(matter) <= (rooms[1] ?? 0);
  const clean = isWhole ? matter : rooms.map((room) => cutCleanly(matter, language, room, measure)).find(Boolean);
  const words = clean ?? cut(matter, rooms[0] ?? 0, measure);
  const leading = Math.ceil(size * LEADING) / size;
  const style = { face, size, leading, color: tone.soft, align: theme.align, balance: true } as const;
  return text(typeset(words, language), style, width);
}
