/** Spanish passages in which other words mean who was named, verbs have no subject, and verbs of several are said by several. */
import type { Passage } from './passage.ts';

export const ES_MEANT: readonly Passage[] = [
  {
    why: 'an office by another word, then verbs without a subject',
    text: 'El alcalde de Robledal, Tomás Iniesta, visitó ayer las obras. “Llegamos tarde, pero llegamos”, ' +
      'admitió el edil. Aseguró que el puente abrirá en mayo. “Y sin peaje”, remató.',
    quotes: [
      { says: 'Llegamos tarde, pero llegamos', by: 'Tomás Iniesta' },
      { says: 'Y sin peaje', by: 'Tomás Iniesta' },
    ],
  },
  {
    why: 'a nation means the only one who has it',
    text: 'Elena Markova ganó la maratón de Costa Real con récord. “Las piernas ya no eran mías”, contó la ' +
      'rusa en la meta. La corredora dedicó el triunfo a su madre: “Ella corría conmigo”.',
    quotes: [
      { says: 'Las piernas ya no eran mías', by: 'Elena Markova' },
      { says: 'Ella corría conmigo', by: 'Elena Markova' },
    ],
  },
  {
    why: 'a neighbour without a name stays who she was',
    text: 'El concejal Andrés Molero prometió soluciones. Una vecina del barrio no le cree. “Eso lo dijo ' +
      'hace cuatro años”, protesta la mujer.',
    quotes: [
      { says: 'Eso lo dijo hace cuatro años', by: 'Una vecina del barrio' },
    ],
  },
  {
    why: 'the spokesman of a body is who was named as such',
    text: 'David Serna, portavoz de la Plataforma del Río, presentó las firmas. “Son once mil razones”, dijo ' +
      'el portavoz de la Plataforma. La consejera Marta Gil las recibió en silencio.',
    quotes: [
      { says: 'Son once mil razones', by: 'David Serna' },
    ],
  },
  {
    why: 'the head of government by other words, with nation',
    text: 'El primer ministro noruego, Lars Bakke, suspendió el viaje. “No es momento de fotos”, dijo el ' +
      'jefe de Gobierno noruego. La presidenta chilena, Rosa Ibarra, lo lamentó.',
    quotes: [
      { says: 'No es momento de fotos', by: 'Lars Bakke' },
    ],
  },
  {
    why: 'several say it, though one is named before',
    text: 'La ministra Clara Olmedo recibió a los ganaderos, que pidieron “menos papeles y más agua”. Olmedo ' +
      'les prometió “una respuesta antes de Navidad”.',
    quotes: [
      { says: 'menos papeles y más agua', by: 'los ganaderos' },
      { says: 'una respuesta antes de Navidad', by: 'Clara Olmedo' },
    ],
  },
  {
    why: 'a judge’s ruling speaks for her',
    text: 'La jueza Irene Salgado archivó la causa. En el auto, la magistrada considera que hubo “errores, ' +
      'no delitos”. Añade que la policía actuó “con la información disponible”.',
    quotes: [
      { says: 'errores, no delitos', by: 'Irene Salgado' },
      { says: 'con la información disponible', by: 'Irene Salgado' },
    ],
  },
  {
    why: 'two in turn: each office tells which',
    text: 'El entrenador Julio Vera y la presidenta Ana Roca discutieron en público. “Sin fichajes no hay ' +
      'milagros”, dijo el técnico. “Los milagros no cotizan”, respondió la presidenta.',
    quotes: [
      { says: 'Sin fichajes no hay milagros', by: 'Julio Vera' },
      { says: 'Los milagros no cotizan', by: 'Ana Roca' },
    ],
  },
  {
    why: 'who is spoken of is not the one who leaves out a subject',
    text: 'La piloto Nuria Sanz no olvida el choque con Bruno Keita. “Me cerró a propósito”, denunció. De ' +
      'Keita dijo además que “no aprende”.',
    quotes: [
      { says: 'Me cerró a propósito', by: 'Nuria Sanz', unsure: true },
      { says: 'no aprende', by: 'Nuria Sanz', unsure: true },
    ],
  },
  {
    why: 'a crowd shouts, whoever spoke before',
    text: 'El ministro Raúl Conde habló diez minutos. “No voy a dimitir”, dijo Conde. Desde la grada se oían ' +
      'gritos de “vete ya de una vez”.',
    quotes: [
      { says: 'No voy a dimitir', by: 'Raúl Conde' },
      { says: 'vete ya de una vez', by: null },
    ],
  },
  {
    why: 'a heading repeats words of below',
    text: 'La huelga sigue en el hospital de San Telmo.\n\n“Nadie nos escucha”\n\nLa enfermera Sofía Lago lleva ' +
      'nueve días en la puerta. “Nadie nos escucha, y hace frío”, cuenta.',
    quotes: [
      { says: 'Nadie nos escucha', by: 'Sofía Lago', unsure: true },
      { says: 'Nadie nos escucha, y hace frío', by: 'Sofía Lago' },
    ],
  },
  {
    why: 'who complains is who the sentence before tells of',
    text: '«Hay gente desesperada», dijo Carmen Soler, presidenta de la asociación. Es justo esto lo que le ocurre a Laura ' +
      'Prieto, que lleva desde abril en la lista. «Cada vez me dicen que vuelva la semana siguiente», se queja.',
    quotes: [
      { says: 'Hay gente desesperada', by: 'Carmen Soler' },
      { says: 'Cada vez me dicen que vuelva la semana siguiente', by: 'Laura Prieto', unsure: true },
    ],
  },
  {
    why: 'what is told is no speaker',
    text: 'El pescador Bruno Vega vio caer a la niña. “Salté sin pensar”, recuerda la escena Bruno Vega. “Era de noche”, ' +
      'cuenta la historia.',
    quotes: [{ says: 'Salté sin pensar', by: 'Bruno Vega' }, { says: 'Era de noche', by: 'Bruno Vega' }],
  },
];
