/**
 * "Cantarelli: “…” ¶ Teixeira: “…”": where at least two paragraphs open with a word, a colon and words in marks, the
 * words are those of who stands there by surname. Romance languages: in others other lists know a surname.
 */
import { oncePer } from '../../text/memo.ts';
import type { Document } from '../../text/document.ts';
import { isRomance, type Lexicon } from '../lexicon/lexicon.ts';
import { isRole } from './name-kind.ts';

/** Is the word at token `i` such a label? "Risposta:" and "Il titolo:" name nobody. */
export function isLabelOfSpeaker(doc: Document, lexicon: Lexicon, i: number): boolean {
  if (!isRomance(lexicon) || !labelsOf(doc).has(i)) return false;
  const names = [...labelsOf(doc)].filter((at) => mayName(lexicon, doc.tokens[at]?.lower ?? ''));
  return names.includes(i) && names.length > 1;
}

const labelsOf = oncePer(({ paragraphs, sentences, tokens }: Document): ReadonlySet<number> => {
  const opening = paragraphs.map(({ firstSentence }) => sentences[firstSentence]?.firstToken ?? -1);
  const isLabel = (i: number): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[i]?.text ?? '') &&
    tokens[i + 1]?.text === ':' && /^[“"«”]$/.test(tokens[i + 2]?.text ?? '');
  return new Set(opening.filter(isLabel));
});

const mayName = (lexicon: Lexicon, word: string): boolean =>
  !isRole(lexicon, word) && ![
    lexicon.common, lexicon.saying, lexicon.reporting, lexicon.statements, lexicon.documents, lexicon.questions,
    lexicon.people, lexicon.institutions, lexicon.between, lexicon.demonyms, lexicon.topics,
  ].some((words) => words?.has(word));
