/** What a body is called, in marks between an office in it and a name, is no quotation, and parts no verb from it. */
import { expect, it } from 'vitest';
import { speakersOf } from './speaker-of.ts';

it.each<[language: string, text: string, names: (string | null)[]]>([
  ['it', '«Il parco resta», osserva il presidente del comitato “Salviamo il Verde” Mario Tozzi.', ['Mario Tozzi']],
  ['it', '«Il parco resta», osserva il presidente del comitato “Salviamo il Verde”, Mario Tozzi.', ['Mario Tozzi']],
  ['it', '«Il parco resta», ha detto la portavoce di "Amici del Lago", Ada Riva.', ['Ada Riva']],
  ['it', '«Il parco resta – osserva il segretario del “Circolo 1880” Ugo Testa – e noi con lui».',
    ['Ugo Testa', 'Ugo Testa']],
  ['it', '«Il parco resta», osserva il segretario del Circolo 1880 Ugo Testa.', ['Ugo Testa']],
  ['es', '«El parque sigue», dijo la presidenta de la asociación «Amigos del Parque», Ana Ruiz.', ['Ana Ruiz']],
  ['pt', '«O parque fica», disse a presidente da associação «Amigos do Parque», Rute Pinho.', ['Rute Pinho']],
  ['fr', '« Le parc reste », explique la présidente du collectif « Touche pas à mon parc » Lise Aubin.',
    ['Lise Aubin']],
])('%s: %s', (language, text, names) => expect(speakersOf(text, language)).toEqual(names));

it.each<[language: string, text: string, names: (string | null)[]]>([
  ['it', '«La strada va chiusa», dice il presidente del comitato. «Anche il parco». Mario Tozzi tace.',
    ['il presidente del comitato', 'il presidente del comitato']],
  ['it', 'Mario Tozzi, il presidente: «Il parco resta». Ada Riva tace.', ['Mario Tozzi']],
])('still said (%s): %s', (language, text, names) => expect(speakersOf(text, language)).toEqual(names));
