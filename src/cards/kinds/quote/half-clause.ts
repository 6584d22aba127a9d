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
/** In German the verb stands first behind the comma: "…, fährt sie", "…, dann fährt sie". */
const GOES_ON = /^(?:dann|so|da|ist|sind|bin|war|waren|wär\p{L}*|hab\p{L}*|hat\p{L}*|\p{Ll}+(?:t|te|ten|en|e))$/u;
const INFINITIVE = 'zu';
/** "…, alles zu geben": words of such a clause. */
const SHORT = 3;
const NO_VERB = wordSet(
  'der die das den dem des ein eine einen einem einer eines er sie es wir ich und oder aber wenn weil dass ob mit ' +
    'nicht heute gestern seit bereits alle diese keine meine seine ihre unsere beide viele',
);

export function isHalfClause(document: Document, sentence: Span): boolean {
  const tokens = tokensIn(document, sentence);
  const first = tokens.find(({ kind }) => kind === 'word');
  if (first === undefined || OPENS[document.language]?.has(first.lower) !== true) return false;
  const clauses = clausesOf(tokens.slice(tokens.indexOf(first))).slice(1);
  return document.language === 'de' ? !clauses.some(hasVerbFirst) : clauses.length === 0;
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (/^[,;:–—-]$/.test(token.text)) clauses.push([]);
    else if (token.kind === 'word') clauses.at(-1)?.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}

function hasVerbFirst(clause: readonly Token[]): boolean {
  const [first] = clause;
  if (first === undefined || NO_VERB.has(first.lower)) return false;
  return GOES_ON.test(first.text) && !(clause.at(-2)?.lower === INFINITIVE && clause.length <= SHORT);
}
