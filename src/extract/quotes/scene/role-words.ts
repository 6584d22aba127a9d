/** The words of a role that tell what its bearer is: "frère" of "frère de la victime", no victim. Heads first. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { CLASS, classesOf, isOf } from '../../lexicon/word-classes.ts';

/** @param role lower-cased, with straight apostrophes */
export function ownWordsOf(lexicon: Lexicon, role: string): string[] {
  const words = role.split(/[\s,]+|(?<=')/);
  const head = words.findIndex((word) => isSomebody(lexicon, word));
  if (head < 0) return words;
  const of = words.findIndex((word, i) => i > head && opensOwner(lexicon, word, words[i + 1] ?? ''));
  if (of < 0) return words;
  const second = secondOffice(lexicon, words, of);
  return words.filter((word, i) => i < of || i === second || !isSomebody(lexicon, word));
}

/** "direttore del parco e (presidente) della pro loco": an office of the same bearer, if the first is of nobody. */
function secondOffice(lexicon: Lexicon, words: readonly string[], of: number): number {
  const and = words.findIndex((word, i) => i > of && lexicon.conjunctions.has(word));
  const isOfThing = and > of && !words.slice(of, and).some((word) => isSomebody(lexicon, word));
  return isOfThing && isSomebody(lexicon, words[and + 1] ?? '') ? and + 1 : -1;
}

/** "de la", "des" before "victime", „des Opfers“ */
const opensOwner = ({ genitives, capitalisesNouns }: Lexicon, word: string, next: string): boolean =>
  genitives?.has(word) === true || (capitalisesNouns && /^(?:des|der|eines|einer)$/.test(word) && next !== '');

const isSomebody = (lexicon: Lexicon, word: string): boolean => {
  const bare = lexicon.capitalisesNouns ? word.replace(/(?<=\p{L}{4})e?s$/u, '') : word;
  return [word, bare].some((one) => isOf(classesOf(lexicon, one), CLASS.role | CLASS.people) ||
    lexicon.court?.parties.has(one) === true || lexicon.fields?.struck.test(one) === true);
};

/** "L'avocat de l'(accusé), Paul Morin": a noun behind "of" and another for somebody is not its bearer's. */
export function isOwners(lexicon: Lexicon, before: string): boolean {
  const words = before.slice(-NEAR).toLowerCase().replace(/’/g, "'").split(/\s+|(?<=')/).filter((word) => word !== '');
  let at = words.length - 1;
  const isArticle = (word = ''): boolean => lexicon.determiners.has(word) && lexicon.genitives?.has(word) !== true;
  while (at > 0 && isArticle(words[at])) at -= 1;
  return lexicon.genitives?.has(words[at] ?? '') === true && isSomebody(lexicon, words[at - 1] ?? '');
}
/** Letters that hold a noun, "of" and an article. */
const NEAR = 40;

/** "coordenador do Sindicato dos Motoristas dos Açores (SMA)": "sma", by its brackets or its capitals. */
export function lettersOfBody(text: string, role: { text: string; end: number }): string[] {
  const [, name = ''] = OF_BODY.exec(role.text) ?? [];
  const initials = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('').toLowerCase();
  const [, bracketed = ''] = LETTERS.exec(text.slice(role.end, role.end + LONGEST_LETTERS)) ?? [];
  return [initials, bracketed.toLowerCase()].filter((letters) => letters.length >= FEWEST);
}
/** From the first capital on. */
const OF_BODY = /(?<!\p{L})(\p{Lu}\p{Ll}.*)$/u;
const LETTERS = /^\s?\((\p{Lu}[\p{L}\d&-]{1,8})\)/u;
const LONGEST_LETTERS = 16;
/** Two letters stand for too many things. */
const FEWEST = 3;
