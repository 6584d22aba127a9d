/** Where someone belongs, when no role is told: "X of the Institute", "Acme's X"; and "a group called X". */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { GENERIC_ALONE, INSTITUTION_WORDS } from './institution-words.ts';
import { CAPITAL, POSSESSIVE, type NameRun } from './name-run.ts';
import { opensRole, toRole } from './role-phrase.ts';

/** Where the bodies of the article are named: the token after each mention by its first. */
export type Bodies = ReadonlyMap<number, number>;

/** Longest name of an institution, in tokens. */
const LONGEST = 9;

/** "Jane Doe of the Bridge Institute", "Jane Doe, from Acme Bank," */
export function affiliation(doc: Document, run: NameRun, bodies: Bodies): FoundRole | null {
  if (run.possessive || run.words.length < 2) return null;
  const at = doc.tokens[run.endToken]?.text === ',' ? run.endToken + 1 : run.endToken;
  if (!/^(?:of|from|at|with)$/.test(doc.tokens[at]?.lower ?? '')) return null;
  const first = doc.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const body = bodies.get(first);
  if (body !== undefined) return named(doc, first, body);
  let end = first;
  while (end - first < LONGEST && isPartOfName(doc, end)) end += 1;
  while (end > first && !CAPITAL.test(doc.tokens[end - 1]?.text ?? '')) end -= 1;
  return isInstitution(doc, first, end) ? named(doc, first, end) : null;
}

/** "Acme News’s Jane Doe" */
export function employer(doc: Document, run: NameRun): FoundRole | null {
  if (run.titleToken !== run.firstToken || run.words.length < 2) return null;
  const end = run.firstToken;
  if (!POSSESSIVE.test(doc.tokens[end - 1]?.text ?? '')) return null;
  let first = end;
  while (
    end - first < LONGEST &&
    first - 1 >= 0 &&
    doc.tokens[first - 1]?.sentence === run.sentence &&
    CAPITAL.test(doc.tokens[first - 1]?.text ?? '')
  )
    first -= 1;
  return isInstitution(doc, first, end) ? named(doc, first, end) : null;
}

/** "a group of nurses called Open Wards": the noun phrase before the naming word. */
export function namedAs(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const naming = run.titleToken - 1;
  if (!/^(?:called|named|dubbed)$/.test(doc.tokens[naming]?.lower ?? '')) return null;
  for (let first = naming - 1; first > naming - 10; first--) {
    const token = doc.tokens[first];
    if (!token || token.kind !== 'word' || token.sentence !== run.sentence) return null;
    if (/^(?:a|an)$/.test(token.lower))
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
  const words = doc.tokens.slice(first, end).map((token) => token.text.replace(POSSESSIVE, ''));
  return (
    words.some((word) => INSTITUTION_WORDS.has(word)) && !(words.length === 1 && GENERIC_ALONE.has(words[0] ?? ''))
  );
}

function named(doc: Document, first: number, end: number): FoundRole | null {
  const head = doc.tokens[first];
  const tail = doc.tokens[end - 1];
  if (!head || !tail) return null;
  const last = tail.end - (POSSESSIVE.exec(tail.text)?.[0].length ?? 0);
  return {
    text: doc.text.slice(head.start, last),
    start: head.start,
    end: last,
    gender: null,
    of: 'person',
    rule: 'affiliation',
  };
}
