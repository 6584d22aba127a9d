/**
 * Bodies of several words that we know, in any case: "der Letzten Generation", "Ärzte ohne Grenzen", "CDU/CSU". Places,
 * and bodies in other languages, are in `../known-length.ts`.
 */
import { startsWithCapital } from '../../../../text/capital.ts';
import type { Document } from '../../../../text/document.ts';
import { isHyphenedBody } from './hyphened-body.ts';
import { isKnownOrganisation, opensKnownOrganisation } from '../../words/known-organisations.ts';

const LONGEST = 5;
/** "Die Zeit drängt" */
const OPENS_SENTENCES = /^(?:Die|Der|Das)$/;

/** How many tokens such a name takes from token `i`, or 0. */
export function knownBodyLength({ text, tokens }: Document, i: number): number {
  const { text: opening = '', start = 0, sentence } = tokens[i] ?? {};
  if (OPENS_SENTENCES.test(opening)) return 0;
  const plain = opening.replace(/e[nrms]$/, 'e');
  if (![opening, plain].some(opensKnownOrganisation)) return 0;
  for (let length = LONGEST; length > 1; length--) {
    const last = tokens[i + length - 1];
    if (last?.sentence !== sentence || last?.kind !== 'word' || !startsWithCapital(last.text)) continue;
    const rest = text.slice(start + opening.length, last.end);
    const bare = rest.replace(/(?<=\p{L}{3})(?:e?s|n)$/u, '');
    const isKnown = [opening, plain].some((one) => [rest, bare].some((more) => isKnownOrganisation(one + more)));
    if (isKnown) return length;
  }
  return 0;
}

/** "CDU/CSU", "CDU/CSU-Fraktion", "Bündnis 90/Die Grünen": parties that go by two names; no "CDU/CSU-Antrag". */
export function partiesLength({ text, tokens }: Document, i: number): number {
  const { text: opening = '', start = 0 } = tokens[i] ?? {};
  const name = TWO.find((one) => one.startsWith(opening) && text.startsWith(one, start));
  if (name === undefined) return 0;
  let end = i;
  while ((tokens[end]?.end ?? Infinity) <= start + name.length) end += 1;
  if (text.charAt(start + name.length) !== '-') return end - i;
  const behind = tokens[end];
  return behind && behind.start < start + name.length && isHyphenedBody(behind.text) ? end + 1 - i : 0;
}
const TWO = ['CDU/CSU', 'Bündnis 90/Die Grünen', 'Bündnis 90/Die Grüne', 'Bündnis 90/ Die Grünen', 'Bündnis 90'];
