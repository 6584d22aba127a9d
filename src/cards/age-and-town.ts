/**
 * "Rosa Medina, 58, of Lund Township,": in English an age with a town tells who somebody is where nothing else does.
 * The town only: a street is an address, and an age by itself tells of nobody.
 */
import { lexiconOf } from '../extract/dates/lexicon.ts';
import { pattern } from '../pattern.ts';
import type { Mention } from './name-mentions.ts';

const AGED = pattern(
  'u',
  String.raw`^,\s(?:aged\s)?(\d{1,3},\s(?:of|from)\s(?:St\.?\s)?`,
  String.raw`(\p{Lu}[\p{L}’'-]+(?:\s(?:of\s|upon\s|on\s)?\p{Lu}[\p{L}’'-]+){0,3}))`,
  String.raw`(?=[,;:)”"]|\.(?:\s|$)|\s(?:said|says|told|added|who)(?!\p{L}))`,
);
const STREET = pattern(
  'iu',
  String.raw`(?:^|\s)(?:street|st|road|rd|avenue|ave|lane|close|drive|way|court|crescent|place|terrace|gardens?|grove|`,
  String.raw`square|row|walk|mews|boulevard|parade|house|flats?|block|estate)$`,
);

export function ageAndTown(mentions: readonly Mention[]): string | null {
  for (const { behind, isOfAnother } of mentions) {
    const [, told, town = ''] = AGED.exec(behind) ?? [];
    if (told !== undefined && !isOfAnother && isTown(town)) return told;
  }
  return null;
}

function isTown(name: string): boolean {
  const { months, weekdays } = lexiconOf('en');
  const words = name.toLowerCase().split(' ');
  return !STREET.test(name) && !words.some((word) => months.has(word) || weekdays.has(word));
}
