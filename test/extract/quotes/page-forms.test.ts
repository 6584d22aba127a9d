/** Forms of news pages that name a speaker once, for all that follows: a title, brackets, a heading of topics. */
import { describe, expect, it } from 'vitest';
import { speakersOf } from './speaker-of.ts';

describe('who speaks, by the form of the page', () => {
  it.each([
    ['es', 'Bergallo: “Lo creyeron antes que yo”\n\nEl equipo ganó la final en casa.', ['Bergallo']],
    ['pt', 'Bergalhão, após o jogo: “Acreditaram antes de mim”\n\nA equipa venceu ontem.', ['Bergalhão']],
    ['it', 'Bergallo: «Ci hanno creduto prima di me»\n\nLa squadra ha vinto ieri.', ['Bergallo']],
    ['es', 'Conclusión: “Hay que empezar de nuevo”\n\nEl equipo perdió la final en casa.', [null]],
  ])('is the one word before the colon of a title (%s)', (language, text, names) =>
    expect(speakersOf(text, language)).toEqual(names));

  it('is the only person of the page, where the verbs have no subject', () =>
    expect(speakersOf('Bergallo: “Lo creyeron antes que yo”\n\n“Es un regalo para mi familia, le debo muchísimo a la ' +
      'gente”, contó.\n\n“Hicimos bien en creer en las chicas de la casa”, remarcó.', 'es'))
      .toEqual(['Bergallo', 'Bergallo', 'Bergallo']));

  it('is whoever stands before brackets that hold a sentence', () =>
    expect(speakersOf('También la recordaron el actor Luis Brandoni (“Era la mejor de todos nosotros”) y la cantante ' +
      'Julia Zenko (“La extraño. Gracias por tanto”).', 'es')).toEqual(['Luis Brandoni', 'Julia Zenko']));

  it.each([
    ['es', '«Estamos contentos con el resultado», dijo el técnico, Luis Fuentes.\n\nSobre el futuro: «Tengo un gran ' +
      'grupo».\n\nSobre el rival: «No hay ninguno fácil en esta fase».', 'Luis Fuentes'],
    ['pt', '“Estamos contentes com o resultado”, disse o técnico Luís Fontes.\n\nSobre o futuro: “Tenho um grande ' +
      'grupo”.\n\nQuanto ao rival: “Não há nenhum fácil nesta fase”.', 'Luís Fontes'],
  ])('goes on under what they speak of (%s)', (language, text, name) =>
    expect(speakersOf(text, language)).toEqual([name, name, name]));

  it('stands behind what they do meanwhile', () =>
    expect(speakersOf('«El muelle voló», cuenta a Efe sin soltar la escoba Rosa Maldonado, vecina de la aldea.', 'es'))
      .toEqual(['Rosa Maldonado']));
});
