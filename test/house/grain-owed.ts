/**
 * Files of the readers of quotations and names that still owe the grain: wide lines, branches or bare numbers. One that
 * is mended leaves the list, none joins it.
 */
const owed = (folder: string, names: string): string[] =>
  names.trim().split(/\s+/).map((name) => `src/extract/${folder}/${name}.ts`);

export const OWED: ReadonlySet<string> = new Set([
  ...owed('quotes', `
    marks/find-quotations marks/split-incises phrase/head-first-phrase phrase/noun-phrase phrase/phrase-words
    clause/find-subject clause/head-first-subject coreference/links features/speech-features ruled-out/ruled-out
  `),
  ...owed('names', `
    words/titles run/name-extent role/appositive role/head-first-role role/premodifier role/role-phrase
  `),
]);
