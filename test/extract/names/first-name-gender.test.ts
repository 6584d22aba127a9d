/** One word may be a given name, and tells a man or a woman then; behind a title for surnames it is none. */
import { expect, it } from 'vitest';
import { lastSpeaker } from '../quotes/speaker-of.ts';

it.each<[text: string, speaker: string | null]>([
  ['Cllr Ryan commented: “The figures are stark.”\n\nShe added: “We need a plan.”', 'Ryan'],
  ['Dr Craig commented: “The figures are stark.”\n\nShe added: “We need a plan.”', 'Craig'],
  ['Deputy Gordon commented: “The figures are stark.”\n\nShe added: “We need a plan.”', 'Gordon'],
])('%s: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
