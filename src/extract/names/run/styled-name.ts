/**
 * "Pope Francis", "Queen Camilla", "Lord Marsh": before a name of one word the style is part of what somebody is
 * called, and the word without it names nobody.
 */
import type { Document, Span } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from '../words/clusters.ts';
import { adjoins, CAPITAL, type NameRun } from '../words/name-run.ts';

/** The mention that names somebody with the style, from its first letter; null where it takes none. */
export function styled(doc: Document, lexicon: Lexicon, { runs, fullest }: Cluster): Span | null {
  if (!lexicon.styles || !isOneWord(fullest)) return null;
  const run = [fullest, ...runs].find((one) => one.words.length >= fullest.words.length && isStyled(doc, lexicon, one));
  const style = run && doc.tokens[run.firstToken - 1];
  return run && style ? { start: style.start, end: run.end } : null;
}

/** "Francis", "Leo XIV", "Charles III." */
const isOneWord = ({ words: [, ...more] }: NameRun): boolean => more.every((word) => /^[IVX]+\.?$/.test(word));

/** Where such nouns are written small, a sentence's first word says nothing: "Reina Sofía" may be a hospital. */
function isStyled(doc: Document, { styles, language, capitalisesNouns }: Lexicon, { firstToken }: NameRun): boolean {
  const [before, style, name] = [doc.tokens[firstToken - 2], doc.tokens[firstToken - 1], doc.tokens[firstToken]];
  if (!style || !name || !styles?.has(style.lower) || !CAPITAL.test(style.text)) return false;
  if (style.sentence !== name.sentence || !adjoins(doc, style, name)) return false;
  return language === 'en' || capitalisesNouns || before?.sentence === style.sentence;
}
