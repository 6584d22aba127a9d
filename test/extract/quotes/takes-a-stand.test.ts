/** "Los padres están hartos. «…»": who takes a stand of their own is quoted next, and not whoever spoke before. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const BEFORE: Record<string, string> = {
  de: '„Die Schule bleibt offen“, sagte Bürgermeister Karl Wendt. ',
  es: '«La escuela sigue abierta», dijo el alcalde Pedro Solano. ',
  fr: '« L’école reste ouverte », dit le maire Pierre Solan. ',
  it: '«La scuola resta aperta», dice il sindaco Piero Solani. ',
  pt: '“A escola fica aberta”, disse o autarca Pedro Solano. ',
};

it.each<[language: string, sentence: string, speaker: string | null]>([
  ['de', 'Die Eltern sind skeptisch. „Das hieß es auch vor zwei Jahren.“', 'Die Eltern'],
  ['de', 'Der Elternbeirat winkt müde ab: „Das hieß es auch vor zwei Jahren.“', 'Der Elternbeirat'],
  ['de', 'Eine Wirtin schüttelt den Kopf. „Hier kommt doch keiner mehr.“', 'Eine Wirtin'],
  ['es', 'Los padres están hartos. «Eso dijeron hace dos años».', 'Los padres'],
  ['es', 'El panadero no lo ve claro: «Eso dijeron hace dos años».', 'El panadero'],
  ['es', 'La asociación de padres protesta. «Eso dijeron hace dos años».', 'La asociación de padres'],
  ['fr', 'La boulangère hausse les épaules : « On nous l’a déjà promis. »', 'La boulangère'],
  ['fr', 'Les chasseurs protestent. « On nous l’a déjà promis. »', 'Les chasseurs'],
  ['it', 'I cacciatori temono il peggio: «L’hanno già promesso».', 'I cacciatori'],
  ['it', 'La fornaia alza le spalle. «L’hanno già promesso».', 'La fornaia'],
  ['pt', 'Os pais estão fartos. “Já o prometeram há dois anos.”', 'Os pais'],
  ['pt', 'A padeira encolhe os ombros: “Já o prometeram há dois anos.”', 'A padeira'],
])('another takes a stand (%s): %s', (language, sentence, speaker) => {
  expect(lastSpeaker(BEFORE[language] + sentence, language)).toBe(speaker);
});

it.each<[language: string, sentence: string, speaker: string | null]>([
  ['de', 'Der Bürgermeister ist erleichtert. „Wir haben lange gerechnet.“', 'Karl Wendt'],
  ['de', 'Das Ergebnis war enttäuschend: „Da muss mehr kommen.“', 'Karl Wendt'],
  ['de', 'Die Kritik bleibt deutlich: „Da muss mehr kommen.“', 'Karl Wendt'],
  ['de', 'Die Eltern sind skeptisch. „Das verstehe ich“, sagt Wendt.', 'Karl Wendt'],
  ['es', 'La propuesta fue rechazada. «No había dinero para eso».', 'Pedro Solano'],
  ['es', 'El alcalde no teme a las críticas. «Voy a cumplir».', 'Pedro Solano'],
  ['es', 'A los padres les duele la espera: «Lo entiendo».', 'Pedro Solano'],
  ['fr', 'Le maire ne craint pas la fronde. « Je tiendrai parole. »', 'Pierre Solan'],
  ['fr', 'La pluie menace. « Nous sommes prêts. »', 'Pierre Solan'],
  ['it', 'La pioggia minaccia la festa. «Siamo pronti».', 'Piero Solani'],
  ['it', 'Il sindaco non teme le critiche: «Manterrò la parola».', 'Piero Solani'],
  ['pt', 'O autarca lamenta o atraso. “Vou cumprir.”', 'Pedro Solano'],
])('who spoke before goes on (%s): %s', (language, sentence, speaker) => {
  expect(lastSpeaker(BEFORE[language] + sentence, language)).toBe(speaker);
});
