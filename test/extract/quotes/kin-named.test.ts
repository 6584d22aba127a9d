/** "Her husband said … “…,” he said.": the pronoun means whoever the article names as the husband. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const TREE = 'Colleagues planted a tree at the school.';

it.each([
  [`Anna Perrin died in May. Her husband, Nuno Perrin, read a statement to the court. ${TREE} Her husband said that he ` +
    'passed it every day.\n\n“I say good morning,” he said.', 'Nuno Perrin'],
  [`“It is a drawing,” said Nicole Ammond, the boy’s mother. ${TREE} His mother had asked for one thing. “They told ` +
    'me it was lost,” she said.', 'Nicole Ammond'],
  [`Bo Berg came with his lawyer, Ida Lund. ${TREE} His lawyer was the last to leave. “I say good morning,” she said.`,
    'Ida Lund'],
])('%s', (text, name) => expect(lastSpeaker(text)).toBe(name));

it('asks nobody where two are called so', () => {
  const text = `The girl’s father, Dominik Lane, and the boy’s father, Emil Rost, came. ${TREE} His father was the last ` +
    'to leave. “I say good morning,” he said.';
  expect(['Dominik Lane', 'Emil Rost']).not.toContain(lastSpeaker(text));
});
