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
  {
    why: 'a storm that bears a given name says nothing',
    text: 'La tormenta tropical Nadia dejó ayer dos muertos en la costa. «El río baja muy crecido», alertó por la tarde ' +
      'el comisionado de Emergencias, Tomás Ribera.',
    quotes: [{ says: 'El río baja muy crecido', by: 'Tomás Ribera', role: 'comisionado de Emergencias' }],
  },
  {
    why: 'a verb that opens a sentence and what was studied are no name, nor is a while a speaker',
    text: 'La alcaldesa se llama Irene Lago. Estudió Derecho en Vigo y volvió cuando murió su padre. «Aquí hay más faena», ' +
      'bromea. Un rato antes había hablado de «responsabilidad».',
    quotes: [
      { says: 'Aquí hay más faena', by: 'Irene Lago', unsure: true },
      { says: 'responsabilidad', by: 'Irene Lago', unsure: true },
    ],
  },
  {
    why: 'behind a semicolon the pronoun is the subject of the clause that the colon ends',
    text: 'El senador Rubén Ortiz habló primero. «No hay dinero», dijo. Su compañera de partido Inés Prado pidió más ' +
      'tiempo; él, consultado, prefirió callar: «Eso es cosa de ella».',
    quotes: [
      { says: 'No hay dinero', by: 'Rubén Ortiz', role: 'senador' },
      { says: 'Eso es cosa de ella', by: 'Rubén Ortiz', unsure: true },
    ],
  },
  {
    why: 'a gentleman in the first clause says what the second has, and the writer’s own words are nobody’s',
    text: 'El director Luis Frías la llamó «imposible». En el entierro un señor se acercó a la viuda y le preguntó: «¿La ' +
      'casa la venden?». Yo le dije a mi cuñada delante de todos: «No contestes».',
    quotes: [
      { says: 'imposible', by: 'Luis Frías', role: 'director', kind: 'fragment' },
      { says: '¿La casa la venden?', by: 'un señor' },
      { says: 'No contestes', by: null },
    ],
  },
  {
    why: 'what is written on something is nobody’s; behind a colon the next paragraph is theirs who goes on',
    text: 'El secretario de Comercio, Iván Lora, pidió calma. «No habrá recortes», prometió. Y añadió:\n\n«Nadie va a ' +
      'perder su puesto».\n\nEn el mostrador encontraron una servilleta con dos palabras escritas a lápiz: «Volver ' +
      'pronto».',
    quotes: [
      { says: 'No habrá recortes', by: 'Iván Lora', role: 'secretario de Comercio' },
      { says: 'Nadie va a perder su puesto', by: 'Iván Lora' },
      { says: 'Volver pronto', by: null },
    ],
  },
  {
    why: 'who counted a crowd does not shout with it',
    text: 'Unos 9.000 obreros, según la Policía Local, y 20.000, según los sindicatos, marcharon ayer al grito de «sin ' +
      'pan no hay paz».',
    quotes: [{ says: 'sin pan no hay paz', by: null }],
  },
  {
    why: 'inside "que" a thing does what may be a verb of saying; a person whom somebody quotes there says it still',
    text: 'La alcaldesa, Rosa Gil, habló ayer. Gil explicó que la obra cuenta «con el apoyo de todos los barrios». A su ' +
      'juicio, la reforma deja «en la calle» a cien familias.\n\nLa Federación de Vecinos pidió más controles. La ' +
      'Federación señala que este recorte deja una rebaja «de cerca de treinta céntimos».',
    quotes: [
      { says: 'con el apoyo de todos los barrios', by: 'Rosa Gil' },
      { says: 'en la calle', by: 'Rosa Gil' },
      { says: 'de cerca de treinta céntimos', by: 'Federación de Vecinos' },
    ],
  },
  {
    why: 'a writer of plays may be called an author, a goalkeeper a player',
    text: 'La dramaturga chilena Elena Soto estrena mañana su obra. En palabras de la autora, el texto pretende “dar ' +
      'aire al público”.\n\nLa portera Marta Ruiz jugó contra su antiguo equipo. “Todas ganan con esto”, afirmó la ' +
      'jugadora.',
    quotes: [{ says: 'dar aire al público', by: 'Elena Soto' }, { says: 'Todas ganan con esto', by: 'Marta Ruiz' }],
  },
];
