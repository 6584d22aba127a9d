/**
 * Files of the readers of quotations and names that still owe the grain: wide lines, branches or bare numbers. One that
 * is mended leaves the list, none joins it.
 */
const owed = (folder: string, names: string): string[] =>
  names.trim().split(/\s+/).map((name) => `src/extract/${folder}/${name}.ts`);

export const OWED: ReadonlySet<string> = new Set([
  ...owed('quotes', `
    find-quotations find-subject head-first-phrase head-first-subject links noun-phrase phrase-words ruled-out
    speech-features split-incises
  `),
  ...owed('names', `
    appositive head-first-role name-extent premodifier role-phrase titles
  `),
]);
