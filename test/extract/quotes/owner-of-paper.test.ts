/** "Zoe Platt's letter to Amy Hart said": whose the paper is, and not whom it is for or about. */
import { expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Gwen Tarn’s letter to Luke Ross said: “I am leaving on Sunday.”', 'Gwen Tarn'],
  ['Gwen Tarn’s open letter to Mayor Luke Ross asks: “Where is the money?”', 'Gwen Tarn'],
  ['Gwen Tarn’s report on Luke Ross says he was “drunk on duty”.', 'Gwen Tarn'],
  ['Gwen Tarn’s lawsuit against Luke Ross says he was “drunk on duty”.', 'Gwen Tarn'],
  ['The club captain Gwen Tarn’s letter to Luke Ross said the claim was “nonsense”.', 'Gwen Tarn'],
  ['Gwen Tarn’s letter to the former mayor Luke Ross said the claim was “nonsense”.', 'Gwen Tarn'],
  ['An email seen by Gwen Tarn said the plan was “a disaster”.', 'An email seen by Gwen Tarn'],
])('%s → %s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string, why: string]>([
  ['After Gwen Tarn’s letter to Luke Ross the council said it was “sorry”.', 'the council', 'the letter opens no clause'],
  ['Gwen Tarn’s letter to Luke Ross, the mayor said, was “rude”.', 'the mayor', 'a clause of his own'],
  ['Gwen Tarn’s report on what Luke Ross called “the dark days” is out.', 'Luke Ross', 'a clause of his'],
  ['Gwen Tarn’s letter to the judge that Luke Ross said was “unfair” is out.', 'Luke Ross', 'a relative'],
  ['Gwen Tarn’s statement about the fire that Luke Ross called “a lie” is out.', 'Luke Ross', 'a relative'],
  ['Gwen Tarn’s report on the day Luke Ross said it was “over” is out.', 'Luke Ross', 'a day has a clause'],
  ['The council’s report on flooding that residents called “a joke” is out.', 'residents', 'a relative'],
  ['Gwen Tarn’s lawyer, Luke Ross, said she was “sorry”.', 'Luke Ross', 'no paper'],
])('%s → %s (%s)', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));
