/** Portuguese passages with names inside phrases: fields of an office, namesakes, and two given names. */
import type { Passage } from './passage.ts';

export const PT_NAMED: readonly Passage[] = [
  {
    why: 'commas between the fields of an office end no phrase',
    text: 'O problema é que "as lojas estão vazias", segundo informou o presidente da Associação de Comércio, Hotelaria e ' +
      'Serviços, Júlio Arruda, que pediu ajuda.\n\n“Ninguém nos chama”, lamentou a secretária de Agricultura, Pecuária ' +
      'e Desenvolvimento Rural, Teresa Rios.',
    quotes: [
      {
        says: 'as lojas estão vazias', by: 'Júlio Arruda',
        role: 'presidente da Associação de Comércio, Hotelaria e Serviços',
      },
      {
        says: 'Ninguém nos chama', by: 'Teresa Rios',
        role: 'secretária de Agricultura, Pecuária e Desenvolvimento Rural',
      },
    ],
  },
  {
    why: 'a school that bears a name is nobody',
    text: 'O vereador Paulo Moreira falou ontem com os moradores: “A rua vai abrir em maio”.\n\nNo entanto, lamentou que a ' +
      'escola Ramiro Prado fique sem pátio porque “as crianças não têm outro lugar”.',
    quotes: [
      { says: 'A rua vai abrir em maio', by: 'Paulo Moreira' },
      { says: 'as crianças não têm outro lugar', by: 'Paulo Moreira' },
    ],
  },
  {
    why: 'a surname that is the noun of a body as well',
    text: 'Olavo Câmara, que falava como munícipe, quis comentar as declarações do munícipe Wilson Moreira, do PSD. “Isto ' +
      'devia envergonhar o partido”, afirmou.',
    quotes: [{ says: 'Isto devia envergonhar o partido', by: 'Olavo Câmara' }],
  },
  {
    why: 'a noun without its article is said of the name behind it; no neighbour is the mayor',
    text: 'Morador há mais de dez anos do local, Emanuel dos Santos, 30 anos, conta que acordou com o barulho da chuva.\n\n' +
      '“Quando olhamos, a água estava na porta”, conta.\n\nNa casa de Zuleide Oliveira Prado, de 53 anos, a água subiu, ' +
      'disse a prefeita Sheila Ramos. Os prejuízos foram grandes. “Está tudo debaixo de água”, lamentou a moradora.',
    quotes: [
      { says: 'Quando olhamos, a água estava na porta', by: 'Emanuel dos Santos' },
      { says: 'Está tudo debaixo de água', by: 'a moradora', unsure: true },
    ],
  },
  {
    why: 'words that were shouted are nobody\u2019s who is named there',
    text: 'O técnico Abel Prado falou. “O torcedor é soberano”, disse o treinador.\n\nUma das manifestações contra Abel foi ' +
      'o grito "o time não precisa de você".',
    quotes: [
      { says: 'O torcedor é soberano', by: 'Abel Prado' },
      { says: 'o time não precisa de você', by: 'Uma das manifestações', unsure: true },
    ],
  },
];
