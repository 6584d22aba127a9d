/** Who ruled, and whoever has a participle of their own: neither the subject of the sentence. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['Ed Cray was freed after a judge ruled there was “nothing to answer for”.', 'a judge'],
  ['Ed Cray was set free after a judge ruled his trial was “deeply unfair”.', 'a judge'],
  ['Ed Cray got his job back after a tribunal ruled the bank had acted “with great haste”.', 'a tribunal'],
  ['The bar lost its licence after inspectors ruled the cellar was “a health hazard”.', 'inspectors'],
  ['Vet Jo Orme was struck off, with the panel ruling her notes were “made up afterwards”.', 'the panel'],
])('who ruled said it, not the one it was about: %s', (text, speaker) => {
  expect(lastSpeaker(`Court news\n\n${text}`)).toBe(speaker);
});

it.each([
  ['Ed Cray was jailed despite a doctor saying he was “far too frail”.', 'a doctor'],
  ['Ed Cray kept his post despite two nurses at the clinic saying he was “a danger”.', 'two nurses at the clinic'],
  ['Ed Cray lost his licence, with councillors saying he had “shown no remorse”.', 'councillors'],
])('a participle may have a subject of its own: %s', (text, speaker) => {
  expect(lastSpeaker(`Court news\n\n${text}`)).toBe(speaker);
});

it.each([
  ['Prosecutor Amy Shaw told the court that Cray ruled his home “like a tyrant”.', 'Amy Shaw'],
  ['Mayor Amy Shaw ruled out standing again. “I am done.”', 'Amy Shaw'],
  ['Ed Cray was praised despite saying he was “no hero at all”.', 'Ed Cray'],
  ['Ed Cray was fined after telling a guard he was “the king”.', 'Ed Cray'],
  ['Ed Cray appeared before a judge saying he was “very sorry”.', 'Ed Cray'],
  ['In a landmark ruling, Judge Amy Shaw called the arrest “a farce”.', 'Amy Shaw'],
])('who reigns, rules out or speaks alone is no judge of theirs: %s', (text, speaker) => {
  expect(lastSpeaker(`Court news\n\n${text}`)).toBe(speaker);
});
