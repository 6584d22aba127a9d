/**
 * "Joana Bordalo e Sá", "António Costa e Silva": one person's two surnames, the second one of those that families join
 * so. Where it stands without "e" as well, or a verb in the plural follows, they are two: "Ana Gil e Melo venceram".
 */
import { pattern } from '../../../pattern.ts';
import { startsWithCapital } from '../../../text/capital.ts';
import type { Document } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import { givenNameGender } from '../words/given-names.ts';

/** Does "e" at `at` join the surname before it, in the name that begins at `first`, to the one behind it? */
export function joinsPortuguese(doc: Document, at: number, first: number): boolean {
  const [surname, e, second] = [at - 1, at, at + 1].map((i) => doc.tokens[i]?.text ?? '');
  if (doc.language !== 'pt' || e !== 'e' || !SECOND.has(second ?? '') || isCapital(doc, at + 2)) return false;
  // "Gouveia e Melo" without what he is called first, and no "Costa, Gouveia e Melo"
  const isAlone = at - first === 1 && !(doc.tokens[first - 1]?.text === ',' && isCapital(doc, first - 2));
  const isNamed = doc.tokens.slice(first, at - 1).some(({ text }) => givenNameGender(text) !== undefined);
  return (isNamed || isAlone) && joinedIn(doc).has(`${surname} e ${second}`);
}

const isCapital = ({ tokens }: Document, i: number): boolean => startsWithCapital(tokens[i]?.text ?? '');

const SECOND: ReadonlySet<string> = new Set(
  ('Sá Melo Mello Silva Castro Costa Azevedo Almeida Sousa Souza Lima Moura Meneses Menezes Cunha Albuquerque Abreu ' +
    'Carvalho Faro Lemos Brito Vasconcelos Noronha Sampaio Pinho Lorena Mota Quadros Serpa Andrade Castelo').split(' '),
);

/** The pairs that an article joins to a given name, by their own text. */
const joinedIn = oncePer(({ text }: Document): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const { 0: name, index, groups } of text.matchAll(PAIR)) {
    const { given = '', surname = '', second = '' } = groups ?? {};
    const isPerson = given.split(' ').some((word) => givenNameGender(word) !== undefined);
    const behind = text.slice(index + name.length, index + name.length + LOOKED_AT);
    // without the second, elsewhere; "António Costa e Castro Almeida" are two
    const isAlone = count(text, `${given} ${surname}`) > count(text, `${given} ${surname} e ${second}`);
    const isApart = isAlone || count(text, second) > count(text, ` e ${second}`) || /^ \p{Lu}/u.test(behind) ||
      /(?<!\p{L})entre $/u.test(text.slice(0, index));
    // "golos de Otamendi, António Silva e Costa."
    const isListed = /\p{Ll}, $/u.test(text.slice(Math.max(0, index - 3), index)) && !behind.startsWith(',') &&
      /^\p{Lu}/u.test(text.slice(0, index - 2).slice(-LOOKED_AT).split(' ').at(-1) ?? '');
    if (isPerson && !isApart && !isListed && !MANY.test(behind)) pairs.add(`${surname} e ${second}`);
  }
  return pairs;
});
const count = (text: string, words: string): number => text.split(words).length;
const PAIR = pattern(
  'gu',
  String.raw`(?<given>\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20}){0,2}) (?<surname>\p{Lu}\p{Ll}{1,20}) e `,
  String.raw`(?<second>\p{Lu}\p{Ll}{1,20})(?!\p{L})`,
);
/** "foram", "já marcaram", "se reúnem" */
const MANY = /^ (?:(?:se|já|não|também|ambos|ainda) )?\p{Ll}{1,20}(?:[aei]m|ão)(?!\p{L})/u;
const LOOKED_AT = 40;
