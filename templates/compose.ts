/**
 * A card on a sheet: the compositions worth trying, best first. Type is as large as fits by estimate; at the smallest
 * step words go. Whoever lays them out takes the first whose boxes hold (see `overflows`).
 */
import type { Card } from '../src/cards/card.ts';
import { emWidth } from '../src/cards/em-width.ts';
import { kindOf } from '../src/cards/kinds/registry.ts';
import { labelsFor, labelsOn } from '../src/cards/labels.ts';
import { FULL, spareOf, type Lean } from '../src/cards/spare.ts';
import type { SizeName } from '../src/schema.ts';
import { inBrand } from './brand.ts';
import { CHROMES } from './chrome.tsx';
import { briefMatter, matterOn } from './context.tsx';
import { frameOf } from './frame.ts';
import { mostOn, templateOf } from './index.ts';
import type { Look, Piece } from './look.ts';
import { page, surround, type Page } from './page.tsx';
import type { Theme } from './theme.ts';

/** A list in type larger than its smallest by this is read on a phone; before it is set smaller, it shows less. */
const COMFORT = 1.3;
/** Sizes of one way that are laid out: where the estimate was wrong so often, smaller type will not mend it. */
const MOST_TRIED = 4;
const SHARES = [1, 0.8, 0.65, 0.5, 0.4, 0.3, 0.22, 0.15, 0.08];
/** Where not even the last of them fits by estimate: the least words, their measure hardly trusted. */
const LEAST_SHARE = 0.04;
const LEAST_TRUST = 0.1;

export interface Composition {
  element: ReturnType<Page['element']>;
  width: number;
  height: number;
  language: string;
}

/** A page that was tried, with the card as it shows it: what has no room is not among its words. */
interface Tried { page: Page; shown: Card }

export function* compositions(card: Card, plain: Theme, size: SizeName): Generator<Composition> {
  const { width, height } = frameOf(size);
  for (const { page: { element } } of pages(card, plain, size, LARGEST_FIRST))
    yield { element: element(), width, height, language: card.language };
}

/**
 * The card by size, with the words alone that its picture has there, by estimate. What a link preview shows whole, any
 * larger size with room for as many items does, too: most cards are laid out once for all five.
 */
export function shownBySize(card: Card, plain: Theme): (size: SizeName) => Card {
  if (isSurelyWhole(card)) return () => card;
  const said = saidOn(card);
  const isOnPreview = said === saidOn(shownOn(card, plain, 'og'));
  return (size) => (isOnPreview && said === saidOn(spare(card, size, 1)) ? card : shownOn(card, plain, size));
}

/**
 * Ems of a text and its headline that every size and theme holds in its smallest type: twice as many hold of usual
 * words, a third more of words of 22 wide letters. Longer words may be torn.
 */
const SURELY = { ems: 120, tooLong: /\S{23}/u };

/** A text that is never shown in part: it need not be laid out to know that all of it is shown. */
function isSurelyWhole(card: Card): boolean {
  if (card.kind !== 'fact' && card.kind !== 'quote' && card.kind !== 'reported') return false;
  const speaker = card.kind === 'fact' ? null : card.speaker;
  const leadIn = card.kind === 'quote' ? card.leadIn : '';
  const words = [matterOn(card), leadIn, card.text, speaker?.name ?? '', speaker?.role ?? ''].join(' ');
  return emWidth(words) < SURELY.ems && !SURELY.tooLong.test(words);
}

/** The words do not depend on the size of type, so the smallest is asked first: it fits where any does. */
function shownOn(card: Card, plain: Theme, size: SizeName): Card {
  for (const { shown } of pages(card, plain, size, SMALLEST_FIRST)) return shown;
  return card;
}

/** All of a card but its look, to be compared; a list's own headline stands over it as `under` says. */
const saidOn = (card: Card): string => JSON.stringify({ ...under(matterOn(card), card), brand: null });

type Order = (sizes: readonly number[]) => readonly number[];
const LARGEST_FIRST: Order = (sizes) => sizes;
const SMALLEST_FIRST: Order = (sizes) => sizes.toReversed();

function* pages(card: Card, plain: Theme, size: SizeName, inOrder: Order): Generator<Tried> {
  const theme = card.brand ? inBrand(plain, card.brand) : plain;
  const frame = frameOf(size);
  const most = mostOn(card)[size];
  const steps = frame.display.filter((px) => px <= most);
  const width = frame.width - (frame.margin + CHROMES[theme.chrome].inset) * 2;
  const about = matterOn(card);
  const lookAt = (px: number, trust: number, matter = about): Look => ({
    theme,
    frame,
    labels: labelsFor(labelsOn(card)),
    labelled: labelsOn(card),
    language: card.language,
    matter,
    size: px,
    width,
    panel: frame.tall,
    trust,
  });
  const at = (shown: Card, px: number, trust: number): Tried => {
    const look = lookAt(px, trust);
    return { page: page(shown, look, draw(shown, look), surround(shown, look)), shown: under(about, shown) };
  };
  function* fitting(shown: Card, sizes: number[], matter = about): Generator<Tried> {
    const around = surround(shown, lookAt(0, 1, matter)); // none of it follows the display type
    let count = 0;
    for (const px of inOrder(sizes)) {
      const look = lookAt(px, 1, matter);
      const piece = draw(shown, look);
      if (isTorn(piece)) continue;
      const tried = page(shown, look, piece, around);
      if (!tried.fits) continue;
      yield { page: tried, shown: under(matter, shown) };
      if (++count === MOST_TRIED) return;
    }
  }
  const ways = kindOf(card).leaner;
  const large = steps.filter((px) => px >= COMFORT * (frame.display.at(-1) ?? most));
  for (const way of ways.length > 1 ? ways : []) {
    yield* fitting(spare(card, size, 1, way), large);
  }
  yield* fitting(spare(card, size, 1), steps);
  // Somebody's words are worth more than what they are about: the headline is cut, then goes, before they are cut.
  for (const less of about === '' ? [] : [briefMatter(card, lookAt(0, 1)), '']) {
    if (less !== null) yield* fitting(spare(card, size, 1), steps, less);
  }
  const floor = steps.at(-1) ?? most;
  for (const share of SHARES) {
    const tried = at(spare(card, size, share), floor, share);
    if (tried.page.fits) yield tried;
  }
  yield at(spare(card, size, LEAST_SHARE), floor, LEAST_TRUST);
}

/** A card under the headline that stands over it, or under none. */
const under = (matter: string, card: Card): Card => (card.kind === 'summary' ? card : { ...card, matter });

const draw = (card: Card, look: Look): Piece => templateOf(card).draw(card, look);

const isTorn = ({ body, panel }: Piece): boolean => body.torn || panel?.block.torn === true;

/** The same card with no more words than the size has room for. */
const spare = (card: Card, size: SizeName, share: number, lean: Lean = FULL): Card =>
  kindOf(card).shorten(card, spareOf(size, card.language, share, lean));

/** What a laid-out box must tell to be checked. */
interface LaidOut { key?: string | number | undefined; left: number; top: number; width: number; height: number }

const TOLERANCE = 1.5;

/** Names of the blocks that leave their fields; empty where the composition holds. */
export function overflows(boxes: LaidOut[]): string[] {
  const named = new Map(boxes.filter((box) => box.key !== undefined).map((box) => [String(box.key), box]));
  return ['header', 'panel', 'body', 'footer'].filter((name) => {
    const block = named.get(`${name}-block`);
    const field = named.get(`${name}-field`);
    if (!block || !field) return false;
    return (
      block.height > field.height + TOLERANCE || block.width > field.width + TOLERANCE ||
      block.top < field.top - TOLERANCE || block.left < field.left - TOLERANCE
    );
  });
}
