/** "Speaking through his lawyer, Bo Hurn, Lowe denied it": whoever has a lawyer speaks, and not the lawyer. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Speaking through his lawyer, Carl Dunn, Luke Ross denied the charge. “I took no bribe,” he said.', 'Luke Ross'],
  ['Unlike his predecessor, Carl Dunn, Luke Ross takes the bus. “It saves money,” he said.', 'Luke Ross'],
  ['Flanked by his lawyer, Carl Dunn, Luke Ross denied the charge. “I took no bribe,” he said.', 'Luke Ross'],
  ['The minister, flanked by his deputy, Carl Dunn, said it was “a great day”.', 'The minister'],
  ['The choir, through its manager, Carl Dunn, said it was “a great day”.', 'The choir'],
])('%s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, speaker: string, why: string]>([
  ['In court, his lawyer, Carl Dunn, said it was “a great day”.', 'Carl Dunn', 'he is the subject'],
  ['The report, by her boss, Carl Dunn, said it was “a great day”.', 'Carl Dunn', 'he wrote it'],
  ['The report, written by her boss, Carl Dunn, said it was “a great day”.', 'Carl Dunn', 'he wrote it'],
  ['Al Kent met his deputy, Carl Dunn, and said it was “a great day”.', 'Al Kent', 'an object'],
])('%s → %s (%s)', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
