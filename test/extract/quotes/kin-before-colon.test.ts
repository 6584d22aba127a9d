/** "Su marido, menos: «…»": who belongs to the one who spoke before says it; "Su respuesta: «…»" is the owner's. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const BEFORE: Record<string, string> = {
  de: '„Der Plan steht“, sagte Landrat Peter Hollmann. ',
  es: '«El plan avanza», dijo el alcalde Pedro Solano. ',
  fr: '« Le plan avance », dit le maire Pierre Solan. ',
  it: '«Il piano va avanti», dice il sindaco Piero Solani. ',
};

it.each<[language: string, sentence: string, speaker: string | null]>([
  ['de', 'Seine Tochter ist anderer Meinung: „Da fehlt noch alles.“', 'Seine Tochter'],
  ['de', 'Sein Nachbar bleibt ruhig: „Das war immer so.“', 'Sein Nachbar'],
  ['es', 'Su hija, no tanto: «Falta todo por hacer».', 'Su hija'],
  ['es', 'Su mejor amigo lo duda: «Falta todo por hacer».', 'Su mejor amigo'],
  ['fr', 'Sa fille, moins : « Il manque tout. »', 'Sa fille'],
  ['fr', 'Son frère en doute : « Il manque tout. »', 'Son frère'],
  ['it', 'Sua figlia, meno: «Manca ancora tutto».', 'Sua figlia'],
  ['de', 'Sein Wunsch für morgen: „Endlich schlafen.“', 'Peter Hollmann'],
  ['de', 'Sein Urteil ist knapp: „Da fehlt noch alles.“', 'Peter Hollmann'],
  ['es', 'Su respuesta fue rotunda: «Falta todo por hacer».', 'Pedro Solano'],
  ['es', 'Su lema, sencillo: «Falta todo por hacer».', 'Pedro Solano'],
  ['fr', 'Sa réponse fuse : « Il manque tout. »', 'Pierre Solan'],
])('%s: %s', (language, sentence, speaker) => {
  expect(lastSpeaker(BEFORE[language] + sentence, language)).toBe(speaker);
});
