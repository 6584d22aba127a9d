/** Whoever has a statement issued says what is in it, not the aide who signs it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['In a statement issued by his agent, Lola Ames, tycoon Seth Bright vowed to “fight to the last court”.', 'Seth Bright'],
  ['Senator Gwen Usher, in a statement issued on Sunday by her clerk, Dan Alder, said it was “a sham”.', 'Gwen Usher'],
  ['The speaker, Gwen Usher, in a letter signed by her clerk, Dan Alder, warned of “a long winter”.', 'Gwen Usher'],
  ['Gwen Usher, in a post shared by her clerk, Dan Alder, called the poll “a sham”.', 'Gwen Usher'],
])('%s', (text, speaker) => {
  expect(lastSpeaker(`News of the day\n\n${text}`)).toBe(speaker);
});

it.each([
  ['In a town hit by floods, farmer Dan Alder said he felt “like a drowned rat”.', 'Dan Alder'],
  ['In a car driven by his son, Dan Alder, 60, said he felt “like a king”.', 'Dan Alder'],
  ['The protest, led by a teacher, Dan Alder, called for “bread, not bombs”.', 'Dan Alder'],
  ['The bill was signed by the mayor, Dan Alder, who called it “a new dawn”.', 'Dan Alder'],
  ['In a note signed by its spokesman, Dan Alder, the army gave no number. “Calm is back,” he said.', 'Dan Alder'],
])('but: %s', (text, speaker) => {
  expect(lastSpeaker(`News of the day\n\n${text}`)).toBe(speaker);
});
