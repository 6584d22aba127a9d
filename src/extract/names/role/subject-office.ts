/**
 * "Le maire de Nîmes, Paul Hesse a visité la halle.", "El alcalde de Cabra, Juan Ruiz visitó el mercado.": many leave
 * out the comma behind the name. An office with its article that opens the sentence is its subject, and so is the name
 * right before its verb.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import type { NameRun } from '../words/name-run.ts';
import { isOtherGender, isSmallWord, lower } from '../run/role-span.ts';
import { isFullyNamed } from '../run/work-noun.ts';

/** Longest dateline before the subject, in tokens: "ORAN (APS) – Le ministre …". */
const LONGEST_DATELINE = 8;

/** Is `role`, which ends at the comma before the name, of the name behind it? */
export function isSubjectOffice(doc: Document, lexicon: Lexicon, run: NameRun, role: FoundRole): boolean {
  if (!isFullyNamed(run) || !isVerb(doc, lexicon, run.endToken)) return false;
  if (isOtherGender(role.gender, run.words[0])) return false;
  let article = run.firstToken - 1;
  while (article >= 0 && (doc.tokens[article]?.start ?? 0) >= role.start) article -= 1;
  if (lexicon.definite?.has(lower(doc, article)) !== true) return false;
  const first = doc.sentences[run.sentence]?.firstToken ?? 0;
  const isBehindDateline = /^[–—-]$/.test(lower(doc, article - 1)) && article - first <= LONGEST_DATELINE;
  return article === first || isBehindDateline || doc.tokens[article]?.start === doc.bodyStart;
}

/** "a visité", "dijo", "visitó" */
function isVerb(doc: Document, lexicon: Lexicon, i: number): boolean {
  const word = lower(doc, i);
  const { auxiliaries, copulas, saying, reporting } = lexicon;
  const isListed = [auxiliaries, copulas, saying, reporting].some((set) => set?.has(word));
  return isListed || (isSmallWord(doc, i) && lexicon.tagEndings?.test(word) === true);
}
