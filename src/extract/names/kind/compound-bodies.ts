/** Bodies inside German compounds: "die Lufthansa-Sprecherin", "eine McKinsey-Studie" name a body. */
import type { Span } from '../../../text/document.ts';
import { isHyphenedBody } from '../run/german/hyphened-body.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';

/** A word begins behind what no word holds, and no word is longer than the longest name: "A.A.A.A." is read once. */
const COMPOUND =
  /(?<![\p{L}\d.&-])(\p{Lu}[\p{L}&.]{0,40}(?: \p{Lu}[\p{L}&.]{0,40})?)-(\p{Lu}\p{Ll}+)(?![\p{L}-])/gu;
/** With these a compound is the name of a body by itself: "EU-Kommission". */
const BODIES =
  /(?:kommission|parlament|rat|gericht|gerichtshof|bank|amt|regierung|armee|stiftung|verband|fraktion|agentur)$/i;

export function bodiesInCompounds(text: string, language: string): Span[] {
  if (language !== 'de') return [];
  return [...text.matchAll(COMPOUND)].flatMap(({ 1: words = '', 2: noun = '', index }): Span[] => {
    const from = isKnownOrganisation(words) ? 0 : words.indexOf(' ') + 1; // "Die Lufthansa-Sprecherin"
    if (isHyphenedBody(`${words.slice(from)}-${noun}`)) return []; // "UN-Vollversammlung" is one by itself
    const isBody = isKnownOrganisation(words.slice(from)) && !BODIES.test(noun);
    return isBody ? [{ start: index + from, end: index + words.length }] : [];
  });
}
