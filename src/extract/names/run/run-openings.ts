/** What opens a run of capitals and is no part of the name: a story's first words in capitals, a plural for people. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import { CAPITAL } from '../words/name-run.ts';

/** "NEW ZEALAND STAR Ruby Tane": where the opening words of a story, in capitals, end before a name, or 0. */
export function behindShout(doc: Document, first: number, end: number): number {
  let name = first;
  while (name < end && /^\p{Lu}[\p{Lu}\d’'-]+$/u.test(doc.tokens[name]?.text ?? '')) name += 1;
  const opens = doc.tokens[first - 1]?.sentence !== doc.tokens[first]?.sentence;
  return opens && name - first >= 2 && end - name >= 2 ? name : 0;
}

/** "RIP Charlie Watts", "Dear Ann": a word to somebody, before the given name. */
const isGreeted = ({ tokens }: Document, first: number, end: number): boolean =>
  end - first > 1 && givenNameGender(tokens[first + 1]?.text ?? '') !== undefined &&
  /^(?:rip|dear|dearest|bravo|congrats|congratulations|farewell|goodbye|blessings|hello|hey|poor)$/i.test(
    tokens[first]?.text ?? '',
  );

/** "Seventeen-year-old Keira Lund", "Bride-to-be Ann Lowe": how old somebody is, what they will be. */
const isAged = ({ tokens }: Document, first: number, end: number): boolean =>
  end - first > 1 && /^(?:\p{L}+-){1,2}(?:year-old|to-be)$/iu.test(tokens[first]?.text ?? '');

/** "Villager Pat Goddard": where a sentence begins, what somebody is, before a given name and a surname. English. */
function isSomebodys(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const [noun, before, given] = [doc.tokens[first], doc.tokens[first - 1], doc.tokens[first + 1]];
  if (lexicon.headFirst || !noun || before?.sentence === noun.sentence || end - first !== NOUN_AND_NAME) return false;
  const isNoun = lexicon.epithets?.has(noun.lower) === true || EPITHETS.has(noun.lower);
  const isGiven = (text: string): boolean => givenNameGender(text) !== undefined;
  return isNoun && !isGiven(noun.text) && isGiven(given?.text ?? '');
}
const NOUN_AND_NAME = 3;
/** Those that are seldom a noun for somebody elsewhere. */
const EPITHETS = new Set('backup independent vegan vegetarian twitcher bargee newlywed'.split(' '));

/** "Leader of the Opposition K. Raghavan" */
const isBehindOpposition = ({ tokens }: Document, first: number, end: number): boolean =>
  end - first > 1 && tokens[first]?.text === 'Opposition' && /^of the leader$/.test(
    [2, 1, 3].map((back) => tokens[first - back]?.lower).join(' '));

/** "Twins Orla and Maeve Brennan", "Councillors Pat Reese and Lou Tarn": a plural for people before the first one. */
function opensPair(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
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

/** Is the first word of the run none of its name's? */
export const beginsBehind = (doc: Document, lexicon: Lexicon, first: number, end: number): boolean =>
  isAged(doc, first, end) || isGreeted(doc, first, end) || opensPair(doc, lexicon, first, end) ||
  isSomebodys(doc, lexicon, first, end) || isBehindOpposition(doc, first, end);
