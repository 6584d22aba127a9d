/**
 * Nouns for people that no list has and the article itself uses as such (German, where every noun has a capital):
 * "Bootswart Nils Rehm", "Nils Rehm, Küfer aus Soest", "er ist Seiler", "ein Türmer". "Der Bootswart" is then no name.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isNoun } from './lone-noun.ts';
import { isOneOfMany } from './one-of-many.ts';
import { isGermanWorker } from './work-noun.ts';

export function nounsHere(doc: Document, lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set<string>();
  if (!lexicon.capitalisesNouns) return found;
  doc.tokens.forEach(({ kind, text, lower }, i) => {
    if (kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(text) || found.has(lower)) return;
    if (isUsedAsNoun(doc, i) && isGermanWorker(lexicon, text) && !isNoun(lexicon, lower)) found.add(lower);
  });
  return found;
}

const isUsedAsNoun = (doc: Document, i: number): boolean =>
  isFullName(doc, i + 1) || isOneOfMany(doc, i) || isToldOfOne(doc, i);

/** "Nils Rehm, Küfer", "Nils Rehm ist Küfer", "sie ist Küferin" */
function isToldOfOne(doc: Document, i: number): boolean {
  const [before, said] = [doc.tokens[i - 1]?.lower ?? '', doc.tokens[i - 2]?.lower ?? ''];
  if (before === ',') return isFullName(doc, i - 3);
  return IS.test(before) && (/^(?:er|sie)$/.test(said) || isFullName(doc, i - 3));
}
const IS = /^(?:ist|war|wurde)$/;

const isFullName = ({ tokens }: Document, i: number): boolean =>
  givenNameGender(tokens[i]?.text ?? '') !== undefined && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '');
