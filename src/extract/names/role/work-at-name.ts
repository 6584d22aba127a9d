/**
 * Which noun at somebody's full name tells their work where no list of offices has it: "der Käser Urs Rey", "sagte
 * Platzwart Jan Ohlsen", "il relatore di maggioranza Aldo Neri".
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from '../words/name-run.ts';
import { isSmallWord, lower } from '../run/role-span.ts';
import { isFullyNamed, isGermanWorker, tellsWork } from '../run/work-noun.ts';

/** "Der Käser Urs Rey", "la mujer del farero Blas Gil": who bears the name is what the noun right before it says. */
export function isWorkAtName(doc: Document, lexicon: Lexicon, run: NameRun, i: number): boolean {
  if (i + 1 !== run.firstToken || !isFullyNamed(run)) return false;
  if (lexicon.capitalisesNouns) return isGermanWork(doc, lexicon, i);
  return followsArticleOrJoin(doc, lexicon, i) && isSmallWord(doc, i) &&
    (tellsWork(lexicon, lower(doc, i)) || lexicon.work?.nominalised?.has(lower(doc, i)) === true);
}

/** "Il relatore di maggioranza Aldo Neri": of no list, so only behind an article and in small letters. */
export const isWorkBehindArticle = (doc: Document, lexicon: Lexicon, i: number): boolean =>
  isSmallWord(doc, i) && lexicon.determiners.has(lower(doc, i - 1)) && tellsWork(lexicon, lower(doc, i));

const followsArticleOrJoin = (doc: Document, { determiners, joins }: Lexicon, i: number): boolean =>
  [determiners, joins].some((set) => set.has(lower(doc, i - 1)));

/** "Platzwart Jan Ohlsen öffnete", "sagte Platzwart Jan Ohlsen", "ihr Mitstreiter Jan Ohlsen": no article needed. */
function isGermanWork(doc: Document, lexicon: Lexicon, i: number): boolean {
  const [{ text = '', sentence } = {}, before] = [doc.tokens[i], doc.tokens[i - 1]];
  if (!isGermanWorker(lexicon, text) || before?.lower === 'das') return false; // "das Theater"
  const isOpening = before?.kind !== 'word' || before.sentence !== sentence;
  return isOpening || followsArticleOrJoin(doc, lexicon, i) ||
    [lexicon.possessives, lexicon.saying, lexicon.tags, lexicon.so].some((set) => set?.has(before.lower));
}
