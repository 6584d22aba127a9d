/** Words of the article that point at a speaker, before it is known who that is. Types only. */
import type { Gender } from '../../lexicon/lexicon.ts';

export type Reference = { first: number; end: number } & (
  | { kind: 'name'; entity: number }
  /** `dropped`: the verb has no subject of its own («…», añadió), and tells no gender. */
  | { kind: 'pronoun'; gender: Gender; dropped?: true }
  /** "a spokesperson for the company": no name, the article's own words. `head` is the token of its noun. */
  | { kind: 'descriptor'; head: number }
);

/** The article's own words for somebody. */
export type Descriptor = Extract<Reference, { kind: 'descriptor' }>;

/** A reference with the rule that read it: `first`/`end` of the evidence are token indices, end exclusive. */
export interface Attribution {
  rule: string;
  reference: Reference;
  evidenceFirst: number;
  evidenceEnd: number;
}

/** A speaker: an entity, or the article's own words for one who is not named. */
export type Who = { entity: number } | { first: number; end: number };
