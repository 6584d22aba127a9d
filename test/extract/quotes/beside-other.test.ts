/** A pronoun that the only name does not fit means the one without a name who is told of beside it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Simon Poole was pulled out by a midwife.\n\n“He was blue with cold,” she said.', 'a midwife'],
  ['Mr Simon Poole was seen by a doctor.\n\n“He would not sit still,” she said.', 'a doctor'],
  ['Helen Poole, 71, was hit by a cyclist on the bridge.\n\n“I only looked down for a second,” he said.', 'a cyclist'],
  ['Mrs Helen Poole was found by a gamekeeper.\n\n“She was sitting on a log,” he told police.', 'a gamekeeper'],
  ['Simon Poole followed a woman for a year.\n\n“I saw him at every corner,” she told the court.', 'a woman'],
  ['Helen Poole sued a builder in May.\n\n“I did what I was paid for,” he said.', 'a builder'],
  ['Simon Poole\'s car was towed by a farmer.\n\n“He was lucky I was passing,” she said.', 'a farmer'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, never: string]>([
  ['Simon Poole, 16, hugged his mother outside court.\n\n“I always knew it,” she said.', 'Simon Poole'],
  ['Helen Poole married a plumber in May.\n\n“It was the best day of my life,” she said.', 'a plumber'],
  ['Helen Poole was mugged by a man in a mask.\n\n“I thought I would die,” she said.', 'a man'],
  ['Robin Poole was treated by a nurse.\n\n“I cannot thank them enough,” he said.', 'a nurse'],
  ['Helen Poole is the mayor.\n\nSimon Poole thanked a nurse. “It was a fine speech,” she said.', 'a nurse'],
  ['“I am thrilled,” said Helen Poole.\n\nSimon Poole was beaten by a rival. “I deserved it,” she said.', 'a rival'],
  ['Simon Poole was served by a waitress.\n\n“I left her a tip,” he said.', 'a waitress'],
])('never: %s', (text, never) => expect(lastSpeaker(text)).not.toBe(never));
