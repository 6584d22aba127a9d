/** Paragraphs that are one person's words alone, at most behind a label in capitals: whoever is interviewed goes on. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const OPENING = 'Il portiere Davide Lunari è tornato ad allenarsi e ne ha parlato a Radio Sole: “Sto bene”.';

it.each<[text: string, why: string]>([
  [`${OPENING}\n\nINFORTUNIO - “È stata dura ma ti fa crescere”.\n\nRUOLO - “Io paro dove mi mettono, sempre”.`, 'labels'],
  [`${OPENING}\n\nI TIFOSI - “Sono stati straordinari con me”.\n\nIL MISTER - “Mi ha aspettato per un anno”.`,
    'a label that looks like a name'],
  [`${OPENING}\n\nL'INFORTUNIO. “È stata dura ma ti fa crescere”.\n\nRUOLO. “Io paro dove mi mettono”.`, 'with a stop'],
  ['Davide Lunari è tornato in campo ieri a Modena.\n\nIL RUOLO. “Io paro dove mi mettono, sempre”.', 'the first words'],
  [`${OPENING}\n\n“Il mister è esigente e ci dà la mentalità.”\n\n“La città vive di calcio e ci vuole bene”.`, 'no label'],
])('%s: %s', (text) => expect(lastSpeaker(text, 'it')).toBe('Davide Lunari'));

it.each<[text: string, why: string]>([
  [`${OPENING} Il compagno Ivan Poli lo guarda.\n\nRUOLO - “Io gioco dove mi mettono, sempre”.`, 'somebody else since'],
  ['La villa è stata venduta dal sindaco Davide Lunari.\n\nLA VILLA. “Faremo un parco per tutti i bambini”.', 'governed'],
  ['Davide Lunari ha venduto la villa.\n\nLA REPLICA. “Faremo un parco per tutti i bambini”.', 'a reply'],
  ['Davide Lunari gioca con Ivan Poli a Modena.\n\nIL RUOLO. “Io paro dove mi mettono, sempre”.', 'two are named'],
])('%s: %s', (text) => expect(lastSpeaker(text, 'it')).not.toBe('Davide Lunari'));

it.each<[language: string, text: string, name: string]>([
  ['it', 'Davide Lunari è stato intervistato da Radio Sole: “Resto a Modena, qui sto bene”.', 'Davide Lunari'],
  ['fr', 'Luc Morin a été interviewé par Radio Soleil : « Nous allons bien et nous restons ici ».', 'Luc Morin'],
  ['es', 'Diego Luna fue entrevistado por Radio Sol: “Estamos bien y nos quedamos aquí”.', 'Diego Luna'],
  ['pt', 'Diogo Luna foi entrevistado pela Rádio Sol: “Estamos bem e ficamos aqui”.', 'Diogo Luna'],
])('%s: who asks has not said it: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
