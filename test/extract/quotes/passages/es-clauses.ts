/** Spanish passages whose clauses hide their subject: names that no package has, verbs in the imperfect, asides. */
import type { Passage } from './passage.ts';

export const ES_CLAUSES: readonly Passage[] = [
  {
    why: 'a given name that no package has is a person, though nothing else says so',
    text: 'En la lonja, Néstor Piñeiro no había vendido nada. «Hoy no compra nadie», dijo a media mañana. La encargada, ' +
      'Inmaculada Rubio, cerró antes de hora.',
    quotes: [{ says: 'Hoy no compra nadie', by: 'Néstor Piñeiro' }],
  },
  {
    why: 'the imperfect of a verb that changes its stem',
    text: '«La estufa la traje yo de casa», contaba ayer Aurora Salinas. «Y la leña también», reía Julián Mora a su lado.',
    quotes: [
      { says: 'La estufa la traje yo de casa', by: 'Aurora Salinas' },
      { says: 'Y la leña también', by: 'Julián Mora' },
    ],
  },
  {
    why: 'an age goes with its years',
    text: 'La calle está inundada. “Lo perdí todo”, cuenta un jubilado de 78 años delante de su casa.',
    quotes: [{ says: 'Lo perdí todo', by: 'un jubilado de 78 años' }],
  },
];
