/** Does a possessive belong to the name that goes on behind it: "the Children's Hospital", "King's College"? */
import type { Document, Token } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { BODY_ENDS, INSTITUTION_WORDS } from '../words/institution-words.ts';
import { CAPITAL } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';
import { isNamedSo } from './to-run.ts';

/** "the Alzheimer's Association", "the Children's Hospital": whose institution it is belongs to its name. */
export function ownsInstitution(
  doc: Document,
  lexicon: Lexicon,
  last: Token,
  token: Token,
  at: number,
  first: number,
): boolean {
  const owner = bareOf(last.lower);
  const endsInBody = CAPITAL.test(token.text) && INSTITUTION_WORDS.has(doc.tokens[at + 1]?.text ?? '');
  if (owner === 'people' && endsInBody) return true; // "the People's Democratic Party"
  const owned = bareOf(token.text);
  if (isNamedSo(doc, first, at)) return [BODY_ENDS, INSTITUTION_WORDS, ARMS].some((list) => list.has(owned));
  if (!INSTITUTION_WORDS.has(token.text) || at - first > LONGEST_OWNER) return false;
  if (OWNERS.test(owner)) return true;
  if (/^st\.?$/.test(doc.tokens[first]?.lower ?? '')) return true; // "St Alban's School"
  const bare = bareOf(last.text);
  return (
    at - first === 1 &&
    doc.tokens[first - 1]?.lower === 'the' &&
    !INSTITUTION_WORDS.has(bare) &&
    !isPlace(bare, lexicon.language) &&
    !lexicon.roles.has(owner)
  );
}
/** Longest name of an owner, in tokens. */
const LONGEST_OWNER = 3;
/** "Moody's Analytics" */
const ARMS = new Set(['Analytics', 'Ratings', 'Investors']);
/** "the Fishermen's Association" */
const OWNERS = new RegExp(
  '^(?:\\p{L}*men|children|people|veterans?|workers?|teachers?|doctors?|nurses?|students?|farmers?|lawyers?|writers?|' +
    'players?|parents?|king|queen|mothers?|boys?|girls?|seniors?|consumers?|residents?|tenants?|' +
    'carers?|governors?|leaseholders?|ratepayers?|taxpayers?|growers?|fishers?)$',
  'u',
);

/** "women", "king": an owner of bodies and no body itself. */
export const isOwner = (lower: string): boolean => OWNERS.test(lower);

/** "the Farmers' Union", "Hale Road Residents' Association": an apostrophe by itself behind its owners. */
export function ownsManyBehind({ tokens }: Document, lexicon: Lexicon, last: Token, at: number): boolean {
  const [mark, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (lexicon.language !== 'en' || !mark || !next || !/^['’]$/.test(mark.text) || !/s$/.test(last.lower)) return false;
  const isApostrophe = mark.start === last.end && next.start > mark.end && next.sentence === last.sentence;
  const isBody = (token: Token | undefined): boolean => INSTITUTION_WORDS.has(token?.text ?? '');
  const isInside = CAPITAL.test(next.text) && (isBody(next) || (CAPITAL.test(behind?.text ?? '') && isBody(behind)));
  const one = last.lower.slice(0, -1);
  return isApostrophe && isInside && (OWNERS.test(last.lower) || lexicon.people.has(one) || lexicon.roles.has(one));
}
