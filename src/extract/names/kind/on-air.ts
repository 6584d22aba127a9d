/**
 * A network by the broadcast before its name, title and time: "“Tarn Hill,” 9 p.m. ET Tuesday, Fox." It may have
 * somebody's name; a vigil begins at 9 p.m. Tuesday, too, but has no title in marks. English.
 */
import type { Document } from '../../../text/document.ts';
import type { NameRun } from '../words/name-run.ts';

export function airsThere({ language, tokens }: Document, run: NameRun): boolean {
  const { words, titleToken, honorific, titled } = run;
  const isAlone = language === 'en' && words.length === 1 && honorific === null && !titled;
  if (!isAlone || tokens[titleToken - 1]?.text !== ',') return false;
  let at = titleToken - 1;
  let isTimed = false;
  for (; at > titleToken - LONGEST_TIME && OF_TIME.test(tokens[at]?.lower ?? ''); at -= 1)
    isTimed ||= HOURS.test(tokens[at]?.lower ?? '');
  return isTimed && tokens[at]?.kind === 'mark';
}
/** "Tuesday, 9:30 p.m. ET," in tokens, with room for stops that are tokens of their own. */
const LONGEST_TIME = 10;
const HOURS = /^(?:\d{1,2}(?::\d\d)?)?[ap]\.?m\.?$/;
const OF_TIME = new RegExp(
  `${HOURS.source}|^(?:[,.:/]|\\d{1,2}(?::\\d\\d)?|[ecmp][sd]?t|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$`,
);
