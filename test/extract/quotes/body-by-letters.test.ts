/** Bodies that an article calls by their letters, or by a noun, behind their name in full. */
import { describe, expect, it } from 'vitest';
import { speakersOf } from './speaker-of.ts';

describe('a body by other words than its name', () => {
  it.each([
    ['es', 'El Servicio Madrileño de Salud (SERMAS) anunció cambios. El SERMAS asegura que «no faltarán camas».',
      'Servicio Madrileño de Salud'],
    ['pt', 'A Federação Portuguesa de Atletismo Amador (FEPATAM) anunciou mudanças. A FEPATAM garante que “não ' +
      'faltarão provas”.', 'Federação Portuguesa de Atletismo Amador'],
    ['de', 'Der Bundesverband der Kioskbetreiber (BVK) warnt. „Kein Anlass zur Eile“, teilte der BVK mit.',
      'Bundesverband der Kioskbetreiber'],
    ['de', 'Der BVK (Bundesverband der Kioskbetreiber) warnt. „Kein Anlass zur Eile“, teilte der BVK mit.',
      'Bundesverband der Kioskbetreiber'],
    // letters that everybody knows
    ['de', 'Die Europäische Zentralbank (EZB) wartet. „Kein Anlass zur Eile“, teilte die EZB mit.',
      'Europäische Zentralbank'],
    ['en', 'The European Central Bank (ECB) waits. “There is no hurry,” the ECB said.', 'European Central Bank'],
    ['en', 'The Department for Education (DfE) waits. “There is no hurry,” the DfE said.', 'Department for Education'],
    ['es', 'El Partido Popular (PP) votó en contra. «No hay prisa», ha señalado el PP.', 'Partido Popular'],
    ['it', 'L’Ufficio Parlamentare di Bilancio (Upb) avverte. «Non c’è fretta», ha detto l’Upb.',
      'Ufficio Parlamentare di Bilancio'],
  ])('is meant by the letters in brackets beside it (%s)', (language, text, name) =>
    expect(speakersOf(text, language)).toEqual([name]));

  it('is not meant by letters that two bodies have', () => {
    const text = 'The European Central Bank (ECB) waits. “There is no hurry,” the ECB said. ' +
      'The European Cycling Board (ECB) rides. “We are faster,” the ECB said.';
    expect(speakersOf(text, 'en')).toEqual(['ECB', 'ECB']);
  });

  it('is not meant by letters that everybody knows for another', () =>
    expect(speakersOf('The World Tourism Organization waits. “Tariffs are a danger,” the WTO said.', 'en'))
      .toEqual(['WTO']));

  it('keeps its letters in who speaks for it', () =>
    expect(speakersOf('Der Bundesverband der Kioskbetreiber (BVK) warnt. „Kein Anlass“, sagte ein Sprecher des BVK.',
      'de')).toEqual(['ein Sprecher des BVK']));

  it('is not meant by letters that are a place or another body', () => {
    expect(speakersOf('La clinica Villa Serena (PV) tace. Il sindaco di Pavia avverte: «Non c’è fretta».', 'it'))
      .toEqual(['Il sindaco di Pavia']);
    expect(speakersOf('The Hollin Sailing Trust (BBC) waits. “There is no hurry,” the BBC said.', 'en')).toEqual(['BBC']);
  });

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
