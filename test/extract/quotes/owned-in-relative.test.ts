/** Whose words they are where somebody is the owner only: "whose coach calls her “…”", "what they called Hale's “…”". */
import { expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

it.each<[text: string, never: string]>([
  ['Sprinter Ada Foley, whose coach described her as “a kettle on legs”, won again.', 'Ada Foley'],
  ['Chef Renzo Bini, whose landlord told him the menu was “a ransom note”, has moved.', 'Renzo Bini'],
  ['Judge Olive Trask, whose clerks refer to her as “the coming storm”, was confirmed on Monday.', 'Olive Trask'],
  ['Fans mocked what they termed captain Joe Rudd’s “yoga for defenders”. Rudd was injured.', 'Joe Rudd'],
  ['Neighbours resent what they regard as Dame Olive Kerr’s “hedge of spite”.', 'Olive Kerr'],
])('%s', (text, never) => expect(firstSpeaker(text)).not.toBe(never));

it.each<[text: string, speaker: string]>([
  ['Mayor Ann Lowe said she was pleased with the review, which called the school “a safe place to learn”.', 'the review'],
  ['Mayor Ann Lowe praised her own speech, which called the town “a jewel of the coast”.', 'Ann Lowe'],
  ['Mayor Ann Lowe opened a museum, which she called “a gift to the town”.', 'Ann Lowe'],
  ['Critic Ann Lowe, whose tweet called the play “a long nap for two”, has left.', 'Ann Lowe'],
  ['Judge Tom Hale, whose ruling described the firm as “a nest of thieves”, retired.', 'Tom Hale'],
  ['Banker Ed Cole, whose former boss Ruth Hext once called him “the calmest of liars”, is a peer.', 'Ruth Hext'],
  ['Vicar Ned Cole, whose father was a baker, said that bread was “the other gospel”.', 'Ned Cole'],
  ['Trainer Jo Pell, whose horse won at Ascot, said it was “all in the oats”.', 'Jo Pell'],
  ['Its founder, retired banker Guy Tolley, calls the museum “a shed with ideas”.', 'Guy Tolley'],
  ['Their teacher, the prize-winning poet Anna Lisle, described the play as “mostly shouting”.', 'Anna Lisle'],
  ['His lawyer, veteran advocate Dame Prue Hale, branded the trial “a pantomime with wigs”.', 'Prue Hale'],
  ['The Bishop of Wells, the Right Rev Una Moor, called the tax “a tithe on toast”.', 'Una Moor'],
])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));
