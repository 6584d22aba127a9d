/** Whoever has asked is not "he" who answers; and who goes on asking stays who he is. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('the answer is not of whoever asked', () => {
  it.each([
    ['Fisherman Owen Prior was in the dock at Truro. Prosecutor Hugh Lacey asked him where he had landed the catch. “On ' +
      'the slip at Porthleven,” he said.', 'Owen Prior'],
    ['Chef Marco Testa opened his third restaurant on Friday. The critic Alan Moss asked him why the soup was cold. “It ' +
      'is gazpacho,” he answered.', 'Marco Testa'],
    ['Midfielder Dean Corrigan was back on Monday. Club reporter Paul Ince asked whether the knee had healed. “It ' +
      'bends,” he replied.', 'Dean Corrigan'],
    ['Former mayor Harold Stent gave evidence. He was asked by counsel, Simon Tate, whether he had met the developer. ' +
      '“Once, at a wedding,” he said.', 'Harold Stent'],
    ['Foreign secretary Colin Marsh was asked by the BBC if he felt betrayed. He said: “I felt surprised, and I am told ' +
      'that it passes.”', 'Colin Marsh'],
    ['Judge Marcus Webb asked defendant Leon Tarrant how he pleaded. “Guilty,” he said.', 'Leon Tarrant'],
    ['Sergeant Kevin Doolan stopped a van driven by Patrick Fahy outside Ennis. Doolan asked him for his licence. “I left ' +
      'it at home,” he replied.', 'Patrick Fahy'],
    ['Detective Alan Pike told Gerald Moon that he was under arrest. “About time,” he replied.', 'Gerald Moon'],
    ['Nurse Ellen Marsh had raised the alarm twice. Barrister Joan Feld asked her whether anyone had come. “Nobody,” she ' +
      'said. Feld asked her what she did next. “I opened a window,” she said.', 'Ellen Marsh'],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe('whoever asks for something, or of nobody, may go on', () => {
  it.each([
    ['Councillor Imran Bale asked why no footbridge had been built. “I have mothers pushing buggies along the bypass,” he ' +
      'said.', 'Imran Bale'],
    ['Officer Mia Grady knelt beside Tom Boyd and asked him his name. When he did not answer she said: “I think that he ' +
      'is hurt.”', 'Mia Grady'],
    ['Driver Mick Farrell told the hearing that the inspector, Des Noone, asked him if he had slept. “I told him I slept ' +
      'like a child,” he said.', 'Mick Farrell'],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  it.each([
    ['an order', 'The landlord, Ted Barlow, asked Jim Rudge to leave the bar. “You have had your last pint here,” he said.',
      'Jim Rudge'],
    ['what may be a reason to ask', 'Resident Frank Obi asked councillor Daniel Sharp why the bins were full. “We have had ' +
      'rats in the lane for three weeks,” he said.', 'Daniel Sharp'],
  ])('%s is not of the one who was asked', (_, text, other) => expect(lastSpeaker(text)).not.toBe(other));
});
