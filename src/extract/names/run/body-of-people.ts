/**
 * "Comitato genitori Scuola Manzoni", "Asociación vecinos Valle Moreno": between the noun of a body and where it is,
 * those who are in it, without "of". Italian, Spanish and Portuguese.
 */
import type { Token } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

export const isBodyOfPeople = (lexicon: Lexicon, body: Token, people: Token, next: Token | undefined): boolean =>
  PEOPLE[lexicon.language]?.has(people.text) === true && lexicon.institutions.has(body.lower) &&
  /^\p{Lu}/u.test(body.text) && /^\p{Lu}/u.test(next?.text ?? '');

const PEOPLE: Readonly<Record<string, ReadonlySet<string>>> = {
  it: wordSet(`
    genitori cittadini residenti commercianti pendolari inquilini consumatori donne lavoratori familiari vittime mamme
    studenti insegnanti abitanti pescatori allevatori acqua strada frana
  `),
  es: wordSet('vecinos afectados víctimas madres padres trabajadores comerciantes usuarios'),
  pt: wordSet('moradores lesados utentes trabalhadores pais comerciantes pescadores'),
};
