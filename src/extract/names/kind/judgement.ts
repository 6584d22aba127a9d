/** What the weights say of a name's kind. Types only. */
import type { EntityKind } from '../../entity.ts';

export type NamedKind = Exclude<EntityKind, 'unknown'>;

/** How likely a name is a person's, a body's, a place's; each is asked by itself. */
export type Chances = Readonly<Record<NamedKind, number>>;

/** What a name is, and how likely each kind is; without chances where ranked signs told it. */
export interface Judgement {
  kind: EntityKind;
  chances?: Chances;
  /** Does the article show a person: by a title, a role, an age? */
  isShown?: boolean;
}
