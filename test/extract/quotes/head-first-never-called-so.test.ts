/** Of whom an article tells a deed and no office is not the mayor or the coach; who is told to be one is. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const OTHERS: readonly (readonly [string, string, string])[] = [
  ['de', 'Udo Kahl verwandelte einen Elfmeter. „Die Stadt feiert“, rief der Bürgermeister.', 'der Bürgermeister'],
  ['de', 'Udo Kahl traf dreimal. „Stark“, sagte der Trainer der Gäste.', 'der Trainer der Gäste'],
  ['de', 'Udo Kahl wurde am Freitag verurteilt. „Er ließ keine Reue erkennen“, sagte der Richter.', 'der Richter'],
  ['de', 'Udo Kahl zog zwei Kinder aus der Weser. „Das war mutig“, sagte der Pfarrer.', 'der Pfarrer'],
  ['es', 'Raúl Vega fue detenido el martes. "Hay pruebas de sobra", dijo el fiscal.', 'el fiscal'],
  ['es', 'Raúl Vega anotó tres goles. "Nos salvó", dijo el entrenador.', 'el entrenador'],
  ['es', 'Raúl Vega sacó a dos niños del río. "Es un vecino ejemplar", dijo el alcalde.', 'el alcalde'],
  ['fr', 'Hugo Perret a arrêté deux penaltys. « La ville est fière », a dit le maire.', 'le maire'],
  ['fr', 'Hugo Perret vend sa maison. « Le prix a été fixé hier », explique la notaire.', 'la notaire'],
  ['it', 'Piero Galli ha salvato due bagnanti. «Siamo orgogliosi», dice il sindaco.', 'il sindaco'],
  ['it', 'Piero Galli ha segnato una doppietta. «Che giocatore», dice l’allenatore.', 'l’allenatore'],
  ['pt', 'Nuno Reis marcou dois golos. “Fez um grande jogo”, disse o treinador.', 'o treinador'],
  ['pt', 'Nuno Reis foi condenado ontem. “A pena é justa”, disse o procurador.', 'o procurador'],
];

const THEIRS: readonly (readonly [string, string, string])[] = [
  ['de', 'Udo Kahl führt den Verein seit Juli. „Ich bleibe“, sagte der Trainer.', 'Udo Kahl'],
  ['de', 'Udo Kahl, Bürgermeister von Ahlen, fährt Rad. „Es hält fit“, sagte der Bürgermeister.', 'Udo Kahl'],
  ['de', '„Wir bauen“, sagte Udo Kahl. „Das ist sicher“, ergänzte der Bürgermeister.', 'Udo Kahl'],
  ['de', 'Udo Kahl übernimmt die Pfarrei. „Ich freue mich“, sagte der Pfarrer.', 'Udo Kahl'],
  ['es', 'Raúl Vega fue elegido alcalde el lunes. "Estoy feliz", dijo el alcalde.', 'Raúl Vega'],
  ['es', 'Raúl Vega llegó a la alcaldía en mayo. "Estoy feliz", dijo el alcalde.', 'Raúl Vega'],
  ['es', 'Raúl Vega hereda la panadería. "Me gusta el pan", dijo el panadero.', 'Raúl Vega'],
  ['fr', 'Le gouvernement de Hugo Perret est tombé. « Je pars », a dit le Premier ministre.', 'Hugo Perret'],
  ['fr', 'Hugo Perret a été élu maire dimanche. « Je suis heureux », a dit le maire.', 'Hugo Perret'],
  ['it', 'La messa è di don Piero Galli. «Pregate», ha detto il parroco.', 'Piero Galli'],
  ['pt', '“Estou feliz”, disse Nuno Reis. “Obrigado a todos”, acrescentou o autarca.', 'Nuno Reis'],
];

/** Who has another office and is named beside somebody of that one. */
const BESIDE: [language: string, text: string, name: string][] = [
  ['es', 'El presidente del club, Juan Ruiz, agradeció el gesto del alcalde. «Estamos orgullosos», dijo el alcalde.',
    'el alcalde'],
  ['es', 'El alcalde, Juan Ruiz, agradeció el gesto del presidente. «Estamos orgullosos», dijo el alcalde.', 'Juan Ruiz'],
];

describe('an office that the article gives nobody', () => {
  it.each(OTHERS)('is another’s (%s): %s', (language, text, name) => {
    expect(lastSpeaker(text, language)).toBe(name);
  });

  it.each(THEIRS)('is theirs who is told to have it (%s): %s', (language, text, name) => {
    expect(lastSpeaker(text, language)).toBe(name);
  });

  it.each(BESIDE)('is not theirs who only met its holder (%s): %s', (language, text, name) => {
    expect(lastSpeaker(text, language)).toBe(name);
  });
});
