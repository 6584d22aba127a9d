/** A word that somebody has for what is told is theirs, whatever article stands before it; a term is nobody's. */
import { expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Joan Tice attacked what she termed the “lazy” assumptions of ministers.', 'Joan Tice'],
  ['Joan Tice rejected what she called an “insulting” offer.', 'Joan Tice'],
  ['Ned Orrin has left over what he called a “toxic” row.', 'Ned Orrin'],
  ['Ned Orrin condemned what he described as a “cruel” tax.', 'Ned Orrin'],
])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));

it.each([
  'Joan Tice works on what is called a “dwarf” planet.',
  'Joan Tice works on what scientists call a “dwarf” planet.',
  'Joan Tice has what we call a “bridging” loan.',
  'Joan Tice lives in what was once called the “Golden” Mile.',
])('%s', (text) => expect(firstSpeaker(text)).not.toBe('Joan Tice'));
