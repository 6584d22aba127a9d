/** "Recordó que “La habitación de al lado” ganó": a work that does something is no quotation; words of a clause are. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const quoted = (language: string, text: string): (string | null | undefined)[] =>
  extract(documentOf(text, language), { ...CONTEXT, language }).quotes.map(({ speaker }) => speaker?.name);

it.each<[language: string, text: string]>([
  ['es', 'El director, Pablo Soler, recordó que “La casa de al lado” ganó en Venecia.'],
  ['es', 'La novelista Ana Soler contó que “El peligro de estar cuerda” nació en pandemia.'],
  ['pt', 'A diretora, Rita Lopes, lembrou que “O Agente Secreto” venceu em Cannes.'],
])('none in %s: %s', (language, text) => expect(quoted(language, text)).toEqual([]));

it.each<[language: string, text: string, speaker: string]>([
  ['es', 'El ministro, Pablo Soler, dijo que “todos somos iguales” y que no dimitirá.', 'Pablo Soler'],
  ['es', 'El ministro, Pablo Soler, dijo que “La ley es clara”.', 'Pablo Soler'],
  ['es', 'El ministro, Pablo Soler, dijo que “la ley” es clara.', 'Pablo Soler'],
])('but in %s: %s', (language, text, speaker) => expect(quoted(language, text)).toEqual([speaker]));
