/** "the review": a noun that the article has spoken of before, and the card has not. */
import { escaped, pattern } from '../../pattern.ts';
import type { Token } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import { endsInOwnersS, withoutOwnersS } from '../../text/possessive.ts';
import { wordSet } from '../../text/word-set.ts';
import { functionWords } from '../facts/function-words.ts';
import { lexiconFor } from '../lexicon/index.ts';
import { isPlace } from '../names/words/places.ts';
import { firstPlaces } from './first-places.ts';
import { isNamedInGerman } from './german-name.ts';
import { isCapital, readKnown, stemOf, type Passage } from './passage.ts';
import { DAYS } from './pronouns.ts';

const SHORTEST = 3;
/** "Einer der wichtigsten Autoren": one of many that nobody need know. */
const ONE: ReadonlySet<string> = new Set(['einer', 'eine', 'eines', 'einem', 'einen']);
/** Modifiers between "the" and its noun. */
const MODIFIERS = 3;
/** Words behind a noun that belong to it no more than to the verb. */
const JOINS: ReadonlySet<string> = new Set(
  ('of in at on for from with to that who which whose where by between over under near against into about a an his ' +
    'her its their my our von im am').split(' '),
);
/** A phrase without a noun of its own ends where the verb begins. */
const VERBS: ReadonlySet<string> = new Set(
  (
    'began became came went took made saw fell rose hit cut left lost won met held found led ran cost got ' +
      'gave grew kept knew sent set shut stood told wrote broke drew drove spoke includes include means shows ' +
      'is are was were be been has have had will would can could may might must should said says say it they he ' +
      'she we and or but ist ' +
      'sind war waren hat haben wird werden est sont était ont es son era fue han è sono foi são').split(' '),
);

/** "the review": spoken of earlier in the article, and by nothing that the card shows. */
export function isKnownElsewhere(passage: Passage, at: number): boolean {
  const one = definiteAt(passage, at);
  return one !== undefined && !one.isTold && one.isEarlier;
}

/** In English also one of several: "the pouches" behind "a pouch". */
function isBefore({ document, tokens }: Passage, { lower }: Token): boolean {
  const places = firstPlaces(document);
  const start = tokens[0]?.start ?? 0;
  const isEarlier = (noun: string): boolean => (places.get(stemOf(noun)) ?? Infinity) < start;
  return isEarlier(lower) || (document.language === 'en' && isEarlier(singularOf(lower)));
}

/** A phrase with "the": its noun, how many words lead to it, and whether the card or the article told of it before. */
export interface Definite {
  noun: Token;
  /** Index of its article in the passage. */
  at: number;
  words: number;
  isTold: boolean;
  /** Of one that is not told: does the article have its noun before the passage? */
  isEarlier: boolean;
}

export const definitesIn = oncePer((passage: Passage): readonly Definite[] => {
  const { tokens, words } = passage;
  return tokens.flatMap(({ lower }, at): Definite[] => {
    const noun = words.definite.has(lower) ? nounAfter(passage, at) : null;
    if (noun === null) return [];
    const isTold = isNounTold(passage, at, noun);
    return [{ noun, at, words: tokens.indexOf(noun) - at, isTold, isEarlier: !isTold && isBefore(passage, noun) }];
  });
});

/** The one that begins with this token. */
const definiteAt = (passage: Passage, at: number): Definite | undefined =>
  definitesIn(passage).find((one) => one.at === at);

/** How many phrases with "the" nothing on the card explains, spoken of before or not: "the paper", "the leaks". */
export const untoldDefinites = (passage: Passage): number =>
  definitesIn(passage).filter(({ isTold }) => !isTold).length;

/** Does such a phrase begin with this token? */
export const isUntoldAt = (passage: Passage, at: number): boolean => definiteAt(passage, at)?.isTold === false;

/** Is the noun behind a demonstrative one that the card has told of: "this deal", under a headline with "deal"? */
export function isPointedNounTold(passage: Passage, at: number): boolean {
  const { document: { language }, tokens, beside } = passage;
  const { empty } = functionWords(language);
  const ahead = tokens.slice(at + 1, at + 2 + MODIFIERS);
  const phrase = ahead.slice(0, until(ahead, (token) => endsPhrase(token) || joins(token) || empty.has(token.lower)));
  const named = phrase.filter(({ kind }) => kind === 'word');
  const nouns = language === 'de' ? named.filter(isCapital) : named;
  const noun = language === 'en' ? nouns.at(-1) : nouns[0];
  if (noun === undefined || noun.lower.length <= SHORTEST) return false;
  const isTold = (word: string): boolean => {
    const tells = matterOf(word);
    return beside.some(tells) || tokens.slice(0, at).some(({ lower }) => tells(lower));
  };
  // "this latest strike date", one of the "strike dates" of the headline
  const isOneOf = beside.includes(`${noun.lower}s`) && nouns.slice(0, -1).some(({ lower }) => isTold(lower));
  return isTold(noun.lower) || isOneOf;
}

/** The noun behind an article, or behind a preposition that holds one; null where the card tells which one is meant. */
export function untoldNoun(passage: Passage, at: number): Token | null {
  if (passage.words.definite.has(passage.tokens[at]?.lower ?? '')) {
    const one = definiteAt(passage, at);
    return one?.isTold === false ? one.noun : null;
  }
  const noun = nounAfter(passage, at);
  return noun === null || isNounTold(passage, at, noun) ? null : noun;
}

/** Does the card tell, or everybody know, which one is meant by the noun of such a phrase? */
function isNounTold(passage: Passage, at: number, noun: Token): boolean {
  const { tokens, words, beside } = passage;
  if (words.known.has(noun.lower) || noun.lower.length < SHORTEST) return true;
  const tells = matterOf(noun.lower);
  const { language } = passage.document;
  if (beside.some(tells) || (language !== 'en' && beside.some(isOfOneRoot(noun.lower)))) return true;
  const mayBeNamed = words.ours.has(withoutOwnersS(noun.lower)); // "Tikrit … around the city"
  const isBefore = ({ lower, text }: Token): boolean => tells(lower) || (mayBeNamed && isPlace(text, language));
  for (let i = 0; i < at; i += 1) if (tokens[i] && isBefore(tokens[i]!)) return true;
  return false;
}

/** "The town's only bakery", where neither a town nor another name stands before it or above it. English. */
export function isOfUntoldPlace(passage: Passage, at: number): boolean {
  const { tokens, known } = passage;
  if (known.headline === '' || known.speaker !== null) return false;
  const noun = definiteAt(passage, at)?.noun;
  if (noun === undefined || !/^(?:town|village)['’]s$/u.test(noun.lower)) return false;
  const { people, words: told } = readKnown(known);
  const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !people.has(word) && !DAYS.has(word.toLowerCase());
  const isTold = told.includes(withoutOwnersS(noun.lower)) || known.headline.split(/\s+/u).some((word, i) =>
    isName(word) && (i > 0 || isNamedLater(passage, word)));
  return !isTold && !tokens.slice(0, at).some(({ text, lower }, i) => isName(text) && (i > 0 || endsInOwnersS(lower)));
}

/** "Dunmore bakery closes", and the article has it in a sentence: the first word of a headline has a capital anyway. */
const isNamedLater = ({ document: { text } }: Passage, word: string): boolean =>
  pattern('u', String.raw`[\p{Ll},] ${escaped(word)}(?!\p{L})`).test(text);

/** Where the headline tells of a shooting, everybody knows which attack is meant. English alone. */
const EVENTS: readonly ReadonlySet<string>[] = [
  wordSet(
    'attack attacks attacked shooting shootings shot gunmen bombing bombings bombed explosion blast killing killings ' +
      'killed murder murdered slain massacre siege assault stabbing stabbed violence',
  ),
  wordSet('crash crashed collision collided accident derailment derailed wreck incident'),
  wordSet('match game draw win victory defeat beat tie'),
  wordSet('election elections vote voting ballot poll polls'),
];
/** Does a word tell of the same matter as this noun? "officials" told of does not tell who "the official" is. */
function matterOf(noun: string): (told: string) => boolean {
  const [stem, one, first, isOne] = [stemOf(noun), stemOf(singularOf(noun)), noun.charCodeAt(0), !isPlural(noun)];
  const events = EVENTS.filter((event) => event.has(noun));
  const isOneOfMany = (told: string): boolean => isOne && told.length > noun.length && isPlural(told);
  const isSameNoun = (told: string): boolean =>
    told.charCodeAt(0) === first && [stem, one].includes(stemOf(told)) && !isOneOfMany(told);
  return (told) => isSameNoun(told) || events.some((event) => event.has(told));
}

/** Letters of a root: "el cierre" under a headline with "cierra", "die Schließung" under one with "schließt". */
const ROOT = 5;
const isOfOneRoot = (noun: string) => (told: string): boolean =>
  noun.length > ROOT && told.length > ROOT && told.slice(0, ROOT) === noun.slice(0, ROOT);

/** "pouches", "ferries", "masks". */
const singularOf = (lower: string): string =>
  isPlural(lower) ? lower.replace(/(?:(?<=ch|sh|x|ss|z)e)?s$/u, '').replace(/ie$/u, 'y') : lower;

const isPlural = (lower: string): boolean => lower.endsWith('s') && /[^s'’]s$/u.test(lower);

/** The noun of the phrase; null where words after it say which one is meant, or where it is a name. */
function nounAfter({ document: { language }, tokens, words }: Passage, at: number): Token | null {
  const phrase = phraseAfter(tokens, at);
  const first = phrase[0];
  if (first === undefined || words.which.has(first.lower)) return null;
  // "eine der Prophezeiungen": of which? "einer der wichtigsten Autoren" is one of many
  if (ONE.has(tokens[at - 1]?.lower ?? '') && !isCapital(first)) return null;
  const nouns = language === 'de' ? phrase.filter(isCapital) : phrase.slice(0, until(phrase, isCapital));
  const counted = nouns.find(({ lower }) => !COUNTS.has(lower));
  const noun = (language === 'en' ? (nouns.find(isOwner) ?? nouns.at(-1)) : counted) ?? null;
  if (noun !== null && isNamed(tokens, phrase, noun, language)) return null;
  const after = noun && tokens[behindAdjective(tokens, tokens.indexOf(noun) + 1, language)];
  return after && words.which.has(after.lower) ? null : noun;
}

/** "la chambre régionale des comptes", "a medida provisória (MP) da pesca": what says which one may follow later. */
function behindAdjective(tokens: readonly Token[], at: number, language: string): number {
  if (!NOUN_FIRST.has(language) || !ADJECTIVE.test(tokens[at]?.lower ?? '')) return at;
  const isBracketed = tokens[at + 1]?.text === '(' && tokens[at + BRACKETED]?.text === ')';
  return at + 1 + (isBracketed ? BRACKETED : 0);
}
const ADJECTIVE = pattern(
  'u',
  '(?:ales?|aux|ais|al|iques?|ic[oa]s?|aires?|[aá]ri[oa]s?|[oó]ri[oa]s?|toires?|iens?|iennes?|an[oa]s?|elles?|',
  'ifs?|ives?|iv[oa]s?|eux|euses?|os[oa]s?|ées?|ad[oa]s?|id[oa]s?|aises?|es[ae]s?)$',
);
/** "(MP)". */
const BRACKETED = 3;

/** "les deux agents", "los tres barcos": how many they are says nothing of which. */
const COUNTS = wordSet(
  'deux trois quatre cinq six sept huit dix dos tres cuatro cinco seis siete ocho diez due tre quattro cinque sei ' +
    'sette otto dieci dois duas três quatro oito dez premiers premières primeros primeras primi prime',
);
/** Languages in which the noun stands before what tells more of it. */
const NOUN_FIRST: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt']);

function isNamed(tokens: readonly Token[], phrase: readonly Token[], noun: Token, language: string): boolean {
  if (language === 'de') return isNamedInGerman(phrase, noun);
  return NOUN_FIRST.has(language) && isNamedBehind(tokens, tokens.indexOf(noun), language);
}

/** "O vereador Nuno Reis", "le port Vauban", "il presidente francese Luc Roux": the name says which one. */
function isNamedBehind(tokens: readonly Token[], at: number, language: string): boolean {
  const [noun, next, second] = tokens.slice(at, at + 3);
  if (next?.kind !== 'word') return false;
  if (isCapital(next)) return true;
  const isOffice = noun !== undefined && lexiconFor(language).roles.has(noun.lower);
  const isOfOffice = isOffice && !endsPhrase(next) && !functionWords(language).empty.has(next.lower);
  return isOfOffice && second?.kind === 'word' && isCapital(second);
}

/** The words after an article, as far as they may belong to its noun: to a mark, a verb, a number, a preposition. */
function phraseAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const ahead = tokens.slice(at + 1, at + 2 + MODIFIERS);
  const [first, ...rest] = ahead;
  if (first === undefined || endsPhrase(first)) return [];
  return [first, ...rest.slice(0, until(rest, (token) => endsPhrase(token) || isPast(token) || joins(token)))];
}

/** Index of the first such token, else the length. */
function until(tokens: readonly Token[], ends: (token: Token) => boolean): number {
  const found = tokens.findIndex(ends);
  return found < 0 ? tokens.length : found;
}

/** "the nation's policy" is known by the nation. */
const isOwner = ({ lower }: Token): boolean => endsInOwnersS(lower);
const joins = ({ lower }: Token): boolean => JOINS.has(lower);
const endsPhrase = ({ kind, lower }: Token): boolean =>
  kind === 'mark' || kind === 'punctuation' || VERBS.has(lower) || lower.endsWith('ly');

/** "the attack killed": after its noun a participle is the verb. */
const isPast = ({ kind, lower }: Token): boolean => kind === 'number' || /[^e]ed$/.test(lower);
