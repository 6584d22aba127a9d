/**
 * From a record and what editors chose to what is shown: pure, and the one way there for sheets, pictures, pages,
 * embeds and oEmbed answers. Whatever no longer fits the sheet (its words were read otherwise since) is left out.
 */
import { KICKERS } from '../cards/kickers.ts';
import { headlinePiece } from '../cards/pieces.ts';
import { type CardRef, type Edits, NO_EDITS, type Placed, type Signature } from '../sheet/edits.ts';
import type { PlannedCard } from '../sheet/plan.ts';
import type { PlannedRecord } from '../sheet/record.ts';
import type { Kit, SizeName } from '../schema.ts';
import { cardAt, stretchOfCard } from './card-ref.ts';
import { matterOver } from './matter-over.ts';
import { withSpeakers } from './edited-speakers.ts';
import { pickedCard, pickedPlaces, pickId } from './picked-card.ts';
import { printOf } from './print.ts';

export interface ChosenLook {
  size?: SizeName | undefined;
  theme?: string | undefined;
}

/** What editors chose, beside what stands on the cards. */
export interface Desk {
  /** Those that are not shown, in the order of the plan. */
  hidden: readonly PlannedCard[];
  /** Ids of the cards that somebody picked. */
  picked: ReadonlySet<string>;
  /** What was chosen for a card by itself. */
  chosen: ReadonlyMap<string, ChosenLook>;
  /** The same with what the brand kit says of all cards. */
  looks: ReadonlyMap<string, ChosenLook>;
  /** Ids of the cards that were released as they are now, with who did it; null where a revision of before says not. */
  approved: ReadonlyMap<string, Signature | null>;
  isApproved: boolean;
  /** Who released the sheet as it is now. */
  signed: Signature | null;
  /** The brand kit that was chosen, and the language of our own words. */
  brand: { name: string; kit: Kit } | null;
  labels: string | null;
}

/** A record as it is shown: only `applyEdits` makes one. */
export type EditedRecord = PlannedRecord & { desk: Desk };

export function applyEdits(record: PlannedRecord, edits: Edits = record.edited?.edits ?? NO_EDITS): EditedRecord {
  const spoken = withSpeakers(record, edits.speakers);
  const headed = edits.headline ? withHeadline(spoken, edits.headline) : spoken;
  const whole = withPicked(headed, edits);
  const find = (ref: CardRef) => cardAt(whole.plan.cards, ref)?.id;
  const hidden = idsOf(edits.hidden, find);
  const [first, ...rest] = inOrder(whole.plan.cards, edits.order.flatMap((ref) => find(ref) ?? []));
  const looked = [...(first ? [first] : []), ...rest].map((card) => withKicker(card, edits, find));
  // A sheet without a card has no page: its first one stays where a later reader left no other.
  const open = looked.filter(({ id }) => !hidden.has(id));
  const cards = open.length > 0 ? open : looked.slice(0, 1);
  const chosen = new Map(edits.looks.flatMap(({ card, size, theme }) => {
    const id = find(card);
    return id === undefined ? [] : [[id, { size, theme }] as const];
  }));
  const dress = { brand: edits.brand, labels: edits.labels };
  const prints = new Map(cards.map((card) => [card.id, printOfCard(card, chosen.get(card.id), dress)]));
  const approved = edits.approved.flatMap(({ card, print, signed = null }) => {
    const id = find(card);
    return id !== undefined && prints.get(id) === print ? [[id, signed] as const] : [];
  });
  const isApproved = edits.sheetApproved !== null && edits.sheetApproved === printOfSheet(cards, chosen, dress);
  return {
    ...whole,
    plan: { ...whole.plan, cards },
    brand: edits.brand?.kit ?? whole.brand,
    desk: {
      hidden: looked.filter((card) => !cards.includes(card)),
      picked: new Set(edits.picked.map(pickId)),
      chosen,
      looks: withTheme(cards, chosen, edits.brand?.kit.theme ?? null),
      approved: new Map(approved),
      isApproved,
      signed: isApproved ? (edits.sheetSigned ?? null) : null,
      ...dress,
    },
  };
}

type Looks = ReadonlyMap<string, ChosenLook>;
type Dress = Pick<Desk, 'brand' | 'labels'>;

/** What is chosen for one card goes before what the kit says of all. */
function withTheme(cards: readonly PlannedCard[], chosen: Looks, theme: string | null): Looks {
  if (theme === null) return chosen;
  return new Map(cards.map(({ id }) => [id, { ...chosen.get(id), theme: chosen.get(id)?.theme ?? theme }]));
}

/** What a release of a card is a release of: all that it shows, and its look. */
export function printOfCard(card: PlannedCard, look: ChosenLook | undefined, { brand, labels }: Dress): string {
  const isDressed = brand !== null || labels !== null;
  return printOf([asPrinted(card), look ?? null, ...(isDressed ? [brand?.kit ?? null, labels] : [])]);
}

/** What was released before cards had lead-ins is released: a card without one prints as it did then. */
function asPrinted(card: PlannedCard): object {
  if (card.kind !== 'quote' || card.leadIn !== '') return card;
  const { leadIn: _, ...printed } = card;
  return printed;
}

export const printOfSheet = (cards: readonly PlannedCard[], looks: Looks, dress: Dress): string =>
  printOf(cards.map((card) => printOfCard(card, looks.get(card.id), dress)));

function idsOf(refs: readonly CardRef[], find: (ref: CardRef) => string | undefined): ReadonlySet<string> {
  return new Set(refs.flatMap((ref) => find(ref) ?? []));
}

/** The chosen words over every card that does not say them itself. */
function withHeadline(record: PlannedRecord, { start, end, context, paragraph }: Placed): PlannedRecord {
  const { article, plan } = record;
  const text = article.text.slice(start, end);
  const headline = { text, start, end, from: 'lead' as const, by: 'editor' as const };
  const extraction = { ...record.extraction, headline };
  const cards = plan.cards.map((card): PlannedCard => {
    const shows = card.shows.filter(({ id }) => id !== 'headline');
    const own = stretchOfCard(card);
    if (card.kind === 'summary') return { ...card, headline: text, shows: [...headlinePiece(headline), ...shows] };
    if (own === null) return { ...card, matter: text, shows: [...headlinePiece(headline), ...shows] };
    const { matter, pieces } = matterOver({ ...record, extraction }, own);
    return { ...card, matter, shows: [...pieces, ...shows] };
  });
  const places = plan.places.filter(({ id }) => id !== 'headline');
  return {
    ...record,
    extraction,
    plan: { ...plan, cards, places: [{ id: 'headline', start, end, context, paragraph }, ...places] },
  };
}

/** Those that were picked stand after those that were planned, until they are put in order. */
function withPicked(record: PlannedRecord, { picked }: Edits): PlannedRecord {
  if (picked.length === 0) return record;
  const { plan } = record;
  const cards = picked.flatMap((one) => pickedCard(record, one) ?? []);
  return {
    ...record,
    plan: { ...plan, cards: [...plan.cards, ...cards], places: [...plan.places, ...picked.flatMap(pickedPlaces)] },
  };
}

/** Those that are named first, in that order; the others follow as they were planned. */
function inOrder(cards: readonly PlannedCard[], ids: readonly string[]): PlannedCard[] {
  const rank = new Map(ids.map((id, index) => [id, index]));
  const rankOf = ({ id }: PlannedCard): number => rank.get(id) ?? ids.length;
  return [...cards].sort((a, b) => rankOf(a) - rankOf(b));
}

function withKicker(card: PlannedCard, { looks }: Edits, find: (ref: CardRef) => string | undefined): PlannedCard {
  const kicker = looks.find((look) => find(look.card) === card.id)?.kicker;
  return kicker !== undefined && KICKERS[card.kind].includes(kicker) ? { ...card, kicker } : card;
}
