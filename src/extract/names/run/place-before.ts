/** "(Minister for) Western Sydney Ann Lowe", "(Mayor of) Ely Ann Lowe": a place right before the name of somebody. */
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { givenNameGender, isAlsoWord } from '../words/given-names.ts';
import { INSTITUTION_WORDS } from '../words/institution-words.ts';
import { CAPITAL } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';
import { wordSet } from '../../../text/word-set.ts';

/** The token where a place ends that a given name and more follow, or 0. "Victoria Ann Lowe" is all a name. */
export function placeBefore(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  const textAt = (i: number): string => doc.tokens[i]?.text ?? '';
  if (lexicon.language !== 'en') return 0;
  if (isSeat(doc, lexicon, first)) return seatEnd(doc, first, end);
  const country = countryEnd(doc, first, end);
  if (country > 0) return country;
  const state = stateOfParty(doc, first, end);
  if (state > 0) return state;
  if (givenNameGender(textAt(first)) !== undefined) return 0;
  const from = DIRECTION.test(textAt(first)) ? first + 1 : first;
  for (let i = first + 1; i <= Math.min(end - 2, first + LONGEST_PLACE); i++) {
    const isGiven = givenNameGender(textAt(i)) !== undefined && !isAlsoWord(textAt(i)) && CAPITAL.test(textAt(i + 1));
    if (isGiven && isPlace(doc.tokens.slice(from, i).map(({ text }) => text).join(' '), 'en')) return i;
  }
  return 0;
}
const DIRECTION = /^(?:(?:North|South|East|West)(?:ern)?|Central|Greater)$/;
const LONGEST_PLACE = 3;

/**
 * "Mayor of (London)", "the then-bishop of (Ely)", "councillor for (Hove)": here it is a place, whatever the word
 * is elsewhere.
 */
export const isSeat = ({ tokens }: Document, { roles, honorifics }: Lexicon, first: number): boolean => {
  const [seat = '', joins = ''] = [tokens[first]?.lower, tokens[first - 1]?.lower];
  const isOffice = roles.has(seat) || honorifics.has(seat); // "candidate for Governor Ann Lowe"
  const office = tokens[first - 2]?.lower.replace(/^.*-/, '') ?? '';
  return (joins === 'of' && SEATED.has(office)) || (joins === 'for' && ELECTED.has(office) && !isOffice);
};
const ELECTED = wordSet('councillor councilor mp msp mla td ms candidate senator representative alderman');
const SEATED = wordSet(
  'mayor bishop archbishop governor sheriff dean provost emir sultan duke earl duchess rabbi vicar',
);

/** Behind "York" of "York Colin Marsh", "New York" of "New York Colin Marsh"; or 0 where no full name follows. */
function seatEnd({ tokens }: Document, first: number, end: number): number {
  const ends: number[] = [];
  for (let i = first + 1; i <= Math.min(end - 2, first + LONGEST_PLACE); i++) {
    const isGiven = givenNameGender(tokens[i]?.text ?? '') !== undefined && CAPITAL.test(tokens[i + 1]?.text ?? '');
    const place = tokens.slice(first, i).map(({ text }) => text).join(' ');
    const isCut = DIRECTION.test(tokens[i]?.text ?? ''); // "Leeds North"
    if (isGiven || (isPlace(place, 'en') && !isCut)) ends.push(i);
    if (isGiven && isPlace(place, 'en')) return i;
  }
  return INSTITUTION_WORDS.has(tokens[end - 1]?.text ?? '') ? 0 : (ends[0] ?? 0);
}

/**
 * Behind "Iceland" of "the President of Iceland Guðni Jóhannesson", or 0. No word of the name is one of the language:
 * there is a "president of Iceland Seafood".
 */
function countryEnd({ tokens }: Document, first: number, end: number): number {
  const lowerBefore = (back: number): string => tokens[first - back]?.lower ?? '';
  if (lowerBefore(1) !== 'of' || !HEADS_OF_STATE.has(lowerBefore(OFFICE).replace(/^.*-/, ''))) return 0;
  for (let i = Math.min(end - 2, first + LONGEST_PLACE); i > first; i--) {
    const isName = tokens.slice(i, end).every(isUnlisted);
    if (isName && isPlace(tokens.slice(first, i).map(({ text }) => text).join(' '), 'en')) return i;
  }
  return 0;
}
/** With a given name that we know, the name is told elsewhere. */
const isUnlisted = ({ text, lower }: Token): boolean =>
  CAPITAL.test(text) && !isEnglishWord(lower) && !INSTITUTION_WORDS.has(text) && givenNameGender(text) === undefined;
/** Of the noun of the office, before "of" and the place. */
const OFFICE = 2;
const HEADS_OF_STATE = wordSet('president king queen minister premier chancellor leader ambassador');

/** Behind "Kentucky" of "Kentucky Republican Rand Poole", "North Dakota" of "North Dakota Democrat Ann Lowe"; or 0. */
function stateOfParty({ tokens }: Document, first: number, end: number): number {
  for (let i = first + 1; i <= Math.min(end - 3, first + LONGEST_PLACE); i++)
    if (PARTISAN.test(tokens[i]?.text ?? '')) {
      const isGiven = givenNameGender(tokens[i + 1]?.text ?? '') !== undefined;
      return isGiven && isPlace(tokens.slice(first, i).map(({ text }) => text).join(' '), 'en') ? i : 0;
    }
  return 0;
}
const PARTISAN = /^(?:Republican|Democrat|Independent|Conservative|Liberal|Labour|Tory)$/;
