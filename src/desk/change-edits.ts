/**
 * The edits after a change: pure. Every id must be one of the sheet, every span words of its article that may stand
 * where they are put; what is not is refused by name, and nothing of the change holds.
 */
import { KICKERS } from '../cards/kickers.ts';
import { LABEL_LANGUAGES } from '../cards/labels.ts';
import { isRightToLeft } from '../cards/dress-card.ts';
import type { Kit } from '../schema.ts';
import type { CardRef, Edits, Signature } from '../sheet/edits.ts';
import type { PlannedCard } from '../sheet/plan.ts';
import type { PlannedRecord } from '../sheet/record.ts';
import { applyEdits, printOfCard, printOfSheet } from './apply-edits.ts';
import { cardAt, refTo } from './card-ref.ts';
import type { Change } from './change.ts';
import { chosenHeadline, chosenSpeakers, refused } from './chosen-words.ts';
import { pickId } from './picked-card.ts';

/** What a change is made on. */
interface Editing {
  /** As it was read. */
  record: PlannedRecord;
  edits: Edits;
  themes: readonly string[];
  /** The brand kit that the change names, as it is saved; null or absent: there is none of that name. */
  kit?: Kit | null;
  /** Who makes the change, and when: a release is signed with it. */
  signature: Signature;
}

type Step = (editing: Editing, change: Change) => Edits;

/** In the order in which they hold: what is released is what all others made of it. */
const STEPS: readonly Step[] = [removed, shown, ordered, headed, spoken, looked, branded, labelled, released];

/** @throws Fault EDIT_REFUSED */
export function changeEdits(editing: Editing, change: Change): Edits {
  const edits = STEPS.reduce((after, step) => step({ ...editing, edits: after }, change), editing.edits);
  const { hidden } = applyEdits(editing.record, edits).desk;
  const refs = edits.hidden.filter((ref) => cardAt(allCards({ ...editing, edits }), ref));
  if (hidden.length < new Set(refs.map(({ id }) => id)).size)
    throw refused('hide: one card stays at least; it is the page of the sheet.');
  return edits;
}

/** Shown or hidden. */
function allCards({ record, edits }: Editing): readonly PlannedCard[] {
  const { plan, desk } = applyEdits(record, edits);
  return [...plan.cards, ...desk.hidden];
}

function cardsNamed(editing: Editing, field: string, ids: readonly string[]): PlannedCard[] {
  const cards = new Map(allCards(editing).map((card) => [card.id, card]));
  return ids.map((id) => {
    const card = cards.get(id);
    if (!card) throw refused(`${field}: there is no card ${JSON.stringify(id)} on this sheet.`);
    return card;
  });
}

const isOf = (cards: readonly PlannedCard[]) => (ref: CardRef): boolean => cardAt(cards, ref) !== null;

function removed(editing: Editing, { remove }: Change): Edits {
  if (!remove) return editing.edits;
  const picked = new Set(editing.edits.picked.map(pickId));
  const other = remove.find((id) => !picked.has(id));
  if (other !== undefined) throw refused(`remove: ${JSON.stringify(other)} was not picked by hand. Hide it instead.`);
  return { ...editing.edits, picked: editing.edits.picked.filter((one) => !remove.includes(pickId(one))) };
}

function shown(editing: Editing, { hide = [], show = [] }: Change): Edits {
  const hiding = cardsNamed(editing, 'hide', hide);
  const showing = cardsNamed(editing, 'show', show);
  const left = editing.edits.hidden.filter((ref) => !isOf([...hiding, ...showing])(ref));
  return { ...editing.edits, hidden: [...left, ...unique(hiding).map(refTo)] };
}

function ordered(editing: Editing, { order }: Change): Edits {
  if (!order) return editing.edits;
  return { ...editing.edits, order: unique(cardsNamed(editing, 'order', order)).map(refTo) };
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

function headed({ record, edits }: Editing, { headline }: Change): Edits {
  return headline === undefined ? edits : { ...edits, headline: headline && chosenHeadline(record, headline) };
}

function spoken({ record, edits }: Editing, { speakers }: Change): Edits {
  return speakers ? { ...edits, speakers: chosenSpeakers(record, edits.speakers, speakers) } : edits;
}

function looked(editing: Editing, { looks }: Change): Edits {
  const { edits, themes } = editing;
  if (!looks) return edits;
  let kept = edits.looks;
  for (const [id, { size, theme, kicker }] of Object.entries(looks)) {
    const [card] = cardsNamed(editing, 'looks', [id]);
    if (!card) continue;
    if (theme && !themes.includes(theme)) throw refused(`looks.${id}.theme: allowed are ${themes.join(', ')}.`);
    const able = KICKERS[card.kind];
    if (kicker && !able.includes(kicker)) throw refused(`looks.${id}.kicker: allowed here are ${able.join(', ')}.`);
    const before = kept.find((look) => isOf([card])(look.card));
    const look = {
      size: now(size, before?.size),
      theme: now(theme, before?.theme),
      kicker: now(kicker, before?.kicker),
    };
    const said = Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
    const after = Object.keys(said).length > 0 ? [{ card: refTo(card), ...said }] : [];
    kept = [...kept.filter((one) => one !== before), ...after];
  }
  return { ...edits, looks: kept };
}

function branded({ edits, kit = null, themes }: Editing, { brand }: Change): Edits {
  if (brand === undefined) return edits;
  if (brand === null) return { ...edits, brand: null };
  if (kit === null) throw refused(`brand: no kit ${JSON.stringify(brand)} is saved here. GET /api/kits lists them.`);
  const theme = kit.theme !== null && themes.includes(kit.theme) ? kit.theme : null;
  return { ...edits, brand: { name: brand, kit: { ...kit, theme } } };
}

/** Of the article's direction: a line that runs both ways is read by nobody. */
function labelled({ record, edits }: Editing, { labels }: Change): Edits {
  if (labels === undefined) return edits;
  const isRtl = isRightToLeft(record.source.language);
  const able = LABEL_LANGUAGES.filter((language) => isRightToLeft(language) === isRtl);
  if (labels !== null && !able.includes(labels)) throw refused(`labels: allowed here are ${able.join(', ')}.`);
  return { ...edits, labels };
}

/** What is not said stays; null takes it back. */
const now = <T>(said: T | null | undefined, before: T | undefined): T | undefined =>
  said === undefined ? before : (said ?? undefined);

function released(editing: Editing, { approve, withdraw }: Change): Edits {
  const { record, edits, signature: signed } = editing;
  const { plan, desk } = applyEdits(record, edits);
  const cardsOf = (field: string, said: Change['approve']): PlannedCard[] =>
    Array.isArray(said) ? cardsNamed(editing, field, said) : [];
  const [taken, granted] = [cardsOf('withdraw', withdraw), cardsOf('approve', approve)];
  const left = edits.approved.filter(({ card }) => !isOf([...taken, ...granted])(card));
  const fresh = unique(granted).map((card) => ({
    card: refTo(card),
    print: printOfCard(card, desk.chosen.get(card.id), desk),
    signed,
  }));
  const cardwise = { ...edits, approved: [...left, ...fresh] };
  if (approve === 'sheet')
    return { ...cardwise, sheetApproved: printOfSheet(plan.cards, desk.chosen, desk), sheetSigned: signed };
  return withdraw === 'sheet' ? { ...cardwise, sheetApproved: null, sheetSigned: undefined } : cardwise;
}
