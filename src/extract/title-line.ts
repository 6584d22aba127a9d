/** A title as it stands over cards: without the name of the site behind it. The sheet keeps it as it was given. */
import { escaped } from '../pattern.ts';
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

/** @returns null where it cannot head a card: no word, or a formula in its notation */
export function titleLine(raw: string | null, body: string): string | null {
  let title = raw?.trim() ?? '';
  for (let tail = siteIn(title, body); tail !== null; tail = siteIn(title, body, true))
    title = title.slice(0, tail).trim();
  return HAS_WORD.test(title) && !hasFormula(title) ? title : null;
}

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
const isOfBody = (word: string, body: string): boolean =>
  word.length >= TELLING && new RegExp(`(?<!\\p{L})${escaped(word)}`, 'iu').test(body);
