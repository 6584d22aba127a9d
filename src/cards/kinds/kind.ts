/**
 * What the software must know of a kind of card, beside when a sheet fills it (its planner) and how it looks (its
 * template). Methods, so that one can be called of any card: `kindOf(card).tell(card, 400)`.
 */
import type { CardKind } from '../../schema.ts';
import type { PlannedOf } from '../planning.ts';
import type { CardOf, Voice } from '../card.ts';
import type { Labels } from '../label-set.ts';
import type { Lean, Spare } from '../spare.ts';

/** What a card says, as the parts of a page: to be read aloud, searched, copied and translated. */
export type Line =
  | { is: 'heading'; text: string; figure?: string }
  | { is: 'said'; text: string; speaker: Voice | null; isHeading: boolean }
  | { is: 'sentence'; text: string }
  | { is: 'list'; name: 'facts' | 'timeline' | 'people'; items: Item[]; points?: 'numbered' | 'bulleted' };

export type Item = { text: string; date?: string } | { person: Voice };

interface KindOf<C, P> {
  /** What the pieces on it are on the sheet, or by themselves; the matter: the headline and facts. */
  evidence: 'matter' | 'fact' | 'quote' | 'figure' | 'event' | 'person';
  /** The words on it are somebody's, letter for letter: the source line says so. */
  isSpeech: boolean;
  /** A list that stands under its matter, set large: on tall sheets, or on every one but a link preview. */
  headed: 'never' | 'tall' | 'not-og';
  /** Ways to show less so that its type is larger, fullest first. */
  leaner: readonly Lean[];
  kicker(card: C, labels: Labels): string;
  /** Its own words for alt text, in about `room` characters. */
  tell(card: C, room: number): string;
  /** The title of its page: our label or the speakers, then the words. */
  title(card: C, labels: Labels): Title;
  outline(card: C): Line[];
  /** The same card with no more than there is room for. */
  shorten(card: C, spare: Spare): C;
  /** Words of the article on it that none of its pieces holds. */
  besides(card: P): string[];
}

/** By the types of its cards, not by its name: so a kind is known to be one of all. */
export type Kind<K extends CardKind> = KindOf<CardOf<K>, PlannedOf<K>>;

type Title = { words: string } | { who: string; said: string };
