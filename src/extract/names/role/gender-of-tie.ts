/**
 * "Her father, Lindsay Hale", "su madre, Cruz Gil", "sein Sohn Kim Roth": the noun for kin before a name tells a man or
 * a woman, whatever the given name would.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from '../words/clusters.ts';
import type { NameRun } from '../words/name-run.ts';

export function genderOfTie({ tokens }: Document, lexicon: Lexicon, run: NameRun): Cluster['gender'] {
  const { ties, roles, possessives } = lexicon;
  const comma = tokens[run.titleToken - 1]?.text === ',';
  const at = run.titleToken - (comma ? 2 : 1);
  const noun = tokens[at];
  if (!ties?.has(noun?.lower ?? '') || noun?.sentence !== run.sentence || run.honorific !== null) return null;
  // "the father, Lindsay Hale said": without an owner nobody's kin is named behind the comma
  const isOwned = possessives.has(tokens[at - 1]?.lower ?? '') || /['’]s?$/.test(tokens[at - 1]?.text ?? '');
  return isOwned || !comma ? (roles.get(noun.lower) ?? null) : null;
}
