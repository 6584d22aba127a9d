/**
 * A text cut short for a title or a description, where the guard of cuts lets it: at a clean end, else where nothing is
 * left out that denies, hedges, makes a condition, turns what was said or says whose word it is.
 */
import { isTurnedBy, lossOf } from '../extract/sense/cut-guard.ts';
import { readDocument } from '../text/read-document.ts';
import { cut, cutCleanly } from './cut.ts';
import { keptLength } from './pieces.ts';

/**
 * @param isSpeech somebody's own words: whose they are stands beside them
 * @returns null where every cut would turn it
 */
export function guardedCut(text: string, language: string, room: number, isSpeech = false): string | null {
  const clean = cutCleanly(text, language, room);
  const short = clean ?? cut(text, room);
  if (short === text) return short;
  const kept = keptLength(text, short);
  // amid a clause: "unless …" is as good as left out
  const certain = clean === null ? text.slice(0, kept).replace(BEGUN, '').length : kept;
  return turns(text, certain, language, isSpeech) ? null : short;
}

/** The last words before a cut amid a clause: what they began is not told. */
const BEGUN = /(?:\s+\S+){1,6}\s*$/u;

/** Would what is left out from there on make the rest say something else? */
function turns(text: string, kept: number, language: string, isSpeech: boolean): boolean {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const at = document.sentences.findIndex(({ end }) => end >= kept);
  const [sentence, next] = document.sentences.slice(Math.max(0, at), Math.max(0, at) + 2);
  if (!sentence) return false;
  if (next && isTurnedBy(document, next)) return true;
  const shown = { start: sentence.start, end: Math.max(sentence.start, kept) };
  return lossOf(document, sentence, shown, isSpeech) !== null;
}
