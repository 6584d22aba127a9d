/** Names behind the field of an office: "Minister for (Health) Ebo Paul Nyame". English. */
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { givenNameGender } from '../words/given-names.ts';
import { FIELDS, INSTITUTION_WORDS } from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { OFFICE_FIELDS } from '../words/titles.ts';

/** "Secretary for (Health X)", "Secretary of State for (Justice X)" */
export const isOverField = (doc: Document, lexicon: Lexicon, first: number): boolean => {
  const [noun, joint] = [2, 1].map((back) => doc.tokens[first - back]?.lower ?? '');
  return /^(?:for|of)$/.test(joint ?? '') && (lexicon.roles.has(noun ?? '') || noun === 'state');
};

/**
 * "Minister for (Health) Ebo Paul Nyame": a name of three words or more behind the field of an office, whatever its
 * first word may be; or 0. Two words are looked at below.
 */
export function behindField(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  if (lexicon.language !== 'en' || !isOverField(doc, lexicon, first)) return 0;
  let start = first;
  while (start < end && isField(doc.tokens[start])) start += 1;
  const isName = end - start >= WHOLE_NAME && doc.tokens.slice(start, end).every(isNameAlone);
  return start > first && isName ? start : 0;
}
const WHOLE_NAME = 3;

const isField = ({ text, lower }: Partial<Token> = {}): boolean =>
  lower === 'and' || FIELDS.has(text ?? '') || OFFICE_FIELDS.has(text ?? '');

/** A word of a name, and of nothing else. */
export const isNameAlone = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && (!isEnglishWord(lower) || givenNameGender(text) !== undefined) &&
  !INSTITUTION_WORDS.has(text) && !isKnownOrganisation(text);
