/**
 * "Mr Vaughan" where the article names one Vaughan only, a Dewi, whom our lists take for a woman: a given name may be
 * anybody's, an honorific is not. English.
 */
import type { Document } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Cluster, genderOf } from './clusters.ts';
import { isOfOneGender } from './given-names.ts';
import type { NameRun } from './name-run.ts';

/** Did only the given name tell the other gender, with no pronoun beside it and no kin that may bear the surname? */
export function isMisled(doc: Document, lexicon: Lexicon, run: NameRun, { runs, gender }: Cluster): boolean {
  const told = genderOf(lexicon, run);
  if (lexicon.language !== 'en' || run.honorific === null || told === null || gender === null) return false;
  const full = runs.filter(({ words }) => words.length > 1);
  if (runs.some(({ honorific }) => honorific && lexicon.honorifics.get(honorific))) return false;
  if (full.some((one) => genderBeside(doc, one) === told)) return true;
  if (full.some(({ words: [given = ''] }) => isOfOneGender(given))) return false;
  return [...full, run].every((one) => genderBeside(doc, one) === null && !hasKin(doc, one));
}

/** What the first "he" or "she" after a name tells, in its sentence and the next; a quotation's is of another. */
function genderBeside({ tokens }: Document, { endToken, sentence }: NameRun): Cluster['gender'] {
  for (let i = endToken; i < endToken + NEAR; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || token.sentence > sentence + 1) return null;
    if (MEN.has(token.lower)) return 'male';
    if (WOMEN.has(token.lower)) return 'female';
  }
  return null;
}
const MEN = wordSet('he him his himself he’s he\'s');
const WOMEN = wordSet('she her hers herself she’s she\'s');
/** Two sentences, in tokens. */
const NEAR = 80;

/** "Ann Hale and her husband": another Hale may be brought in without a given name. */
function hasKin({ tokens }: Document, { firstToken, sentence }: NameRun): boolean {
  for (let i = Math.max(0, firstToken - NEAR); i < firstToken + NEAR; i++) {
    const token = tokens[i];
    if (token && Math.abs(token.sentence - sentence) <= 2 && KIN.has(token.lower.replace(/s$/, ''))) return true;
  }
  return false;
}
const KIN = wordSet(
  'husband wife widow widower father mother mum mom dad son daughter brother sister couple parent family families ' +
  'sibling twin married spouse partner uncle aunt nephew niece cousin child children',
);
