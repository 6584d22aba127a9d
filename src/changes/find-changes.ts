/**
 * What an article says otherwise than in the version before it: its headline, its quotations and who said them, its
 * figures. Commas, spaces and kinds of marks are no change. Pure; each side is told by its own words.
 */
import type { Headline } from '../schema.ts';
import { changedFigures } from './changed-figures.ts';
import { changedQuotes } from './changed-quotes.ts';
import type { Change, ChangedWords } from './changes-schema.ts';
import { comparedVersion, type VersionInput } from './version.ts';
import { diffWords, sameWords } from './word-diff.ts';

export function findChanges(before: VersionInput, after: VersionInput): Change[] {
  const [was, is] = [comparedVersion(before), comparedVersion(after)];
  return [
    ...changedHeadline(was.extraction.headline, is.extraction.headline),
    ...changedQuotes(was, is),
    ...changedFigures(was, is),
  ];
}

/** A title and a first sentence are two things: where one version has no title, nothing was altered. */
function changedHeadline(was: Headline, is: Headline): Change[] {
  if (was.from !== is.from || sameWords(was.text, is.text)) return [];
  const [from, to] = [side(was), side(is)];
  return [{ what: 'headline', change: 'altered', was: from, is: to, diff: diffWords(was.text, is.text) }];
}

function side({ text, start, end }: Headline): ChangedWords {
  return { id: 'headline', text, start, end, speaker: null, label: null };
}
