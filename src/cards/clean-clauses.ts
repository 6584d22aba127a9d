/**
 * Ends of clauses after which a sentence says the same in less: before the last comma of a sentence, a dash or a
 * semicolon, with a whole statement in front and nothing of weight behind ("…, the mayor said"). A list, an aside
 * between two commas and what opens with a preposition ("In March, …") offer none. Offsets only.
 */
import { REVERSING_WORDS } from '../extract/facts/clause-words.ts';
import { functionWords } from '../extract/facts/function-words.ts';
import { isWeighty } from '../extract/sense/weighty.ts';
import { pattern } from '../pattern.ts';

const LANGUAGES = Object.keys(REVERSING_WORDS);
const ARTICLE = /^(?:the|an?|der|die|das|eine?|les?|la|une?|el|los|las|il|lo|gli|i|os?|as|uma?)$/;
/** A clause that begins with one of these has named no subject; in any language, for some have no list of their own. */
const isNoSubject = (word: string): boolean =>
  !ARTICLE.test(word) &&
  LANGUAGES.some((known) => functionWords(known).empty.has(word) || REVERSING_WORDS[known]?.has(word) === true);
/** What follows one of these turns or lengthens the clause before it. */
const TIED = pattern(
  '',
  '^(?:and|or|nor|but|yet|und|oder|aber|sondern|et|ou|mais|y|e|o|pero|ma|mas|и|или|но|а|і|й|або|',
  'але|if|unless|wenn|si|se|если|якщо)$',
);

/** Fewer words are an opening, not a statement; fewer after it are an apposition. */
const LEAST = { before: 6, after: 4 };
/** The first word after a mark stands within so many letters. */
const NEAR = 40;
const MARK = /[,;](?=\s)|:(?=\s)|\s[–—](?=\s)|[，；]/gu;

export function cleanClauseEnds(text: string, language: string): number[] {
  return [...text.matchAll(MARK)]
    .filter((match) => isClean(text, language, match.index, match[0].trim()))
    .map((match) => match.index);
}

function isClean(text: string, language: string, at: number, mark: string): boolean {
  const before = text.slice(0, at).split(/[.!?…]["”»]?\s/u).at(-1) ?? '';
  const after = text.slice(at + 1).split(/[.!?…]["”»]?(?:\s|$)/u)[0] ?? '';
  const first = words(before)[0]?.toLowerCase() ?? '';
  if (
    isOpen(before) ||
    isNoSubject(first) ||
    words(before).length < LEAST.before ||
    words(after).length < LEAST.after ||
    isWeighty(after, language)
  )
    return false;
  return !after.includes(mark) && !before.includes(mark) && !TIED.test(words(after)[0]?.toLowerCase() ?? '');
}

/** Is what follows here a "but", an "if", an "although": words without which the rest would say something else? */
export function isTurned(text: string, at: number): boolean {
  const next = words(text.slice(at, at + NEAR))[0]?.toLowerCase() ?? '';
  return TIED.test(next) || LANGUAGES.some((language) => REVERSING_WORDS[language]?.has(next) === true);
}

/** Inside quotation marks or brackets. */
function isOpen(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return count(/[“„«(「]/gu) !== count(/[”»)」]/gu) || count(/"/gu) % 2 === 1;
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
}
