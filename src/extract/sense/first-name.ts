/**
 * "Lucy has red hair", "Pai de três filhos, Ednaldo paga aluguel": somebody by a first name alone, at the head of a
 * clause, of whom the sentence does not say who it is.
 */
import type { Document, Span, Token } from '../../text/document.ts';
import { givenNameGender, isAlsoWord } from '../names/words/given-names.ts';
import { isPlace } from '../names/words/places.ts';
import { readKnown, type Known } from './passage.ts';
import { tokensIn } from './tokens-in.ts';
import { startsWithCapital } from '../../text/capital.ts';
import { withoutOwnersS } from '../../text/possessive.ts';

/** "but Lucy …", "when Lucy …": words that open a clause. */
const OPENS =
  /^(?:and|but|that|when|while|as|because|if|und|aber|dass|wenn|als|et|mais|que|quand|y|pero|cuando|e|ma|che|mas)$/;

/** A sentence that heads a sheet is not longer. */
const MOST_TOKENS = 80;

/** @param known what stands beside it: whom the headline names in any way is told */
export function hasFirstNameAlone(document: Document, span: Span, known: Known): boolean {
  const tokens = tokensIn(document, span).slice(0, MOST_TOKENS);
  return tokens.some((_, at) => isFirstName(document, tokens, at, known));
}

function isFirstName(document: Document, tokens: readonly Token[], at: number, known: Known): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || next?.kind !== 'word' || !startsWithCapital(token.text)) return false;
  if (startsWithCapital(next.text)) return false;
  const isOpening = before === undefined || before.text === ',' || OPENS.test(before.lower);
  const name = withoutOwnersS(token.text);
  // "Pieter ten Hoopen"
  if (known.names.some((full) => full.startsWith(`${name} ${next.text} `))) return false;
  return isOpening && isNameOnly(document, name, known) && !isSetBehind(tokens, at) && !isAddressed(tokens, at);
}

function isNameOnly({ language }: Document, name: string, known: Known): boolean {
  if (known.headline.includes(name) || isPlace(name, language) || isAlsoWord(name)) return false;
  // a surname is looked at elsewhere; one of which the article gives no other name may be known by it ("Rihanna")
  const isLast = known.names.some((full) => full.endsWith(` ${name}`));
  const isFirst = known.names.some((full) => full.startsWith(`${name} `));
  return readKnown(known).people.has(name) && isFirst && !isLast && givenNameGender(name) !== undefined;
}

/** "Lucy Medina …, and Lucy …": named in full before it. */
const isSetBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ text }, place) =>
    text === tokens[at]?.text && startsWithCapital(tokens[place + 1]?.text ?? ''));

/** "his daughter, Lucy, was": a relation stands before the comma. */
const isAddressed = (tokens: readonly Token[], at: number): boolean => {
  const [noun, comma] = tokens.slice(Math.max(0, at - 2), at);
  return comma?.text === ',' && RELATIONS.test(noun?.lower ?? '');
};
const RELATIONS = /^(?:wife|husband|son|daughter|brother|sister|mother|father|partner|twin|cousin|child|baby|dog|cat)$/;
