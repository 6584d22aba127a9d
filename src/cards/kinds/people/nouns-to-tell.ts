/**
 * Nouns of a role that point to something told elsewhere: "director of the project", "the lodge’s owner", "Verwalter
 * der Heime". Which one? By language, for "as" is a Portuguese article and an English "like".
 */
import { pattern } from '../../../pattern.ts';
import { byLanguage } from '../../../text/by-language.ts';

const behind = (articles: string): string => String.raw`(?<!\p{L})(?:${articles}) (\p{Ll}{3,})(?!\p{L})`;

const PATTERNS = byLanguage<RegExp>({
  en: () => pattern('gu', behind('the|this'), String.raw`|(?<!\p{L})(\p{Ll}{3,})['’]s(?!\p{L})`),
  fr: () => pattern('gu', behind('le|la|les|cette')),
  es: () => pattern('gu', behind('el|la|los|las|esta')),
  it: () => pattern('gu', behind('il|lo|la|le|gli')),
  pt: () => pattern('gu', behind('o|os|as|esta')),
  de: () => pattern('gu', behind('dieser'), String.raw`|(?<!\p{L})(?:der|des) (\p{L}{3,})$`),
});

export function nounsToTell(role: string, language: string): string[] {
  const found = [...role.matchAll(PATTERNS(language) ?? NOTHING)];
  return found.flatMap(([, ...nouns]) => nouns.filter((noun) => noun !== undefined));
}

/** Of a language whose articles we do not know nothing is asked. */
const NOTHING = /(?!)/gu;
