/** "Rosa Mir respondió a Luis Gil, que la acusó de mentir: «…»": the main verb's, unless the relative declares. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['es', 'Rosa Gil respondió a Luis Prado, que la acusó de mentir: «No acepto lecciones».', 'Rosa Gil'],
  ['es', 'Rosa Gil explicó al ministro Luis Prado, que preguntó por el coste: «Son dos millones».', 'Rosa Gil'],
  ['es', 'Rosa Gil replicó a Luis Prado, quien le reprocha su silencio: «No acepto lecciones».', 'Rosa Gil'],
  ['pt', 'Rosa Prado respondeu a Rui Lobo, que a criticou: “Não aceito lições”.', 'Rosa Prado'],
  ['pt', 'Rui Lobo respondeu a Rosa Prado, que o acusara de mentir: “Não aceito lições”.', 'Rui Lobo'],
  ['es', 'Rosa Gil respondió a Luis Prado, que dijo en la radio: «No hay plan».', 'Luis Prado'],
  ['es', 'Rosa Gil respondió a Luis Prado, que había declarado: «No hay plan».', 'Luis Prado'],
  ['es', 'Rosa Gil demandó a Luis Prado, que la había llamado «ladrona».', 'Luis Prado'],
  ['es', 'Rosa Gil contó lo ocurrido a Luis Prado, que exigió disculpas: «Es intolerable».', 'Luis Prado'],
  ['es', 'Rosa Gil explicó el plan a Luis Prado, que preguntó: «¿Cuánto cuesta?».', 'Luis Prado'],
  ['pt', 'Rosa Prado anunciou o resultado a Rui Lobo, que pediu calma: “Não é hora de brigar”.', 'Rui Lobo'],
  ['it', 'Anna Berti ha spiegato il piano a Luca Riva, che l’ha criticato: «È una follia».', 'Luca Riva'],
])('%s: %s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
