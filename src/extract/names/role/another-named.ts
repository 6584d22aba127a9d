/**
 * Does the sentence of a name name somebody else near it? "Luc Roux a vu M. Morin. Ce menuisier …": it is open then of
 * whom the sentence behind it tells.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { CAPITAL, type NameRun } from '../words/name-run.ts';

/** @param others the full names of people, by where they start */
export function isAnotherNamed(
  doc: Document, lexicon: Lexicon, run: NameRun, others: ReadonlyMap<number, NameRun>,
): boolean {
  const { firstToken = 0, endToken = 0 } = doc.sentences[run.sentence] ?? {};
  const isNamed = (i: number): boolean => others.has(doc.tokens[i]?.start ?? -1) || isShortName(doc, lexicon, i);
  const isNear = (i: number): boolean => {
    const { start = Infinity, end = 0 } = doc.tokens[i] ?? {};
    return run.start - end <= FURTHEST && start - run.end <= FURTHEST;
  };
  for (let i = run.titleToken - 1; i >= firstToken && isNear(i); i--) if (isNamed(i)) return true;
  for (let i = run.endToken; i < endToken && isNear(i); i++) if (isNamed(i)) return true;
  return false;
}
/** Letters to either side. A sentence of more is a list or holds a speech, and is asked for each name in it. */
const FURTHEST = 300;

/** "M. Morin", "Mr Lee", "J. Lee": a title or an initial, and a surname. */
function isShortName({ tokens }: Document, { honorifics }: Lexicon, i: number): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  return (honorifics.has(lower) || INITIAL.test(text)) && CAPITAL.test(text) && CAPITAL.test(tokens[i + 1]?.text ?? '');
}
const INITIAL = /^\p{Lu}\.$/u;
