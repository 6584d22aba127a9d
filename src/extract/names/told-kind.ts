/**
 * What a name is that the fitted weights leave open, told by one plain sign of the article: "Kayla Fell of Refugia",
 * "companies such as Petronas, Proton", "from Vredehoek", "TOI has reported". English.
 */
import type { Document } from '../../text/document.ts';
import type { EntityKind } from '../entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Cluster } from './clusters.ts';
import { NO_INSTITUTION } from './institution-words.ts';
import type { NameRun } from './name-run.ts';
import { wordSet } from '../../text/word-set.ts';

/** Names of people: the token after each. */
export type PersonEnds = ReadonlySet<number>;

export function toldKind(doc: Document, lexicon: Lexicon, { runs }: Cluster, ends: PersonEnds): EntityKind {
  const isWord = runs.every(({ words }) => words.every((word) => /^[\p{L}.'’&]+$/u.test(word)));
  if (!isWord) return 'unknown'; // "Keyword-Rich"
  if (runs.some((run) => lowerAt(doc, run.titleToken - 1) === 'in')) return 'unknown';
  for (const run of runs) {
    const kind = ofPerson(doc, run, ends) ?? inList(doc, run) ?? acronym(doc, lexicon, run);
    if (kind) return kind;
  }
  return 'unknown';
}

const lowerAt = (doc: Document, i: number): string => doc.tokens[i]?.lower ?? '';

/** "Kayla Fell of Refugia" works there, "Kelly Clarke, from Vredehoek," lives there. */
function ofPerson(doc: Document, run: NameRun, ends: PersonEnds): EntityKind | null {
  const at = run.titleToken - 1;
  if (lowerAt(doc, at) === 'of' && ends.has(at)) return 'organisation';
  const isFrom = lowerAt(doc, at) === 'from' && lowerAt(doc, at - 1) === ',' && ends.has(at - 1);
  return isFrom && lowerAt(doc, run.endToken) === ',' ? 'place' : null;
}

/** "companies such as Petronas, Proton, and others": what the plural before the list says. */
function inList(doc: Document, run: NameRun): EntityKind | null {
  for (let i = run.titleToken - 1; run.titleToken - i < LONGEST_LIST; i--) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== run.sentence) return null;
    const noun = token.lower === 'as' && lowerAt(doc, i - 1) === 'such' ? i - 2 : i - 1;
    if (/^(?:as|like|including)$/.test(token.lower)) return PLURALS.get(lowerAt(doc, noun)) ?? null;
    if (token.kind === 'word' && !/^\p{Lu}/u.test(token.text) && !/^(?:and|or)$/.test(token.lower)) return null;
  }
  return null;
}
const LONGEST_LIST = 14;

const plurals = (nouns: string, kind: EntityKind): [string, EntityKind][] =>
  nouns.split(' ').map((noun) => [noun, kind]);
const PLURALS: ReadonlyMap<string, EntityKind> = new Map([
  ...plurals(
    'companies firms brands agencies banks retailers carmakers automakers papers newspapers magazines laboratories ' +
      'labs laboratory organizations organisations outlets directories clubs teams universities schools airlines ' +
      'publishers networks charities startups insurers manufacturers makers broadcasters groups unions parties',
    'organisation',
  ),
  ...plurals('towns cities villages places countries states regions districts islands suburbs provinces', 'place'),
]);

/** "TOI has reported", "by SANDF", "TIGTA's website": capitals that act; "DNA" and "HIV" name no body. */
function acronym(doc: Document, lexicon: Lexicon, run: NameRun): EntityKind | null {
  const [word = '', more] = run.words;
  if (more !== undefined || !/^\p{Lu}{3,6}$/u.test(word) || NO_INSTITUTION.has(word)) return null;
  const [before, after] = [lowerAt(doc, run.titleToken - 1), lowerAt(doc, run.endToken)];
  if (after === ')' || lexicon.determiners.has(before)) return null;
  const acts = lexicon.saying.has(after) || lexicon.reporting.has(after) || ACTS.has(after);
  return acts || run.possessive || /^(?:by|from)$/.test(before) ? 'organisation' : null;
}
const ACTS = wordSet('has had will plans wants hopes officials troops spokesman spokeswoman members');
