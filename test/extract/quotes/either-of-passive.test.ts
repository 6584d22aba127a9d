/** "Luis Gil fue criticado por Rosa Mir. «…», afirmó.": it may be either who says so. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string]>([
  ['es', 'Luis Prado fue criticado ayer por Hugo Soto. «No sabe perder», afirmó.'],
  ['es', 'Luis Prado fue elogiado por la alcaldesa Rosa Gil. «Es un hombre de palabra», dijo.'],
  ['pt', 'Rui Prado foi criticado por Hugo Souto. “Não sabe perder”, afirmou.'],
])('%s: %s: nobody', (language, text) => expect(lastSpeaker(text, language)).toBeNull());

it.each<[text: string, name: string]>([
  ['Luis Prado fue acusado por Hugo Soto de mentir. «Es falso», respondió.', 'Luis Prado'],
  ['Luis Prado fue acusado por Hugo Soto de mentir. «Yo no he sido», dijo.', 'Luis Prado'],
  ['Luis Prado fue recibido por Hugo Soto. «Me trató muy bien», explicó.', 'Luis Prado'],
  // a reason, and no agent
  ['Luis Prado fue condenado por el asesinato de Hugo Soto. «Nunca quise hacerlo», dijo.', 'Luis Prado'],
  ['Luis Prado fue criticado por dejar fuera a Hugo Soto. «No estaba en forma», explicó.', 'Luis Prado'],
  ['Luis Prado fue cuestionado por su apoyo a Hugo Soto. «Seguirá con nosotros», dijo.', 'Luis Prado'],
  ['Luis Prado fue criticado por Hugo Soto. «No sabe perder», afirmó Soto.', 'Hugo Soto'],
])('is one of the two where the words or the tag tell: %s: %s', (text, name) =>
  expect(lastSpeaker(text, 'es')).toBe(name));

it.each<[language: string, text: string, name: string]>([
  ['pt', 'Rui Lobo foi criticado por convocar Ivo Matos. “Ele está cansado”, explicou.', 'Rui Lobo'],
  ['es', 'Luis Prado fue criticado por llamar a Hugo Soto. «Él está cansado», explicó.', 'Luis Prado'],
])('is the subject where the other one is the reason: %s: %s: %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));
