/**
 * A language is one file of src/extract/lexicon, one of its verbs of saying beside it, and one line of each registry:
 * what reads speakers and names asks the lexicon, and knows no language by its tag. Dutch and Polish are the proof: they
 * stand in nl.ts and pl.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/extract/lexicon/index.ts';

const EXTRACT = resolve(import.meta.dirname, '../../src/extract');
const LANGUAGES = readdirSync(join(EXTRACT, 'lexicon'))
  .filter((name) => /^[a-z]{2}\.ts$/.test(name))
  .map((name) => name.slice(0, 2));

/** The code of a folder's files without comments; fitted weights and lists of names are no code. */
function codeOf(folder: string): { file: string; code: string }[] {
  return readdirSync(join(EXTRACT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('weights'))
    .map(({ name }) => ({
      file: `${folder}/${name}`,
      code: readFileSync(join(EXTRACT, folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    }));
}

/** Words that only stand for themselves: long enough to be none of another language or of the code. */
const LEAST_LETTERS = 6;
/** English "familiar" is Portuguese too, German "Parlament" Polish. */
const SHARED: ReadonlySet<string> = new Set(['familiar', 'parlament']);

function ownWords(language: string): Set<string> {
  const { saying, reporting, determiners, pronouns, people, institutions, documents } = lexiconFor(language);
  const all = [saying, reporting, determiners, pronouns.keys(), people, institutions, documents ?? []];
  const english = lexiconFor('en');
  const isEnglish = (word: string): boolean =>
    [english.saying, english.reporting, english.people, english.institutions, english.naming, english.common]
      .some((words) => words.has(word)) || english.roles.has(word) || english.roleEndings.test(word) ||
    SHARED.has(word);
  return new Set(all.flatMap((words) => [...words]).filter((word) => word.length >= LEAST_LETTERS && !isEnglish(word)));
}

/** The words in the string and pattern literals of code. */
const literalWords = (code: string): string[] =>
  (code.match(LITERAL) ?? []).flatMap((literal) => literal.match(/\p{L}+/gu) ?? []);
const LITERAL = /'[^'\n]*'|"[^"\n]*"|`[^`]*`|(?<=[(=:|&!?,\s])\/(?![*/\s])(?:\\.|\[[^\]\n]*\]|[^/\n\\])+\//g;

/** The lists of words of a file, each written as one template or as strings that are joined. */
const wordLists = (code: string): string[][] =>
  (code.match(/`[^`$]*`|'[^'\n]*'(?:\s*\+\s*'[^'\n]*')+/g) ?? [])
    .map((list) => (list.startsWith('`') ? list.slice(1, -1) : list.slice(1, -1).replace(/'\s*\+\s*'/g, '')))
    .filter((list) => /^[\s\p{L}\p{M}'’.-]+$/u.test(list))
    .map((list) => list.trim().split(/\s+/));

describe('a language', () => {
  it('is a file of the lexicon and a line of its registry', () => {
    expect(LANGUAGES.length).toBeGreaterThan(9);
    for (const language of LANGUAGES) expect(lexiconFor(language).saying.size, language).toBeGreaterThan(0);
    expect(codeOf('lexicon/saying').map(({ file }) => file)).toHaveLength(LANGUAGES.length + 1);
  });

  it.each([...codeOf('lexicon'), ...codeOf('lexicon/saying')])('has no word twice in one list: $file', ({ code }) => {
    const twice = wordLists(code).flatMap((list) => list.filter((word, at) => list.indexOf(word) < at));
    expect(twice).toEqual([]);
  });

  it.each(codeOf('quotes'))('is not known by its tag where speakers are read: $file', ({ code }) => {
    const tags = LANGUAGES.filter((one) => one !== 'en').join('|');
    const asked = new RegExp(`language\\s*[=!]==\\s*['"](?:${tags})['"]|^\\s*(?:${tags}):`, 'gm');
    expect(code.match(asked) ?? []).toEqual([]);
  });

  it.each(LANGUAGES.filter((one) => one !== 'en'))('%s has none of its words where speakers are read', (language) => {
    const words = ownWords(language);
    const found = codeOf('quotes').flatMap(({ file, code }) =>
      literalWords(code).filter((word) => words.has(word.toLowerCase())).map((word) => `${file}: ${word}`));
    expect(found).toEqual([]);
  });

  it.each(['nl', 'pl'])('%s stands in its file alone where names are read', (language) => {
    const words = ownWords(language);
    const found = codeOf('names').flatMap(({ file, code }) => [
      ...literalWords(code).filter((word) => words.has(word.toLowerCase())).map((word) => `${file}: ${word}`),
      ...(code.match(new RegExp(`^\\s*${language}:`, 'gm')) ?? []).map(() => `${file}: ${language}`),
    ]);
    expect(found).toEqual([]);
  });
});
