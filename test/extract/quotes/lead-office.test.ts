/** A lead that has somebody speak by an office, and a name that opens the next paragraph. */
import { expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['The farms minister has called the quota “a bad joke”.\n\nNed Orrin told MPs that boats would be scrapped.',
    'Ned Orrin'],
  ['The head of the ferry company has warned of “a lost summer”.\n\nJoan Tice told the Gazette that bookings were down.',
    'Joan Tice'],
  ['The mayor has said the bridge is “a death trap”.\n\nJoan Tice told reporters that it would be shut.',
    'Joan Tice'],
  ['A retired vicar has been fined for what he called “a silly slip”.\n\nThe Rev Ned Orrin, 71, was caught in May.',
    'Ned Orrin'],
  ['A vicar has said the vote is “a shame on us”.\n\nThe Rev Joan Tice told the BBC that she had prayed.',
    'Joan Tice'],
])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));

it.each<[text: string, another: string, why: string]>([
  ['The mayor has called the strike “a bad joke”.\n\nNed Orrin told the mayor to resign.', 'Ned Orrin', 'another'],
  ['The mayor has called the driver “a bad joke”.\n\nNed Orrin told the Gazette that he had tried.', 'Ned Orrin',
    'the driver'],
  ['The driver has called the strike “a bad joke”.\n\nNed Orrin told the Gazette that buses would run.', 'Ned Orrin',
    'there are many drivers'],
  ['The mayor has called the strike “a bad joke”.\n\nUnion leader Ned Orrin told the Gazette that it would go on.',
    'Ned Orrin', 'he leads a union'],
  ['The mayor has called the strike “a bad joke”.\n\nNed Orrin told us it would go on.\n\nMayor Joan Tice left.',
    'Ned Orrin', 'she is the mayor'],
  ['The mayor has called the strike “a bad joke”.\n\nBuses stood still.\n\nNed Orrin told us he was cold.',
    'Ned Orrin', 'not right behind it'],
  ['A judge has called the case “a bad joke”.\n\nNed Orrin told the court that he was sorry.', 'Ned Orrin',
    'a judge is called Judge'],
  ['A coroner has called the ward “a bad joke”.\n\nJoan Tice told the inquest that her son was alone.', 'Joan Tice',
    'a witness'],
])('not %s', (text, another) => expect(firstSpeaker(text)).not.toBe(another));
