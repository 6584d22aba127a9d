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
];
