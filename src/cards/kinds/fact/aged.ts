/**
 * "La basketteuse de 27 ans, qui …", "El portero de 31 años": by the article somebody told of before, whom the sentence
 * does not name. Under a headline that names one person it is that one; under one that names two or none, who?
 */
import { lastWord } from '../../../extract/sense/passage.ts';
import { pattern } from '../../../pattern.ts';
import { byLanguage } from '../../../text/by-language.ts';
import type { Span } from '../../../text/document.ts';
import type { Planning } from '../../planning.ts';

/** A name may stand behind it, with or without a comma. */
const UNNAMED = String.raw`(?!\p{L})(?!,? \p{Lu})`;
const romance = (articles: string, age: string): RegExp => pattern('u', `^(?:${articles})`, age, UNNAMED);

const aged = byLanguage<RegExp>({
  en: () => pattern('u', String.raw`^The (?:\p{Ll}+ )?\d{1,3}-year-old(?: \p{Ll}+)?`, UNNAMED),
  fr: () => romance('La |Le |L[’\']', String.raw`(?:jeune |ancienne? )?\p{Ll}+ (?:âgée? )?de \d{1,3} ans`),
  es: () => romance('La |El ', String.raw`(?:joven |ex)?\p{Ll}+ de \d{1,3} años`),
  it: () => romance('La |Il |Lo |L[’\']', String.raw`(?:\p{Ll}+ )?(?:\d{2}enne|\p{Ll}+ di \d{1,3} anni)`),
  pt: () => romance('A |O ', String.raw`(?:ex-)?\p{Ll}+ de \d{1,3} anos`),
});

export function isAgedAlone({ document, sheet: { headline, people } }: Planning, { start, end }: Span): boolean {
  if (aged(document.language)?.test(document.text.slice(start, end)) !== true) return false;
  return people.filter(({ name }) => headline.text.includes(lastWord(name))).length !== 1;
}
