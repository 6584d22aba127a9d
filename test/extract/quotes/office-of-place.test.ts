/** An office told by its place is whoever has it there. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const FAR = 'Aides left the hall. Rain fell on the square. Nobody cheered. The bells rang.';

it.each<[text: string, speaker: string]>([
  [`${FAR}\n\nNorwich's mayor said that he would stay. Norwich Mayor James Knowle spoke at noon. “We are fine,” he ` +
    'said.\n\n“We will be an example,” the mayor said.', 'James Knowle'],
  [`${FAR}\n\nIndia's home minister said the crew broke its word. Home Minister Rajan Sethi told Parliament that no ` +
    'permission would be granted.\n\nMany asked how they got in. The home minister told the upper house that no one ' +
    'would be allowed to “profit” from the case.', 'Rajan Sethi'],
  ['Denmark\'s ambassador was blunt. “We will not move,” the ambassador said. Danish Ambassador Anna Lund left.',
    'Anna Lund'],
  ['Ohio\'s governor has quit. “I am tired,” the governor said. Ohio Gov. Anna Lund has ruled since 2015.',
    'Anna Lund'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, other: string, why: string]>([
  ['Mexico\'s president spoke in Paris. French President Luc Morel listened. “We are friends,” Mexico\'s president ' +
    'said.', 'Luc Morel', 'of elsewhere'],
  [`${FAR}\n\nNorwich's mayor spoke. Former Norwich Mayor James Knowle listened. “Good,” Norwich's mayor said.`,
    'James Knowle', 'no longer'],
  [`${FAR}\n\nSweden's foreign minister spoke. Foreign Minister Paul Ames listened. “Let us talk,” Sweden's foreign ` +
    'minister said.', 'Paul Ames', 'may be of the other country'],
])('not: %s', (text, other) => expect(lastSpeaker(text)).not.toBe(other));
