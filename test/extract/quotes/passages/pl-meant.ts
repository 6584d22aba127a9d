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
  {
    why: 'a verb of a woman is not said of a man',
    text: 'Prezes Adam Lis otworzył nową halę. – Czekaliśmy na nią siedem lat – powiedziała. – Teraz ruszamy.',
    quotes: [{ says: 'Czekaliśmy na nią siedem lat', by: null }, { says: 'Teraz ruszamy.', by: null }],
  },
  {
    why: 'a verb of a man is not said of a woman',
    text: 'Dyrektorka Maria Wolska otworzyła nową halę w piątek rano. – Czekaliśmy na nią siedem lat – powiedział.',
    quotes: [{ says: 'Czekaliśmy na nią siedem lat', by: null }],
  },
  {
    why: 'a noun of a woman is not said of a man',
    text: 'Prezes Adam Lis otworzył nową halę rano. – Czekaliśmy na nią siedem lat – powiedziała nauczycielka.',
    quotes: [{ says: 'Czekaliśmy na nią siedem lat', by: 'nauczycielka', unsure: true }],
  },
  {
    why: 'an office has a male form for a woman as well',
    text: 'Dyrektor Maria Wolska otworzyła nową halę w piątek rano. – Czekaliśmy na nią siedem lat – powiedziała.',
    quotes: [{ says: 'Czekaliśmy na nią siedem lat', by: 'Maria Wolska' }],
  },
];
