/**
 * Where sentences end in seven languages: abbreviations, ordinals, spaced letters, and ordinary words that look like
 * them.
 */
import { expect, it } from 'vitest';
import { documentOf } from '../extract/document-of.ts';

const CASES: readonly [language: string, sentences: readonly string[], why: string][] = [
  ['de', ['Am 3. Oktober wird gefeiert.', 'Der 20. Bundestag tagt.'], 'ordinals before a month and a noun'],
  ['de', ['Er kam am 3.', 'Danach ging er.'], 'an ordinal may end a sentence'],
  ['de', ['Das gilt z. B. für Kinder.', 'Auch d. h. für Eltern bzw. Großeltern gilt es.'], 'spaced letters'],
  ['de', ['Dr. med. Anna Roth und Prof. Dr. Karl Lenz kamen.', 'Hr. Meier fehlte.'], 'academic titles'],
  [
    'de', ['Er verdient ca. 3.000 Euro.', 'Sie zahlt 2,5 Mio. Euro usw.', 'Dann ging sie.'],
    'an abbreviation before a word that opens sentences',
  ],
  ['de', ['Die 1. Bundesliga beginnt.', 'Das 19. Jahrhundert endete.'], 'ordinals in names'],
  [
    'de', ['Er mag Musik dieser Art.', 'Laut Art. 5 ist das erlaubt.'],
    'a noun that is an abbreviation only before a number',
  ],
  ['de', ['Der FC St. Pauli gewann.', 'Die Nr. 1 der Welt verlor.'], 'abbreviations in names'],
  ['fr', ['M. Dupont et Mme Petit sont venus.', 'Mgr Lefort aussi.'], 'forms of address'],
  ['fr', ['Le Pr. Durand et le Dr. Petit arrivent, cf. p. 12.', 'Ils partent.'], 'titles and references'],
  ['fr', ['Il aime l’art.', 'L’art. 49 reste.'], 'a noun that is an abbreviation only before a number'],
  ['es', ['El Sr. García y la Dra. López llegaron.', 'EE. UU. firmó el pacto.'], 'titles and a doubled abbreviation'],
  ['es', ['La empresa facturó 3 mill. de euros.', 'Vive en la Avda. Libertad núm. 5.', 'Murió ayer.'], 'an address'],
  ['es', ['D. Juan Pérez y Dña. Ana Gil vinieron a las 8 p. m. del lunes.'], 'forms of address and an hour'],
  [
    'it', ['Il dott. Rossi e la dott.ssa Bianchi sono usciti.', 'L’on. Verdi no.'],
    'titles, one of them after an elision',
  ],
  ['it', ['L’art. 18 dello Statuto resta.', 'Il sig. Neri e la sig.ra Blu protestano.'], 'an article of law'],
  ['pt', ['O Sr. Silva e a Sra. Costa saíram.', 'O Dr. Lima ficou na Av. Paulista.'], 'titles and an avenue'],
  ['pt', ['A Profa. Ana Dias e o Exmo. Sr. Juiz falaram.'], 'titles in a row'],
  ['ru', ['В 2023 г. президент приехал в г. Москву.', 'Он жил на ул. Ленина, д. 5.'], 'year, city, street, house'],
  ['ru', ['Завод выпустил 5 тыс. машин на 3 млрд руб.', 'Это рекорд.'], 'an abbreviation at the end of a sentence'],
  ['ru', ['А. С. Пушкин и др. писатели жили здесь.', 'Т. е. тут.'], 'initials'],
  [
    'ru', ['Это стоит 5 млн руб. в год.', 'Он ел рис.', 'См. также стр. 5.'],
    'a noun that is an abbreviation only before a number',
  ],
  ['uk', ['У 2023 р. президент приїхав до м. Київ.', 'Він жив на вул. Франка, буд. 5.'], 'year, city, street, house'],
  ['uk', ['Збитки сягнули 5 млрд грн.', 'Це рекорд.'], 'an abbreviation at the end of a sentence'],
];

it.each(CASES)('splits %s: %j — %s', (language, sentences) => {
  const text = sentences.join(' ');
  expect(documentOf(text, language).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
