/**
 * "Wenn man alles gibt." – and then? A sentence of speech that opens a condition or a reason and ends before the
 * clause that it is the condition or the reason of.
 */
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import type { Document, Span, Token } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';

const OPENS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet('wenn falls sofern weil obwohl nachdem damit dass'),
  // elsewhere no comma need stand before the main clause: "cuando llueve se inunda"
  fr: wordSet('si parce puisque'),
  es: wordSet('porque aunque'),
  it: wordSet('perché affinché'),
  pt: wordSet('porque embora'),
};

export function isHalfClause(document: Document, sentence: Span): boolean {
  const tokens = tokensIn(document, sentence);
  const first = tokens.find(({ kind }) => kind === 'word');
  if (first === undefined || OPENS[document.language]?.has(first.lower) !== true) return false;
  return clausesOf(tokens.slice(tokens.indexOf(first))).length === 1;
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (/^[,;:–—-]$/.test(token.text)) clauses.push([]);
    else if (token.kind === 'word') clauses.at(-1)?.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}
