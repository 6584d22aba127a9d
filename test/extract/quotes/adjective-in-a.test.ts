/** "El técnico croata", "donostiarra", "azulgrana": of a man too, what ends in "a" behind his noun may be an adjective. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakerOf = (language: string, text: string): string | null | undefined =>
  extract(documentOf(text, language), { ...CONTEXT, language }).quotes[0]?.speaker?.name;

it.each<[language: string, text: string]>([
  ['es', '“Vamos bien”, afirmó el técnico croata Pablo Soler.'],
  ['es', '“Vamos bien”, afirmó el entrenador azulgrana Pablo Soler.'],
  ['es', '“Vamos bien”, afirmó el técnico tolosarra Pablo Soler.'],
  ['es', '“Vamos bien”, afirmó el técnico donostiarra Pablo Soler.'],
  ['pt', '“Vamos bem”, disse o avançado belga Pablo Soler.'],
])('%s: %s', (language, text) => expect(speakerOf(language, text)).toBe('Pablo Soler'));

it.each<[language: string, text: string]>([
  ['es', 'El alcalde agarra el micrófono: “Vamos bien”.'],
  ['es', 'El alcalde narra Pablo Soler lo que vio: “Vamos bien”.'],
])('but a verb in %s: %s', (language, text) => expect(speakerOf(language, text)).not.toBe('Pablo Soler'));
