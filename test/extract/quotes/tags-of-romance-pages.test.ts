/** Who said it, by forms of Italian, Portuguese and Spanish pages: agents, relatives, letters, tags inside. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakers = (text: string, language: string) =>
  extract(documentOf(text, language), CONTEXT).quotes.map(({ speaker }) => speaker?.name);

describe('whoever calls something so stands before the words, behind "by"', () => {
  it.each([
    ['it', 'La piazza è descritta da Mario Testoni, presidente della pro loco, come «il salotto del paese».', 'Mario Testoni'],
    ['it', 'La compagnia è definita dalla direttrice Sandra Melli «una famiglia rumorosa».', 'Sandra Melli'],
    ['pt', 'O grupo de teatro é definido por Sandra Mello, sua diretora, como “uma família barulhenta”.', 'Sandra Mello'],
    ['es', 'El grupo es definido por Sandra Melo, su directora, como «una familia ruidosa».', 'Sandra Melo'],
  ])('%s: %s', (language, text, name) => expect(speakers(text, language)).toEqual([name]));
});

describe('many of whom one person tells something have not said it', () => {
  it.each([
    'O maestro Rui Lopes elogiou os músicos, sem esquecer os pais, que disse serem “os motores da banda”.',
    'O presidente Rui Lopes agradeceu às voluntárias, que disse serem “a alma da casa”.',
  ])('%s', (text) => expect(speakers(text, 'pt')).toEqual(['Rui Lopes']));
});

it.each([
  '«Siamo pronti da mesi – ha tenuto a precisare Bruno Caldoni – ma mancavano le sedie».',
  '«Siamo pronti da mesi - ci tiene a sottolineare Bruno Caldoni - ma mancavano le sedie».',
])('%s: a tag inside the marks whose verb another leads on to', (text) =>
  expect(speakers(`Il teatro riapre sabato.\n\n${text}`, 'it')).toEqual(['Bruno Caldoni', 'Bruno Caldoni']));

describe('the next sentence says whose they are', () => {
  it.each([
    ['it', '«Nessuno ci ha avvisati». La denuncia è di Mario Testoni, portavoce del Comitato frana.', 'Mario Testoni'],
    ['it', '«Nessuno ci ha avvisati». A dirlo è ancora Mario Testoni.', 'Mario Testoni'],
    ['it', "«Siamo soli». L'appello arriva dal parroco, don Carlo Riva.", 'Carlo Riva'],
    ['es', '«Nadie nos avisó». La denuncia es de Mario Testa, portavoz de la plataforma.', 'Mario Testa'],
    ['pt', '“Ninguém nos avisou”. A denúncia é de Mário Testa, porta-voz da comissão.', 'Mário Testa'],
  ])('%s: %s', (language, text, name) =>
    expect(speakers(`La strada è chiusa.\n\n${text}`, language)).toEqual([name]));
});

describe('an office of a body by its letters', () => {
  it.each([
    ['pt', 'O coordenador do Sindicato dos Motoristas dos Açores (SMA), Hélder Meneses, falou ontem.',
      'O coordenador do SMA dá ainda outro retrato: “A linha está parada”.', 'Hélder Meneses'],
    ['es', 'Elías Meneses, coordinador del Sindicato de Conductores Azules (SCA), habló ayer.',
      '«La línea está parada», dijo el coordinador del SCA.', 'Elías Meneses'],
  ])('%s: %s', (language, before, text, name) =>
    expect(speakers(`${before}\n\n${text}`, language)).toEqual([name]));
});

it('the second of two offices means their bearer, too', () => {
  const before = 'Il direttore del parco e presidente della pro loco, Enzo Riva, ha inaugurato il sentiero.';
  expect(speakers(`${before}\n\n«Grazie a tutti», ha detto il presidente.`, 'it')).toEqual(['Enzo Riva']);
});

it('"un po’" is nobody', () =>
  expect(speakers('La gara è finita. Sara Merlini ha vinto.\n\n«Non ho dormito, pensa un po’, avevo freddo».', 'it'))
    .not.toContain('un po’'));
