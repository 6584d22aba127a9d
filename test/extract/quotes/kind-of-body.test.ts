/** A noun for one kind of body is none of another kind, and the body of which it is said may be. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['GMB organiser Rita Moss said carers were “worn out”.\n\nThe council said it was “open to talks”.', 'The council'],
  ['RMT official Rita Moss called the cuts unsafe.\n\nThe firm described its offer as “more than fair”.', 'The firm'],
  ['The RMT union called the cuts unsafe.\n\nThe company said it had “no choice at all”.', 'The company'],
  ['Greenpeace diver Rita Moss filmed the leak.\n\nThe company said it “deeply regretted” the leak.', 'The company'],
  ['RSPB warden Rita Moss condemned the felling.\n\nThe council said it had “every licence needed”.', 'The council'],
  ['NASUWT officer Rita Moss condemned the cuts.\n\nThe ministry insisted there was “more money than ever”.',
    'The ministry'],
  ['UCLA student Rita Moss was sent home.\n\nThe department said it was “most unfortunate”.', 'The department'],
  ['“It is a disgrace,” said GMB organiser Rita Moss.\n\n“We are open to talks,” the council said.', 'the council'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speakers: RegExp]>([
  ['FBI agent Rita Moss was hurt.\n\nThe agency said it was “proud of her”.', /^(?:FBI|The agency)$/],
  ['IBM engineer Rita Moss was sacked.\n\nThe company said it “wished her well”.', /^(?:IBM|The company)$/],
  ['The RSPCA rescued the cat.\n\nThe charity said it was “a small miracle”.', /^(?:RSPCA|The charity)$/],
  ['Hale Council raised fees.\n\nThe council said it had “no choice at all”.', /^(?:Hale Council|The council)$/],
  ['NYPD officer Rita Moss was hurt.\n\nThe department said it was “proud of her”.', /^(?:NYPD|The department)$/],
])('is nobody else: %s', (text, speakers) => expect([null, lastSpeaker(text)?.match(speakers)?.[0]])
  .toContain(lastSpeaker(text)));
