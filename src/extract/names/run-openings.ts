/** What opens a run of capitals and is no part of the name: a story's first words in capitals, a plural for people. */
import type { Document } from '../../text/document.ts';

/** "NEW ZEALAND STAR Ruby Tane": where the opening words of a story, in capitals, end before a name, or 0. */
export function behindShout(doc: Document, first: number, end: number): number {
  let name = first;
  while (name < end && /^\p{Lu}[\p{Lu}\d’'-]+$/u.test(doc.tokens[name]?.text ?? '')) name += 1;
  const opens = doc.tokens[first - 1]?.sentence !== doc.tokens[first]?.sentence;
  return opens && name - first >= 2 && end - name >= 2 ? name : 0;
}

/** "Seventeen-year-old Keira Lund": how old somebody is. */
export const isAged = ({ tokens }: Document, first: number, end: number): boolean =>
  end - first > 1 && /^\p{L}+-year-old$/iu.test(tokens[first]?.text ?? '');
