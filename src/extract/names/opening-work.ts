/** A noun for somebody's work that no list has, told by how the article writes it elsewhere. */
import type { Document } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isOccupation } from './role-phrase.ts';

/** "Handler Kate Lowe" of "the handler": the noun opens a sentence, and the article has it small elsewhere. */
export function isOpeningWork(doc: Document, lexicon: Lexicon, i: number): boolean {
  const token = doc.tokens[i];
  if (!token || !/^\p{Lu}\p{Ll}/u.test(token.text) || doc.sentences[token.sentence]?.firstToken !== i) return false;
  return nounsOf(doc).has(token.lower) && isOccupation(lexicon, { text: token.lower, lower: token.lower });
}

/** Words that stand small behind an article. */
const nounsOf = oncePer((doc: Document): ReadonlySet<string> => {
  const isArticle = (i: number): boolean => /^(?:the|an?)$/.test(doc.tokens[i]?.lower ?? '');
  const nouns = doc.tokens.filter(({ text, lower }, i) => text === lower && isArticle(i - 1));
  return new Set(nouns.map(({ lower }) => lower));
});
