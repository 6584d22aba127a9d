/**
 * What someone is: the verbatim phrase that the article gives beside a name. Ranked: "Kremlin spokesman X",
 * "X, the CEO of …", "the CEO of …, X", "X, who is the …", "X is a …". The longest of the two strongest forms wins.
 */
import type { Document, Token } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import type { FoundRole } from './found-role.ts';
import { headFirstRole } from './head-first-role.ts';
import { isRole } from './name-kind.ts';
import type { NameRun } from './name-run.ts';

/** Longest role in tokens: beyond it, a phrase is a biography. */
const LONGEST = 22;
const PREMODIFIER_LONGEST = 11;

/** The fullest role over all mentions of one person; null where the article gives none. */
export function findRole(doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): FoundRole | null {
  if (lexicon.headFirst) return headFirstRole(doc, lexicon, runs);
  const found: FoundRole[] = [];
  for (const run of runs) {
    for (const role of [appositive(doc, lexicon, run), premodifier(doc, lexicon, run), reverseAppositive(doc, lexicon, run), copula(doc, lexicon, run)]) {
      if (role) found.push(role);
    }
  }
  const strong = found.filter((role) => role.rule !== 'copula');
  const pool = strong.length > 0 ? strong : found;
  return pool.reduce<FoundRole | null>((best, role) => (best === null || rank(role) > rank(best) ? role : best), null);
}

/** Long beats short, up to a clause; an appositive defines, a premodifier often just labels; "his father" says least. */
const rank = (role: FoundRole): number =>
  Math.min(role.text.split(/\s+/).length, 8) + (role.rule === 'appositive' ? 1 : role.rule === 'premodifier' ? 0.5 : 0) - (/^(?:his|her|their|my|our|its)\s/i.test(role.text) ? 8 : 0);

/** "Kremlin spokesman Dmitry Peskov", "Russian Foreign Ministry spokeswoman …", "President Trump". */
function premodifier(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const end = run.honorific ? run.firstToken - 1 : run.firstToken;
  const sentenceFirst = doc.sentences[run.sentence]?.firstToken ?? 0;
  let first = end;
  let role = false;
  for (let i = end - 1; i >= sentenceFirst && end - i <= PREMODIFIER_LONGEST; i--) {
    const token = doc.tokens[i];
    const after = doc.tokens[i + 1];
    if (!token || !after || !joinsPremodifier(doc, lexicon, i, end, role)) break;
    if (isRole(lexicon, token.lower) || (i === end - 1 && isOccupation(lexicon, token))) role = true;
    first = i;
  }
  while (first < end && startsBadly(doc, lexicon, first)) first += 1;
  const honorificRole = run.honorific && first === end ? honorificAsRole(doc, lexicon, run) : null;
  if (honorificRole) return honorificRole;
  return role && first < end ? toRole(doc, lexicon, first, end, 'premodifier') : null;
}

/** "Rep. Ilhan Omar", "Senator Warren": an honorific that is an office is a role too. */
function honorificAsRole(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const office = run.honorific !== null && /^(?:rep|sen|gov|gen|col|lt|capt|cmdr|sgt|maj|adm|brig|rev|judge|justice|professor|prof|sheriff|det|insp|supt|pres)\.?$/.test(run.honorific);
  return office ? toRole(doc, lexicon, run.firstToken - 1, run.firstToken, 'premodifier') : null;
}

function joinsPremodifier(doc: Document, lexicon: Lexicon, i: number, end: number, role: boolean): boolean {
  const token = doc.tokens[i];
  const after = doc.tokens[i + 1];
  if (!token || !after || token.kind === 'mark' || doc.text.slice(token.end, after.start) !== ' ') return false;
  if (token.text === '-' || token.kind === 'number') return false;
  if (token.kind !== 'word') return false;
  if (i === end - 1) return isRole(lexicon, token.lower) || isOccupation(lexicon, token) || (/^\p{Lu}/u.test(token.text) && !lexicon.common.has(token.lower));
  if (!role) return !isFunctionWord(lexicon, token.lower) || (token.lower === 'of' && isRole(lexicon, doc.tokens[i - 1]?.lower ?? ''));
  const between = /^\p{Lu}/u.test(doc.tokens[i - 1]?.text ?? '') && /^\p{Lu}/u.test(after.text);
  if (token.lower === 'of' && between) return true;
  if (token.lower === 'and' || token.lower === 'of' || token.lower === 'for') return /\p{L}/u.test(doc.tokens[i - 1]?.text ?? '') && (token.lower === 'and' ? isRole(lexicon, doc.tokens[i - 1]?.lower ?? '') : isRole(lexicon, doc.tokens[i - 1]?.lower ?? ''));
  return !isFunctionWord(lexicon, token.lower) && !/^\p{Ll}.*(?:ed|ing)$/u.test(token.text) && !PAST_VERBS.has(token.lower);
}

/** Irregular past forms that look like a modifier of the noun after them. */
const PAST_VERBS = new Set('lost met won beat left sent gave made took got put brought bought sold kept held led fought taught caught paid sought hit cut let ran became'.split(' '));

/** A lower-case noun right before a name that ends as nouns for people do: "ranger Jamie Werner". */
const isOccupation = (lexicon: Lexicon, token: Token): boolean => /^\p{Ll}/u.test(token.text) && token.text.length > 5 && /(?:er|or|ist|ian|ant|ent|eer)$/.test(token.text) && !lexicon.common.has(token.lower) && !lexicon.prepositions.has(token.lower) && !lexicon.between.has(token.lower) && !/^(?:remember|consider|discover|deliver|answer|gather|rather|whether|together|number|order|offer|center|centre|letter|matter|member|current|different|recent|present|president-elect|against|government|parent|event|client|percent|cent|content|document|movement|moment|agreement|statement|government)$/.test(token.lower);

const KEPT = new Set('former current acting then-president late deputy vice prime new first second third senior junior chief interim north south east west northern southern eastern western central old high home police state news world study research data co lead international national'.split(' '));

function isFunctionWord(lexicon: Lexicon, lower: string): boolean {
  if (KEPT.has(lower)) return false;
  return lexicon.common.has(lower) || lexicon.saying.has(lower) || lexicon.reporting.has(lower) || lexicon.prepositions.has(lower) || lexicon.conjunctions.has(lower);
}

const startsBadly = (doc: Document, lexicon: Lexicon, i: number): boolean => {
  const lower = doc.tokens[i]?.lower ?? '';
  return lower === 'and' || lower === 'of' || lower === 'for' || (isFunctionWord(lexicon, lower) && !isRole(lexicon, lower));
};

/** "Omar Lamrani, a senior military analyst at Stratfor, told …": from the comma to what ends the phrase. */
function appositive(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (run.possessive) return null;
  let first = skipParenthesis(doc, run.endToken);
  const opener = doc.tokens[first];
  if (opener?.text !== ',' && opener?.text !== '–' && opener?.text !== '—') return null;
  first += 1;
  if (doc.tokens[first]?.kind === 'number' && /^\d{1,3}$/.test(doc.tokens[first]?.text ?? '')) {
    if (doc.tokens[first + 1]?.text !== ',') return null;
    first += 2;
  }
  first = skipCredentials(doc, first);
  if (doc.tokens[first]?.lower === 'who') return whoIs(doc, lexicon, first + 1);
  const end = phraseEnd(doc, lexicon, first);
  if (lexicon.prepositions.has(doc.tokens[first]?.lower ?? '') || !opensRole(doc, lexicon, first, end)) return null;
  // ", the man had …": no comma closes it, so it is the subject of what follows, no appositive
  const closes = doc.tokens[end];
  if (closes?.kind === 'word' && /^(?:the|this|that)$/.test(doc.tokens[first]?.lower ?? '')) return null;
  return toRole(doc, lexicon, first, end, 'appositive');
}

/** "Jane Doe, Ph.D., R.D., professor of …": letters after a name, each with its comma. */
function skipCredentials(doc: Document, first: number): number {
  let at = first;
  while (/^\p{Lu}(?:[\p{Lu}.]|\p{Ll}\.){1,7}$/u.test(doc.tokens[at]?.text ?? '') && doc.tokens[at + 1]?.text === ',') at += 2;
  return at;
}

/** ", who is the White House … expert" */
function whoIs(doc: Document, lexicon: Lexicon, at: number): FoundRole | null {
  if (!/^(?:is|was|serves|served|works|worked)$/.test(doc.tokens[at]?.lower ?? '')) return null;
  const first = doc.tokens[at + 1]?.lower === 'as' ? at + 2 : at + 1;
  const end = phraseEnd(doc, lexicon, first);
  return opensRole(doc, lexicon, first, end) ? toRole(doc, lexicon, first, end, 'copula') : null;
}

/** Does the phrase begin as a noun phrase whose head is a role, near its start? */
function opensRole(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + 8); i++) {
    const token = doc.tokens[i];
    if (!token || token.kind === 'mark') return false;
    if (i > first && lexicon.prepositions.has(token.lower)) return false;
    if (lexicon.saying.has(token.lower) && !isRole(lexicon, token.lower)) return false;
    const bare = token.lower.replace(/'s$/, '');
    if (token.lower === bare && (isRole(lexicon, bare) || lexicon.people.has(bare) || lexicon.institutions.has(bare))) return !namesAnother(doc, lexicon, i, end);
  }
  return false;
}

/** "Twitter CEO Jack Dorsey" in a list of people is somebody else, not a role. */
function namesAnother(doc: Document, lexicon: Lexicon, role: number, end: number): boolean {
  const next = doc.tokens[role + 1];
  return next !== undefined && role + 1 < end && /^\p{Lu}/u.test(next.text) && givenNameGender(next.text) !== undefined && !lexicon.joins.has(next.lower);
}

/** A phrase ends at a stop, a verb of saying, a relative, or a comma after which it does not go on. */
function phraseEnd(doc: Document, lexicon: Lexicon, first: number): number {
  const sentence = doc.tokens[first]?.sentence;
  let end = first;
  let relative = false;
  for (; end < doc.tokens.length && end - first < LONGEST; end++) {
    const token = doc.tokens[end];
    if (!token || token.sentence !== sentence || token.kind === 'mark' || /^[.!?;:()—–]$/.test(token.text)) break;
    if (lexicon.saying.has(token.lower) && !lexicon.roles.has(token.lower)) break;
    if (lexicon.relatives.has(token.lower) && doc.tokens[end - 1]?.text === ',') break;
    if (lexicon.relatives.has(token.lower)) relative = true;
    if (!relative && /^(?:is|was|are|were|has|had|have|will|would|could)$/.test(token.lower)) break;
    if (token.text === ',' && !goesOn(doc, lexicon, end)) break;
  }
  while (end > first && /^(?:,|and|or|but|also|later|then|that)$/.test(doc.tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

/** After a comma the phrase goes on only with "the …" or a place that another comma closes before the verb. */
function goesOn(doc: Document, lexicon: Lexicon, comma: number): boolean {
  const next = doc.tokens[comma + 1];
  if (!next || next.kind !== 'word') return false;
  if (lexicon.saying.has(next.lower) || lexicon.pronouns.has(next.lower) || lexicon.relatives.has(next.lower)) return false;
  const capitalBefore = /^\p{Lu}/u.test(doc.tokens[comma - 1]?.text ?? '');
  if (/^(?:the|a|an)$/.test(next.lower) && capitalBefore) return true; // "of Acme, a maker of …"
  let after = comma + 1;
  while (after < comma + 5 && /^\p{Lu}/u.test(doc.tokens[after]?.text ?? '')) after += 1;
  return after > comma + 1 && /^[,.]$/.test(doc.tokens[after]?.text ?? '');
}

/** "Carlineo's attorney, Sonya Zoghlin, said": a role that ends at the comma before the name. */
function reverseAppositive(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const comma = run.titleToken - 1;
  const head = doc.tokens[comma - 1];
  if (doc.tokens[comma]?.text !== ',' || !head || run.possessive) return null;
  if (!/^[,.]$/.test(doc.tokens[run.endToken]?.text ?? '') ) return null;
  const sentenceFirst = doc.sentences[run.sentence]?.firstToken ?? 0;
  const opening = openingNoun(doc, lexicon, sentenceFirst, comma);
  if (opening) return opening;
  if (!isRole(lexicon, head.lower)) return null;
  let first = comma - 1;
  while (first > sentenceFirst && comma - first < PREMODIFIER_LONGEST) {
    const token = doc.tokens[first - 1];
    if (!token || token.kind !== 'word') break;
    const determiner = lexicon.determiners.has(token.lower) || lexicon.possessives.has(token.lower);
    if (!determiner && isFunctionWord(lexicon, token.lower)) break;
    first -= 1;
    if (determiner) break;
  }
  return toRole(doc, lexicon, first, comma, 'reverse-appositive');
}

/** "The company that runs the awards, Acme Productions, …": a noun phrase from the sentence's start to the comma. */
function openingNoun(doc: Document, lexicon: Lexicon, first: number, comma: number): FoundRole | null {
  const opens = lexicon.determiners.has(doc.tokens[first]?.lower ?? '') || lexicon.possessives.has(doc.tokens[first]?.lower ?? '');
  if (!opens || comma - first > 14 || phraseEnd(doc, lexicon, first) < comma) return null;
  return opensRole(doc, lexicon, first, comma) ? toRole(doc, lexicon, first, comma, 'reverse-appositive') : null;
}

/** "Dmitriev is a close adviser to …" */
function copula(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  let verb = run.endToken;
  if (doc.tokens[verb]?.text === ',') verb = skipCredentials(doc, verb + 1);
  if (run.possessive || !/^(?:is|was|has|had)$/.test(doc.tokens[verb]?.lower ?? '')) return null;
  if (/^(?:has|had)$/.test(doc.tokens[verb]?.lower ?? '')) verb += 1;
  if (!/^(?:is|was|been)$/.test(doc.tokens[verb]?.lower ?? '')) return null;
  const next = doc.tokens[verb + 1];
  if (!next || !(lexicon.determiners.has(next.lower) || isRole(lexicon, next.lower))) return null;
  const end = phraseEnd(doc, lexicon, verb + 1);
  return opensRole(doc, lexicon, verb + 1, end) ? toRole(doc, lexicon, verb + 1, end, 'copula') : null;
}

/** "Elizabeth Warren (D-Mass.)": what stands in brackets right after a name is skipped. */
function skipParenthesis(doc: Document, at: number): number {
  if (doc.tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 8; i++) if (doc.tokens[i]?.text === ')') return i + 1;
  return at;
}

function toRole(doc: Document, lexicon: Lexicon, first: number, end: number, rule: FoundRole['rule']): FoundRole | null {
  const head = doc.tokens[first];
  const tail = doc.tokens[end - 1];
  if (!head || !tail || end <= first) return null;
  let gender: FoundRole['gender'] = null;
  let of: FoundRole['of'] = null;
  for (let i = first; i < end && !lexicon.joins.has(doc.tokens[i]?.lower ?? ''); i++) {
    const lower = doc.tokens[i]?.lower ?? '';
    gender = lexicon.roles.get(lower) ?? gender;
    if (i > first && lexicon.relatives.has(lower)) break;
    if (isRole(lexicon, lower) || lexicon.people.has(lower)) of = 'person';
    else if (lexicon.institutions.has(lower)) of = 'organisation';
  }
  return { text: doc.text.slice(head.start, tail.end), start: head.start, end: tail.end, gender, of, rule };
}
