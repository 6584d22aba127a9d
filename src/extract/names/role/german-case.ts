/**
 * German roles as a subject has them: "nach Angaben des Technischen Leiters Jan Ohlsen" tells of a "Leiter". What is
 * inflected for another case is left out: the adjectives, and the ending of a genitive.
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { isRole } from '../words/name-kind.ts';
import { lower } from '../run/role-span.ts';
import { tellsWork } from '../run/work-noun.ts';

export function inSubjectForm(
  doc: Document, lexicon: Lexicon, role: FoundRole | null, at: { first: number; head: number; end: number },
): FoundRole | null {
  const { first, head, end } = at;
  const [noun, adjective, article] = [doc.tokens[head], lower(doc, head - 1), lower(doc, first - 1)];
  if (!role || !noun || !lexicon.capitalisesNouns || head !== end - 1 || !OBLIQUE.test(article)) return role;
  const isInflected = head > first && /\p{L}en$/u.test(adjective);
  if (isInflected && NEEDED.test(adjective)) return role;
  const start = isInflected ? noun.start : role.start;
  const cut = /^(?:des|eines)$/.test(article) ? endingOf(lexicon, noun.lower) : 0;
  return { ...role, text: doc.text.slice(start, noun.end - cut), start, end: noun.end - cut };
}

/** Articles that a genitive may have: "der" is a dative, too. */
export const GENITIVE_ARTICLE = /^(?:des|der|eines|einer)$/;
const OBLIQUE = /^(?:des|dem|den|der|eines|einem|einen|einer)$/;
/** Without these it is another office. */
const NEEDED = pattern(
  'u',
  '^(?:ehemalig|früher|einstig|damalig|vormalig|bisherig|stellvertretend|designiert|künftig|kommissarisch|gewählt|',
  'scheidend|parlamentarisch|mutmaßlich|angeblich)',
);

/** Letters that a genitive adds: "Leiters", "Anwaltes". */
const endingOf = (lexicon: Lexicon, word: string): number =>
  [1, 2].find((cut) => /^e?s$/.test(word.slice(-cut)) && isRole(lexicon, word.slice(0, -cut))) ?? 0;

/** "des Sängers", "des Angeklagten": a noun for a person in the genitive, right before the name. */
export function isGenitiveOfRole(doc: Document, lexicon: Lexicon, i: number): boolean {
  if (!lexicon.capitalisesNouns || !/^(?:des|eines|meines|seines|ihres|unseres)$/.test(lower(doc, i - 1))) return false;
  const word = lower(doc, i);
  const bases = [word.replace(/e?s$/, ''), word.replace(/s$/, ''), word.replace(/n$/, ''), word.replace(/n$/, 'r')];
  return !isRole(lexicon, word) && bases.some((base) => base !== word && tellsWork(lexicon, base));
}
