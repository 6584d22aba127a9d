/**
 * Teams that are called by an animal: "Tressin Tigers", "the Golden Eagles beat Morra". Siberian tigers and Barbary
 * lions have the same form, so a town must stand before, or the words around must tell of sport.
 */
import { wordSet } from '../../../text/word-set.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import type { NameRun } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';
import { isPlaying } from '../words/clubs.ts';

const ANIMALS = wordSet(`
  Tigers Eagles Hawks Falcons Panthers Titans Rockets Raiders Hornets Wildcats Bulldogs Lions Wolves Sharks Giants
`);

export const isCalledByAnimal = (words: readonly string[]): boolean => ANIMALS.has(words.at(-1) ?? '');

export function isTeam(
  doc: Document, lexicon: Lexicon, runs: readonly NameRun[], words: readonly string[],
): boolean {
  if (runs.some((run) => isPlaying(doc, run) || doesSport(doc, run))) return true;
  const isOfMany = runs.some(({ firstToken, endToken }) =>
    COUNTS.test(doc.tokens[firstToken - 1]?.lower ?? '') || doc.tokens[endToken]?.lower === 'of');
  return !isOfMany && isTown(lexicon, words.slice(0, -1));
}
const COUNTS = /^(?:two|three|four|five|six|ten|several|many|some|these|those|no|\d+)$/;

const doesSport = ({ tokens }: Document, { firstToken, endToken }: NameRun): boolean =>
  SPORT.test(tokens[endToken]?.lower ?? '') || BEFORE.test(tokens[firstToken - 1]?.lower ?? '');
const SPORT = new RegExp(
  '^(?:beat|beats|won|wins?|lost|loses?|drew|host|hosts|hosted|signed|signs?|scored?|scores|play(?:s|ed)?|trade[ds]?|' +
    'draft(?:ed)?|defeat(?:s|ed)?|thrash(?:ed)?|season|coach|captain|player|players|striker|quarterback|pitcher|' +
    'goalkeeper|winger|forward|fans?)$',
);
const BEFORE = /^(?:beat|beating|defeated|thrashed|vs?)$/;

/** A place or no word of the language; no breed: "Sumatran", "Asiatic", "Bengal". */
function isTown({ demonyms }: Lexicon, words: readonly string[]): boolean {
  const town = words.at(-1) ?? '';
  if (isPlace(words.join(' '), 'en') || isPlace(town, 'en')) return true;
  const isBreed = demonyms.has(town.toLowerCase()) || /(?:an|ic|ese|ish)$/.test(town) || BREEDS.test(town);
  const isAlone = words.slice(0, -1).every((word) => COMPASS.test(word));
  return isAlone && /^\p{Lu}\p{Ll}/u.test(town) && !isBreed && !isEnglishWord(town.toLowerCase());
}
const COMPASS = /^(?:North|South|East|West|New|Old|Upper|Lower|Mount|Port|Fort|Great|Little)$/;
const BREEDS = /^(?:Bengal|Barbary|Amur|Norse|Cape|Harpy|Peregrine|Hen|Javan|Kalahari)$/;
