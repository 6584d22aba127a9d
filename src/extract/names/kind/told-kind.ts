/**
 * What a name is that the fitted weights leave open, told by one plain sign of the article: "Kayla Fell of Refugia",
 * "companies such as Petronas, Proton", "from Vredehoek", "in oil-rich Rivers state", "TOI has reported". English.
 */
import type { Document } from '../../../text/document.ts';
import type { EntityKind } from '../../entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from '../words/clusters.ts';
import { isFeast } from '../words/feasts.ts';
import { NO_INSTITUTION } from '../words/institution-words.ts';
import { isKindOfBody, isPlaceNoun } from '../words/kind-nouns.ts';
import type { NameRun } from '../words/name-run.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Names of people: the token after each. */
type PersonEnds = ReadonlySet<number>;

export function toldKind(doc: Document, lexicon: Lexicon, { runs }: Cluster, ends: PersonEnds): EntityKind {
  const isWord = runs.every(({ words }) => words.every((word) => /^[\p{L}.'’&]+$/u.test(word)));
  if (!isWord) return 'unknown'; // "Keyword-Rich"
  const behind = runs.map((run) => nounBehind(doc, lexicon, run)).find((kind) => kind !== null);
  if (behind) return behind;
  if (runs.some((run) => lowerAt(doc, run.titleToken - 1) === 'in')) return 'unknown';
  for (const run of runs) {
    const beside = ofPerson(doc, run, ends) ?? inList(doc, run) ?? apposed(doc, lexicon, run);
    const kind = beside ?? acronym(doc, lexicon, run);
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

/** "its magazine, Dabiq, shows", "a province -- Wazirabad -- where", "a movement known as the Levellers". */
function apposed(doc: Document, lexicon: Lexicon, run: NameRun): EntityKind | null {
  const at = lowerAt(doc, run.titleToken - 1) === 'the' ? run.titleToken - 2 : run.titleToken - 1;
  const naming = namingWord(doc, at);
  const closes = /^(?:[,.;:—–-]|)$/.test(doc.tokens[run.endToken]?.text ?? '');
  const isApposed = closes && /^[,—–-]$/.test(doc.tokens[at]?.text ?? '');
  if (naming === null && !isApposed) return null;
  const mark = lowerAt(doc, at - 1) === '-' ? at - 1 : at;
  // in small letters: "Municipal Court, City Hall" is a list
  const noun = doc.tokens[(naming ?? mark) - 1]?.text ?? '';
  if (isPlaceNoun(lexicon, noun)) return 'place';
  return (isKindOfBody(lexicon, noun) || MOVEMENTS.test(noun)) && !WRITTEN.test(noun) ? 'organisation' : null;
}
const MOVEMENTS = /^(?:movement|militia|gang|cult|sect|cartel|faction|troupe|choir|duo|trio)$/;
/** Nouns of bodies that what is written is called by as well. */
const WRITTEN =
  /^(?:report|study|letter|statement|book|document|survey|poll|post|message|film|show|series|song|album)$/;

/** Where "known as", "called" or "calling itself" begins that ends at `at`, or null. */
function namingWord(doc: Document, at: number): number | null {
  const [word, before] = [lowerAt(doc, at), lowerAt(doc, at - 1)];
  if (/^(?:called|named|dubbed)$/.test(word)) return at;
  const isTwo = (word === 'as' && before === 'known') || (word === 'itself' && before === 'calling');
  return isTwo ? at - 1 : null;
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

/** "Rivers state", "the Daily Caller website": what the small noun behind says; "an Islamist party" has no name. */
function nounBehind(doc: Document, lexicon: Lexicon, run: NameRun): EntityKind | null {
  const [noun, after] = [doc.tokens[run.endToken]?.text ?? '', lowerAt(doc, run.endToken + 1)];
  if (run.possessive || isFeast(run.words) || doc.tokens[run.endToken]?.sentence !== run.sentence) return null;
  if (run.words.some((word) => OF_MANY.test(word) || lexicon.demonyms.has(word.toLowerCase()))) return null;
  if (PLACES_BEHIND.has(noun) && !OFFICIALS.test(after)) return 'place';
  return BODIES_BEHIND.has(noun) ? 'organisation' : null;
}
const PLACES_BEHIND = wordSet('state province county neighborhood neighbourhood suburb area peninsula valley township');
const BODIES_BEHIND = wordSet('party website magazine newspaper');
/** "Maharashtra state police" tells of a state, "Greek state television" of none. */
const OFFICIALS = /^(?:media|tv|television|broadcaster|news|radio|court|attorney|officials?|run|owned|funded)$/;
/** Peoples, creeds and times, of which there are many states, areas and parties. */
const OF_MANY =
  /^(?:Gulf|Balkan|Shia|Shiite|Sunni|Roma|Amish|Bedouin|Druze|\p{Lu}{2,}|.*(?:ive|ist|ic|ish|al|an|ese))$/u;

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
