/** Plain sentences of English papers: who says it, where a seat, a reading aloud or what a thing shows stands between. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string | null]>([
  ['Senate Minority Leader Carl Hoyt, D-N.Y., called the move “reckless.”', 'Carl Hoyt'],
  ['Sen. Rita Mansour, R-N.C., said the bill was “dead on arrival.”', 'Rita Mansour'],
  ['“It is a scam,” said Rep. Rita Mansour, D-N.J.', 'Rita Mansour'],
  ['Anna Birch said the findings reflected “improved conditions”.', 'Anna Birch'],
  ['Anna Birch told MPs the report highlighted “a deep crisis” in prisons.', 'Anna Birch'],
  ['Anna Birch said the report confirmed “our worst fears”.', 'Anna Birch'],
  ['Einav Zorgauker, whose son Matan was killed in the raid, said families were “holding our breath.”', 'Einav Zorgauker'],
  ['Martyn Birch, Bishop of Tarn, said she would be “a wise shepherd”.', 'Martyn Birch'],
  ['His doctor, Tarn Children’s Hospital surgeon Karl Birch, called him “a miracle.”', 'Karl Birch'],
  ['The company, owned by billionaire Karl Birch, said it was “sorry”.', 'The company'],
  ['The league, which banned player Karl Birch, said it was “sorry”.', 'The league'],
  ['The parents of murdered backpacker Peter Birch have spoken of their “unbearable” grief.',
    'The parents of murdered backpacker Peter Birch'],
  ['Anna Birch says she was told by a police officer to “watch her back”.', 'a police officer'],
  ['Far-right leader Marine Le Pen called it “a bad joke”.', 'Marine Le Pen'],
  ['Equity, the performers’ union, accused the council of “cultural vandalism”.', 'Equity'],
  ['Crisis, the homelessness charity, said the numbers were “shocking”.', 'Crisis'],
])('%s', (text, speaker) => expect(lastSpeaker(text, 'en')).toBe(speaker));

it('is who made the statement that is read in court, and no judge', () =>
  expect(lastSpeaker(
    'Judge Helen Marsh told Karen Whitlow, 52, that she was a thief.\n\n' +
      'Whitlow said in a statement read to the court that she felt “ashamed and foolish”.', 'en',
  )).toBe('Karen Whitlow'));

it('is the one who confirms, where somebody does', () =>
  expect(lastSpeaker('Anna Birch said the minister confirmed the road was “safe”.', 'en')).toBe('the minister'));
