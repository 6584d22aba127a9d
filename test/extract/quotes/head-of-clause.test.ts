/** Who speaks where a name or noun right before the verb only tells which of them it is. */
import { expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Allies of the deposed treasurer, Ken Osgood, insist that he is “not done yet”.', 'Allies of the deposed treasurer'],
  ['Speaking afterwards on the steps, Mrs Judith Lowe said 28 months was “more than we had hoped for”.', 'Judith Lowe'],
  ['Addressing reporters outside court, Mr Owen Hale said that it was “a disgrace to us all”.', 'Owen Hale'],
  ['The spokesman for the president, Dmitri Karpov, said that the talks were “useful for all of us”.', 'Dmitri Karpov'],
  ['The chair of the regulator, Iain Mott, said that the breach was “appalling to see”.', 'Iain Mott'],
  ['A report delivered in May by the consultant Minton & Hale described the beds as “beyond repair”.', 'Minton & Hale'],
  ['Several clients of the broker, Hal Winslow, said they had been “fleeced with a smile”.',
    'Several clients of the broker'],
  ['An aide to the finance minister, Rolf Egger, told the paper that the budget was “already baked”.',
    'An aide to the finance minister'],
  ['The brother of the dead woman, Moira Keane, said that she had been “too kind by half”.',
    'The brother of the dead woman'],
  ['“She never forgets a slight,” say friends of the novelist, Rhoda Pell.', 'friends of the novelist'],
  ['Those who know judge Olive Trask say that she is “a hawk with a soft spot”.', 'Those who know judge Olive Trask'],
  ['Officials who briefed Prime Minister Anton Kral warned that the dam was “a loaded gun”.',
    'Officials who briefed Prime Minister Anton Kral'],
  ['A poet jailed for eating a swan said that it was “tough but regal”.', 'A poet'],
  ['A plumber hired by Mayor Jess Coyle described the pipes as “cold spaghetti”.', 'A plumber'],
  ['Residents living beside the new prison say the noise is “a daily opera”.', 'Residents living beside the new prison'],
])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string, why: string]>([
  ['The sister of the dead man, Wendy Pratt, said that he had been “a big kid”.', 'Wendy Pratt', 'he is a man'],
  ['The leader of the opposition, Freya Holm, said that the bill was “a fig leaf”.', 'Freya Holm', 'it is no person'],
  ['The woman who found the ring, Jo Tarn, said it was “deep in the jam”.', 'Jo Tarn', 'the ring has no name'],
  ['A man identified as Karl Moss told police that he was “only looking”.', 'Karl Moss', 'it is his name'],
  ['The diary of the hiker, Carl Voss, ended with the words: “Snow again.”', 'Carl Voss', 'a diary is its author’s'],
  ['Then one evening my son, Lennart, he was seven, asked me, “Mama, is this one allowed to bite?”', 'Lennart', 'my son'],
  ['Ward sister Blessing Udo said the staff had put on “about a stone between us”.', 'Blessing Udo', 'a given name'],
])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));
