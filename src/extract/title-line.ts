/** A title as it stands over cards: without the name of the site behind it. The sheet keeps it as it was given. */
import { escaped, pattern } from '../pattern.ts';
import { givenNameGender } from './names/words/given-names.ts';
import { hasFormula } from './sense/formula.ts';

/** "EX-99.1" is how a file is called, no headline. */
const HAS_WORD = /\p{Lo}|\p{L}{3}/u;
/** " | Lund Daily", "| Lund", " - Lund & Co". */
const TAIL = /\s*\|\s*[^|]+$|\s[-–—]\s[^|–—]+$/u;
/** "stern.de", "lund-online.com". */
const DOMAIN =
  /^(?:www\.)?\p{Ll}[\p{Ll}\d-]+\.(?:de|at|ch|com|net|org|eu|fr|be|es|it|pt|com\.br|co\.uk|ie|info|news|tv)$/u;
/** Letters and words of the headline before it. */
const LEAST_BEFORE = { letters: 20, words: 4 };
const WORDS_OF_A_SITE = 4;
/** "HomeWise", "The Reading Nook", "Küche & Garten": all names; "3 easy methods" is of the headline. */
const NAMES = /^(?:\p{Lu}[\p{L}\p{N}.’'-]*|&|of|the|de|du|des|la|le|les|del|der|die|und|et|y|e)$/u;

/** "… in Garnet Valley (Photo: Valley Rescue)": whose picture stands beside it is no part of the headline. */
const CREDIT_BEHIND = pattern(
  'iu',
  String.raw`\s\((?:photo|image|picture|video|foto|bild|imagen|immagine|imagem|credit|crédit|crédito)s?`,
  String.raw`(?:\s?[:©]|\sby\s)[^()]*\)$`,
);
/** What a page sets over its story, and a headline never is. */
const OF_PAGE = pattern(
  'u',
  // "Thursday, May 16, 2013", "16 mai 2013"
  String.raw`^(?:\p{L}+,? )?(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?),? (?:de )?\d{4}$|`,
  // "Local Govt | Videos | Parliament | Search"; "Subscribe {{button_text}}"
  String.raw`^(?:[^|]{1,30}\|){3,}[^|]*$|\{\{|\}\}|`,
  // "Ada Reed/Lund Photos"
  String.raw`^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}\s?\/\s?\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?$`,
);

/** @returns null where it cannot head a card: no word, a formula in its notation, something that a page sets there */
export function titleLine(raw: string | null, body: string): string | null {
  let title = raw?.trim().replace(CREDIT_BEHIND, '') ?? '';
  if (OF_PAGE.test(title)) return null;
  for (let tail = siteIn(title, body); tail !== null; tail = siteIn(title, body, true))
    title = title.slice(0, tail).trim();
  return HAS_WORD.test(title) && !hasFormula(title) && !isNameOfOther(title, body) ? title : null;
}

/** "Lund Evening Post": a name alone, no word of it the article's, and none of somebody whom an obituary is about. */
function isNameOfOther(title: string, body: string): boolean {
  const words = title.replace(/^[•·|>»\s]+/u, '').split(/\s+/u);
  const isName = words.length > 1 && words.length <= WORDS_OF_A_SITE && words.every((word) => NAME.test(word));
  const isPerson = givenNameGender(words[0] ?? '') !== undefined;
  if (!isName || isPerson || !/\p{Ll}/u.test(title) || body.length < SHORTEST_BODY) return false;
  return !words.some((word) => isIn(word, body));
}
/** "P.E.I." may be a word of a headline, and so may those of "BRIDGE SHUT". */
const NAME = /^\p{Lu}[\p{L}’'-]+$/u;
/** Letters: a shorter article need not have a word of its headline. */
const SHORTEST_BODY = 400;

/** Where the site's name begins, with the sign before it; before a site's name a bar sets its section off. */
function siteIn(title: string, body: string, isBeforeSite = false): number | null {
  const tail = TAIL.exec(title);
  if (tail === null) return null;
  const before = title.slice(0, tail.index).trim();
  const name = tail[0].replace(/^\s*[|–—-]\s*/u, '').trim();
  const words = name.split(/\s+/u);
  const isLong = before.length < LEAST_BEFORE.letters || before.split(/\s+/u).length < LEAST_BEFORE.words;
  if (isLong || words.length > WORDS_OF_A_SITE) return null;
  // a second half of the headline stands there, too: its words are those of the article, or small ones
  const isName = words.every((word) => NAMES.test(word) || DOMAIN.test(word)) && !body.includes(name);
  if (isBeforeSite && words.length === 1 && tail[0].includes('|')) return tail.index;
  const isSite = /\p{Ll}\p{Lu}/u.test(name) || DOMAIN.test(name);
  const isAlone = words.length === 1 && !tail[0].includes('|') && !isSite; // "… - Guilty"
  return isName && !isAlone && !words.some((word) => isOfBody(word, body)) ? tail.index : null;
}

/** Letters of a word that tells something. */
const TELLING = 5;
const isOfBody = (word: string, body: string): boolean => word.length >= TELLING && isIn(word, body);

/** A long one in any form: its ending is not asked for ("Post" is not in "posted"). */
const isIn = (word: string, body: string): boolean =>
  new RegExp(`(?<!\\p{L})${escaped(word)}${word.length < TELLING ? '(?!\\p{L})' : ''}`, 'iu').test(body);
