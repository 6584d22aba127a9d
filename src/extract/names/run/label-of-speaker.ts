/**
 * "Cantarelli: “…” ¶ Teixeira: “…”": where at least two paragraphs open with a word, a colon and words in marks, the
 * words are those of who stands there by surname. Romance languages: in others other lists know a surname.
 */
import { oncePer } from '../../../text/memo.ts';
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from '../words/name-kind.ts';

/** Is the word at token `i` such a label? "Risposta:" and "Il titolo:" name nobody. */
export function isLabelOfSpeaker(doc: Document, lexicon: Lexicon, i: number): boolean {
  if (!isRomance(lexicon)) return false;
  const labels = labelsIn(lexicon)(doc);
  return labels.size > 1 && labels.has(i);
}

/** Read once: an interview of thousands of answers asks it for each. */
const labelsIn = oncePer((lexicon: Lexicon) => oncePer(({ paragraphs, sentences, tokens }: Document) => {
  const opening = paragraphs.map(({ firstSentence }) => sentences[firstSentence]?.firstToken ?? -1);
  const isLabel = (i: number): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[i]?.text ?? '') &&
    tokens[i + 1]?.text === ':' && /^[“"«”]$/.test(tokens[i + 2]?.text ?? '') &&
    mayName(lexicon, tokens[i]?.lower ?? '');
  return new Set(opening.filter(isLabel));
}));

const mayName = (lexicon: Lexicon, word: string): boolean =>
  !isRole(lexicon, word) && ![
    lexicon.common, lexicon.saying, lexicon.reporting, lexicon.statements, lexicon.documents, lexicon.questions,
    lexicon.people, lexicon.institutions, lexicon.between, lexicon.demonyms, lexicon.topics,
  ].some((words) => words?.has(word));
