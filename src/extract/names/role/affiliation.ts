/** Where someone belongs, when no role is told: "X of the Institute", "Acme's X"; and "a group called X". */
import type { Document } from '../../../text/document.ts';
import { bareOf, isPossessive, possessiveLength } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { GENERIC_ALONE, INSTITUTION_WORDS } from '../words/institution-words.ts';
import { isKindOfBody } from '../words/kind-nouns.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { CAPITAL, type NameRun } from '../words/name-run.ts';
import { namingStart } from './naming-clause.ts';
import { isPlace } from '../words/places.ts';
import { isFunctionWord, opensRole, toRole } from './role-phrase.ts';
import { isNamedSo } from '../run/to-run.ts';

/** Where the bodies of the article are named: the token after each mention by its first. */
export type Bodies = ReadonlyMap<number, number>;

/** Longest name of an institution, in tokens. */
const LONGEST = 9;

/** "Jane Doe of the Bridge Institute", "Jane Doe, from Acme Bank,", "Jane Doe, of yacht brokers Halden" */
export function affiliation(doc: Document, lexicon: Lexicon, run: NameRun, bodies: Bodies): FoundRole | null {
  if (run.possessive || run.words.length < 2) return null;
  const at = doc.tokens[run.endToken]?.text === ',' ? run.endToken + 1 : run.endToken;
  if (!/^(?:of|from|at|with)$/.test(doc.tokens[at]?.lower ?? '')) return null;
  const nouns = nounsOfBody(doc, lexicon, at + 1);
  const noun = skipThe(doc, nouns);
  const isBody = nouns > at + 1 || SITE.test(doc.tokens[noun]?.text ?? '');
  const isOfThe = noun > at + 1 && doc.tokens[at]?.lower === 'of';
  const end = bodies.get(noun) ?? institutionEnd(doc, noun, isBody || (isOfThe && isBodyByArticle(doc, noun)));
  if (end === noun) return null;
  return named(doc, nouns > at + 1 ? at + 1 : noun, end);
}

/** "Ann Lowe of the Rivers Compact": towns have no article, and what has one by its nature is no body. */
function isBodyByArticle({ tokens }: Document, first: number): boolean {
  let end = first;
  while (end - first < LONGEST && CAPITAL.test(tokens[end]?.text ?? '')) end += 1;
  const isClosed = /^(?:said|says|told|,)$/.test(tokens[end]?.lower ?? '');
  const isLand = [first, end - 1].some((i) => LANDS.test(tokens[i]?.lower ?? ''));
  return end - first > 1 && isClosed && !isLand;
}
const LANDS = new RegExp(
  '^(?:isles?|islands?|states|united|kingdom|emirates|republic|coast|valley|hills|mountains|peninsula|region|' +
    'district|county|highlands|lakes|bay|river|sea|ocean|desert|delta|west|east|north|south|year|month|week|cup|' +
    'games|open|olympics|league|series|tour|quarter|borders|territory|territories|plains|dales|moors|gulf|strait|' +
    'street|road|bank)$',
);

/** "Kevin Pell of HaldenHealth.com" */
const SITE = /^\p{Lu}[\p{L}\d-]*\.(?:com|org|net|co|io)$/u;

const skipThe = (doc: Document, at: number): number => (doc.tokens[at]?.lower === 'the' ? at + 1 : at);

/** "of conservative think tank the Linden Foundation": where the nouns end that say what kind of body it is. */
function nounsOfBody(doc: Document, lexicon: Lexicon, first: number): number {
  let at = first;
  for (; at - first < LONGEST_KIND; at++) {
    const token = doc.tokens[at];
    if (token?.kind !== 'word' || !/^\p{Ll}/u.test(token.text) || isFunctionWord(lexicon, token.lower)) break;
  }
  const { lower = '' } = doc.tokens[at - 1] ?? {};
  const isKind = at > first && isKindOfBody(lexicon, lower);
  return isKind && CAPITAL.test(doc.tokens[skipThe(doc, at)]?.text ?? '') ? at : first;
}
const LONGEST_KIND = 6;

/** Where the name of an institution ends that begins at `first`, or `first`; `isBody`: the words before say as much. */
function institutionEnd(doc: Document, first: number, isBody: boolean): number {
  let end = first;
  while (end - first < LONGEST && isPartOfName(doc, end)) end += 1;
  while (end > first && !CAPITAL.test(doc.tokens[end - 1]?.text ?? '')) end -= 1;
  return isBody || isInstitution(doc, first, end) ? end : first;
}

/** "Acme News’s Jane Doe", "the Greens’ Bo Tran" */
export function employer(doc: Document, lexicon: Lexicon, run: NameRun, bodies: Bodies): FoundRole | null {
  if (run.titleToken !== run.firstToken || run.words.length < 2) return null;
  const end = ownerEnd(doc, run.firstToken);
  if (end < 0) return null;
  let first = end;
  while (
    end - first < LONGEST &&
    first - 1 >= 0 &&
    doc.tokens[first - 1]?.sentence === run.sentence &&
    bodies.get(first) !== end &&
    isPartOfName(doc, first - 1)
  )
    first -= 1;
  if (bodies.get(first) === end || isInstitution(doc, first, end)) {
    const isOneWord = end - first === 2 && doc.tokens[first]?.lower === 'the'; // "The Liberals’ Bo Tran"
    return named(doc, isOneWord ? first + 1 : first, end);
  }
  const known = knownBody(doc, lexicon, first, end);
  return known < 0 ? null : named(doc, known, end);
}

/** The token behind the owner that a name at `at` is of: an apostrophe behind an "s" stands by itself; or -1. */
function ownerEnd({ tokens }: Document, at: number): number {
  const [owner, mark] = [tokens[at - 2], tokens[at - 1]];
  if (isPossessive(mark?.text ?? '') && mark?.kind === 'word') return at;
  const isMark = /^['’]$/.test(mark?.text ?? '') && mark?.start === owner?.end && /s$/.test(owner?.text ?? '');
  return isMark ? at - 1 : -1;
}

/** "Labour’s Ann Lowe", "Scottish Labour’s", "Plaid Cymru’s": where a body of our lists begins; a town is no body. */
function knownBody(doc: Document, { language }: Lexicon, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const name = bareOf(doc.text.slice(doc.tokens[at]?.start, doc.tokens[end - 1]?.end));
    if (isKnownOrganisation(name) && !isPlace(name, language)) return isNation(doc, at - 1) ? at - 1 : at;
  }
  return -1;
}
/** "Scottish Labour" */
const isNation = ({ tokens }: Document, at: number): boolean =>
  /^(?:Scottish|Welsh|UK|Australian)$/.test(tokens[at]?.text ?? '');

/** "a group of nurses called Open Wards": the noun phrase before the naming word. */
export function namedAs(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const naming = namingStart(doc, run.titleToken);
  // "A baker, in a note, called Bo Tran “a thief”": what he was called, and no name of the note
  if (naming < 0 || /^(?:["“‘]|an?|the)$/.test(doc.tokens[run.endToken]?.lower ?? '')) return null;
  for (let first = naming - 1; first > naming - 10; first--) {
    const token = doc.tokens[first];
    if (!token || token.kind !== 'word' || token.sentence !== run.sentence) return null;
    if (/^(?:an?|one|another)$/.test(token.lower))
      return opensRole(doc, lexicon, first, naming) ? toRole(doc, lexicon, first, naming, 'appositive') : null;
  }
  return null;
}

const isPartOfName = (doc: Document, i: number): boolean => {
  const token = doc.tokens[i];
  return (
    token?.kind === 'word' &&
    (CAPITAL.test(token.text) ||
      (/^(?:of|for|and|the|&)$/.test(token.lower) && CAPITAL.test(doc.tokens[i + 1]?.text ?? '')))
  );
};

function isInstitution(doc: Document, first: number, end: number): boolean {
  const words = doc.tokens.slice(first, end).map((token) => bareOf(token.text));
  return (
    words.some((word) => INSTITUTION_WORDS.has(word)) && !(words.length === 1 && GENERIC_ALONE.has(words[0] ?? ''))
  );
}

function named(doc: Document, first: number, end: number): FoundRole | null {
  const head = doc.tokens[first];
  const tail = doc.tokens[end - 1];
  if (!head || !tail) return null;
  const owns = isNamedSo(doc, first, end) ? 0 : possessiveLength(tail.text);
  const last = tail.end - owns;
  return {
    text: doc.text.slice(head.start, last),
    start: head.start,
    end: last,
    gender: null,
    of: 'person',
    rule: 'affiliation',
  };
}
