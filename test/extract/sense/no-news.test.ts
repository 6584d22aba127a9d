/** Sentences that would be printed by nobody, however well they stand by themselves. */
import { expect, it } from 'vitest';
import { tellsNoNews } from '../../../src/extract/sense/no-news.ts';

it.each<[string, string, boolean]>([
  ['en', 'The harbour board did not immediately respond to a request for comment.', true],
  ['en', 'Ann Lee declined to comment on the price of the ferries.', true],
  ['en', 'The board did not buy the ferries.', false],
  ['de', 'Die Hafenbehörde wollte sich auf Anfrage nicht zu den Kosten äußern.', true],
  ['de', 'Die Hafenbehörde kaufte die Fähren nicht.', false],
  ['fr', 'La mairie n’a pas souhaité commenter la fermeture du pont.', true],
  ['en', 'Add two cups of honey and boil until thickened.', true],
  ['en', 'Install the panels with the help of a friend.', true],
  ['en', 'Call Center Ltd. closed its office in Port Ellery.', false],
  ['en', 'Use of the pier fell by half in a year.', false],
  ['en', 'Run and tide have moved the sandbank by 40 metres.', false],
])('%s: %s → %s', (language, sentence, tells) => expect(tellsNoNews(sentence, language)).toBe(tells));
