/**
 * Full names that stand in a headline alone. No name is read in headings, where every word may have a capital; but
 * where the text has a surname only ("Hamilton said"), a given name before that very word in a heading completes it.
 */
import type { Document } from '../../text/document.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { adjoins, bareOf, type NameRun } from './name-run.ts';

/**
 * @param runs the names of the text
 * @returns a run for each surname that headings complete, where the first of them does; none where two given names
 *   stand before it ("Bill Clinton" and "Hillary Clinton"), for then nobody can tell which is meant
 */
export function fullNamesInHeadings(doc: Document, runs: readonly NameRun[]): NameRun[] {
  const lone = new Set(runs.flatMap(({ words }) => (words.length === 1 ? words : [])));
  for (const { words } of runs) if (words.length > 1) lone.delete(words.at(-1) ?? '');
  if (lone.size === 0) return [];
  const found = new Map<string, NameRun>();
  for (const { kind, firstSentence, endSentence } of doc.paragraphs) {
    if (kind !== 'heading') continue;
    for (let s = firstSentence; s < endSentence; s++)
      for (const run of completedIn(doc, lone, s)) note(found, lone, run);
  }
  return [...found.values()];
}

function note(found: Map<string, NameRun>, lone: Set<string>, run: NameRun): void {
  const [given, surname = ''] = run.words;
  const known = found.get(surname);
  if (!known) found.set(surname, run);
  else if (known.words[0] !== given) {
    found.delete(surname);
    lone.delete(surname);
  }
}

function completedIn(doc: Document, lone: ReadonlySet<string>, sentence: number): NameRun[] {
  const found: NameRun[] = [];
  const { firstToken = 0, endToken = 0 } = doc.sentences[sentence] ?? {};
  for (let i = firstToken + 1; i < endToken; i++) {
    const [given, surname] = [doc.tokens[i - 1], doc.tokens[i]];
    if (!given || !surname || !lone.has(bareOf(surname.text)) || !adjoins(doc, given, surname)) continue;
    if (givenNameGender(given.text) === undefined || isAlsoWord(given.text)) continue;
    const bare = bareOf(surname.text);
    found.push({
      words: [given.text, bare], start: given.start, end: surname.start + bare.length, sentence,
      firstToken: i - 1, endToken: i + 1, titleToken: i - 1,
      honorific: null, titled: false, possessive: bare !== surname.text,
    });
  }
  return found;
}
