/** What a figure counts, as a verbatim phrase: the noun phrase after it, with what belongs to it. */
import { lexiconOfNumbers } from '../numbers/number-lexicon.ts';
import { UNSPACED } from '../numbers/scale-words.ts';
import type { Span } from '../../text/document.ts';
import { isPlural, nounPhrase, OF, sticky } from './counted-phrase.ts';
import { unspacedLabel } from './unspaced-label.ts';

/** Languages whose noun phrases are read behind a unit too. */
const READ: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'nl', 'pl', 'sv', 'xx']);
const DETERMINER = /\s(?:the|its|their|his|her|our|all|those|these|this|your|my)(?=\s)/y;

/**
 * The phrase after `at`. `counted` figures ("300 people") end at their plural noun and what is joined to it; rates and
 * sums ("9% funding increase") run to the next closed-class word. Null where no noun follows.
 */
export function labelAfter(text: string, at: number, language: string, counted: boolean): Span | null {
  if (UNSPACED.has(language)) return counted ? unspacedLabel(text, at, language) : null;
  if (!counted && !READ.has(language)) return null; // what is measured stands in a case that we do not read
  const of = sticky(OF[language], text, at) ?? (counted ? null : purpose(text, at, language));
  const from = at + (of?.[0].length ?? 0);
  const first = nounPhrase(text, of === null ? from : afterDeterminer(text, from, language), language, counted);
  if (first === null) return null;
  const phrase = { start: of === null ? first.start : at + 1, end: joinedEnd(text, first.end, language) };
  return withoutMark(text, { ...phrase, end: of === null ? ofEnd(text, phrase.end, language) : phrase.end });
}

const afterDeterminer = (text: string, at: number, language: string): number =>
  language === 'en' ? at + (sticky(DETERMINER, text, at)?.[0].length ?? 0) : at;

/** "$5 million in aid": what the sum is, not where or when. */
const PURPOSE = /\sin(?=\s\p{Ll})(?!\s(?:the|a|an|its|his|her|their|all|total|cash|about|under|over|less|more)\s)/uy;
const purpose = (text: string, at: number, language: string): RegExpExecArray | null =>
  language === 'en' ? sticky(PURPOSE, text, at) : null;

/** "members of the planning committee": what the noun is of. */
function ofEnd(text: string, end: number, language: string): number {
  const of = sticky(OF[language], text, end);
  if (of === null) return end;
  return nounPhrase(text, afterDeterminer(text, end + of[0].length, language), language, false)?.end ?? end;
}

const AND: Readonly<Record<string, RegExp>> = {
  en: /\s(?:and|or)(?=\s)/y,
  de: /\s(?:und|oder|sowie)(?=\s)/y,
};
const NEXT_WORD = /\s([\p{L}\p{M}-]{2,32})(?![\p{L}\p{M}'’-])/uy;
/** "people with disabilities": no article, so it says what people they are. */
const WITH = /\swith(?=\s\p{Ll})(?!\s(?:the|a|an|his|her|their|its|some|no|more|less)\s)/uy;

/** "firefighters and paramedics", "Schülerinnen und Schüler": two nouns that are counted together. */
function joinedEnd(text: string, end: number, language: string): number {
  const and = sticky(AND[language], text, end);
  const next = and === null ? null : sticky(NEXT_WORD, text, end + and[0].length);
  const word = next?.[1] ?? '';
  if (isNumber(word, language)) return end;
  const isNoun = language === 'de' ? /^\p{Lu}/u.test(word) : /^\p{Ll}/u.test(word) && isPlural(word);
  if (and !== null && next !== null && isNoun) return end + and[0].length + next[0].length;
  const trait = language === 'en' ? sticky(WITH, text, end) : null;
  return trait === null ? end : (nounPhrase(text, end + trait[0].length, language, true)?.end ?? end);
}

/** "trees and two-thirds of the votes": the next figure. */
function isNumber(word: string, language: string): boolean {
  const { cardinalOf, vague, fractions } = lexiconOfNumbers(language);
  const first = word.split('-')[0] ?? '';
  return cardinalOf(first) !== undefined || vague.has(word) || fractions.has(word);
}

/** A mark that closes after the noun is none of it. */
function withoutMark(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /["”’»]/.test(text[last - 1] ?? '')) last -= 1;
  return { start, end: last };
}
