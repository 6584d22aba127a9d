/** Names that an office, a word for what somebody is or a point of the compass stands before. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[string, string | null]>([
  ['“It was a shock,” said Sons of the Desert chairman Tim Hart.', 'Tim Hart'],
  ['“We won!” shouted Friends of the Pier chairwoman Ann Lowe.', 'Ann Lowe'],
  ['Bank of Scotland governor Dr Ann Lowe said it was “a shock to us all”.', 'Ann Lowe'],
  ['Leader of the Opposition R. Menon said it was “a shock to us all”.', 'R. Menon'],
  ['Friends of Mayor Ann Lowe said it was “a shock to us all”.', 'Friends of Mayor Ann Lowe'],
  ['“It was a shock to us all,” said friends of Mayor Ann Lowe.', 'friends of Mayor Ann Lowe'],
  ['A spokesman for Mayor Ann Lowe said it was “a shock to us all”.', 'A spokesman for Mayor Ann Lowe'],
  ['Shopper Grace Lowe said it was “a shock to us all”.', 'Grace Lowe'],
  ['Vegan Tim Hart said it was “a shock to us all”.', 'Tim Hart'],
  ['Dad-to-be Tim Hart said it was “a shock to us all”.', 'Tim Hart'],
  ['Sixty-two-year-old Tim Hart said it was “a shock to us all”.', 'Tim Hart'],
  ['Star Jones said it was “a shock to us all”.', 'Star Jones'],
  ['Fan Bingbing said it was “a shock to us all”.', 'Fan Bingbing'],
  ['West Mercia Police said it was “investigating a serious assault”.', 'West Mercia Police'],
  ['North Devon Council said it was “a shock to us all”.', 'North Devon Council'],
  ['Southern Trains said it was “a shock to us all”.', 'Southern Trains'],
  ['Western diplomats said it was “a shock to us all”.', 'Western diplomats'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
