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
  ['es', 'Luis Prado filmó a Hugo Soto gritando «aquí mando yo».', 'Hugo Soto'],
  ['es', 'Rosa Gil demandó a Hugo Soto por llamarla «ladrona».', 'Hugo Soto'],
  ['es', 'Rosa Gil criticó ayer al alcalde Hugo Soto por decir «aquí mando yo».', 'Hugo Soto'],
  ['pt', 'Rui Lobo ouviu Hugo Souto gritar: “Aqui mando eu”.', 'Hugo Souto'],
  ['pt', 'Rui Lobo processou Rosa Prado por lhe ter chamado “ladrão”.', 'Rosa Prado'],
  ['it', 'Luca Riva ha sentito Marco Berti gridare: «Qui comando io».', 'Marco Berti'],
  ['it', 'Luca Riva ha querelato Anna Berti per averlo definito «un bugiardo».', 'Anna Berti'],
  // right before, too: the subject says it
  ['fr', 'Ida Vogel a avoué à Marc Dufour avoir dit « non ».', 'Ida Vogel'],
  ['fr', 'Ida Vogel a accusé Marc Dufour d’avoir « menti ».', 'Ida Vogel'],
  ['fr', 'Ida Vogel a regardé Marc Dufour sans dire : « Je pars. »', 'Ida Vogel'],
  ['it', 'Ada Landi ha confermato a Marco Dossi di aver detto «no».', 'Ada Landi'],
  ['it', 'Ada Landi ha ascoltato Marco Dossi mentre parlava e ha detto: «Bene».', 'Ada Landi'],
  ['es', 'Rosa Sosa escuchó a Luis Prado antes de decir: «Me voy».', 'Rosa Sosa'],
  ['es', 'Luis Prado pidió perdón a Hugo Soto por llamarlo «traidor».', 'Luis Prado'],
  ['es', 'Luis Prado saludó a Hugo Soto gritando «viva el rey».', 'Luis Prado'],
  ['es', 'Luis Prado llamó a Hugo Soto para decirle «gracias».', 'Luis Prado'],
  ['es', 'Luis Prado oyó a Hugo Soto y dijo: «Aquí mando yo».', 'Luis Prado'],
  // whoever pays for saying it, or comes to say it
  ['es', 'Luis Prado indignó a Rosa Gil por llamarla «bruja».', 'Luis Prado'],
  ['pt', 'Rui Lobo terá de indemnizar Rosa Prado por lhe ter chamado “ladra”.', 'Rui Lobo'],
  ['it', 'Luca Riva dovrà risarcire Anna Berti per averla chiamata «ladra».', 'Luca Riva'],
  ['it', 'Luca Riva ha convocato Anna Berti per spiegare: «Non c’è più posto».', 'Luca Riva'],
  ['fr', 'Luc Faure a contacté Anne Roux pour demander : « Pourquoi partez-vous ? »', 'Luc Faure'],
])('%s: %s', (language, text, speaker) => expect(lastSpeaker(text, language)).toBe(speaker));
