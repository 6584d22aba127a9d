/** Behind what somebody is: when, or for how long. */
import type { Document } from '../../../text/document.ts';
import { pattern } from '../../../pattern.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { NAMES_DAY, WEEKDAY } from '../run/name-extent.ts';

/** "A spokeswoman for the Coast Guard Monday": when it was said; "of Bloody Sunday" is a name. */
export function isDayBehindName(doc: Document, lexicon: Lexicon, at: number): boolean {
  const before = doc.tokens[at - 1];
  if (!before || !WEEKDAY.test(doc.tokens[at]?.lower ?? '')) return false;
  return before.kind === 'word' && !NAMES_DAY.test(before.lower) && !lexicon.prepositions.has(before.lower);
}

/** "mayor of Brackley in 2019", "a moulder for 19 seasons", "mayor since May": when, or how long, somebody is it. */
export function isTimeBehind({ tokens }: Document, i: number): boolean {
  const [{ lower = '' } = {}, next] = [tokens[i], tokens[i + 1]];
  if (/^(?:since|until)$/.test(lower) || WHEN.test(lower)) return true;
  if (lower === 'then' && /^(?:and|but|,|\.)$/.test(next?.lower ?? '')) return true; // "his girlfriend then and …"
  if (/^(?:in|from)$/.test(lower) && /^(?:1[89]|20)\d\d$/.test(next?.text ?? '')) return true;
  const isCounted = next?.kind === 'number' || COUNTED.test(next?.lower ?? '');
  return lower === 'for' && isCounted && tokens.slice(i + 2, i + 6).some((token) => TIME_UNIT.test(token.lower));
}
/** "chancellor shortly afterwards" */
const WHEN = /^(?:shortly|soon|later|afterwards?|thereafter|earlier)$/;
const TIME_UNIT = /^(?:years|seasons|decades|months)$/;
const COUNTED = pattern(
  'u',
  '^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty.*|two|three|four|five|six|seven|eight|nine|ten|more|nearly|over|',
  'about)$',
);
