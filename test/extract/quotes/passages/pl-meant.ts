/** Polish passages: speech behind a dash within a paragraph, and verbs that tell a woman from a man. */
import type { Passage } from './passage.ts';

export const PL_MEANT: readonly Passage[] = [
  {
    why: 'a dash within the paragraph opens speech, the verb tells the woman',
    text: 'Na spotkaniu byli wójt Adam Rosa i dyrektorka Ewa Lis. Szkoła zostaje. – Nie oddamy jej nikomu – ' +
      'powiedziała Lis. Dodała: „Dzieci są najważniejsze”.',
    quotes: [
      { says: 'Nie oddamy jej nikomu', by: 'Ewa Lis' },
      { says: 'Dzieci są najważniejsze', by: 'Ewa Lis' },
    ],
  },
  {
    why: 'the verb without a subject tells the man',
    text: 'Starosta Marek Olszyna i radna Hanna Bem oglądali most. „Wytrzyma do wiosny” – ocenił. „Oby” – ' +
      'odpowiedziała.',
    quotes: [
      { says: 'Wytrzyma do wiosny', by: 'Marek Olszyna' },
      { says: 'Oby', by: 'Hanna Bem', unsure: true },
    ],
  },
  {
    why: 'the writer’s sentence behind the tag is no speech',
    text: '– Zbiory są o połowę niższe – mówi sadownik Piotr Gaj. Mróz przyszedł w maju i trwał trzy noce. ' +
      'Gaj liczy straty.',
    quotes: [
      { says: 'Zbiory są o połowę niższe', by: 'Piotr Gaj' },
    ],
  },
];
