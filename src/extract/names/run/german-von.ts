/** What a German "von" joins ("Christian von Soest"; not "die Akkus von Quantorit"), and a month that ends a name. */
import { monthNumber } from '../../../article/month-names.ts';
import type { Document, Token } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isEverydayWord, isGermanSurname } from '../words/everyday-words.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import { isPlace } from '../words/places.ts';

/**
 * "die Akkus von Quantorit": behind an article stands a noun, whether or not a list has it, but for an office. "Stefan
 * Kern von Quantorit": a name that has its surname goes on in no house.
 */
export function isThingOf(doc: Document, lexicon: Lexicon, at: number): boolean {
  if (!lexicon.capitalisesNouns) return false;
  if (isWholeName(doc, at)) return true;
  const [article, noun] = doc.tokens.slice(at - 2, at);
  return lexicon.determiners.has(article?.lower ?? '') &&
    givenNameGender(noun?.text ?? '') === undefined && !lexicon.honorifics.has(noun?.lower ?? '') &&
    !isRole(lexicon, noun?.lower ?? '');
}

/** "Stefan Kern (von)": no "Georg Friedrich von", whose names are both given, and no title, "Anna Gräfin von". */
function isWholeName({ language, tokens }: Document, at: number): boolean {
  const [given, surname, von] = tokens.slice(at - 2, at + 1);
  const { text = '', lower = '' } = surname ?? {};
  return language === 'de' && von?.lower === 'von' && given?.sentence === von.sentence &&
    givenNameGender(given.text) !== undefined &&
    (isEverydayWord('de', lower) || (isGermanSurname(text) && givenNameGender(text) === undefined));
}

/** "Christian von Soest": a house is called after its town. Not "Maria von Augsburg aus", "Jens von Bonn nach Köln". */
export function isOfHouse(doc: Document, { language }: Lexicon, at: number): boolean {
  if (language !== 'de') return false;
  const [given, von, town, behind] = doc.tokens.slice(at - 1, at + 3);
  return von?.lower === 'von' && isPlace(town?.text ?? '', 'de') &&
    givenNameGender(given?.text ?? '') !== undefined && !ON_ONES_WAY.has(behind?.lower ?? '');
}
/** Behind "von Bonn": from there. */
export const ON_ONES_WAY = wordSet('aus nach bis zu zum zur her weg ab ins über');

/** "Jan van Aken": no word of German's own, so it says of no town where somebody is from. */
export const isDutch = ({ language }: Lexicon, { lower }: Token): boolean => language === 'de' && lower === 'van';

/** "in London Anfang Februar": when, not where. German. */
export const isPartOfMonth = ({ tokens }: Document, { language }: Lexicon, at: number): boolean =>
  language === 'de' && /^(?:Anfang|Mitte|Ende)$/.test(tokens[at]?.text ?? '') &&
  monthNumber(tokens[at + 1]?.lower ?? '') !== null;
