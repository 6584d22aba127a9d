/** What stands around a mention and speaks for a person, a body or a place: the words on both sides, lists, pronouns. */
import type { Document, Token } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { BODY_NOUNS } from './institution-words.ts';
import type { NameContext } from './name-context.ts';
import { isRole } from './name-kind.ts';
import { POSSESSIVE, type NameRun } from './name-run.ts';
import { isPlace } from './places.ts';

/** Words whose place right before or after a name tells of its kind. */
const BEFORE = new Set(
  ('in at from to of by with for on near the a an and or called named like via using into across outside around between ' +
  'against his her their its our my your this that as than about over through inside under').split(' '),
);
const AFTER = new Set(
  ("is was has had will would could says said who which that and or to in at for of on 's are were have can may did " +
  'does also then').split(' '),
);

export function signsAround(context: NameContext, run: NameRun): string[] {
  const { doc, lexicon, beside, titles } = context;
  const before = inSentence(doc, run, run.titleToken - 1);
  const after = inSentence(doc, run, run.endToken);
  const signs: string[] = [...(beside.get(run.firstToken) ?? [])];
  if (run.honorific) signs.push('honorific');
  if (run.titled) signs.push('title');
  if (run.possessive) signs.push('possessive');
  signs.push(...(before ? wordBefore(doc, lexicon, run, before) : ['opens sentence']));
  if (after) signs.push(...wordAfter(doc, lexicon, run, after));
  if (titles.has(run.sentence)) signs.push('among capitals');
  const kind = doc.paragraphs[doc.sentences[run.sentence]?.paragraph ?? 0]?.kind;
  if (kind === 'list-item') signs.push('list item');
  for (const [summary, parts] of SUMMARIES) if (signs.some((sign) => parts.has(sign))) signs.push(summary);
  return signs;
}

/** Signs of which each is rare, and any one tells the same. */
const SUMMARIES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'stands like a person',
    new Set([
      'honorific', 'title', 'after a role', 'age after', 'role apposition', 'before ", who"', 'before "who"', 'tag before',
      'beside a person',
    ]),
  ],
  [
    'stands like a place',
    new Set([
      'after "in"', 'after "near"', 'after "at"', 'place of', 'role from', 'before a comma and place', 'beside a place',
      'after a place and comma', 'after a verb of going', 'after "outside"', 'after "across"', 'after "around"',
    ]),
  ],
  [
    'stands like a body',
    new Set([
      'acronym in brackets', 'role of', 'role of the', 'before a role', 'owner of a role', 'after a noun of bodies',
      'before a noun of bodies', 'body apposition', 'in brackets after a body', 'beside a body', 'after a verb of owning',
    ]),
  ],
];

function inSentence(doc: Document, run: NameRun, i: number): Token | undefined {
  const token = doc.tokens[i];
  return token?.sentence === run.sentence ? token : undefined;
}

function wordBefore(doc: Document, lexicon: Lexicon, run: NameRun, before: Token): string[] {
  const signs: string[] = [];
  const at = run.titleToken - 1;
  const two = inSentence(doc, run, at - 1);
  if (BEFORE.has(before.lower)) signs.push(`after "${before.lower}"`);
  if (before.kind === 'mark') signs.push('after a mark');
  if (before.text === '(') signs.push('after a bracket');
  if (before.text === ',') signs.push('after a comma');
  if (POSSESSIVE.test(before.text)) signs.push('after an owner');
  if (before.kind === 'number') signs.push('after a number');
  if (isRole(lexicon, before.lower) && /^\p{Ll}/u.test(before.text)) signs.push('after a role');
  else if (isBodyNoun(lexicon, before.lower)) signs.push('after a noun of bodies');
  else if (/^\p{Ll}/u.test(before.text) && before.text.length > 2 && !BEFORE.has(before.lower)) signs.push('after a word');
  if (lexicon.saying.has(before.lower)) signs.push(two?.kind === 'mark' ? 'tag before' : 'after a verb of saying');
  if (lexicon.people.has(before.lower)) signs.push('after a noun of people');
  const verb = before.lower === 'by' ? (two?.lower ?? '') : before.lower;
  if (OWNING.has(verb)) signs.push('after a verb of owning');
  if (GOING.has(before.lower)) signs.push('after a verb of going');
  if (/^(?:of|at|for|from|with|in)$/.test(before.lower) && two) {
    const noun = two.lower;
    if (isRole(lexicon, noun)) signs.push(before.lower === 'from' || before.lower === 'in' ? 'role from' : 'role of');
    if (/^(?:city|town|village|province|state|region|district|port|island|county|suburb|capital|north|south|east|west)$/.test(noun))
      signs.push('place of');
  }
  if (before.lower === 'the' && two && /^(?:of|at|for|from|with|by)$/.test(two.lower)) {
    signs.push(`after "${two.lower} the"`);
    if (isRole(lexicon, doc.tokens[at - 2]?.lower ?? '')) signs.push('role of the');
  }
  if (before.lower === 'the' && two?.lower === 'in') signs.push('after "in the"');
  if (before.text === ',' && two && isPlace(two.text, lexicon.language)) signs.push('after a place and comma');
  return signs;
}

const isBodyNoun = (lexicon: Lexicon, lower: string): boolean => lexicon.institutions.has(lower) || BODY_NOUNS.has(lower);

/** What is done to bodies, and where people go. */
const OWNING = new Set(
  ('joined founded co-founded acquired bought owns owned operated published produced created developed run runs ' +
  'employed hired sued led sponsored funded backed conducted organised organized based distributed supplied').split(' '),
);
const GOING = new Set('visited left reached entered fled invaded toured leaving visiting entering reaching'.split(' '));

function wordAfter(doc: Document, lexicon: Lexicon, run: NameRun, after: Token): string[] {
  const signs: string[] = [];
  const next = inSentence(doc, run, run.endToken + 1);
  if (AFTER.has(after.lower)) signs.push(`before "${after.lower}"`);
  if (after.kind === 'mark') signs.push('before a mark');
  if (after.kind === 'number') signs.push('before a number');
  if (after.text === ')') signs.push('before a bracket');
  if (after.text === '(') signs.push(/^\p{Lu}{2,}$/u.test(next?.text ?? '') ? 'acronym in brackets' : 'brackets after');
  if (after.text === ':') signs.push('before a colon');
  const isSmall = /^\p{Ll}/u.test(after.text);
  if (run.possessive && isSmall) signs.push(isRole(lexicon, after.lower) ? 'owner of a role' : 'owner of a thing');
  if (lexicon.saying.has(after.lower)) signs.push('before a verb of saying');
  else if (isSmall && isRole(lexicon, after.lower)) signs.push('before a role');
  else if (isSmall && lexicon.people.has(after.lower)) signs.push('before a noun of people');
  else if (isSmall && isBodyNoun(lexicon, after.lower)) signs.push('before a noun of bodies');
  else if (isSmall && !AFTER.has(after.lower) && !lexicon.prepositions.has(after.lower)) {
    signs.push(/(?:ed|s)$/.test(after.lower) ? 'before a verb or plural' : 'before a word');
  }
  if (after.text === ',' && next) signs.push(...overComma(doc, lexicon, run, next));
  if (hasPersonPronoun(doc, lexicon, run)) signs.push('he or she soon after');
  return signs;
}

/** ", 43, …", ", a company that …", ", the mayor of …", ", Kenya" */
function overComma(doc: Document, lexicon: Lexicon, run: NameRun, next: Token): string[] {
  const signs: string[] = [];
  const third = inSentence(doc, run, run.endToken + 2);
  if (/^\d{1,2}$/.test(next.text) && /^[,.]$/.test(third?.text ?? '')) signs.push('age after');
  if (next.lower === 'who') signs.push('before ", who"');
  if (next.lower === 'which') signs.push('before ", which"');
  const one = next.text.replace(POSSESSIVE, '');
  if (isPlace(one, lexicon.language) || isPlace(`${one} ${third?.text ?? ''}`, lexicon.language))
    signs.push('before a comma and place');
  const noun = nounSoonAfter(doc, lexicon, run.endToken + 1);
  if (noun) signs.push(noun);
  return signs;
}

/** How far the noun of an apposition may stand from its comma, in tokens. */
const APPOSITION = 6;

/** ", the former special envoy", ", a small bank": the noun of an apposition, before any verb or stop. */
function nounSoonAfter(doc: Document, lexicon: Lexicon, from: number): string | null {
  for (let i = from; i < from + APPOSITION; i++) {
    const token = doc.tokens[i];
    if (!token || token.kind !== 'word' || lexicon.saying.has(token.lower) || lexicon.relatives.has(token.lower))
      return null;
    if (isRole(lexicon, token.lower)) return 'role apposition';
    if (isBodyNoun(lexicon, token.lower)) return 'body apposition';
  }
  return null;
}

/** How far "he" may stand from the one it means, in tokens. */
const PRONOUN_REACH = 25;

function hasPersonPronoun(doc: Document, lexicon: Lexicon, run: NameRun): boolean {
  const end = Math.min(doc.tokens.length, run.endToken + PRONOUN_REACH);
  for (let i = run.endToken; i < end; i++) {
    const { lower = '', sentence = 0 } = doc.tokens[i] ?? {};
    if (sentence > run.sentence + 1) return false;
    const gender = lexicon.pronouns.get(lower) ?? lexicon.possessives.get(lower);
    if (gender === 'male' || gender === 'female') return true;
  }
  return false;
}
