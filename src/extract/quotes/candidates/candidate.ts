/** A candidate for the speaker of a quotation, with everything that proposes it. Types only. */
import type { Link } from '../coreference/links.ts';
import type { Reference, Who } from '../scene/reference.ts';

export interface Told {
  who: Who;
  /** The source that names it, and the words by which it does; token indices, end exclusive. */
  rule: string;
  reference: Reference | null;
  evidenceFirst: number;
  evidenceEnd: number;
  /** What ties a pronoun or a descriptor to the person. */
  link?: Link;
  /** Is it whom the rules of thumb for pronouns and descriptors choose? */
  chosen?: boolean;
  /** Of a descriptor's own words: how many persons it may mean. */
  fitting?: number;
}

export interface Candidate extends Told {
  /** All sources that propose this speaker, strongest first. */
  sources: string[];
  /** 0 for the one that the strongest source names. */
  rank: number;
}
