/**
 * Files of the readers of quotations and names that still owe the grain: wide lines, branches or bare numbers. One that
 * is mended leaves the list, none joins it.
 */
const owed = (folder: string, names: string): string[] =>
  names.trim().split(/\s+/).map((name) => `src/extract/${folder}/${name}.ts`);

export const OWED: ReadonlySet<string> = new Set([
  ...owed('quotes', `
    attribute carry-on features find-quotations find-subject governed head-first-phrase head-first-rules
    head-first-sources head-first-subject links mentions noun-phrase phrase-words read-quotes resolve-descriptor
    resolve-pronoun ruled-out rules-after sentence-names speech-features split-incises who
  `),
  ...owed('names', `
    appositive head-first-role link-names lone-noun name-extent name-kind premodifier resolve-entities role-phrase
    split-name-run split-run titles
  `),
]);
