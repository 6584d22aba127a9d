/** A definite noun for somebody who is told of for the first time is nobody who was named before. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Ross Tate, 37, was jailed for burglary.\n\n“He took my late wife\'s ring,” said the victim.', 'the victim'],
  ['Ross Tate stalked Jean Orme for a year.\n\nThe victim said: “I never go out at night now.”', 'Jean Orme'],
  ['Jean Orme was mugged by two men.\n\nThe victim said: “I never go out at night now.”', 'Jean Orme'],
  ['Jean Orme lost £900 to a conman.\n\n“I never saw it coming,” the victim said.', 'Jean Orme'],
  ['Ross Tate was stabbed by a stranger on a tram.\n\nThe victim said: “I thought that was it.”', 'Ross Tate'],
  ['Ross Tate ate three courses and ran.\n\nThe waiter said: “He even asked for a doggy bag.”', 'The waiter'],
  ['Ross Tate ate three courses and ran.\n\nThe chef said: “He even asked for a doggy bag.”', 'The chef'],
  ['Ross Tate, 37, stole a van.\n\n“It was all I had left,” the owner said.', 'the owner'],
  ['Ross Tate, 37, has bought the pub.\n\nThe previous owner said it was “time to go”.', 'The previous owner'],
  ['Ross Tate knocked over a toddler.\n\nThe mother said: “He never even slowed down.”', 'The mother'],
  ['Passenger Jean Orme slept on the floor.\n\nThe ferry operator said it was “truly sorry”.', 'The ferry operator'],
  ['Analyst Jean Orme cut her forecast.\n\nThe chipmaker said demand was “still robust”.', 'The chipmaker'],
  ['Author Jean Orme has left.\n\nThe publisher said it “respected her decision”.', 'The publisher'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string]>([
  ['Chef Jean Orme is to open a bistro.\n\nThe chef said: “It has always been my dream.”', 'Jean Orme'],
  ['Jean Orme has resigned as head chef.\n\n“It is simply time to go,” the chef said.', 'Jean Orme'],
  ['Jean Orme runs the Black Bull.\n\n“We have never been as full as this,” the owner said.', 'Jean Orme'],
  ['Ross Tate farms 200 acres near Hale.\n\n“I have never seen such drifts,” the farmer said.', 'Ross Tate'],
  ['Ross Tate scored twice in the second half.\n\n“I could have had four,” said the striker.', 'Ross Tate'],
  ['Jean Orme was on the last ferry home.\n\n“We sat there for nine hours,” the passenger said.', 'Jean Orme'],
  ['Jean Orme has a son of nine.\n\n“He has not been to school since May,” said the mother.', 'Jean Orme'],
  ['Publisher Jean Orme has pulled the book.\n\nThe publisher said it was “the right thing”.', 'Jean Orme'],
  ['Brewer Ross Tate won gold.\n\nThe brewer said he was “over the moon”.', 'Ross Tate'],
])('told to be one: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
