/**
 * Bodies by the noun right before their name, where nouns have capitals: "die Gewerkschaft Komba", "der Umweltverein
 * Blauwal". The weights leave such names open where no list has them; the noun is what the article says they are.
 */
import type { Document, Token } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { apposedNoun } from './apposed-body.ts';
import type { Cluster } from './clusters.ts';
import type { FoundRole } from './found-role.ts';
import { givenNameGender } from './given-names.ts';
import { isBodyNoun } from './kind-nouns.ts';
import { isRole } from './name-kind.ts';
import type { NameRun } from './name-run.ts';

export function isCalledBody(doc: Document, lexicon: Lexicon, { runs, fullest: { words } }: Cluster): boolean {
  if (words.length > 1 && givenNameGender(words[0] ?? '') !== undefined) return false;
  return runs.some((run) => nounOf(doc, lexicon, run) !== null);
}

/**
 * Where the full name of such a body begins: "Naturschutzverein Elbaue" where the article never says "Elbaue" alone.
 */
export function calledStart(doc: Document, lexicon: Lexicon, { runs, fullest, judged }: Cluster): number {
  const isAlways = judged.kind === 'unknown' && runs.every((run) => nounOf(doc, lexicon, run));
  return (isAlways && nounOf(doc, lexicon, fullest)?.start) || fullest.start;
}

/** What a body is called: "Gewerkschaft". */
export function bodyCalled(doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): FoundRole | null {
  const apposed = runs.map((run) => apposedNoun(doc, lexicon, run)).find((one) => one !== null);
  if (apposed) {
    const { text, start, end } = apposed;
    return { text, start, end, gender: null, of: 'organisation', rule: 'appositive' };
  }
  const nouns = runs.map((run) => nounOf(doc, lexicon, run));
  const noun = nouns.find((one) => one !== null && !SAYS_LITTLE.test(one.lower));
  if (!noun || !nouns.includes(null)) return null; // else it is a part of the name
  const { text, start, end } = noun;
  return { text, start, end, gender: null, of: 'organisation', rule: 'premodifier' };
}
/** Alone, such a noun tells nothing that the name does not. */
const SAYS_LITTLE = /^(?:unternehmen|firma|konzern|gruppe|organisation|verein|verband|team|sender|amt|behörde)s?$/;

/** The noun of a body right before the name, behind an article or an adjective; null where none stands there. */
function nounOf(doc: Document, lexicon: Lexicon, { titleToken, sentence }: NameRun): Token | null {
  const [noun, article] = [doc.tokens[titleToken - 1], doc.tokens[titleToken - 2]];
  if (!lexicon.capitalisesNouns || noun?.sentence !== sentence || !/^\p{Lu}/u.test(noun.text)) return null;
  return isOfBodies(lexicon, noun.lower) && /^\p{Ll}|^(?:D|Ein)/u.test(article?.text ?? '') ? noun : null;
}

/** A document, an office or a government before a name is of that name, and not called by it: "Regierung Moser". */
const isOfBodies = (lexicon: Lexicon, lower: string): boolean =>
  isBodyNoun(lexicon, lower) && !lexicon.documents?.has(lower) && !isRole(lexicon, lower) &&
  !lexicon.people.has(lower) && !/(?:regierung|kabinett|stadt|gemeinde|land|kreis|staat)$/.test(lower);
