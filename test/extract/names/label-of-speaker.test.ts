/** "Ballerini: “…” ¶ Cantarelli: “…”": words that open paragraphs before a colon and marks are surnames. */
import { expect, it } from 'vitest';
import { lastSpeaker } from '../quotes/speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['it', 'Le conferenze della vigilia\n\nCantarelli: “Ci aspetta un mese di fuoco”.\n\nBallerini: “La nostra idea è di ' +
    'giocare con una difesa a quattro”.', 'Ballerini'],
  ['es', 'Las reacciones de los entrenadores\n\nCantero: “Nos espera un mes duro”.\n\nBergallo: “Pasamos por todo y acá ' +
    'estamos”.', 'Bergallo'],
])('%s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[text: string, never: string, why: string]>([
  ['Come va la squadra?\n\nDomanda: “Come sta?”\n\nRisposta: “Bene, siamo pronti per la partita”.', 'Risposta', 'no names'],
  ['Il tecnico Carlo Verdi spiega la partita.\n\nDifesa: “Bene”.\n\nAttacco: “Serve più cattiveria”.', 'Attacco',
    'what somebody named before speaks about'],
])('%s never %s: %s', (text, never) => expect(lastSpeaker(text, 'it')).not.toBe(never));
