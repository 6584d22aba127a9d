/** "dice mostrando una cicatrice", "afirmou ao deixar o palácio": what is shown or left has not said it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, speaker: string | null]>([
  ['pt', 'O senador Ivo Prado depôs ontem. «Estou tranquilo», afirmou ao deixar o Tribunal Regional.', 'Ivo Prado'],
  ['pt', 'A ministra Rosa Pais foi ouvida. “Nada a esconder”, disse ao deixar o Palácio Azul.', 'Rosa Pais'],
  ['pt', 'O técnico Davi Luz perdeu. “Faz parte”, declarou ao chegar ao hotel.', 'Davi Luz'],
  ['it', 'Il fabbro Tommaso Berti lavora da solo. «La forgia brucia», dice mostrando una mano fasciata.', 'Tommaso Berti'],
  ['it', 'La sarta Elena Mori cuce ancora. «È di mia nonna», spiega indicando una vecchia macchina.', 'Elena Mori'],
  ['pt', '“Vai correr bem”, fez questão de frisar a ministra Rosa Pais.', 'Rosa Pais'],
  ['es', '«No habrá recortes», quiso dejar claro la alcaldesa Ana Ruiz.', 'Ana Ruiz'],
  ['es', '«No habrá recortes», terminó diciendo la alcaldesa Ana Ruiz.', 'Ana Ruiz'],
])('%s: %s', (language, text, speaker) => {
  expect(lastSpeaker(text, language)).toBe(speaker);
});
