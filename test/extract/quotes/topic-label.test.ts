/** "Su Novak: «…»", "EL MERCADO – «…»": whom a label is about has not said the words, and whoever spoke goes on. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['it', 'Davide Lunari, portiere del Modena, ha parlato alla vigilia della gara: “Stiamo bene”. Su Novak: “È un grande ' +
    'giocatore, lo rispetto”.', 'Davide Lunari'],
  ['it', 'Il presidente Carlo Berti ha detto: “Stiamo bene”. Sul sindaco Mario Conti: “Lo stimo molto”.', 'Carlo Berti'],
  ['it', 'Davide Lunari, portiere del Modena, ha parlato alla vigilia: “Stiamo bene”.\n\nSulla partita: “Sarà dura”.\n\n' +
    'Poi sul mercato: “Non ci penso, qui sono felice”.', 'Davide Lunari'],
  ['es', 'Diego Luna, portero del club, habló antes del partido: “Estamos bien”.\n\nSobre Novak: “Es un gran jugador”.',
    'Diego Luna'],
  ['es', 'Diego Luna, portero del club, habló antes del partido: “Estamos bien”.\n\nEL MERCADO – “No pienso en eso”.',
    'Diego Luna'],
  ['fr', 'Luc Morin, gardien du club, s\'est exprimé : « Nous allons bien ».\n\nSur Novak : « C\'est un grand joueur ».',
    'Luc Morin'],
  ['pt', 'Diogo Luna, guarda-redes do clube, falou antes do jogo: “Estamos bem”.\n\nSobre Novak: “É um grande jogador”.',
    'Diogo Luna'],
  ['de', 'Jonas Lang, Torwart des Klubs, sprach vor dem Spiel: „Uns geht es gut.“\n\nÜber Novak: „Er ist ein großer ' +
    'Spieler.“', 'Jonas Lang'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[text: string, name: string, why: string]>([
  ['Il tecnico Fabio Rinaudi ha parlato: "Ci siamo". Sulla stessa linea Ivan Poli: "Abbiamo dato tutto in campo".',
    'Ivan Poli', 'nothing governs the name'],
  ['Il tecnico Fabio Rinaudi ha parlato: "Ci siamo". Sul tema interviene Ivan Poli: "Abbiamo dato tutto in campo".',
    'Ivan Poli', 'a verb of saying'],
  ['Il tecnico Fabio Rinaudi ha parlato: "Ci siamo". Sul tema il capitano Ivan Poli: "Abbiamo dato tutto in campo".',
    'Ivan Poli', 'a second phrase'],
])('%s → %s: %s', (text, name) => expect(lastSpeaker(text, 'it')).toBe(name));
