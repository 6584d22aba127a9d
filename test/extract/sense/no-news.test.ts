/** Sentences that would be printed by nobody, however well they stand by themselves. */
import { expect, it } from 'vitest';
import { tellsNoNews } from '../../../src/extract/sense/no-news.ts';

it.each<[string, string, boolean]>([
  ['en', 'The harbour board did not immediately respond to a request for comment.', true],
  ['en', 'Ann Lee declined to comment on the price of the ferries.', true],
  ['en', 'The board did not buy the ferries.', false],
  ['de', 'Die Hafenbehörde wollte sich auf Anfrage nicht zu den Kosten äußern.', true],
  ['de', 'Die Hafenbehörde kaufte die Fähren nicht.', false],
  ['de', 'Der in der Grafik gezeigte Rückgang begann in Lund.', true],
  ['de', 'Wie das folgende Video zeigt, sank die Fähre in Lund.', true],
  ['de', 'Das Video zeigt, wie die Fähre in Lund sank.', false],
  ['es', 'Como se ve en el siguiente vídeo, el barco ardió en Lund.', true],
  ['fr', 'La vidéo ci-dessous montre le port de Lund.', true],
  ['es', 'La ministra Ana Ruiz se refirió a la denuncia contra el puerto de Lund.', true],
  ['es', 'La ministra se refirió a la denuncia y pidió cerrar el puerto de Lund.', false],
  ['fr', 'La mairie n’a pas souhaité commenter la fermeture du pont.', true],
  ['en', 'The mayor was referring to a storm of May.', true],
  ['en', 'A second rescue brought a baker of Lund down from her roof.', true],
  ['en', 'A second ferry sails from Lund in May.', false],
  ['en', 'The incident occurred during a hearing in Lund on Monday.', true],
  ['en', 'Ann Lee outlined the harbour agenda on Monday.', true],
  ['en', 'Ann Lee outlined the harbour plan on Monday.', false],
  ['en', 'The news conference was held beside the harbour of Lund.', true],
  ['en', 'Police say that two men were waiting outside a nearby house.', true],
  ['en', 'Police say that two men of Lund were waiting outside a nearby house.', false],
  ['en', 'Add two cups of honey and boil until thickened.', true],
  ['en', 'Install the panels with the help of a friend.', true],
  ['en', 'Call Center Ltd. closed its office in Port Ellery.', false],
  ['en', 'Use of the pier fell by half in a year.', false],
  ['en', 'Run and tide have moved the sandbank by 40 metres.', false],
])('%s: %s → %s', (language, sentence, tells) => expect(tellsNoNews(sentence, language)).toBe(tells));
