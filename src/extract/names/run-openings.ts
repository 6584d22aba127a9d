/** What opens a run of capitals and is no part of the name: a story's first words in capitals, a plural for people. */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import { isRole } from './name-kind.ts';
import { CAPITAL } from './name-run.ts';

/** "NEW ZEALAND STAR Ruby Tane": where the opening words of a story, in capitals, end before a name, or 0. */
export function behindShout(doc: Document, first: number, end: number): number {
  let name = first;
  while (name < end && /^\p{Lu}[\p{Lu}\d’'-]+$/u.test(doc.tokens[name]?.text ?? '')) name += 1;
  const opens = doc.tokens[first - 1]?.sentence !== doc.tokens[first]?.sentence;
  return opens && name - first >= 2 && end - name >= 2 ? name : 0;
}

/** "RIP Charlie Watts", "Dear Ann": a word to somebody, before the given name. */
export const isGreeted = ({ tokens }: Document, first: number, end: number): boolean =>
  end - first > 1 && givenNameGender(tokens[first + 1]?.text ?? '') !== undefined &&
  /^(?:rip|dear|dearest|bravo|congrats|congratulations|farewell|goodbye|blessings|hello|hey|poor)$/i.test(
    tokens[first]?.text ?? '',
  );

/** "Seventeen-year-old Keira Lund": how old somebody is. */
export const isAged = ({ tokens }: Document, first: number, end: number): boolean =>
  end - first > 1 && /^\p{L}+-year-old$/iu.test(tokens[first]?.text ?? '');

/** "Twins Orla and Maeve Brennan", "Councillors Pat Reese and Lou Tarn": a plural for people before the first one. */
export function opensPair(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const [noun = '', given] = [doc.tokens[first]?.lower, doc.tokens[first + 1]?.text];
  const article = doc.tokens[first - 1]?.lower ?? '';
  if (lexicon.headFirst) // "los Reyes Felipe y Letizia"
    return lexicon.pluralDeterminers?.has(article) === true && [1, 2].some((n) => isRole(lexicon, noun.slice(0, -n))) &&
      givenNameGender(given ?? '') !== undefined;
  const one = noun.slice(0, -1);
  const isNoun = noun.endsWith('s') && (isRole(lexicon, one) || lexicon.honorifics.has(one));
  const [behind = '', second = ''] = [doc.tokens[end]?.lower, doc.tokens[end + 1]?.text];
  if (!isNoun || !/^(?:and|,)$/.test(behind) || !CAPITAL.test(second)) return false;
  const isGiven = givenNameGender(given ?? '') !== undefined;
  return end - first === 2 ? (isGiven || areKin(noun, second)) && behind === 'and' : isGiven || isLetter(given);
}
const isLetter = (given: string | undefined): boolean => /^\p{Lu}\./u.test(given ?? '');

/** "Sisters Mags and Philomena Tighe": one of the two by a name that no list has. */
const areKin = (noun: string, second: string): boolean => KIN.has(noun) && givenNameGender(second) !== undefined;
const KIN: ReadonlySet<string> = new Set(['sisters', 'brothers', 'twins']);
