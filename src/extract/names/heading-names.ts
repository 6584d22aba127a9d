/**
 * Full names that stand in a headline alone. No name is read in headings, where every word may have a capital; but
 * where the text has a surname only ("Hamilton said"), a given name before that very word in a heading completes it.
 */
import type { Document } from '../../text/document.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { adjoins, bareOf, type NameRun } from './name-run.ts';

/**
 * @param runs the names of the text
 * @returns a run for each surname that a heading completes, from the first heading that does
 */
export function fullNamesInHeadings(doc: Document, runs: readonly NameRun[]): NameRun[] {
  const lone = new Set(runs.flatMap(({ words }) => (words.length === 1 ? words : [])));
  for (const { words } of runs) if (words.length > 1) lone.delete(words.at(-1) ?? '');
  if (lone.size === 0) return [];
  const found: NameRun[] = [];
  for (const { kind, firstSentence, endSentence } of doc.paragraphs) {
    if (kind !== 'heading') continue;
    for (let s = firstSentence; s < endSentence; s++) found.push(...completedIn(doc, lone, s));
  }
  return found;
}

function completedIn(doc: Document, lone: Set<string>, sentence: number): NameRun[] {
  const found: NameRun[] = [];
  const { firstToken = 0, endToken = 0 } = doc.sentences[sentence] ?? {};
  for (let i = firstToken + 1; i < endToken; i++) {
    const [given, surname] = [doc.tokens[i - 1], doc.tokens[i]];
    if (!given || !surname || !lone.has(bareOf(surname.text)) || !adjoins(doc, given, surname)) continue;
    if (givenNameGender(given.text) === undefined || isAlsoWord(given.text)) continue;
    const bare = bareOf(surname.text);
    lone.delete(bare);
    found.push({
      words: [given.text, bare], start: given.start, end: surname.start + bare.length, sentence,
      firstToken: i - 1, endToken: i + 1, titleToken: i - 1,
      honorific: null, titled: false, possessive: bare !== surname.text,
    });
  }
  return found;
}
