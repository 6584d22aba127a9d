/**
 * Does a sentence answer the title? A report may open with a scene ("Tomas Okafor waits tables at the old port.") under
 * a title of something else ("Senate cuts aid for part-time workers"): under that title it reads like the news, and
 * says nothing of it. What answers it shares a word with it, or holds the words to which the article comes back.
 */
import { keyWordsOf, stemsOfTitle, topicOf } from '../../../extract/facts/topic.ts';
import type { Span } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import type { Planning } from '../../planning.ts';
import { stemsIn } from '../../stems-in.ts';
import { openingOf } from './early.ts';

/** Of its key words, each by how often it comes back: so much of them is the matter, whatever the title plays with. */
const MATTER = 0.3;
/** Letters of a word that another may hold: „Weiterbildung“ in „Weiterbildungsgeld“, "work" in no "network". */
const PART = 6;

/** What the title names, and what the article does, by how often. Asked for each sentence, read once. */
const matterOf = oncePer(({ sheet, document }: Planning) => {
  const keys = [...keyWordsOf(topicOf(document))];
  return {
    title: stemsOfTitle(sheet.headline.text, document.language),
    keys,
    all: Math.max(1, keys.reduce((sum, [, count]) => sum + count, 0)),
  };
});

export function answersTitle(planning: Planning, span: Span): boolean {
  const { title, keys, all } = matterOf(planning);
  const own = stemsIn(planning.document, span);
  const lower = planning.document.text.slice(span.start, span.end).toLowerCase();
  const isNamed = [...title].some((stem) => own.has(stem) || (stem.length >= PART && lower.includes(stem)));
  const held = keys.reduce((sum, [stem, count]) => sum + (own.has(stem) ? count : 0), 0);
  return isNamed || held / all >= MATTER;
}

/** Sentences in which a report that begins with its news has told some of it. */
const OPENING = 2;

/** Does the article begin with something else than what its title is about? */
export const beginsElsewhere = oncePer((planning: Planning): boolean =>
  !openingOf(planning).slice(0, OPENING).some((sentence) => answersTitle(planning, sentence)));
