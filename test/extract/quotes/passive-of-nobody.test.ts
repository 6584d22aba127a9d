/** A passive that names nobody who said it: whoever it tells of has not. */
import { expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

it.each<[text: string, why: string]>([
  ['Chef Paolo Renzi was told that his soup was “an insult to leeks”. He wept.', 'told'],
  ['Driver Sal Moreno was reminded at the door that the cup was “not for soup”. He drank on.', 'far from the words'],
  ['Vet Lil Tarn was informed by letter that she was “surplus to our plans”.', 'a letter is no agent'],
  ['Broker Ned Salter was accused of running “a casino with carpets”. He denies it.', 'accused of'],
  ['Banker Lena Voss was criticised for being “all hat and no cattle”. The bank has stood by her.', 'criticised for'],
  ['Author Lil Hobbs, once hailed as “the new queen of crime”, now sells shoes.', 'behind the comma'],
  ['Mayor Bo Tranter, once called “the cleanest man in town”, was charged on Monday.', 'called so'],
  ['Senator Pat Moyle is widely seen as “a man in a hurry”. He turns 40 in May.', 'seen as'],
  ['Keeper Ian Frost is rumoured to be “itching to leave”. The club declined to comment.', 'rumoured to be'],
  ['Minister Karl Benz is reportedly “livid with them all”. His office would not say.', 'reportedly'],
  ['Dentist Ray Blunt was found to have been “reckless with drills”. He was struck off.', 'found to have been'],
])('%s', (text) => expect(firstSpeaker(text)).toBeNull());

it.each<[text: string, speaker: string]>([
  ['Actor Bill Dray was mocked for saying that he “invented the rain”. He has apologised.', 'Bill Dray'],
  ['Trader Meg Sool was overheard telling a friend that the market was “a piggy bank”.', 'Meg Sool'],
  ['Teacher Viv Marsh was criticised for describing her pupils as “mostly weather”.', 'Viv Marsh'],
  ['He was told that the cheque was late, and farmer Win Oakes called the clerk “a paperweight”.', 'Win Oakes'],
  ['Designer Flo Mayer is said to have told guests that the dress was “mostly glue”.', 'Flo Mayer'],
  ['Captain Rab Duff was dismissed as “a passenger all year” by his own manager, Lee Stagg.', 'Lee Stagg'],
  ['Coach Lee Stagg complained that he was regarded as “part of the furniture”.', 'Lee Stagg'],
])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));
