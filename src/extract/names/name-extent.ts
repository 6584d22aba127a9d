/**
 * How far a name goes on: over capitals, particles ("van der", "al-"), nicknames in marks, and "of" or "and" where it
 * takes them.
 */
import type { Document, Token } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import { FIELDS, INSTITUTION_WORDS, TAKES_FOR, TAKES_OF } from './institution-words.ts';
import { CAPITAL, PARTICLES, POSSESSIVE } from './name-run.ts';
import { isPlace } from './places.ts';

/** Common words that begin or join many names: New York, White House, Big Machine, North Sea. */
export const COMPOUNDING = new Set(
  ('new north south east west northern southern eastern western central upper lower middle great big old high black ' +
  'white red blue green first second third last world daily sunday news study data research home life work men women ' +
  'people police front day watch week one two three four five six seven eight nine ten').split(
    ' ',
  ),
);

/** How many tokens from `at` go on with the run: 0 ends it. */
export function continues(doc: Document, lexicon: Lexicon, last: Token, at: number, first: number): number {
  const token = doc.tokens[at];
  if (!token) return 0;
  if (POSSESSIVE.test(last.text)) return ownsInstitution(doc, lexicon, last, token, at, first) ? 1 : 0;
  if (token.kind === 'mark') return nicknameLength(doc, at);
  if (token.kind === 'word' && CAPITAL.test(token.text)) {
    const bare = token.lower.replace(POSSESSIVE, '');
    if (!lexicon.common.has(bare) || COMPOUNDING.has(bare)) return 1;
    const given = givenNameGender(last.text) !== undefined || lexicon.honorifics.has(last.lower);
    return given && at - first <= 2 && !/^(?:the|a|an|and|in|on|at|of|i|he|she|it)$/.test(bare) ? 1 : 0;
  }
  if (ARTICLE_PREFIX.test(token.text)) return 1;
  const next = doc.tokens[at + 1];
  if (!next || !CAPITAL.test(next.text) || next.kind !== 'word') {
    const third = doc.tokens[at + 2];
    const ofThe = token.lower === 'of' && next?.lower === 'the' && third?.kind === 'word' && CAPITAL.test(third.text);
    if (ofThe && TAKES_OF.has(last.text)) return 3;
    const twoParticles =
      PARTICLES.has(token.lower) &&
      next &&
      PARTICLES.has(next.lower) &&
      third?.kind === 'word' &&
      CAPITAL.test(third.text);
    return twoParticles ? 3 : 0;
  }
  if (token.text === '&') return 2;
  if (token.lower === 'of' && TAKES_OF.has(last.text)) return 2;
  if ((token.lower === 'for' || token.lower === 'on') && TAKES_FOR.has(last.text)) return 2;
  if (token.lower === 'and' && FIELDS.has(next.text) && hasField(doc, first, at)) return 2;
  return PARTICLES.has(token.lower) && !lexicon.conjunctions.has(token.lower) && !lexicon.determiners.has(token.lower)
    ? 2
    : 0;
}

/** Dwayne “The Rock” Johnson: how many tokens a nickname in marks and the surname after it take, or 0. */
function nicknameLength(doc: Document, at: number): number {
  for (let close = at + 2; close <= at + 4; close++) {
    if (doc.tokens[close]?.kind !== 'mark') continue;
    const surname = doc.tokens[close + 1];
    const closes = doc.tokens[close];
    const inside = /^\p{Lu}/u.test(doc.tokens[at + 1]?.text ?? '') && !/[.,!?]/.test(doc.tokens[close - 1]?.text ?? '');
    return inside &&
      surname?.kind === 'word' &&
      CAPITAL.test(surname.text) &&
      closes !== undefined &&
      surname.start - closes.end === 1
      ? close + 2 - at
      : 0;
  }
  return 0;
}

/** "Ministry of Information and …", "Center for Disease Control and …" */
function hasField(doc: Document, first: number, at: number): boolean {
  for (let i = first; i < at; i++)
    if (
      /^(?:of|for)$/.test(doc.tokens[i + 1]?.lower ?? '') &&
      (TAKES_OF.has(doc.tokens[i]?.text ?? '') || TAKES_FOR.has(doc.tokens[i]?.text ?? ''))
    )
      return true;
  return false;
}

/** "Haider al-Abadi", "Hafez el-Assad": an article written onto the surname. */
const ARTICLE_PREFIX = /^(?:al|el|ul|as|ad|ar|ash|an|bin)-\p{Lu}/u;

/** "the Alzheimer's Association", "the Children's Hospital": whose institution it is belongs to its name. */
function ownsInstitution(
  doc: Document,
  lexicon: Lexicon,
  last: Token,
  token: Token,
  at: number,
  first: number,
): boolean {
  if (!INSTITUTION_WORDS.has(token.text) || at - first > 3) return false;
  const owner = last.lower.replace(POSSESSIVE, '');
  if (
    /^(?:women|men|children|people|veterans?|workers?|teachers?|doctors?|nurses?|students?|farmers?|lawyers?|writers?|players?|parents?)$/.test(
      owner,
    )
  )
    return true;
  const bare = last.text.replace(POSSESSIVE, '');
  return (
    at - first === 1 &&
    doc.tokens[first - 1]?.lower === 'the' &&
    !INSTITUTION_WORDS.has(bare) &&
    !isPlace(bare, lexicon.language) &&
    !lexicon.roles.has(owner)
  );
}
