/**
 * "A spokesman", "the report": nobody by name. In its language alone: "Los Angeles Police" is a name in English. Before
 * a capital an article is part of a name ("La Poste", "The Edge"), save in German, and "a" ("a Lund baker").
 */
import { pattern } from '../../../pattern.ts';

const DESCRIBED: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:[Aa]n?|[Ss]ome)\s|(?:[Tt]he|[Oo]ne)\s(?!\p{Lu}))/u,
  de: /^(?:der|die|das|eine?)\s/iu,
  fr: /^(?:(?:[Ll][ae]|[Ll]es|[Uu]ne?)\s|[Ll]['’])(?!\p{Lu})/u,
  es: /^(?:[Ee]l|[Ll]as?|[Ll]os|[Uu]na?)\s(?!\p{Lu})/u,
  it: /^(?:(?:[Ii]l?|[Ll][aoe]|[Gg]li|[Uu]n[ao]?)\s|[Ll]['’])(?!\p{Lu})/u,
  pt: /^(?:[OoAa]s?|[Uu]ma?)\s(?!\p{Lu})/u,
};

/** "A spokesperson for Lund Ferries": all that a paper says of somebody who speaks for others. */
const SPEAKS_FOR = pattern(
  'u',
  String.raw`^(?:[Aa]n?|[Tt]he|[Oo]ne)\s(?:\p{Ll}+\s)?(?:spokes(?:man|woman|person)|representative)\s`,
  String.raw`(?:for|of|from|at)\s(?:the\s)?\p{Lu}|`,
  String.raw`^(?:[Aa]n?|[Tt]he|[Oo]ne)\s\p{Lu}[\p{L} ]+\s(?:spokes(?:man|woman|person)|representative)$`,
);

export const speaksForSomebody = (name: string): boolean => SPEAKS_FOR.test(name);

export const isDescribed = (name: string, language: string): boolean =>
  DESCRIBED[language]?.test(name) === true && !speaksForSomebody(name);
