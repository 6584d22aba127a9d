/** Does a sentence say once more what the headline over it says, whatever few words it adds? */
import type { ReadFact } from '../../../extract/extraction.ts';
import { overlap, stemsOfTitle } from '../../../extract/facts/topic.ts';
import { saysHeadline } from '../../matter.ts';
import type { Planning } from '../../planning.ts';
import { stemsIn } from '../../stems-in.ts';
import { endOfFirst } from './early.ts';

/** "Two killed in crash": "Two people died in a crash near Lund that …" tells it again, and so many words more. */
const MORE = 6;
/** Words that tell nothing new of it: "60 new shops over the next three years, in a move that …". */
const FILLERS = stemsOfTitle(
  'new next move across about around over more than year years month months week weeks day days set plan plans said ' +
    'told people including later recently following also will would after before during early hours old three two ' +
    'four five six monday tuesday wednesday thursday friday saturday sunday',
  'en',
);

export function isHeadlineAgain(planning: Planning, fact: ReadFact): boolean {
  const { document, sheet } = planning;
  const isLede = document.language === 'en' && isLedeOfTitle(planning, fact);
  if (!isLede && !saysHeadline(planning, fact)) return false;
  const told = stemsOfTitle(sheet.headline.text, document.language);
  const more = [...stemsIn(document, fact)].filter((stem) => !told.has(stem) && !FILLERS.has(stem)).length;
  return more < MORE;
}

/** The first sentence under a title that shares so much of it with it says it in other words. */
const LEDE = 0.5;

/** "Plans to build 420 homes were approved" beside the summary under "Council approves 420 homes": once is enough. */
export function isLedeOfTitle(planning: Planning, fact: ReadFact): boolean {
  const { document, sheet } = planning;
  if (sheet.headline.from !== 'title' || fact.start >= endOfFirst(planning, 1)) return false;
  return overlap(stemsOfTitle(sheet.headline.text, document.language), stemsIn(document, fact)) >= LEDE;
}
