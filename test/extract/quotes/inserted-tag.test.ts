/** "Cole was, said Judge Hurst, “…”": a tag between commas whose name has an office before it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Gwen Tarn was, said conductor Luke Ross, “a joy to teach”.', 'Luke Ross'],
  ['Gwen Tarn, said Dr Luke Ross, was “lucky to be alive”.', 'Luke Ross'],
  ['Gwen Tarn, 44, said Judge Luke Ross, had been “a danger to singers”.', 'Luke Ross'],
  ['Gwen Tarn has, says former colleague Luke Ross, “lost the plot”.', 'Luke Ross'],
  ['Gwen Tarn’s plan is, says her rival Luke Ross, “a joke”.', 'Luke Ross'],
])('%s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string, why: string]>([
  ['Gwen Tarn rose, thanked Judge Luke Ross, and said it was “a fair trial”.', 'Gwen Tarn', 'one of her verbs'],
  ['Gwen Tarn, 44, said the critic, Luke Ross, had “no ear”.', 'Gwen Tarn', 'the comma closes what she is'],
  ['The choir, in a statement, said Dr Luke Ross, 44, was “a rock”.', 'The choir', 'the aside ends before the verb'],
  ['One singer, a tenor, said Judge Luke Ross, who died in May, was “a kind man”.', 'One singer', 'what he is'],
  ['His widow, in tears, said captain Luke Ross, her hero, had “no ear”.', 'His widow', 'an aside of hers'],
  ['In court, Gwen Tarn was, said Judge Luke Ross, “a danger to singers”.', 'Luke Ross', 'her verb stands before'],
  ['When police came, said sergeant Luke Ross, Gwen Tarn shouted: “I did it.”', 'Gwen Tarn', 'a verb of her own'],
])('%s → %s (%s)', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
