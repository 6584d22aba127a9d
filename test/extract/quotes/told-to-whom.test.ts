/** Where, how and to whom words are said is no part of who says them; nor is the crowd's cry whose it is met with. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, name: string | null]>([
  ['«Ho chiamato il 115 e sono scesa in strada», spiega la donna al nostro cronista.', 'la donna'],
  ['«Ho chiamato il 115 e sono scesa in strada», racconta il titolare al telefono.', 'il titolare'],
  ['«Ci hanno offerto un incontro», affermano i sindacalisti all\'unanimità.', 'i sindacalisti'],
  ['«I conti sono in ordine», dice il consulente all\'ospedale di Udine.', 'il consulente all\'ospedale di Udine'],
  ['Il rettore Carlo Berti è stato accolto dai ragazzi al grido di «affittacamere».', null],
  ['A protestare sono i commercianti: "Mancano i parcheggi e l\'estate è alle porte".', 'i commercianti'],
  ['A chiederlo è il comitato dei pendolari: "I treni sono sporchi".', 'il comitato dei pendolari'],
  ['A lanciare l\'allarme è la Cisl: "Mancano trecento infermieri".', 'Cisl'],
])('%s → %s', (text, name) => expect(lastSpeaker(text, 'it')).toBe(name));

it('"mentre per" opens the view of another', () => {
  const text = 'Per il sindaco Luca Salvi «è un passo avanti», mentre per Legambiente è «un\'occasione persa».';
  expect(lastSpeaker(text, 'it')).not.toBe('Luca Salvi');
});
