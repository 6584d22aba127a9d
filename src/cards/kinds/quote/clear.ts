/**
 * Speech in an English report that points to nothing at all: no "it", "he", "that", "one", no question, not cut off
 * before its end, by an official or of the article's matter. Of such words the chance of being printed tells little,
 * since it was fitted on speech that mostly hangs on what stands before it; nor do they speak to somebody ("You can’t
 * pay a fine from a cell") as others with a "you" do.
 */
import { lastWord } from '../../../extract/sense/passage.ts';
import { pattern } from '../../../pattern.ts';
import { hasWords } from '../../has-words.ts';
import type { Planning } from '../../planning.ts';
import { holdsOffice, isOfMatter, isReport } from '../../report.ts';
import { voiceUnderWords } from '../../voice-on-card.ts';
import { speaksForSomebody } from './described.ts';
import type { PlannedQuote } from './join.ts';

const POINTS = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:its?|he|she|him|his|hers?|they|them|theirs?|this|these|those|ones?|here|another|others?|`,
  String.raw`even|there(?!['’]s | is | are | was | were | will | has | have )|`,
  String.raw`that(?=['’]s| is| was | would |[.,;!]|$)|(?:so|too|either|neither|did|do)(?=[.,;!]|$))(?!\p{L})|`,
  String.raw`^that |(?:^|[.…] )(?:because|so|but|then|well|look|no|yes)(?!\p{L})`,
);
const LEAST_WORDS = 8;
/** "I was in the room. I was given a biscuit.": in shorter sentences somebody tells a story, on which they hang. */
const WORDS_A_SENTENCE = 6;
const isBrief = (text: string): boolean =>
  (text.match(WORD)?.length ?? 0) < WORDS_A_SENTENCE * text.split(ENDS).length;
const WORD = /[\p{L}\p{N}’'-]+/gu;
const ENDS = /[.!…]\s/u;

/** "a surgeon there", "of a driver", "the", "late Bishop": no role that stands by itself. */
const NO_ROLE = /(?<!\p{L})(?:there|here)$|^(?:of an? |late )|^\p{Ll}{1,3}$/u;

export function isClear(planning: Planning, { text, parts, lead: { speaker } }: PlannedQuote): boolean {
  if (speaker === null || planning.document.language !== 'en' || !isReport(planning)) return false;
  if (/\?|…$/u.test(text) || !hasWords(text, LEAST_WORDS) || isBrief(text) || POINTS.test(text)) return false;
  const { role } = voiceUnderWords(planning, speaker).speaker;
  if (role !== null && NO_ROLE.test(role)) return false;
  const isOfHeadline = planning.sheet.headline.text.includes(lastWord(speaker.name));
  return isOfHeadline || holdsOffice(role, planning.document.language) || speaksForSomebody(speaker.name) ||
    isOfMatter(planning, parts.flatMap(({ shows }) => shows));
}
