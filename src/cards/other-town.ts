/**
 * "À Montclar, un camping a été emporté. Le maire, Luc Ferrand, …": a mayor without a town is the mayor of the town
 * told of last. Under a headline of another town a card would make him that one's.
 */
import { isCountry, isPlace } from '../extract/names/words/places.ts';
import { wordSet } from '../text/word-set.ts';
import { isNamedIn, mentionsOf } from './name-mentions.ts';
import type { Planning } from './planning.ts';

/** Languages in which a capital behind "in" is mostly a place's: months and days have none, nor have other nouns. */
const SMALL_MONTHS = wordSet('fr es it pt');
const IN_TOWN = /(?<!\p{L})(?:à|a|en|in|em|dans)\s(\p{L}[\p{L}’'-]+)/giu;
/** "In Lund", "veniva da Lund", and "Lund lost four houses". */
const STANDS_IN = /(?:^|[.!?:]\s|(?<!\p{L})(?:à|a|en|in|em|at|dans|bei|da|de|di|du)\s)$/iu;
const LONGEST_BEFORE = 7;

/** Is the town told of last, before this offset of its paragraph, one that the headline does not name? */
export function isOfOtherTown({ document, sheet }: Planning, at: number, until = at): boolean {
  const { start = at } = document.paragraphs.find((one) => one.start <= at && at < one.end) ?? {};
  const before = document.text.slice(start, at);
  const { people, organisations = [] } = sheet;
  const isElse = (name: string): boolean => isCountry(name, document.language) ||
    people.some((one) => isNamedIn(one.name, name)) ||
    organisations.some((one) => one.name === name);
  const last = townsStanding(before, sheet.places ?? [], document.language)
    .filter(({ name }) => !isElse(name))
    .sort((a, b) => b.at - a.at)[0];
  return last !== undefined && start + last.at < until && !isNamedIn(sheet.headline.text, last.name);
}

interface Town {
  name: string;
  at: number;
}

function townsStanding(text: string, places: readonly { name: string }[], language: string): Town[] {
  const told = places.flatMap(({ name }) => [...mentionsOf(text, name)].map(({ start }) => ({ name, at: start })));
  const capitals = [...text.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].map(({ 0: name, index }) => ({ name, at: index }));
  const listed = capitals.filter(({ name }) => isPlace(name, language));
  const standing = [...told, ...listed].filter(({ at }) =>
    STANDS_IN.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at)) || at === 0);
  const shown = SMALL_MONTHS.has(language) ? [...text.matchAll(IN_TOWN)] : [];
  return [...standing, ...shown.flatMap(({ 0: all, 1: name = '', index }) =>
    /^\p{Lu}/u.test(name) ? [{ name, at: index + all.length - name.length }] : [])];
}
