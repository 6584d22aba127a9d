/** "Tarn accused Ross of saying “…”": whom the verb is done to says it, and not who does it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string | null]>([
  ['Gwen Tarn accused Luke Ross of saying the choir was “tone-deaf”.', 'Luke Ross'],
  ['Gwen Tarn accused Luke Ross, 34, of saying the choir was “tone-deaf”.', 'Luke Ross'],
  ['Gwen Tarn resigned. She accused Luke Ross of telling singers they were “tone-deaf”.', 'Luke Ross'],
  ['Gwen Tarn forgave Luke Ross for calling her “tone-deaf”.', 'Luke Ross'],
  ['Gwen Tarn is suing the Daily Mail for calling her “tone-deaf”.', 'Daily Mail'],
  ['The league charged Luke Ross with calling referee Gwen Tarn “a cow”.', 'Luke Ross'],
  ['Gwen Tarn called on Luke Ross to stop saying the choir was “tone-deaf”.', 'Luke Ross'],
  ['Gwen Tarn urged the council to stop telling singers “all is well”.', 'the council'],
  ['Gwen Tarn stopped Luke Ross from saying the choir was “for sale”.', null],
  ['Gwen Tarn persuaded Luke Ross to say he was “at home”.', 'Luke Ross'],
  ['Union leader Luke Ross accused the Labour leader of calling singers “thugs”.', 'the Labour leader'],
  ['Union leader Luke Ross accused the leader of the Tories of calling singers “thugs”.', 'the leader of the Tories'],
  ['The choir wrote to Gwen Tarn to say it was “sorry”.', 'The choir'],
  ['The hospital has contacted Gwen Tarn to say it is “deeply sorry”.', 'The hospital'],
])('%s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string, why: string]>([
  ['Gwen Tarn apologised to Luke Ross for calling him “tone-deaf”.', 'Gwen Tarn', 'for what she did'],
  ['Gwen Tarn was fined for calling Luke Ross “tone-deaf”.', 'Gwen Tarn', 'for what she did'],
  ['Gwen Tarn lost her job for calling Luke Ross “tone-deaf”.', 'Gwen Tarn', 'a job says nothing'],
  ['Gwen Tarn left the Labour Party for calling voters “sheep”.', 'Gwen Tarn', 'she left'],
  ['Gwen Tarn promised Luke Ross to stop saying the choir was “tone-deaf”.', 'Gwen Tarn', 'she will stop'],
  ['Gwen Tarn accused Luke Ross of lying, calling him “tone-deaf”.', 'Gwen Tarn', 'a clause of hers'],
  ['Gwen Tarn angered the union by calling it “tone-deaf”.', 'Gwen Tarn', 'how she did it'],
  ['Gwen Tarn agreed with Luke Ross to stop calling the choir “a mess”.', 'Gwen Tarn', 'both will'],
  ['Gwen Tarn replaced Luke Ross with a promise of saying only “what is true”.', 'Gwen Tarn', 'a promise of hers'],
  ['It fell to Gwen Tarn to say: “We are sorry.”', 'Gwen Tarn', 'nobody else does'],
])('%s → %s (%s)', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string | null]>([
  ['Gwen Tarn was quoted by the Lagos Courier as saying the choir was “under control”.', 'Gwen Tarn'],
  ['Singer Gwen Tarn was cited by the BBC as calling the choir “a shambles”.', 'Gwen Tarn'],
  ['Gwen Tarn, quoted by the BBC as saying the choir was “under control”, has left.', 'Gwen Tarn'],
  ['Gwen Tarn was told that Luke Ross had been quoted by the BBC as saying it was “under control”.', 'Luke Ross'],
  ['Gwen Tarn was mocked by her boss, who was quoted by the BBC as saying she was “tone-deaf”.', 'her boss'],
  ['Gwen Tarn was angry when Luke Ross was quoted by the BBC as calling her “tone-deaf”.', 'Luke Ross'],
  ['The BBC quoted Gwen Tarn as saying the choir was “under control”.', 'Gwen Tarn'],
])('%s → %s (whom a paper quotes)', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
