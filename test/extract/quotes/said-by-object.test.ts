/** "Luis Gil oyó a Hugo Soto decir: «…»", "criticó a Hugo Soto por llamarla «…»": whose the infinitive is. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['es', 'Luis Prado oyó a Hugo Soto decir: «Aquí mando yo».', 'Hugo Soto'],
  ['es', 'Luis Prado filmó a Hugo Soto gritando «aquí mando yo».', 'Hugo Soto'],
  ['es', 'Rosa Gil demandó a Hugo Soto por llamarla «ladrona».', 'Hugo Soto'],
  ['es', 'Rosa Gil criticó ayer al alcalde Hugo Soto por decir «aquí mando yo».', 'Hugo Soto'],
  ['pt', 'Rui Lobo ouviu Hugo Souto gritar: “Aqui mando eu”.', 'Hugo Souto'],
  ['pt', 'Rui Lobo processou Rosa Prado por lhe ter chamado “ladrão”.', 'Rosa Prado'],
  ['it', 'Luca Riva ha sentito Marco Berti gridare: «Qui comando io».', 'Marco Berti'],
  ['es', 'Luis Prado pidió perdón a Hugo Soto por llamarlo «traidor».', 'Luis Prado'],
  ['es', 'Luis Prado saludó a Hugo Soto gritando «viva el rey».', 'Luis Prado'],
  ['es', 'Luis Prado llamó a Hugo Soto para decirle «gracias».', 'Luis Prado'],
  ['es', 'Luis Prado oyó a Hugo Soto y dijo: «Aquí mando yo».', 'Luis Prado'],
])('%s: %s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
