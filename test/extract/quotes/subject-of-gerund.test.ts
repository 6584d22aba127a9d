/** "ha chiuso il dibattito affermando che «…»": what stands before a gerund is the object of whoever says it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['it', 'Il sindaco Carlo Berti ha chiuso il dibattito affermando che «la lettera non è mai partita».', 'Carlo Berti'],
  ['it', 'Carlo Berti ha incontrato i sindacati assicurando che «nessuno perderà il posto».', 'Carlo Berti'],
  ['it', 'Carlo Berti ha attaccato la giunta sostenendo che «la lettera non è mai partita».', 'Carlo Berti'],
  ['it', 'In serata il segretario Carlo Berti ha visto i vigili spiegando che «la lettera è partita».', 'Carlo Berti'],
  ['it', 'Una ragazza ha preso il microfono affermando che «la lettera non è mai partita».', 'Una ragazza'],
  ['it', 'Il Tar ha accolto il ricorso spiegando che «la lettera non è mai partita».', 'Tar'],
  ['it', '«Ci siamo», ha detto il sindaco Carlo Berti. Poi ha visto i sindacati assicurando che «tutti resteranno».',
    'Carlo Berti'],
  ['it', 'Rita Conti ha protestato, mentre Carlo Berti ha chiuso il dibattito affermando che «la lettera è partita».',
    'Carlo Berti'],
  ['es', 'Una joven tomó el micrófono afirmando que «la carta nunca salió».', 'Una joven'],
  ['pt', 'O prefeito Luís Gil encerrou o debate afirmando que «a carta nunca saiu».', 'Luís Gil'],
  ['pt', 'O hospital recebeu uma carta dizendo que «a obra parou».', 'uma carta'],
  ['pt', 'Rui Tavares ouviu o ministro Pedro Lemos dizendo que “não há verba para a obra”.', 'Pedro Lemos'],
  ['es', 'Al acto asistió Ana Gil y lo cerró el alcalde Juan Ruiz diciendo que «hay futuro».', 'Juan Ruiz'],
  ['fr', 'Le maire Luc Gil a clos le débat en affirmant que « la lettre n\'est jamais partie ».', 'Luc Gil'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
