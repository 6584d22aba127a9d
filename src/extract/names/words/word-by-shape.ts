/** Does a capitalised word look like a name, or like a word that a sentence begins with? Mostly of English ones. */
import type { Token } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isEnglishWord, isRarerWord } from './everyday-words.ts';
import { isKnownSurname } from './known-surnames.ts';
import { isRole } from './name-kind.ts';

/** Endings of verbs and adverbs that open a sentence ("Asked", "Speaking", "Initially") and are no names. */
export const endsLikeAWord = (bare: string): boolean => /(?:ing|ed|ly|ous|tion|ment|ness|ies)$/.test(bare);

/** "Canal+", "OPEC+": what sells or is joined under such a name, in any language. "LGBTQ+" is nobody's. */
export const endsInPlus = (word: string): boolean => /^\p{Lu}\p{L}*\+$/u.test(word) && !/^LGBT/i.test(word);

/** "Caracas nationalised …": no English word, so a name, though it opens a sentence. */
export const isUnknownWord = (lexicon: Lexicon, bare: string): boolean =>
  lexicon.language === 'en' &&
  !endsLikeAWord(bare) &&
  /^\p{L}+$/u.test(bare) &&
  !isEnglishWord(bare) &&
  !isRarerWord(bare) &&
  !isRole(lexicon, bare) &&
  !lexicon.people.has(bare);

/** "Organisers said", "Motorists said", "Councillors said": many, whom nobody is named by. */
export const isManyPeople = (lexicon: Lexicon, word: string, bare: string): boolean =>
  lexicon.language === 'en' && !isKnownSurname(word) &&
  (lexicon.people.has(bare) || (bare.endsWith('s') && lexicon.roles.has(bare.slice(0, -1))) ||
    (/(?:ers|ors|ists)$/.test(bare) && (isEnglishWord(bare) || isRarerWord(bare))));

/** "Franco-malienne, elle signe …", "Italo-argentino": behind its hyphen no name goes on in small letters. */
export const isTwoNations = ({ text }: Token, lexicon: Lexicon): boolean =>
  isRomance(lexicon) && /^\p{Lu}\p{Ll}{2,}[oé]-\p{Ll}{4,}$/u.test(text);

/** "West Yorkshire Police", "South West Water" where a sentence begins, and no "North Koreans". */
export function isCompass({ language, demonyms }: Lexicon, bare: string, next: Token | undefined): boolean {
  if (language !== 'en' || !COMPASS.test(bare)) return false;
  const people = bareOf(next?.lower ?? '');
  return !demonyms.has(people) && !demonyms.has(people.replace(/s$/, ''));
}
const COMPASS = /^(?:north|south|east|west)(?:ern)?$/;
