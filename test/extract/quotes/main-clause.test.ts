/** Who is told of inside another's sentence does not go on behind it; whoever tells it does, or nobody is named. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const WORDS: Readonly<Record<string, string>> = {
  en: '“We walked the whole of the shore that night and nobody had left a single lamp on.”',
  de: '„Wir sind in der Nacht das ganze Ufer abgegangen, und niemand hatte eine Lampe brennen lassen.“',
  fr: '« Nous avons longé toute la rive cette nuit-là et personne n’avait laissé une seule lampe. »',
  es: '«Recorrimos toda la orilla aquella noche y nadie había dejado una sola lámpara encendida.»',
  it: '«Abbiamo percorso tutta la riva quella notte e nessuno aveva lasciato una sola lampada accesa.»',
  pt: '«Percorremos toda a margem naquela noite e ninguém tinha deixado uma única lâmpada acesa.»',
};
const BEFORE: Readonly<Record<string, string>> = {
  en: 'The ferry to Larkfield sank in May. Pilot Nell Ashby, 41, lost her licence in June.',
  de: 'Die Fähre nach Lerchfeld sank im Mai. Lotsin Nele Asbeck, 41, verlor im Juni ihr Patent.',
  fr: 'Le bac de Larmont a coulé en mai. La pilote Nelly Aubin, 41 ans, a perdu son brevet en juin.',
  es: 'El transbordador de Larda se hundió en mayo. La piloto Nela Arce, de 41 años, perdió su licencia en junio.',
  it: 'Il traghetto di Larda è affondato a maggio. La pilota Nella Arcuri, 41 anni, ha perso il brevetto a giugno.',
  pt: 'A balsa de Larda afundou em maio. A piloto Nela Arruda, de 41 anos, perdeu a licença em junho.',
};

const speakerBehind = (language: string, sentence: string): string | null =>
  extract(documentOf(`${BEFORE[language]}\n\n${sentence} ${WORDS[language]}\n\n`, language), CONTEXT)
    .quotes.at(-1)?.speaker?.name ?? null;

describe('behind a sentence of somebody else, the words are not of whoever is told of inside it', () => {
  it.each<[language: string, sentence: string, never: string]>([
    ['en', 'The judge, Omar Reeve, found that Ashby had warned the owner, Carl Finch, in March.', 'Ashby'],
    ['en', 'Harbour master Tess Dunn cried when Ashby spoke of the lamps.', 'Ashby'],
    ['en', 'Diver Jo Lamb wept as a letter was read in which Ashby said she was sorry.', 'Ashby'],
    ['en', 'Diver Jo Lamb said Ashby had promised in April that the lamps would burn.', 'Ashby'],
    ['en', 'The tribunal heard that Ashby had told the owner of the lamps.', 'Ashby'],
    ['en', 'Clerk Ida Moss insisted that what Ashby had said was untrue.', 'Ashby'],
    ['en', 'Ashby does not want the pier shut, as some in the village have claimed she does.', 'some in the village'],
    ['en', 'The judge, Omar Reeve, found that, in May, Ashby warned the head.', 'Ashby'],
    ['en', 'Diver Jo Lamb said the owner had shut the pier, which Ashby says is wrong.', 'Ashby'],
    ['en', 'Diver Jo Lamb met Ashby once, and was moved by what she told him.', 'Ashby'],
    ['de', 'Die Richterin Ida Moss stellte fest, dass Asbeck den Eigner im März gewarnt habe.', 'Asbeck'],
    ['de', 'Taucher Jan Lamm weinte, als Asbeck von den Lampen sprach.', 'Asbeck'],
    ['fr', 'La juge Ida Morel a estimé que Nelly Aubin avait prévenu le patron en mars.', 'Aubin'],
    ['fr', 'Le plongeur Jean Lamy a pleuré quand Nelly Aubin a parlé des lampes.', 'Aubin'],
    ['es', 'La jueza Ida Mora señaló que Nela Arce había advertido al dueño en marzo.', 'Arce'],
    ['es', 'El buzo Juan Lomas lloró cuando Nela Arce habló de las lámparas.', 'Arce'],
    ['it', 'La giudice Ida Mori ha stabilito che Nella Arcuri aveva avvertito il padrone a marzo.', 'Arcuri'],
    ['it', 'Il sommozzatore Gino Lama ha pianto quando Nella Arcuri ha parlato delle lampade.', 'Arcuri'],
    ['pt', 'A juíza Ida Mota concluiu que Nela Arruda tinha avisado o dono em março.', 'Arruda'],
    ['pt', 'O mergulhador João Lima chorou quando Nela Arruda falou das lâmpadas.', 'Arruda'],
  ])('%s %s', (language, sentence, never) => {
    expect(speakerBehind(language, sentence) ?? 'nobody').not.toContain(never);
  });
});

it.each<[sentence: string, by: string]>([
  ['Harbour master Tess Dunn said that Ashby had promised lamps.', 'Tess Dunn'],
  ['Harbour master Tess Dunn, who saw the ferry go down, said the owner had been told.', 'Tess Dunn'],
  ['When the owner spoke of the lamps, harbour master Tess Dunn said it was a lie.', 'Tess Dunn'],
  ['Harbour master Tess Dunn told the inquiry that nobody on the ferry had called.', 'Tess Dunn'],
])('and they are of whoever tells it: %s', (sentence, by) => {
  expect(speakerBehind('en', sentence)).toBe(by);
});

it.each<[sentence: string, speaker: string]>([
  ['Police do not know why the pilot turned back, Inspector Tess Dunn said.', 'Tess Dunn'],
  ['The pier will open when the wall is safe, said Tess Dunn, an inspector.', 'Tess Dunn'],
  ['The firm said that it had checked the lamps in May, Tess Dunn said.', 'Tess Dunn'],
  ['The council will sell the pier, which Tess Dunn says is a mistake.', 'Tess Dunn'],
  ['The council will sell the pier, a move that Tess Dunn called shameful.', 'Tess Dunn'],
  ['The council will sell the pier, which union secretary Tess Dunn says is a mistake.', 'Tess Dunn'],
])('who says all of a sentence, or what they think of it, goes on: %s', (sentence, speaker) => {
  expect(speakerBehind('en', sentence)).toBe(speaker);
});
