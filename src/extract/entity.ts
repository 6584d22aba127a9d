/** The people, organisations and places that an article names, and every place where it names them. */
import type { Span } from '../text/document.ts';

export type EntityKind = 'person' | 'organisation' | 'place' | 'unknown';

export interface Mention extends Span {
  /** Index into `document.sentences`. */
  sentence: number;
  /** Token indices, end exclusive. */
  firstToken: number;
  endToken: number;
}

export interface Entity {
  kind: EntityKind;
  /**
   * Under what the sheet lists it, where one sign tells more than the fitted weights: "Kayla Fell of Refugia". Who
   * speaks is weighed by `kind`, as it was learned.
   */
  listedAs?: EntityKind | undefined;
  /** The fullest form that the article gives, without honorific or title. Verbatim. */
  name: string;
  /**
   * A verbatim phrase of the article, and where it stands; null where it gives none. Bare, it tells nothing that the
   * name does not: "a man", "Queen" of "Queen Camilla".
   */
  role: (Span & { text: string; isBare?: true }) | null;
  gender: 'female' | 'male' | 'neuter' | null;
  /** In order of the text. Name mentions only, pronouns are not counted. */
  mentions: Mention[];
}

/** What the article says somebody is, beyond the name. */
export const roleTold = ({ role }: Entity): Entity['role'] => (role?.isBare ? null : role);
