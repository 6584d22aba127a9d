/**
 * "Son homologue allemand, Ada Roux", "the Danish minister's counterpart, Bo Tran": whose counterpart somebody is says
 * no office, for a card does not show the other one.
 */
import { pattern } from '../../../pattern.ts';
import type { FoundRole } from '../role/found-role.ts';

const NOUNS: Readonly<Record<string, string>> = {
  en: 'counterpart|opposite number', de: '(?:amts|ressort|minister)kolleg(?:e|en|in)', fr: 'homologue',
  es: 'homólog[oa]', it: 'omolog[oa]', pt: 'homólog[oa]',
};
/** What may stand before it: "Danish", and in Romance languages an article; no "harbour master and". */
const BEFORE: Readonly<Record<string, string>> = {
  en: String.raw`(?:(?!(?:and|of)\s)[\p{L}.’'-]+\s){0,4}`, de: String.raw`(?:(?!und\s)[\p{L}.-]+\s){0,3}`,
};
const COUNTERPARTS = new Map(Object.entries(NOUNS).map(([language, nouns]) =>
  [language, pattern('iu', String.raw`^${BEFORE[language] ?? String.raw`(?:\p{L}+\s)?`}(?:${nouns})(?!\p{L})`)]));

export const isCounterpart = (text: string, language: string): boolean =>
  COUNTERPARTS.get(language)?.test(text) === true;

/** What a card does not show. */
export const withoutCounterpart = (role: FoundRole | null, language: string): FoundRole | null =>
  role !== null && isCounterpart(role.text, language) ? { ...role, isBare: true } : role;
