/** The first sentences of an article's running text, in which a report tells its news. */
import type { Sentence } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import type { Planning } from '../../planning.ts';

/** More are asked for by nobody. */
const MOST = 20;

/** No headings and no list. Asked for each sentence of an article, looked for once. */
export const openingOf = oncePer(({ document: { sentences, paragraphs } }: Planning): readonly Sentence[] => {
  const running: Sentence[] = [];
  for (const sentence of sentences) {
    if (paragraphs[sentence.paragraph]?.kind === 'text') running.push(sentence);
    if (running.length > MOST) break;
  }
  return running;
});

/** Where the sentence behind so many begins; Infinity where there is none, or where all are asked for. */
export const endOfFirst = (planning: Planning, among: number): number => openingOf(planning)[among]?.start ?? Infinity;
