/** "Luis Gil recibió esta respuesta: «…»" */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string]>([
  ['es', 'Luis Prado, que acusó a Ana Sosa de mentir, recibió esta respuesta: «No acepto lecciones».'],
  ['es', 'Luis Prado escribió al ministerio y obtuvo una respuesta seca: «No acepto lecciones».'],
  ['es', 'Luis Prado recibió estas palabras: «Vuelve a casa ya».'],
  ['pt', 'Rui Prado recebeu uma mensagem: “Volta para casa já”.'],
])('%s: %s: not the one who gets it', (language, text) => expect(lastSpeaker(text, language)).toBeNull());

it.each<[language: string, text: string]>([
  ['es', 'Luis Prado recibió la noticia con una frase: «No acepto lecciones».'],
  ['es', 'Luis Prado recibió a Ana Sosa con estas palabras: «Bienvenida a casa».'],
  ['es', 'Luis Prado no recibió respuesta: «Nadie me llamó».'],
  ['es', 'Luis Prado recibió muchos mensajes: «Me ayudaron a seguir».'],
  ['es', 'Luis Prado dio una respuesta seca: «No acepto lecciones».'],
])('%s: %s: his own', (language, text) => expect(lastSpeaker(text, language)).toBe('Luis Prado'));
