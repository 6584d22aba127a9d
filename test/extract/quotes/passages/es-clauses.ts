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
  {
    why: 'a relative clause with its own verb, and a noun in it, stand between the subject and its verb',
    text: 'Desde el fondo, una pescadora que llevaba el cubo en la mano gritó: “¡Esto no se vende!”. El alcalde, Luis ' +
      'Tena, salió por otra puerta.',
    quotes: [{ says: '¡Esto no se vende!', by: 'una pescadora' }],
  },
  {
    why: 'who is only reported to have asked is not the one who reports it',
    text: 'El inspector Ramón Vidal dijo que la persona que llamó al puesto preguntó: “¿Hay alguien ahí?”.',
    quotes: [{ says: '¿Hay alguien ahí?', by: null }],
  },
  {
    why: 'what commas set off stands between the verb of a tag and its subject',
    text: '«La sala era nuestra», explicaba, todavía con el mono puesto, un tramoyista de la compañía. «No hay marcha ' +
      'atrás», dijo ayer a la agencia Norte, por teléfono, Rosa Vidal, portavoz del gremio.',
    quotes: [
      { says: 'La sala era nuestra', by: 'un tramoyista de la compañía' },
      { says: 'No hay marcha atrás', by: 'Rosa Vidal', role: 'portavoz del gremio' },
    ],
  },
];
