/**
 * What of a sheet stands on one page, within its share of the article: the card itself, then the sentences around its
 * words, then the other cards and what stands on them, last what is on the sheet alone. A passage for whose sentence
 * there is no room shows its words alone; one for whose words there is none is left out, and so is a card's picture.
 * What room is left at last goes to the sentences beside.
 */
import { kindOf } from '../cards/kinds/registry.ts';
import { naming } from '../cards/telling.ts';
import type { PlannedCard } from '../sheet/plan.ts';
import type { Excerpt } from './excerpt.ts';
import type { NamedList } from './named-lists.ts';
import type { Passage } from './passages.ts';
import { ShareBudget, type Wanted } from './share-budget.ts';

interface Fitted {
  passages: Passage[];
  /** Ids of the cards whose pictures, with all their words, have room. */
  pictured: ReadonlySet<string>;
  /** Lists of names that have room. */
  named: NamedList[];
}

interface Page {
  text: string;
  /** The card that the page is of. */
  card: PlannedCard;
  cards: readonly PlannedCard[];
  passages: readonly Passage[];
  named: readonly NamedList[];
}

export function fitPage({ text, card, cards, passages, named }: Page, share: number): Fitted {
  const budget = new ShareBudget(text, share);
  const kept = new Map<Passage, Passage>();
  const keep = (passage: Passage) => {
    if (kept.has(passage)) return;
    const { excerpt, bare } = passage;
    if (budget.take(wantedBy(passage, excerpt))) kept.set(passage, passage);
    else if (budget.take(wantedBy(passage, bare))) kept.set(passage, { ...passage, excerpt: bare });
  };
  const keepThoseOf = ({ shows }: PlannedCard) => {
    const ids = new Set(shows.map(({ id }) => id));
    passages.filter(({ id }) => ids.has(id)).forEach(keep);
  };
  budget.takeAnyway(wantedByCard(card));
  keepThoseOf(card);
  const pictured = cards.filter((one) => one === card || budget.take(wantedByCard(one)));
  cards.forEach(keepThoseOf);
  const whole = named.filter(({ partial }) => !partial).flatMap((list) => fittedList(list, budget));
  passages.forEach(keep);
  const parts = named.filter(({ partial }) => partial).flatMap((list) => fittedList(list, budget));
  for (const [passage, fitted] of kept) {
    const { wide } = passage;
    const hasRoom = wide !== null && fitted.excerpt === passage.excerpt && budget.take(wantedBy(passage, wide));
    if (hasRoom) kept.set(passage, { ...fitted, excerpt: wide });
  }
  return {
    passages: passages.flatMap((passage) => kept.get(passage) ?? []),
    pictured: new Set(pictured.map(({ id }) => id)),
    named: [...whole, ...parts],
  };
}

/** A list of names is whole or not there: half of them would tell something else. */
function fittedList(list: NamedList, budget: ShareBudget): NamedList[] {
  const { items } = list;
  if (list.partial) {
    const shown = items.filter((item) => budget.take(item));
    return shown.length > 0 ? [{ ...list, items: shown }] : [];
  }
  const all = { spans: items.flatMap(({ spans }) => spans), words: items.flatMap(({ words }) => words) };
  return budget.take(all) ? [list] : [];
}

function wantedBy({ naming: told, speaker, label }: Passage, excerpt: Excerpt): Wanted {
  return { spans: [excerpt.span, ...told], words: [...(speaker ? naming(speaker) : []), ...(label ? [label] : [])] };
}

function wantedByCard(card: PlannedCard): Wanted {
  return { spans: [...card.shows, ...card.insertions], words: kindOf(card).besides(card) };
}
