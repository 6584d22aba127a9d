/** What stands around a mention and speaks for a person, a body or a place: words on both sides, lists, pronouns. */
import type { Document, Token } from '../../../text/document.ts';
import { bareOf, isPossessive } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { CLASS, classesIn, isOf } from '../../lexicon/word-classes.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isBodyNoun, isNounForm, isPlaceNoun, isSmall } from '../words/kind-nouns.ts';
import { SUMMARIES } from './kind-summaries.ts';
import type { NameContext } from './name-context.ts';
import { signsOfSomebody } from './somebodys.ts';
import { isRole } from '../words/name-kind.ts';
import { isOfKin } from './of-kin.ts';
import type { NameRun } from '../words/name-run.ts';
import { nounBefore } from '../run/noun-before.ts';
import { isPlace } from '../words/places.ts';
import { inEnglish } from '../words/small-words.ts';
import { namesSpeakerOfTitle } from '../run/speaker-of-title.ts';

const BEFORE = new Set(
  ('in at from to of by with for on near the a an and or called named like via using into across outside around ' +
  'between against his her their its our my your this that as than about over through inside under').split(' '),
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
  signs.push(...(before ? [...wordBefore(doc, lexicon, run, before), ...signsOfSomebody(doc, lexicon, run)] : [OPENS]));
  if (after) signs.push(...wordAfter(doc, lexicon, run, after));
  if (titles.has(run.sentence)) signs.push('among capitals');
  const kind = doc.paragraphs[doc.sentences[run.sentence]?.paragraph ?? 0]?.kind;
  if (kind === 'list-item') signs.push('list item');
  for (const [summary, parts] of SUMMARIES) if (signs.some((sign) => parts.has(sign))) signs.push(summary);
  return signs;
}

function inSentence(doc: Document, run: NameRun, i: number): Token | undefined {
  const token = doc.tokens[i];
  return token?.sentence === run.sentence ? token : undefined;
}

/** A neighbour of a name, with the token beyond it. */
interface Beside {
  doc: Document;
  lexicon: Lexicon;
  run: NameRun;
  token: Token;
  beyond: Token | undefined;
}

const OPENS = 'opens sentence';
type Sign = readonly [name: string, holds: (beside: Beside) => boolean];
const signsOf = (rows: readonly Sign[], beside: Beside): string[] =>
  rows.filter(([, holds]) => holds(beside)).map(([name]) => name);

const SIGNS_BEFORE: readonly Sign[] = [
  ['after a mark', ({ token }) => token.kind === 'mark'],
  ['after a bracket', ({ token }) => token.text === '('],
  ['after a comma', ({ token }) => token.text === ','],
  ['after an owner', ({ token }) => isPossessive(token.text)],
  ['after a number', ({ token }) => token.kind === 'number'],
  ['tag before', ({ lexicon, token, beyond }) => lexicon.saying.has(token.lower) && beyond?.kind === 'mark'],
  [
    'after a verb of saying',
    ({ lexicon, token, beyond }) => lexicon.saying.has(token.lower) && beyond?.kind !== 'mark',
  ],
  ['after a noun of people', ({ lexicon, token }) => lexicon.people.has(token.lower)],
  [
    'after a verb of owning',
    ({ token, beyond }) => OWNING.has(token.lower === 'by' ? (beyond?.lower ?? '') : token.lower),
  ],
  ['after a verb of going', ({ token }) => GOING.has(token.lower)],
  [
    'role from',
    ({ lexicon, token, beyond }) =>
      /^(?:from|in)$/.test(smallWord(lexicon, token)) && isRole(lexicon, beyond?.lower ?? ''),
  ],
  [
    'role of',
    ({ lexicon, token, beyond }) =>
      /^(?:of|at|for|with)$/.test(smallWord(lexicon, token)) && isRole(lexicon, beyond?.lower ?? ''),
  ],
  [
    'place of',
    ({ lexicon, token, beyond }) =>
      /^(?:of|at|for|from|with|in)$/.test(smallWord(lexicon, token)) && isPlaceNoun(lexicon, beyond?.lower ?? ''),
  ],
  ['after a role and comma', ({ doc, lexicon, run, token }) => token.text === ',' && endsRole(doc, lexicon, run)],
  ['role of the', (beside) => isJoinedByThe(beside) && isRole(beside.lexicon, lowerBefore(beside, 2))],
  [
    'after "in the"',
    ({ lexicon, token, beyond }) => smallWord(lexicon, token) === 'the' && smallWord(lexicon, beyond) === 'in',
  ],
  [
    'after a place and comma',
    ({ lexicon, token, beyond }) => token.text === ',' && isPlace(beyond?.text ?? '', lexicon.language),
  ],
];

const lowerBefore = ({ doc, run }: Beside, steps: number): string =>
  doc.tokens[run.titleToken - 1 - steps]?.lower ?? '';
/** "The owner's lawyer, X," and "O presidente do Banco Central, X,": a short phrase with a role, up to the comma. */
function endsRole(doc: Document, lexicon: Lexicon, run: NameRun): boolean {
  const closes = /^[,.:;)»”–—-]$/.test(doc.tokens[run.endToken]?.text ?? '');
  for (let i = run.titleToken - 2; closes && i > run.titleToken - 2 - APPOSITION; i--) {
    const token = inSentence(doc, run, i);
    if (!token || token.kind !== 'word' || lexicon.saying.has(token.lower)) return false;
    if (isRole(lexicon, token.lower)) return true;
  }
  return false;
}

const smallWord = (lexicon: Lexicon, token: Token | undefined): string =>
  inEnglish(lexicon, token?.lower ?? '');
const isJoinedByThe = ({ lexicon, token, beyond }: Beside): boolean =>
  smallWord(lexicon, token) === 'the' && /^(?:of|at|for|from|with|by)$/.test(smallWord(lexicon, beyond));

function wordBefore(doc: Document, lexicon: Lexicon, run: NameRun, token: Token): string[] {
  const beside = { doc, lexicon, run, token, beyond: inSentence(doc, run, run.titleToken - 2) };
  const signs = signsOf(SIGNS_BEFORE, beside);
  const small = inEnglish(lexicon, token.lower);
  if (BEFORE.has(small)) signs.push(`after "${small}"`);
  if (isJoinedByThe(beside)) signs.push(`after "${smallWord(beside.lexicon, beside.beyond)} the"`);
  if (HOLDS_ARTICLE.has(token.lower) && lexicon.capitalisesNouns) signs.push('after a held article');
  const noun = signOfNoun(lexicon, nounBefore(doc, lexicon, run, token));
  if (noun) signs.push(noun);
  return signs;
}

function signOfNoun(lexicon: Lexicon, token: Token): string | null {
  if (isRole(lexicon, token.lower) && isNounForm(lexicon, token)) return 'after a role';
  if (isBodyNoun(lexicon, token.lower)) return 'after a noun of bodies';
  if (isNounForm(lexicon, token) && isPlaceNoun(lexicon, token.lower)) return 'after a noun of places';
  if (!isSmall(token) || token.text.length <= 2 || BEFORE.has(inEnglish(lexicon, token.lower))) return null;
  if (lexicon.capitalisesNouns && /(?:e|en|er|es|em)$/.test(token.lower) && !lexicon.common.has(token.lower))
    return 'after an adjective';
  return 'after a word';
}

/** "im Allgäu", "zum DOSB": a preposition that holds the article. */
const HOLDS_ARTICLE = new Set('im am vom zum zur beim ins ans aufs'.split(' '));

/** What is done to bodies, and where people go. */
const OWNING = new Set(
  ('joined founded co-founded acquired bought owns owned operated published produced created developed run runs ' +
  'employed hired sued led sponsored funded backed conducted organised organized based distributed supplied')
    .split(' '),
);
const GOING = new Set('visited left reached entered fled invaded toured leaving visiting entering reaching'.split(' '));

const SIGNS_AFTER: readonly Sign[] = [
  ['before a mark', ({ token }) => token.kind === 'mark'],
  ['before a number', ({ token }) => token.kind === 'number'],
  ['before a bracket', ({ token }) => token.text === ')'],
  ['before a colon', ({ token }) => token.text === ':'],
  ['acronym in brackets', ({ token, beyond }) => token.text === '(' && isAcronym(beyond)],
  ['brackets after', ({ token, beyond }) => token.text === '(' && !isAcronym(beyond)],
  [
    'owner of a role',
    ({ lexicon, run, token }) => run.possessive && isSmall(token) && isRole(lexicon, token.lower),
  ],
  [
    'owner of a thing',
    ({ lexicon, run, token }) => run.possessive && isSmall(token) && !isRole(lexicon, token.lower),
  ],
  ['he or she soon after', ({ doc, lexicon, run }) => hasPersonPronoun(doc, lexicon, run)],
];

const isAcronym = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.text ?? '');

function wordAfter(doc: Document, lexicon: Lexicon, run: NameRun, token: Token): string[] {
  const next = inSentence(doc, run, run.endToken + 1);
  const signs = signsOf(SIGNS_AFTER, { doc, lexicon, run, token, beyond: next });
  const small = smallWord(lexicon, token);
  if (AFTER.has(small)) signs.push(`before "${small}"`);
  const word = namesSpeakerOfTitle(doc, lexicon, run.firstToken) ? SAYS : wordNext(lexicon, token);
  if (word) signs.push(word);
  return token.text === ',' && next ? [...signs, ...overComma(doc, lexicon, run, next)] : signs;
}
const SAYS = 'before a verb of saying';

function wordNext(lexicon: Lexicon, token: Token): string | null {
  if (lexicon.saying.has(token.lower)) return SAYS;
  if (!isSmall(token)) return null;
  if (isRole(lexicon, token.lower)) return 'before a role';
  if (lexicon.people.has(token.lower)) return 'before a noun of people';
  if (isBodyNoun(lexicon, token.lower)) return 'before a noun of bodies';
  if (AFTER.has(smallWord(lexicon, token)) || lexicon.prepositions.has(token.lower)) return null;
  return lexicon.language === 'en' && /(?:ed|s)$/.test(token.lower) ? 'before a verb or plural' : 'before a word';
}

/** ", 43, …", ", a company that …", ", the mayor of …", ", Kenya" */
function overComma(doc: Document, lexicon: Lexicon, run: NameRun, next: Token): string[] {
  const signs: string[] = [];
  const third = inSentence(doc, run, run.endToken + 2);
  if (/^\d{1,2}$/.test(next.text) && /^[,.;)]$/.test(third?.text ?? '')) signs.push('age after');
  const who = isOfKin(lexicon, run, next, third) ? 'who' : next.lower;
  if (/^(?:who|which)$/.test(who)) signs.push(`before ", ${who}"`);
  const one = bareOf(next.text);
  if (isPlace(one, lexicon.language) || isPlace(`${one} ${third?.text ?? ''}`, lexicon.language))
    signs.push('before a comma and place');
  const noun = nounSoonAfter(doc, lexicon, run.endToken + 1);
  return noun ? [...signs, noun] : signs;
}

const APPOSITION = 6; // tokens between its noun and its comma
/** ", the former special envoy", ", a small bank": the noun of an apposition, before any verb or stop. */
function nounSoonAfter(doc: Document, lexicon: Lexicon, from: number): string | null {
  for (let i = from; i < from + APPOSITION; i++) {
    const token = doc.tokens[i];
    if (!token || token.kind !== 'word' || lexicon.saying.has(token.lower) || lexicon.relatives.has(token.lower))
      return null;
    if (isRole(lexicon, token.lower)) return isOfNext(doc, i) ? null : 'role apposition';
    if (isBodyNoun(lexicon, token.lower) && !isBeforeRole(doc, lexicon, i)) return 'body apposition';
  }
  return null;
}

/** "a government officer": the noun of a body that only says whose office it is. English. */
const isBeforeRole = ({ tokens }: Document, lexicon: Lexicon, i: number): boolean =>
  lexicon.language === 'en' && isRole(lexicon, tokens[i + 1]?.lower ?? '');

/** "Devant Kerval, la secrétaire de la CGT, Sophie Marchand, …": the role is of the name after it. */
function isOfNext(doc: Document, role: number): boolean {
  for (let i = role + 1; i < role + APPOSITION; i++) {
    if (doc.tokens[i]?.text !== ',') continue;
    const [given, surname] = [doc.tokens[i + 1]?.text ?? '', doc.tokens[i + 2]?.text ?? ''];
    return givenNameGender(given) !== undefined && /^\p{Lu}/u.test(surname);
  }
  return false;
}

/** How far "he" may stand from the one it means, in tokens. */
const PRONOUN_REACH = 25;

function hasPersonPronoun(doc: Document, lexicon: Lexicon, run: NameRun): boolean {
  const end = Math.min(doc.tokens.length, run.endToken + PRONOUN_REACH);
  const classes = classesIn(lexicon)(doc);
  for (let i = run.endToken; i < end; i++)
    if (isOf(classes[i], CLASS.gendered)) return (doc.tokens[i]?.sentence ?? 0) <= run.sentence + 1;
  return false;
}
