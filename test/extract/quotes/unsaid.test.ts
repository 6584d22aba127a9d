/** "stopped Ross from calling it “…”": nobody said it; "did not stop Ross from calling it “…”": he did. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string]>([
  ['Gwen Tarn barred the old leader of the choir from telling singers the club was “for sale”.'],
  ['Gwen Tarn refrained from saying the choir was “for sale”.'],
  ['Gwen Tarn drew the line at a fine, far from saying the choir was “for sale”.'],
])('nobody: %s', (text) => expect(lastSpeaker(text)).toBeNull());

it.each<[text: string, speaker: string]>([
  ['Gwen Tarn did not stop Luke Ross from saying the choir was “for sale”.', 'Luke Ross'],
  ['Nothing could keep Luke Ross from saying that it was “for sale”.', 'Luke Ross'],
  ['Unable to stop herself from saying “I told you so”, Gwen Tarn laughed.', 'Gwen Tarn'],
  ['Gwen Tarn has gone from calling the choir “a mess” to praising it.', 'Gwen Tarn'],
  ['Gwen Tarn makes a living from telling singers they are “special”.', 'Gwen Tarn'],
  ['Aside from calling the plan “a mess”, Gwen Tarn had little to say.', 'Gwen Tarn'],
])('%s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
