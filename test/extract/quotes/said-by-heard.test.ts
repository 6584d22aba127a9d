/** Who is heard, filmed or blamed for saying something has said it, and not who hears or blames. Romance languages. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, speaker: string]>([
  ['fr', 'Ida Vogel a écouté Marc Dufour répéter : « Nous allons gagner. »', 'Marc Dufour'],
  ['fr', 'Ida Vogel se souvient d’avoir entendu Marc Dufour dire : « Je pars. »', 'Marc Dufour'],
  ['fr', 'Ida Vogel reproche à Marc Dufour d’avoir dit : « Je pars. »', 'Marc Dufour'],
  ['it', 'Ada Landi sentiva Marco Dossi ripetere «non è possibile».', 'Marco Dossi'],
  ['it', 'Ada Landi ha filmato Marco Dossi mentre gridava: «Via di qui!».', 'Marco Dossi'],
  ['it', 'Ada Landi rimprovera a Marco Dossi di aver detto «siete finiti».', 'Marco Dossi'],
  ['es', 'Rosa Sosa oyó a Luis Prado decir: «Me voy».', 'Luis Prado'],
  ['pt', 'Rosa Mira acusa Luís Prates de ter dito “vou-me embora”.', 'Luís Prates'],
  // right before, too: the subject says it
  ['fr', 'Ida Vogel a avoué à Marc Dufour avoir dit « non ».', 'Ida Vogel'],
  ['fr', 'Ida Vogel a accusé Marc Dufour d’avoir « menti ».', 'Ida Vogel'],
  ['fr', 'Ida Vogel a regardé Marc Dufour sans dire : « Je pars. »', 'Ida Vogel'],
  ['it', 'Ada Landi ha confermato a Marco Dossi di aver detto «no».', 'Ada Landi'],
  ['it', 'Ada Landi ha ascoltato Marco Dossi mentre parlava e ha detto: «Bene».', 'Ada Landi'],
  ['es', 'Rosa Sosa escuchó a Luis Prado antes de decir: «Me voy».', 'Rosa Sosa'],
])('%s: %s', (language, text, speaker) => expect(lastSpeaker(text, language)).toBe(speaker));
