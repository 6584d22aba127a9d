/** Spanish newspaper passages, written for these tests. */
import { ES_AGED } from './aged.ts';
import { ES_CLAUSES } from './es-clauses.ts';
import { ES_CONJUGATED } from './conjugated.ts';
import { ES_LONG } from './es-long.ts';
import { ES_ASIDES } from './asides.ts';
import { ES_MEANT } from './es-meant.ts';
import { ES_NAMED } from './es-named.ts';
import { ES_ONE_OF } from './one-of.ts';
import { ES_LED_BY } from './led-by.ts';
import { ES_BROUGHT_IN, ES_STATEMENTS } from './statements.ts';
import type { Passage } from './passage.ts';
import { ES_TAGS } from './es-tags.ts';
import { ES_SUBJECT_BEFORE } from './subject-before.ts';
import { ES_SIGNS, ES_TIMES } from './signs.ts';
import { ES_VIEWS } from './views.ts';

export const ES: readonly Passage[] = [
  ...ES_VIEWS,
  ...ES_AGED,
  ...ES_SIGNS,
  ...ES_TIMES,
  ...ES_CLAUSES,
  ...ES_SUBJECT_BEFORE,
  ...ES_ONE_OF,
  ...ES_LED_BY,
  ...ES_STATEMENTS,
  ...ES_BROUGHT_IN,
  ...ES_LONG,
  ...ES_ASIDES,
  ...ES_MEANT,
  ...ES_NAMED,
  ...ES_CONJUGATED,
  ...ES_TAGS,
  {
    why: 'verb before subject; two surnames, later one',
    text: 'La ministra de Sanidad, Elena Robles Marín, compareció ayer. «No faltarán vacunas», aseguró Robles en ' +
      'Madrid.',
    quotes: [{ says: 'No faltarán vacunas', by: 'Elena Robles Marín', role: 'ministra de Sanidad' }],
  },
  {
    why: 'perfect with its auxiliary before the subject',
    text: '«El puente es seguro», ha dicho el alcalde de Zamora, Julio Cuesta.',
    quotes: [{ says: 'El puente es seguro', by: 'Julio Cuesta', role: 'alcalde de Zamora' }],
  },
  {
    why: 'the attribution stands between dashes inside the marks',
    text: 'El entrenador Diego Salas no se rinde. «Queda mucha liga —dijo Salas—. Vamos a pelear hasta el final».',
    quotes: [{ says: 'Queda mucha liga', by: 'Diego Salas', role: 'entrenador' }, {
      says: 'Vamos a pelear hasta el final', by: 'Diego Salas',
    }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: '“La planta seguirá abierta”, afirmó un portavoz de la empresa. Los sindicatos lo dudan.',
    quotes: [{ says: 'La planta seguirá abierta', by: 'un portavoz de la empresa', role: null }],
  },
  {
    why: 'según names the source of words in the writer’s sentence',
    text: 'Según la fiscal Carmen Duarte, el acusado actuó “con plena conciencia del daño que causaba”.',
    quotes: [
      { says: 'con plena conciencia del daño que causaba', by: 'Carmen Duarte', role: 'fiscal', kind: 'fragment' },
    ],
  },
  {
    why: 'words held at arm’s length are no speech, nor is a title',
    text: 'Los llamados “ninis” no estudian. Su novela, titulada “El Último Verano Azul”, salió en mayo.',
    quotes: [],
  },
  {
    why: 'the pronoun agrees with the woman, not with the man named last',
    text: 'La investigadora Marta Solís presentó el estudio junto al rector. “Los glaciares no volverán”, advirtió ' +
      'ella.',
    quotes: [{ says: 'Los glaciares no volverán', by: 'Marta Solís', role: 'investigadora' }],
  },
  {
    why: 'the subject is left out: it is the one who speaks already',
    text: '«La sequía durará», explicó el geógrafo Iván Prieto. «Los embalses están vacíos», añadió.',
    quotes: [{ says: 'La sequía durará', by: 'Iván Prieto', role: 'geógrafo' }, {
      says: 'Los embalses están vacíos', by: 'Iván Prieto',
    }],
  },
  {
    why: 'subject, verb, colon; straight marks',
    text: 'Pilar Ortega, presidenta de la asociación de vecinos, respondió: "No nos vamos a callar".',
    quotes: [{ says: 'No nos vamos a callar', by: 'Pilar Ortega', role: 'presidenta de la asociación de vecinos' }],
  },
  {
    why: 'the subject stands after the verb, before the mark',
    text: 'En la rueda de prensa dijo el consejero Andrés Molina: “No habrá recortes este año”.',
    quotes: [{ says: 'No habrá recortes este año', by: 'Andrés Molina', role: 'consejero' }],
  },
  {
    why: 'Sr. is no end of a sentence and no part of the name',
    text: 'El abogado Tomás Gil recurrirá. “Hay pruebas nuevas”, sostuvo el Sr. Gil. “El juez las verá”.',
    quotes: [
      { says: 'Hay pruebas nuevas', by: 'Tomás Gil', role: 'abogado' }, { says: 'El juez las verá', by: 'Tomás Gil' },
    ],
  },
  {
    why: 'nobody is said to say it: what it stands on is told',
    text: '“Ni un paso atrás en nuestro barrio” se leía en la pancarta. El concejal Raúl Peña no acudió.',
    quotes: [{ says: 'Ni un paso atrás en nuestro barrio', by: 'la pancarta' }],
  },
  {
    why: 'two speakers in one paragraph',
    text: '“Es un error histórico”, criticó la diputada Lucía Vega. “Es un acierto”, replicó el ministro Jorge Campos.',
    quotes: [{ says: 'Es un error histórico', by: 'Lucía Vega', role: 'diputada' }, {
      says: 'Es un acierto', by: 'Jorge Campos', role: 'ministro',
    }],
  },
  { why: 'three speakers’ turns with relatives between',
    text: 'El presidente del Gobierno, Ramiro Cantos, ha defendido este martes en el Congreso los presupuestos. "Son ' +
      'las cuentas más sociales de la historia", ha afirmado Cantos, que ha pedido "altura de miras" a la oposición. ' +
      'La líder del principal partido opositor, Sonia Arévalo, le ha replicado: "Son las cuentas de la ruina".',
    quotes: [
      { says: 'Son las cuentas más sociales de la historia', by: 'Ramiro Cantos', role: 'presidente del Gobierno' },
      { says: 'altura de miras', by: 'Ramiro Cantos' },
      { says: 'Son las cuentas de la ruina', by: 'Sonia Arévalo', role: 'líder del principal partido opositor' },
    ],
  },
  {
    why: 'age and residence after the name',
    text: '«Perdimos todo en una noche», recuerda Josefina Mendoza, de 71 años, vecina de la colonia. «El río se ' +
      'llevó hasta las puertas», cuenta.',
    quotes: [
      { says: 'Perdimos todo en una noche', by: 'Josefina Mendoza' },
      { says: 'El río se llevó hasta las puertas', by: 'Josefina Mendoza' },
    ],
  },
  {
    why: 'sources without a name',
    text: 'Fuentes de la investigación señalaron que el detenido actuó “solo y sin ayuda de ninguna organización”. ' +
      'El juez de la Audiencia Nacional Manuel Garzón lo interrogará mañana.',
    quotes: [{ says: 'solo y sin ayuda de ninguna organización', by: 'Fuentes de la investigación' }] },
  { why: 'the minister points back; then the other of the two',
    text: 'El ministro de Hacienda, Óscar Lillo, se reunió con la presidenta de la patronal, Berta Solana. “Hemos ' +
      'tenido un encuentro muy provechoso”, aseguró el ministro. “Queda mucho por hacer”, matizó Solana.',
    quotes: [
      { says: 'Hemos tenido un encuentro muy provechoso', by: 'Óscar Lillo', role: 'ministro de Hacienda' },
      { says: 'Queda mucho por hacer', by: 'Berta Solana', role: 'presidenta de la patronal' },
    ],
  },
  {
    why: 'a tweet, and a representative without a name',
    text: 'En su cuenta de Twitter, el futbolista Kevin Zabala escribió: “Gracias por tantos años de cariño”. De ' +
      'acuerdo con su representante, el jugador “se tomará unos meses de descanso con su familia”.',
    quotes: [
      { says: 'Gracias por tantos años de cariño', by: 'Kevin Zabala', role: 'futbolista' },
      { says: 'se tomará unos meses de descanso con su familia', by: 'su representante', unsure: true },
    ],
  },
  {
    why: 'a dash opens what is said, not what the writer adds behind it',
    text: '—No pienso dimitir —aseguró la alcaldesa Nuria Farré. El pleno terminó a gritos de “fuera”.',
    quotes: [{ says: 'No pienso dimitir', by: 'Nuria Farré' }, { says: 'fuera', by: null }] },
  { why: 'another clause brings its words in: not the same speaker',
    text: 'La portavoz de la ONG Manos Abiertas, Lidia Cortés, calificó la medida de “inhumana y contraria al ' +
      'derecho internacional”. Para el secretario de Estado, en cambio, es “una decisión valiente que salvará muchas ' +
      'vidas”.',
    quotes: [
      {
        says: 'inhumana y contraria al derecho internacional',
        by: 'Lidia Cortés',
        role: 'portavoz de la ONG Manos Abiertas',
      },
      { says: 'una decisión valiente que salvará muchas vidas', by: 'el secretario de Estado', unsure: true },
    ],
  },
  {
    why: 'the subject is left out: it is the sentence before',
    text: 'El seleccionador Luis Pardo no ocultó su enfado tras la derrota. “Hemos regalado el partido”, lamentó en ' +
      'rueda de prensa. El capitán, Rubén Ochoa, fue más allá: “Nos faltó vergüenza”.',
    quotes: [
      { says: 'Hemos regalado el partido', by: 'Luis Pardo' },
      { says: 'Nos faltó vergüenza', by: 'Rubén Ochoa', role: 'capitán' },
    ],
  },
  {
    why: 'told to this newspaper; a company’s statement',
    text: '“No vamos a permitir que nos roben el agua”, dijo a este diario Rosa Huamán, dirigente campesina de ' +
      'Cusco. La empresa minera respondió en un comunicado que su operación es “segura y respetuosa con el ambiente”.',
    quotes: [
      { says: 'No vamos a permitir que nos roben el agua', by: 'Rosa Huamán', role: 'dirigente campesina de Cusco' },
      { says: 'segura y respetuosa con el ambiente', by: 'La empresa minera' },
    ],
  },
  {
    why: 'a judge’s ruling; the lawyer of a person is not that person',
    text: 'La jueza Inmaculada Torres considera en su auto que hubo “una trama organizada para desviar fondos ' +
      'públicos”. El abogado de Ernesto Salas, en cambio, niega los hechos: “Mi cliente es inocente”.',
    quotes: [
      { says: 'una trama organizada para desviar fondos públicos', by: 'Inmaculada Torres', role: 'jueza' },
      { says: 'Mi cliente es inocente', by: 'El abogado de Ernesto Salas', unsure: true },
    ],
  },
  {
    why: 'a relative clause after the name',
    text: 'Así lo anunció la gobernadora Delfina Ríos, quien pidió “calma y confianza a la población”. Según el ' +
      'reporte oficial, hay tres muertos.',
    quotes: [{ says: 'calma y confianza a la población', by: 'Delfina Ríos' }] },
  { why: 'the pope; thousands who shout',
    text: 'El papa Clemente pidió el domingo “rezar por las víctimas de todas las guerras”. Miles de fieles gritaron ' +
      '“viva el papa”.',
    quotes: [
      { says: 'rezar por las víctimas de todas las guerras', by: 'Clemente' },
      { says: 'viva el papa', by: 'Miles de fieles', unsure: true },
    ],
  },
  {
    why: 'a noun for a woman means no man; where it was said is no part of who said it',
    text: 'David Campo, portavoz de la asociación vecinal, pidió calma. La vecina Inés Prado discrepa. “Nos da igual”, ' +
      'aseguró la vecina. “No cederemos”, dijo el secretario general de la liga en declaraciones radiales.',
    quotes: [
      { says: 'Nos da igual', by: 'Inés Prado', unsure: true },
      { says: 'No cederemos', by: 'el secretario general de la liga', unsure: true },
    ],
  },
  {
    why: 'a source after “desde” before a verb of several',
    text: 'El barrio lleva años de obras. Desde la Plataforma Vecinal aseguran que “el parque se destroza” ' +
      'cada verano.',
    quotes: [
      { says: 'el parque se destroza', by: 'Plataforma Vecinal' },
    ],
  },
  {
    why: 'a pronoun behind what a preposition governs is the subject',
    text: 'La bióloga Marta Ríos volvió de la isla. En un mensaje a Juan Peral ella dijo: “No queda ni un ' +
      'nido”.',
    quotes: [
      { says: 'No queda ni un nido', by: 'Marta Ríos', unsure: true },
    ],
  },
  {
    why: 'the second half of a double surname is who bears it',
    text: 'El ministro Fernando Ruiz-Moraleda compareció por la tarde. Moraleda dijo que hay “casi 500 efectivos ' +
      'desplegados en la sierra”.',
    quotes: [{ says: 'casi 500 efectivos desplegados en la sierra', by: 'Fernando Ruiz-Moraleda' }],
  },
  {
    why: 'an office in a lead is whoever bears it further down',
    text: '“Fuimos casa por casa”, asegura el alcalde de Villarán\n\nVisiblemente emocionado, el alcalde de Villarán, ' +
      'Ángel Cuadros, recordó la noche del incendio junto a la concejala Inés Prado.',
    quotes: [{ says: 'Fuimos casa por casa', by: 'Ángel Cuadros' }],
  },
  {
    why: 'a dash opens speech where another sets off who says it',
    text:
      'El pueblo se queda sin médico.\n\n—No hay sustituto —dijo la alcaldesa, Carmen Ruiz—. Llevamos meses ' +
      'avisando.\n\n—Yo no conduzco —cuenta Pilar Gómez.',
    quotes: [
      { says: 'No hay sustituto', by: 'Carmen Ruiz', role: 'alcaldesa' },
      { says: 'Llevamos meses avisando.', by: 'Carmen Ruiz' },
      { says: 'Yo no conduzco', by: 'Pilar Gómez' },
    ],
  },
];
