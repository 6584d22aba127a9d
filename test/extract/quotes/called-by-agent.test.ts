/** What somebody is called, told or accused of in the passive is the words of the agent. Romance languages. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, speaker: string]>([
  ['fr', 'Ida Vogel a été accusée de « trahison » par Marc Dufour.', 'Marc Dufour'],
  ['fr', 'Ida Vogel a été qualifiée de « grande dame » par Marc Dufour.', 'Marc Dufour'],
  ['fr', 'Ida Vogel a été décrite comme « une grande dame » par Marc Dufour.', 'Marc Dufour'],
  ['fr', 'Ida Vogel a été sommée de « quitter les lieux » par Marc Dufour.', 'Marc Dufour'],
  ['fr', 'Ida Vogel, saluée par Marc Dufour comme « une grande dame », est partie.', 'Marc Dufour'],
  ['fr', 'Jean Vogel, qualifié par Marc Dufour d’« homme seul », a refusé.', 'Marc Dufour'],
  ['fr', 'Jean Vogel s’est fait traiter de « vieux menteur » par Marc Dufour.', 'Marc Dufour'],
  ['it', 'Ada Landi si è sentita chiamare «vecchia pazza» da Marco Dossi.', 'Marco Dossi'],
  ['it', 'Ada Landi, lodata da Marco Dossi per «il coraggio», si è dimessa.', 'Marco Dossi'],
  // right before, too: the verb has its subject
  ['fr', 'Marc Dufour a salué « une grande dame » par la voix de son porte-parole.', 'Marc Dufour'],
  ['fr', 'Marc Dufour a accusé Ida Vogel de « trahison » par la presse.', 'Marc Dufour'],
  ['fr', 'Marc Dufour a fait dire « oui » par son avocat.', 'Marc Dufour'],
  ['it', 'Marco Dossi ha fatto scrivere «basta» da un artista.', 'Marco Dossi'],
])('%s: %s', (language, text, speaker) => expect(lastSpeaker(text, language)).toBe(speaker));
