/** What somebody shows, holds or hugs while saying it has not said it; who says it laughing has. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('what is done while words are said', () => {
  it.each([
    ['it', 'Ugo Sarti restaura violini. «Questo è del 1780», dice mostrando un arco.', 'Ugo Sarti'],
    ['it', 'Ugo Sarti restaura violini. «Non si vende», ripete stringendo una chitarra.', 'Ugo Sarti'],
    ['it', 'Ugo Sarti ha vinto la gara. «È merito suo», dice abbracciando la moglie.', 'Ugo Sarti'],
    ['es', 'Hugo Sanz restaura violines. "Este es de 1780", dice mostrando un arco.', 'Hugo Sanz'],
    ['pt', 'Hugo Sá restaura violinos. “Este é de 1780”, diz mostrando um arco.', 'Hugo Sá'],
    ['it', 'Ugo Sarti ha perso le chiavi. «Le perde sempre», racconta ridendo la figlia.', 'la figlia'],
    ['es', 'Hugo Sanz perdió las llaves. "Las pierde siempre", cuenta riendo la hija.', 'la hija'],
    ['it', '«Resto qui», ha detto sorridendo Ugo Sarti.', 'Ugo Sarti'],
    ['pt', '“Fico aqui”, disse sorrindo Hugo Sá.', 'Hugo Sá'],
  ])('has not said them (%s): %s', (language, text, name) => {
    expect(lastSpeaker(text, language)).toBe(name);
  });
});
