/**
 * "Der Verein", "o autarca", "la medida": a noun with "the" that asks which one, in the writer's own words. Fine where
 * the card tells it: by the noun itself, by a name behind it, by somebody or a body in the headline or before it.
 */
import type { Token } from '../../text/document.ts';
import { lexiconFor } from '../lexicon/index.ts';
import { isKnownOrganisation } from '../names/words/known-organisations.ts';
import { isPlace } from '../names/words/places.ts';
import { askingNouns } from './asking-nouns.ts';
import { untoldNoun } from './definite.ts';
import { isCapital, lastWord, type Known, type Passage } from './passage.ts';
import { hasPersonBefore, isBroughtIn } from './pronouns.ts';

export function asksWhichAt(passage: Passage, at: number): boolean {
  const { document: { language }, tokens, known } = passage;
  const article = tokens[at]?.lower ?? '';
  // without a headline nothing is known of what else the card tells
  if (known.speaker !== null || known.headline === '' || !holdsArticle(passage, article)) return false;
  const nouns = askingNouns(language);
  if (nouns === null) return false;
  const noun = untoldNoun(passage, at);
  if (noun === null || isToldBehind(passage, noun) || isOfMany(article, noun, language)) return false;
  if (isTeller(passage, at, noun)) return !isSomebodyBefore(passage, at) && !namesSomebodyByName(known);
  if (nouns.people.has(noun.lower)) return !isPersonTold(passage, at, nouns.people);
  if (nouns.bodies.has(noun.lower)) return !namesBody(known, language) && !hasBodyBefore(passage, at);
  return nouns.works.has(noun.lower) && !isNounBefore(passage, at, nouns.works);
}

/** "der", "del", and "l’" of "l’association". */
const holdsArticle = ({ document: { language }, words }: Passage, lower: string): boolean =>
  words.definite.has(lower) || lower === "l'" || lexiconFor(language).contractions?.has(lower) === true;

const isPersonTold = (passage: Passage, at: number, people: ReadonlySet<string>): boolean =>
  namesSomebody(passage) || isNounBefore(passage, at, people) ||
  isSomebodyBefore(passage, at);

/** "Die Fahrer": several, whoever they are; a woman or a daughter ends otherwise. */
const isOfMany = (article: string, { lower }: Token, language: string): boolean =>
  language === 'de' && article === 'die' && /(?<!mutt|tocht|kamm)er$/u.test(lower);

/** "Der Trainer, Rosa Medina, …", "la película “Lund”". */
function isToldBehind({ tokens, document: { language } }: Passage, noun: Token): boolean {
  const [next, second] = tokens.slice(tokens.indexOf(noun) + 1);
  if (next === undefined || second === undefined) return false;
  if (/^[“„«"‘‚(]$/u.test(next.text)) return true;
  if (language === 'en' && next.kind === 'word' && isCapital(next)) return true; // "the charity Lund Aid"
  return next.text === ',' && isCapital(second) && (language !== 'de' || second.kind === 'word');
}

/** Where no names are known a capital would do for one: in German every noun has it. */
const isSomebodyBefore = (passage: Passage, at: number): boolean =>
  isBroughtIn(passage.tokens, at) || (passage.known.names.length > 0 && hasPersonBefore(passage, at));

/** "El acusado de matar a una mujer negó la muerte del hombre": whoever the sentence began with. */
const isNounBefore = ({ tokens }: Passage, at: number, nouns: ReadonlySet<string>): boolean =>
  tokens.slice(0, at).some(({ lower }) => nouns.has(lower));

/** "…, sagte der Experte.": whose word it is, and nothing says who that is; an office in the headline is another's. */
function isTeller({ tokens, document: { language } }: Passage, at: number, noun: Token): boolean {
  const { saying, roles, people } = lexiconFor(language);
  const next = tokens[tokens.indexOf(noun) + 1];
  const isLast = next === undefined || /^[.;]$/.test(next.text);
  return isLast && saying.has(tokens[at - 1]?.lower ?? '') && (roles.has(noun.lower) || people.has(noun.lower));
}

const namesSomebodyByName = ({ names, headline }: Known): boolean =>
  names.some((name) => headline.includes(lastWord(name)));

/** "33-Jähriger", "25enne": somebody by the age. */
const AGED = /\d-?(?:jährig|enne)/iu;

/** Somebody by name, by office or by such a noun. */
function namesSomebody({ known, beside, document: { language } }: Passage): boolean {
  const { roles, people } = lexiconFor(language);
  const lists = [roles, people, askingNouns(language)?.people];
  const isTold = (word: string): boolean => lists.some((list) => list?.has(word) === true);
  return namesSomebodyByName(known) || AGED.test(known.headline) || beside.some(isTold);
}

/** "USA", "TSV". */
const INITIALS = /^\p{Lu}{2,}/u;
const isName = (word: string, language: string): boolean =>
  INITIALS.test(word) || isPlace(word, language) || isKnownOrganisation(word);

/** Outside German a capital behind the first word is a name. */
const namesBody = ({ headline }: Known, language: string): boolean =>
  (headline.match(/[\p{L}\p{N}’'-]+/gu) ?? []).some((word, at) =>
    isName(word, language) || (language !== 'de' && at > 0 && /^\p{Lu}/u.test(word)));

const hasBodyBefore = ({ tokens, document: { language } }: Passage, at: number): boolean =>
  tokens.slice(0, at).some((token, i) =>
    token.kind === 'word' && (isName(token.text, language) || (language !== 'de' && i > 0 && isCapital(token))));
