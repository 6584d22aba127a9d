/** Statements close each paragraph of theirs: paragraphs that are words alone go on below one whose speaker is told. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const TOLD = 'Labour TD Gerry Nolan has called on the Government to act.\n\nDeputy Nolan said:\n\n“The figures are stark.”' +
  '\n\n“One in five cannot pay. We need a plan.”\n\n';

it.each<[text: string, speaker: string | null, why: string]>([
  [`${TOLD}“It is time to act.”\n\nENDS`, 'Gerry Nolan', 'a third paragraph'],
  [`${TOLD}“It is time to act,” replied Minister Una Daly.`, 'Una Daly', 'but no words with a tag of their own'],
])('%s: %s, %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
