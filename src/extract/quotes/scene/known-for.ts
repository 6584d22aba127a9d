/**
 * What somebody is called for what they did: whose film it is may be "le réalisateur", who stands before a court
 * "l'imputato", though the article gives them no such noun beside the name.
 */
import type { Document } from '../../../text/document.ts';
import type { Entity } from '../../entity.ts';
import type { PlainDeed } from '../../lexicon/deeds.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Letters on either side of a name that are looked at, and mentions. */
const BEFORE = 120;
const BEHIND = 120;
const MOST_MENTIONS = 12;

export function nounsForDeeds({ text }: Document, { knownFor }: Lexicon, { kind, mentions }: Entity): string[] {
  if (!knownFor || kind === 'organisation' || kind === 'place') return [];
  const around = mentions.slice(0, MOST_MENTIONS).map(({ start, end }) => ({
    before: text.slice(Math.max(0, start - BEFORE), start), behind: text.slice(end, end + BEHIND),
  }));
  const isDone = (deed: PlainDeed): boolean =>
    around.some(({ before, behind }) => deed.before?.test(before) || deed.behind?.test(behind));
  const done = knownFor.filter(isDone).flatMap((deed) => [deed, ...(deed.among?.().filter(isDone) ?? [])]);
  return done.flatMap(({ nouns }) => nouns);
}
