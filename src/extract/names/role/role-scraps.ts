/**
 * What a role is not: words from the line before ("… rücken zusammen⏎Präsidentin X"), the dash behind an insertion
 * ("presidente del porto di Lund -"), a noun of the phrase before ("im besten Sinne unbequemen Nachbarn X"), a genitive
 * with what it is of ("nach Ansicht des Leiters des Instituts, X": neither "Leiters des Instituts" nor "Leiter" alone).
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { isRole } from '../words/name-kind.ts';

/** null where nothing is left, or what is left says something else. */
export function withoutScraps(doc: Document, lexicon: Lexicon, role: FoundRole | null): FoundRole | null {
  const own = role && cutTo(role, ...ownLine(role));
  return own === null || isOfPhraseBefore(lexicon, own.text) || isGenitiveWhole(doc, lexicon, own) ? null : own;
}

/** Where its own line begins and ends in it: the last one before a name, the first one behind it. */
function ownLine({ text, rule }: FoundRole): [start: number, end: number] {
  const isBehind = rule === 'appositive';
  const end = isBehind && text.includes('\n') ? text.indexOf('\n') : text.length;
  const start = isBehind ? 0 : text.lastIndexOf('\n') + 1;
  return [start, text.slice(0, end).replace(LOOSE_END, '').length];
}

/** A dash, and the half of "Dr.-Ing.". */
const LOOSE_END = /(?:\s(?:Dr|Dipl)\.-)?[\s–—-]*$/u;

const cutTo = (role: FoundRole, start: number, end: number): FoundRole | null =>
  start >= end ? null : start === 0 && end === role.text.length ? role
    : { ...role, text: role.text.slice(start, end), start: role.start + start, end: role.start + end };

/** "Sinne unbequemen Nachbarn": a noun that is no office, before an adjective and its noun. German. */
function isOfPhraseBefore(lexicon: Lexicon, text: string): boolean {
  const first = lexicon.capitalisesNouns ? NOUN_BEFORE_ADJECTIVE.exec(text)?.[1] : undefined;
  return first !== undefined && !isRole(lexicon, first.toLowerCase());
}
const NOUN_BEFORE_ADJECTIVE = /^(\p{Lu}\p{Ll}+) \p{Ll}{3,}en \p{Lu}\p{L}+$/u;

/** "des Leiters des Instituts": the noun bends, and its complement stands behind it. */
function isGenitiveWhole(doc: Document, lexicon: Lexicon, { text, start }: FoundRole): boolean {
  const noun = lexicon.capitalisesNouns ? BENT.exec(text)?.[1] : undefined;
  if (noun === undefined) return false;
  const bare = noun.toLowerCase().replace(/e?s$/u, '');
  return isRole(lexicon, bare) &&
    /(?<!\p{L})(?:des|eines) $/u.test(doc.text.slice(Math.max(0, start - LONGEST_ARTICLE), start));
}
const BENT = /^(\p{Lu}\p{Ll}+s) (?:de[rs]|vo[nm]|für|bei|beim|im|am) /u;
/** With the letter before it. */
const LONGEST_ARTICLE = 7;
