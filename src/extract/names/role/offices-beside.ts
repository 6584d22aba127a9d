/** Offices right beside a name, before it or in an apposition behind: "Kämmerer Schulz", "Dieter Schulz, Kämmerer". */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { anyOfFirst, type Cluster } from '../words/clusters.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';

/** The noun right before a name, or null. */
function officeBefore(doc: Document, lexicon: Lexicon, { firstToken }: NameRun): string | null {
  const { lower = '', kind } = doc.tokens[firstToken - 1] ?? {};
  return kind === 'word' && isRole(lexicon, lower) && !lexicon.honorifics.has(lower) ? lower : null;
}

/** "Il pm Fabri", "la voisine, Roux,": does a noun for somebody stand before the name? */
export function hasOffice({ tokens }: Document, lexicon: Lexicon, { titleToken, sentence }: NameRun): boolean {
  const noun = tokens[titleToken - (tokens[titleToken - 1]?.text === ',' ? 2 : 1)];
  if (noun?.kind !== 'word' || noun.sentence !== sentence) return false;
  return isRole(lexicon, noun.lower) || lexicon.people.has(noun.lower) || lexicon.ties?.has(noun.lower) === true;
}

/** Of the people with one surname those of the office that stands before it; all, where it is nobody's or none does. */
export function ofOffice(doc: Document, lexicon: Lexicon, run: NameRun, people: Cluster[]): Cluster[] {
  const office = people.length > 1 ? officeBefore(doc, lexicon, run) : null;
  if (office === null) return people;
  const isTheirs = (one: NameRun): boolean =>
    one.words.length > 1 && (officeBefore(doc, lexicon, one) === office || isBehind(doc, one, office));
  const holders = people.filter(({ runs }) => anyOfFirst(runs, isTheirs));
  return holders.length > 0 ? holders : people;
}

function isBehind({ tokens }: Document, { endToken }: NameRun, office: string): boolean {
  const behind = tokens.slice(endToken + 1, endToken + APPOSITION);
  return tokens[endToken]?.text === ',' && behind.some(({ lower }) => lower === office);
}
/** Words of an apposition up to its noun: ", the former county treasurer". */
const APPOSITION = 5;
