/** Particles that belong to a surname: "Hélène d’Arcy", "Juan De la Cruz", "Willem de Graaf". */
import type { Document, Token } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { beginsKnownOrganisation } from '../words/known-organisations.ts';
import { adjoins, ARTICLE_IN_SURNAME, CAPITAL, PARTICLES } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

const ACRONYM = /^\p{Lu}{2,}$/u;

/** "Hélène d’Arcy", behind given names alone: "Anne Roux d’Orléans" is from there. French and Italian. */
export function isElided(doc: Document, lexicon: Lexicon, at: number, first: number): boolean {
  const { language, honorifics, institutions } = lexicon;
  const [particle, noble] = [doc.tokens[at], doc.tokens[at + 1]];
  if (!/^(?:fr|it)$/.test(language) || !/^d['’]$/.test(particle?.lower ?? '')) return false;
  if (!noble || noble.start !== particle?.end || !CAPITAL.test(noble.text) || ACRONYM.test(noble.text)) return false;
  const isOfBody = goesOnBehind(doc, at + 1) || beginsKnownOrganisation(doc, at + 1);
  if (isOfBody || isOfThing(doc, lexicon, first, noble)) return false;
  // "la chercheuse du CNRS Hélène d’Arcy", "Mme Hélène d’Arcy"
  const before = doc.tokens.slice(first, at).filter(({ text, lower }) => !honorifics.has(lower) && !ACRONYM.test(text));
  const isGiven = before.length > 0 && before.every(({ text }) => givenNameGender(text) !== undefined);
  return isGiven && !institutions.has(noble.lower);
}

/** "il Leone d’Oro", "au Val d’Oise", "Alba d’Oro", "Sant’Angelo d’Ischia": behind an article nobody is named so. */
function isOfThing({ tokens }: Document, { determiners }: Lexicon, first: number, noble: Token): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const isBehindArticle = (determiners.has(before) || ARTICLE_INSIDE.test(before)) &&
    !ACRONYM.test(tokens[first]?.text ?? ''); // "du CNRS Hélène d’Arcy"
  return THINGS.has(noble.lower) || isBehindArticle;
}
const THINGS = wordSet(
  'or oro argent argento bronze bronzo honneur onore inverno estate autunno été hiver automne orient oriente ' +
  'occident occidente europe europa',
);
const ARTICLE_INSIDE = /^(?:du|aux?|des|(?:de|a|da|ne|su)l|(?:de|a|da|ne|su)ll[ao]|sant['’]|.*ll['’])$/;

/** "Léa d’Action Justice", "Sara d'Europa Verde": where somebody belongs. */
function goesOnBehind(doc: Document, at: number): boolean {
  const [token, next] = [doc.tokens[at], doc.tokens[at + 1]];
  return token !== undefined && next !== undefined && CAPITAL.test(next.text) && adjoins(doc, token, next);
}

/**
 * "Maryvonne Le Dantec", "Juan De la Cruz": how many tokens a particle with a capital takes at `at`; with the article
 * behind it also the surname. The name before it may be on no list where nothing else stands before that.
 */
export function particlesInside(doc: Document, lexicon: Lexicon, at: number, first: number): number {
  const [given, particle, next, behind] = [at - 1, at, at + 1, at + 2].map((i) => doc.tokens[i]);
  if (!/^(?:es|fr|it|pt)$/.test(lexicon.language) || !given || !isWritten(particle)) return 0;
  const isUnlisted = at - first === 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(given.text) &&
    !isPlace(given.text, lexicon.language);
  const isInside = (token: Token | undefined): boolean =>
    token?.kind === 'word' && CAPITAL.test(token.text) && token.sentence === given.sentence;
  if (!isUnlisted && givenNameGender(given.text) === undefined) return 0;
  if (isInside(next)) return 1;
  return ARTICLE_IN_SURNAME.test(next?.lower ?? '') && isInside(behind) ? 3 : 0;
}

/** "la capitana Dal Santo", "il tecnico Lo Cascio": Italian, with a capital; in small letters they join no name. */
export const opensSurname = ({ language }: Lexicon, lower: string): boolean =>
  PARTICLES.has(lower) || (language === 'it' && /^(?:dal|dall[ae]|dell[oe]|degli|l[io])$/.test(lower));

/** "Lo Bianco", "Li Calzi" */
const isWritten = (token: Token | undefined): boolean =>
  PARTICLES.has(token?.lower ?? '') || /^l[io]$/.test(token?.lower ?? '');

/**
 * "Willem de Graaf", "Hélène des Aulnes": where the particle at `at` is an article too, only a given name before it
 * makes it part of a name; in French one that stands alone, for "Luc Martin des Amis du parc" belongs to them.
 */
export function isParticle(doc: Document, lexicon: Lexicon, at: number, first: number): boolean {
  const { language, conjunctions, determiners, articleInNames } = lexicon;
  const { lower = '' } = doc.tokens[at] ?? {};
  const isListed = PARTICLES.has(lower) || (lower === 'i' && language === 'es'); // "Carles Puigdemont i Casamajó"
  if (!isListed || conjunctions.has(lower)) return false;
  if (!determiners.has(lower)) return true;
  const isGiven = givenNameGender(doc.tokens[at - 1]?.text ?? '') !== undefined;
  const isFree = language !== 'fr' || (isNamedOnce(doc, lexicon, first, at) && !isOfMany(doc, at + 1));
  return articleInNames?.has(lower) === true && isGiven && isFree;
}

/** Does one word of a name stand before `at`, "Mme Hélène" too? */
const isNamedOnce = ({ tokens }: Document, { honorifics }: Lexicon, first: number, at: number): boolean =>
  at - first === 1 || (at - first === 2 && honorifics.has(tokens[first]?.lower ?? ''));

/** "(Julie des) Insoumis", "Restos du cœur", "Petits Frères": whom she belongs to. */
const isOfMany = (doc: Document, at: number): boolean =>
  TEAMS.has(doc.tokens[at]?.lower ?? '') || goesOnBehind(doc, at) || beginsKnownOrganisation(doc, at) ||
  /^d(?:[eu]|['’])$/.test(doc.tokens[at + 1]?.lower ?? '');
const TEAMS = wordSet(
  'verts bleus bleues insoumis républicains écologistes patriotes centristes socialistes restos amis amies ' +
  'éclaireurs éclaireuses scouts sapeurs pompiers jeunes jeunesses éditions archives services urgences',
);
