/** Bodies that an article calls by their letters, or by a noun, behind their name in full. */
import { describe, expect, it } from 'vitest';
import { speakersOf } from './speaker-of.ts';

describe('a body by other words than its name', () => {
  it.each([
    ['es', 'El Servicio Madrileño de Salud (SERMAS) anunció cambios. El SERMAS asegura que «no faltarán camas».',
      'Servicio Madrileño de Salud'],
    ['pt', 'A Federação Portuguesa de Atletismo Amador (FEPATAM) anunciou mudanças. A FEPATAM garante que “não ' +
      'faltarão provas”.', 'Federação Portuguesa de Atletismo Amador'],
  ])('is meant by the letters in brackets behind it (%s)', (language, text, name) =>
    expect(speakersOf(text, language)).toEqual([name]));

  it('is no party of whoever stands before the brackets', () =>
    expect(speakersOf('El Ayuntamiento de Palencia (PSOE) cambió la norma. El PSOE asegura que «no faltarán camas».',
      'es')).toEqual(['PSOE']));

  it.each([
    ['Protestó la Confederación Gallega de Padres. Esta confederación de familias opina que la comida «no tiene un ' +
      'sabor aceptable».', 'Confederación Gallega de Padres'],
    ['Greenpeace protestó ayer. «Nadie escucha a los pescadores», señaló el colectivo.', 'Greenpeace'],
  ])('is meant by a noun that points back: %s', (text, name) => expect(speakersOf(text, 'es')).toEqual([name]));

  it('is not meant where the noun is said of another', () =>
    expect(speakersOf('El PSOE acusa al sindicato de mentir. «Nadie escucha a los vecinos», señaló el sindicato.', 'es'))
      .not.toEqual(['PSOE']));
});
