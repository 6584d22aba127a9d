/**
 * "la calle Piedras", "la diga di San Giuliano", "rua da Igreja": the noun is a part of the name of such a place, and
 * without it a list would have a saint or a general. Languages in which the noun stands first and small.
 */
import { pattern } from '../../../pattern.ts';
import type { Named } from '../../../schema.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isPlace } from '../words/places.ts';

/** The noun before a name, and what joins them: "calle ", "praia da ", "barrage de ", "quai de l’". */
const NOUN_BEFORE = pattern(
  'u',
  String.raw`(?<![\p{L}’'-])(\p{Ll}+)\s`,
  String.raw`((?:de|d[aeiou]s?|del|della|dello|dei|degli|delle|des|du)\s(?:las?\s|los\s)?|d[’'])?$`,
);
/** In letters. */
const LONGEST = 24;

/**
 * The place with its noun, where that stands before the first mention of it; else as it is. "El aeropuerto de Lima" is
 * in Lima, which has a name of its own.
 */
export function withSite({ text, language }: Document, { sites }: Lexicon, place: Named): Named {
  if (!sites || place.start === undefined) return place;
  const found = NOUN_BEFORE.exec(text.slice(Math.max(0, place.start - LONGEST), place.start));
  const [all = '', noun = '', joint] = found ?? [];
  if (!sites.test(noun) || (joint !== undefined && isPlace(place.name, language))) return place;
  const start = place.start - all.length;
  return { ...place, name: text.slice(start, place.end), start };
}
