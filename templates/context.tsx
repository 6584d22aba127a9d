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
import { textWidth, type Face } from './measure.ts';
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

/** Its face and size; smaller where the writer's own sentence stands under it, and must be larger. */
function setOf(card: Card, { theme, frame }: Look): { face: Face; size: number } {
  const isLedIn = card.kind === 'quote' && card.leadIn !== '';
  const size = isLedIn ? frame.label + 1 : Math.round((frame.label + frame.text) / 2);
  return { face: { ...theme.label, weight: 500 }, size };
}

export function context(card: Card, look: Look, tone: Tone, width: number): Block | null {
  const { theme, language, matter, trust } = look;
  if (matter === '' || isHeaded(card, look)) return null;
  const { face, size } = setOf(card, look);
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

/** The headline in one line, where it is longer and ends cleanly in it: better than none. */
export function briefMatter(card: Card, look: Look): string | null {
  const { face, size } = setOf(card, look);
  const measure = (words: string): number => textWidth(words, face, size);
  const room = look.width * FILLED;
  return measure(look.matter) <= room ? null : cutCleanly(look.matter, look.language, room, measure);
}
