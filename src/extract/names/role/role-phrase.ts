/** The noun phrase that tells a role: does one begin here, where does it end, and what does it make of its bearer. */
import type { Document, Token } from '../../../text/document.ts';
import { endsInOwnersS } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import { isLook, isTraitBehind } from './how-one-looks.ts';
import { beforeRelative, isLeftOver, isRelative, NOT_TELLING, withoutRelative } from './role-clause.ts';
import { KEPT, NOT_WORK, PARTICIPLES, PAST_VERBS } from '../words/role-words.ts';
import { isDayBehindName, isTimeBehind } from './time-behind.ts';

/** Longest role in tokens: beyond it, a phrase is a biography. */
const LONGEST = 22;

export function isFunctionWord(lexicon: Lexicon, lower: string): boolean {
  if (KEPT.has(lower)) return false;
  return (
    lexicon.common.has(lower) ||
    lexicon.saying.has(lower) ||
    lexicon.reporting.has(lower) ||
    lexicon.prepositions.has(lower) ||
    lexicon.conjunctions.has(lower)
  );
}

/** A lower-case noun that ends as nouns for people do: "ranger", "roofer". */
export const isOccupation = (lexicon: Lexicon, token: Pick<Token, 'text' | 'lower'>): boolean =>
  /^\p{Ll}/u.test(token.text) &&
  token.text.length > 5 &&
  /(?:er|or|ist|ian|ant|ent|eer)$/.test(token.text) &&
  !lexicon.common.has(token.lower) &&
  !lexicon.prepositions.has(token.lower) &&
  !lexicon.between.has(token.lower) &&
  !token.lower.endsWith('ment') && // "announcement", "apartment"
  !NOT_WORK.has(token.lower);

/** "nurse", "mother-of-three"; and "star" or "fan", which mean people only beside a name. */
export const tellsRole = (lexicon: Lexicon, lower: string): boolean =>
  isRole(lexicon, lower) ||
  (lexicon.epithets?.has(lower) ?? false);

/** Does the phrase begin as a noun phrase whose head is a role, near its start? */
export function opensRole(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  if (opensAsClause(doc, lexicon, first)) return false;
  for (let i = first; i < Math.min(end, first + 8); i++) {
    const token = doc.tokens[i];
    if (!token || (token.kind === 'mark' && !/^['’]$/.test(token.text))) return false;
    if (i > first && lexicon.prepositions.has(token.lower) && !isPast(doc, lexicon, i)) return false;
    if (lexicon.saying.has(token.lower) && !isRole(lexicon, token.lower)) return false;
    const bare = token.lower.replace(/'s$/, '');
    if (i > first && opensNoun(doc, lexicon, first) && isOccupation(lexicon, token) && endsNoun(doc, lexicon, i, end))
      return true;
    if (isOnlyBefore(doc, lexicon, i, end)) continue;
    if (token.lower === bare && (tellsRole(lexicon, bare) || lexicon.people.has(bare) || lexicon.institutions.has(bare)))
      return !namesAnother(doc, lexicon, i, end);
  }
  return false;
}

/** "a past president": what somebody was, not where. */
const isPast = ({ tokens }: Document, lexicon: Lexicon, i: number): boolean =>
  tokens[i]?.lower === 'past' && isRole(lexicon, tokens[i + 1]?.lower ?? '');

/** "the official opposition", "a student union": a noun for somebody before another noun, which is the head. */
function isOnlyBefore(doc: Document, lexicon: Lexicon, i: number, end: number): boolean {
  const [token, next] = [doc.tokens[i], doc.tokens[i + 1]];
  if (!token || !next || i + 1 >= end || isRole(lexicon, token.lower)) return false;
  return lexicon.people.has(token.lower) && /^\p{Ll}/u.test(next.text) && !isFunctionWord(lexicon, next.lower);
}

/** "a roofer", "Lima's best-known roofer" */
const opensNoun = (doc: Document, lexicon: Lexicon, first: number): boolean =>
  lexicon.determiners.has(doc.tokens[first]?.lower ?? '') ||
  (/^\p{Lu}.+['’]s$/u.test(doc.tokens[first]?.text ?? '') && !lexicon.common.has(doc.tokens[first]?.lower ?? ''));

/** The head of a noun phrase stands last in it, or before what belongs to it. */
const endsNoun = (doc: Document, lexicon: Lexicon, i: number, end: number): boolean =>
  i + 1 === end ||
  lexicon.joins.has(doc.tokens[i + 1]?.lower ?? '') ||
  lexicon.relatives.has(doc.tokens[i + 1]?.lower ?? '');

/** "plays tackle for Lund High": verbs of the present that no noun for a work begins with. */
const DOES = /^(?:plays|teaches|runs|drives|wears|keeps|sells|owns|studies|makes|leads|lives|loves|likes|wants)$/;

/** "killing all aboard", "released a statement", "Ann Lee and others": a verb or a list of names, no role. */
function opensAsClause(doc: Document, lexicon: Lexicon, first: number): boolean {
  const token = doc.tokens[first];
  const next = doc.tokens[first + 1];
  if (!token) return true;
  if (/^\p{Ll}+(?:ed|ing)$/u.test(token.text) && !PARTICIPLES.has(token.lower) && !isRole(lexicon, token.lower))
    return true;
  if (PAST_VERBS.has(token.lower) || DOES.test(token.lower) || /^(?:and|both|all)$/.test(token.lower)) return true;
  if (lexicon.common.has(token.lower) && endsInOwnersS(token.lower)) return true; // "there's no officer"
  const isVerb = [lexicon.saying, lexicon.reporting, lexicon.stance].some((verbs) => verbs.has(token.lower));
  if (isVerb && !isRole(lexicon, token.lower)) return true; // "Anna Lindt, sees brands fail"
  if (/^\p{Lu}/u.test(token.text) && /^(?:and|,)$/.test(next?.lower ?? '') && !isRole(lexicon, token.lower))
    return true; // a list of names
  const isInitials = /^(?:\p{Lu}\.){2,}$/u.test(token.text);
  if (isInitials && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')) return true; // "J.J. Rowe and others"
  return (
    givenNameGender(token.text) !== undefined &&
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    !endsInOwnersS(next.text) && // "Al Jazeera's manager"
    !isRole(lexicon, next.lower)
  );
}

/** "Twitter CEO Jack Dorsey" in a list of people is somebody else, not a role. */
function namesAnother(doc: Document, lexicon: Lexicon, role: number, end: number): boolean {
  const next = doc.tokens[role + 1];
  return (
    next !== undefined &&
    role + 1 < end &&
    /^\p{Lu}/u.test(next.text) &&
    givenNameGender(next.text) !== undefined &&
    !lexicon.joins.has(next.lower)
  );
}

/** A verb that only a clause has; "looks like it's over". */
const CLAUSE = /^(?:is|was|are|were|has|had|have|will|would|could|(?:s?he|it|they|we|there)'(?:s|re|d|ll|ve))$/;

/** A phrase ends at a stop, a verb of saying, a relative, or a comma after which it does not go on. */
export function phraseEnd(doc: Document, lexicon: Lexicon, first: number): number {
  const sentence = doc.tokens[first]?.sentence;
  let end = first;
  let relative = false;
  for (; end < doc.tokens.length && end - first < LONGEST; end++) {
    const token = doc.tokens[end];
    if (
      !token ||
      token.sentence !== sentence ||
      (token.kind === 'mark' && !/^['’]$/.test(token.text)) ||
      (/^[.!?;:()—–]$/.test(token.text) && !isShoutedName(doc, end))
    )
      break;
    if (lexicon.saying.has(token.lower) && !lexicon.roles.has(token.lower)) break;
    if (lexicon.relatives.has(token.lower) && doc.tokens[end - 1]?.text === ',') break;
    if (end > first && (token.lower === 'whose' || isTimeBehind(doc, end) || isTraitBehind(doc, end))) break;
    if (token.text === '-' && doc.tokens[end + 1]?.text === '-') break;
    if (isRelative(lexicon, token.lower)) relative = true;
    if (!relative && CLAUSE.test(token.lower)) break;
    if (token.text === ',' && !goesOn(doc, lexicon, end)) break;
  }
  // cut off by a mark or by its length, a relative clause is left out whole: "a resident who lost $5,000 after he"
  const isCut = doc.tokens[end]?.kind === 'mark' || end - first >= LONGEST;
  if (relative && isCut) end = beforeRelative(doc, lexicon, first, end);
  if (isDayBehindName(doc, lexicon, end - 1)) end -= 1;
  while (end > first && isLeftOver(lexicon, doc.tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

/** "host of the Jeopardy! quiz", "the E! series": no sentence ends there. */
const isShoutedName = ({ tokens }: Document, i: number): boolean =>
  tokens[i]?.text === '!' && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') &&
  tokens[i + 1]?.sentence === tokens[i]?.sentence;

/** After a comma the phrase goes on only with "the …" or a place that another comma closes before the verb. */
function goesOn(doc: Document, lexicon: Lexicon, comma: number): boolean {
  const next = doc.tokens[comma + 1];
  if (!next || next.kind !== 'word') return false;
  if (lexicon.saying.has(next.lower) || lexicon.pronouns.has(next.lower) || lexicon.relatives.has(next.lower))
    return false;
  const capitalBefore = /^\p{Lu}/u.test(doc.tokens[comma - 1]?.text ?? '');
  if (/^an?$/.test(next.lower) && capitalBefore) return true; // "of Acme, a maker of …"
  let after = comma + 1;
  while (after < comma + 5 && /^(?:\p{Lu}|['’]$)/u.test(doc.tokens[after]?.text ?? '')) after += 1;
  const isClosed = after > comma + 1 && /^[,.]$/.test(doc.tokens[after]?.text ?? '');
  return isClosed && !tellsRole(lexicon, doc.tokens[after + 1]?.lower ?? ''); // "director, Oforiwaa, producer, and"
}

/** "that female students can walk freely": a finite verb before any "who" makes a clause, and no role. */
function isClause(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const opening = doc.tokens[first]?.lower ?? '';
  if (/^(?:that|this|what|when|where|if|because|as|while)$/.test(opening) || lexicon.pronouns.has(opening)) return true;
  for (let i = first; i < end; i++) {
    const lower = doc.tokens[i]?.lower ?? '';
    if (isRelative(lexicon, lower)) return false;
    if (/^(?:i|me|my|we|us|our|you|your|.+'(?:re|ve|ll))$/.test(lower) && !isUnitedStates(doc.tokens[i])) return true;
    if (FINITE.has(lower)) return true;
  }
  return false;
}

const FINITE = new Set(
  'can could will would should must may might is are was were has have had does did be been'.split(' '),
);

/** "Islam, or the military,", "for Park’s counterpart, X": what joins a phrase to others opens none. */
const JOINING = /^(?:for|or|and|but|nor|by|with|from|to)$/;

/** "now an engineer", "also a baker"; "once" and "then" say that it is over. */
const TIMES = new Set('now also today currently still year-old'.split(' '));

/** "US Senator X": no "us". */
export const isUnitedStates = (token: Token | undefined): boolean => token?.text === 'US';

/** "a University of Leeds doctor": this "of" belongs to the body's name, and the noun of the phrase comes behind it. */
const isInsideName = ({ tokens }: Document, i: number): boolean =>
  tokens[i]?.lower === 'of' && [i - 1, i + 1].every((at) => /^\p{Lu}/u.test(tokens[at]?.text ?? ''));

/** "X, not a politician but a teacher", "X, no longer a minister": what somebody is not. */
function isDenied(doc: Document, first: number): boolean {
  const { lower = '' } = doc.tokens[first] ?? {};
  return NOT.test(lower) || (lower === 'no' && /^(?:longer|more)$/.test(doc.tokens[first + 1]?.lower ?? ''));
}
const NOT = /^(?:not|never|neither|hardly)$/;

export function toRole(
  doc: Document,
  lexicon: Lexicon,
  first: number,
  end: number,
  rule: FoundRole['rule'],
): FoundRole | null {
  const opening = TIMES.has(doc.tokens[first]?.lower ?? '') ? first + 1 : first;
  const head = doc.tokens[opening];
  const tail = doc.tokens[end - 1];
  if (!head || !tail || end <= opening || (/^\p{Lu}$/u.test(head.text) && head.text !== 'A')) return null; // a drop cap
  if (isClause(doc, lexicon, first, end) || JOINING.test(head.lower) || isDenied(doc, opening)) return null;
  const last = withoutRelative(doc, lexicon, opening, end);
  const closer = doc.tokens[last - 1] ?? tail;
  if (NO_NOUN.test(closer.text) || (rule === 'copula' && isExample(doc, opening))) return null;
  let gender: FoundRole['gender'] = null;
  let of: FoundRole['of'] = null;
  for (let i = first; i < end; i++) {
    const lower = doc.tokens[i]?.lower ?? '';
    if (lexicon.joins.has(lower) && !isInsideName(doc, i)) break;
    gender = lexicon.roles.get(lower) ?? gender;
    if (i > first && lexicon.relatives.has(lower)) break;
    if (isRole(lexicon, lower) || lexicon.people.has(lower)) of = 'person';
    else if (lexicon.institutions.has(lower)) of = 'organisation';
  }
  const isBare = last > opening && (NOT_TELLING.has(doc.tokens[last - 1]?.lower ?? '') || isLook(doc, opening, last));
  const text = doc.text.slice(head.start, closer.end);
  return { text, start: head.start, end: closer.end, gender, of, rule, ...(isBare && { isBare: true as const }) };
}

/** "the only (one who stayed)" */
const NO_NOUN = /^(?:only|first|last|next|same)$/;
/** "Ann Lowe is one baker who left": one of those whom the writer tells of, and no office. */
const isExample = ({ tokens }: Document, first: number): boolean =>
  tokens[first]?.lower === 'one' && tokens[first + 1]?.lower !== 'of';
