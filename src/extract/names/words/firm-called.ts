/** Firms by the first word of their name, teams by the last. English. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from './clusters.ts';
import { isEnglishWord } from './everyday-words.ts';
import { givenNameGender } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import { isPlace } from './places.ts';

/** "Northwind" of "Northwind Airlines": a firm by the first word of its name, where that is no word and no place. */
export function firmCalled(lexicon: Lexicon, written: string, known: readonly Cluster[] = []): Cluster | undefined {
  if (lexicon.language !== 'en' || written.length < SHORTEST_FIRM) return undefined;
  const [only, another] = known.filter(({ kind }) => kind === 'organisation');
  const isFirm = only !== undefined && another === undefined && only.core.length === 2 &&
    FIRM_ENDS.has(only.fullest.words.at(-1) ?? '');
  if (!isFirm) return undefined;
  return isEnglishWord(written.toLowerCase()) || givenNameGender(written) !== undefined ? undefined : only;
}
const SHORTEST_FIRM = 4;
/** What firms are called beside the word that is theirs. */
const FIRM_ENDS = new Set(
  ('Airlines Airways Energy Labs Inc Inc. Corp Corp. Group Holdings Capital Partners Bank Foods Motors Technologies ' +
  'Systems Software Pharmaceuticals Pharma Therapeutics Industries Developments Properties Homes Media Studios ' +
  'Records Entertainment Productions Publishing Steel Oil Gas Power Electric Networks Communications Logistics ' +
  'Brands Stores Solutions Ltd Ltd. LLC PLC plc Ventures Securities Insurance Financial Foundation Trust').split(' '),
);

/**
 * "the Lions" behind "Detroit Lions": a team by what it is called beside its town, where one only is called so. In
 * front of it they are others, as the Bulls of Pretoria.
 */
export function teamCalled(
  { language }: Lexicon, { words: [written = ''], start }: NameRun, known: readonly Cluster[] = [],
): Cluster | undefined {
  if (language !== 'en' || !TEAMS.test(written)) return undefined;
  const [only, another] = known.filter(({ kind, core }) => kind === 'organisation' && core.length > 1);
  const isOfTown = only !== undefined && isPlace(only.fullest.words.slice(0, -1).join(' '), 'en');
  return isOfTown && another === undefined && only.fullest.start < start ? only : undefined;
}
/** "Rangers" of Glasgow are called so by themselves. */
const TEAMS =
  /^(?!Rangers|Rovers|Wanderers|Congress|Commons|Lords)(?:\p{Lu}\p{Ll}{2,}s|Sox|Heat|Magic|Jazz|Thunder|Storm)$/u;
