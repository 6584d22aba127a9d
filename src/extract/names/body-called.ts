/** Bodies by less than their name: by its letters, by the noun that it opens or ends with. */
import { isRomance, type Lexicon } from '../lexicon/lexicon.ts';
import { type NameIndex, stemsOf } from './name-index.ts';
import { isBodyHead, isSmallBody } from './run/body-heads.ts';
import type { Cluster } from './words/clusters.ts';
import { isKnownOrganisation } from './words/known-organisations.ts';
import { INSTITUTION_WORDS } from './words/institution-words.ts';
import { isInstitution } from './words/kind-nouns.ts';
import type { NameRun } from './words/name-run.ts';

/**
 * "BVK" of "Bundesverband der Kioskbetreiber (BVK)", where no other body has the same; "CDC" of "Center for Disease
 * Control" if the letters are not known to be another's, as the WTO's in a story of world tourism.
 */
export function bodyByLetters(letters: string, index: NameIndex): Cluster | undefined {
  const [stated, another] = index.byLetters.get(letters) ?? [];
  if (stated || isKnownOrganisation(letters)) return another === undefined ? stated : undefined;
  return index.byInitials.get(letters)?.find(({ kind }) => kind === 'organisation');
}

/** "Justice Department" of "U.S. Department of Justice", where one only is called so. */
export function officeOtherwise({ core, kind }: Cluster, { byOffice }: NameIndex): Cluster | undefined {
  if (kind !== 'organisation') return undefined;
  const [only, other] = byOffice.get(core.join(' ').replace(OF_LAND, '')) ?? [];
  return other === undefined ? only : undefined;
}
const OF_LAND = /^(?:u\.?s\.?|uk) /;

/** "Statistischen Bundesamts" beside "Statistisches Bundesamt". German. */
export const otherCase = (
  { capitalisesNouns }: Lexicon, { core, kind }: Cluster, { byStems }: NameIndex,
): Cluster | undefined =>
  (capitalisesNouns && kind === 'organisation' ? byStems.get(stemsOf(core)) : undefined)
    ?.find((one) => one.core.length === core.length);

/** "Houthi" beside "Houthis", "Grüne" beside "Grünen": a body of one word in its other number or case. */
export function otherNumber(
  { capitalisesNouns }: Lexicon, { core: [word = ''], kind }: Cluster, { byLast }: NameIndex,
): Cluster | undefined {
  if (kind !== 'organisation') return undefined;
  const ending = capitalisesNouns ? 'n' : 's';
  const forms = word.endsWith(ending) ? [word.slice(0, -1), word + ending] : [word + ending];
  return forms.flatMap((form) => byLast.get(form) ?? []).find((one) => one.core.length === 1 && one.kind === kind);
}

/** "the Ministry" of "Ministry of Health", "the Court" of "Supreme Court", where one only is named. */
export function bodyCalled(lexicon: Lexicon, run: NameRun, word: string, index: NameIndex): Cluster | undefined {
  const [written = ''] = run.words;
  if (!INSTITUTION_WORDS.has(written)) return bodyOfHead(lexicon, run, word, index);
  const bodies = (index.byLast.get(word) ?? []).filter(({ kind }) => kind === 'organisation');
  return bodies.length === 1 ? bodies[0] : bodyOfHead(lexicon, run, word, index);
}

/** "la Commission" of "Commission européenne", "das Landesamt" of "Landesamt für Umwelt", where one only is named. */
function bodyOfHead(
  lexicon: Lexicon, { words: [written = ''] }: NameRun, word: string, { byFirst }: NameIndex,
): Cluster | undefined {
  const isOfNouns = isRomance(lexicon) || lexicon.capitalisesNouns;
  const isNoun = isOfNouns && isInstitution(lexicon, word) && !lexicon.nationalBodies?.has(word);
  if (!isNoun && !isBodyHead(lexicon, written)) return undefined;
  const bodies = (byFirst.get(word) ?? []).filter(({ kind }) => kind === 'organisation');
  const [only] = bodies;
  return bodies.length === 1 && only && (isNoun || isSmallBody(lexicon, only.fullest.words)) ? only : undefined;
}
