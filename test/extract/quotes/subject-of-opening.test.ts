/** Who stands in an opening infinitive or participle is its object, and the pronoun means the subject. Romance. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, speaker: string]>([
  ['fr', 'Après avoir battu Tim Vogel, Rémi Dufour a levé le poing. « Quel match », a-t-il dit.', 'Rémi Dufour'],
  ['fr', 'Pour avoir insulté Tim Vogel, Rémi Dufour a été exclu. « Je regrette », a-t-il dit.', 'Rémi Dufour'],
  ['fr', 'Venue applaudir Léa Vogel, Ida Dufour a chanté. « Quel match », a-t-elle dit.', 'Ida Dufour'],
  ['fr', 'Ayant battu Tim Vogel, Rémi Dufour a levé le poing. « Quel match », a-t-il dit.', 'Rémi Dufour'],
  ['fr', 'D’ordinaire le patron dit : « On ferme. »', 'le patron'],
  ['fr', 'De mémoire le maire a dit : « On ferme. »', 'le maire'],
  ['it', 'Dopo aver ringraziato Ugo Landi, Remo Dossi si è alzato. «È tardi», ha detto.', 'Remo Dossi'],
  ['it', 'Per aver criticato Ada Landi, Ida Dossi è stata sospesa. «Non mi pento», ha detto.', 'Ida Dossi'],
  ['it', 'Salutando Ugo Landi, Remo Dossi ha pianto. «È tardi», ha detto.', 'Remo Dossi'],
  ['it', 'Salutato Ugo Landi, Remo Dossi è uscito. «È tardi», ha detto.', 'Remo Dossi'],
  ['pt', 'Depois de ter cumprimentado Rui Lobo, Ivo Matos levantou-se. «É tarde», disse.', 'Ivo Matos'],
  // right before, too
  ['fr', 'Pour Tim Vogel, Rémi Dufour est « un ami ».', 'Tim Vogel'],
  ['fr', 'En février Rémi Dufour a écrit : « Je pars. »', 'Rémi Dufour'],
  ['it', 'Arrestato Ugo Landi. «Sono innocente», ha detto.', 'Ugo Landi'],
  ['it', 'Battuto da Ugo Landi, Remo Dossi ha pianto. «È stata dura», ha detto.', 'Remo Dossi'],
])('%s: %s', (language, text, speaker) => expect(lastSpeaker(text, language)).toBe(speaker));
