/** The sentences of an article's running text, in the first of which a report tells its news. */
import type { Sentence } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import type { Planning } from '../../planning.ts';

/** No headings and no list. Asked for each sentence of an article, looked for once. */
export const openingOf = oncePer(({ document: { sentences, paragraphs } }: Planning): readonly Sentence[] =>
  sentences.filter(({ paragraph }) => paragraphs[paragraph]?.kind === 'text'));

/** Where the sentence behind so many begins; Infinity where there is none, or where all are asked for. */
export const endOfFirst = (planning: Planning, among: number): number => openingOf(planning)[among]?.start ?? Infinity;
