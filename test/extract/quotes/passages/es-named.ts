/** Spanish passages with names inside phrases: fields of an office, namesakes, particles, and verbs without a subject. */
import type { Passage } from './passage.ts';

export const ES_NAMED: readonly Passage[] = [
  {
    why: 'commas between the fields of an office end no phrase',
    text: 'La consejera de Economía, Industria y Comercio, Elena Bastida, visitó ayer la feria. “Hay más expositores ' +
      'que nunca”, dijo. El problema es que "las naves están vacías", según informó el presidente de la Asociación de ' +
      'Comercio, Hostelería y Servicios, Julio Arnedo, que pidió ayudas. “Nadie nos llama”, lamentó el delegado de ' +
      'Agricultura, Pesca, Agua y Desarrollo Rural, Tomás Ribes.',
    quotes: [
      { says: 'Hay más expositores que nunca', by: 'Elena Bastida', role: 'consejera de Economía, Industria y Comercio' },
      {
        says: 'las naves están vacías', by: 'Julio Arnedo',
        role: 'presidente de la Asociación de Comercio, Hostelería y Servicios',
      },
      { says: 'Nadie nos llama', by: 'Tomás Ribes', role: 'delegado de Agricultura, Pesca, Agua y Desarrollo Rural' },
    ],
  },
  {
    why: 'behind its "that" a verb has no subject, and a school that bears a name is nobody',
    text: 'El concejal de Obras habló ayer con los vecinos de Aldeanueva: «La calle se abrirá en mayo».\n\nNo obstante, ' +
      'lamentó que el colegio Ramón Ferrer se quede sin patio porque «los niños no tienen otro sitio» y dijo también ' +
      'que las quejas de los padres «se han doblado en un año», subrayó.',
    quotes: [
      { says: 'La calle se abrirá en mayo', by: 'El concejal de Obras', unsure: true },
      { says: 'los niños no tienen otro sitio', by: 'El concejal de Obras', unsure: true },
      { says: 'se han doblado en un año', by: 'El concejal de Obras', unsure: true },
    ],
  },
  {
    why: 'a surname with its particle in capitals',
    text: '«La crisis empieza a notarse», subraya Andrés de Olmo, de CC OO, que ve más consultas.\n\nPor eso, desde los ' +
      'comités animan a los afectados a denunciar, porque se quedan «sin nada», lamenta De Olmo. De Olmo añade que ' +
      '«esto no ha terminado».',
    quotes: [
      { says: 'La crisis empieza a notarse', by: 'Andrés de Olmo' }, { says: 'sin nada', by: 'Andrés de Olmo' },
      { says: 'esto no ha terminado', by: 'Andrés de Olmo' },
    ],
  },
  {
    why: 'who agrees with a plan is not told by it',
    text: 'La alcaldesa de Torrejo, Marta Lindes, presentó ayer el plan. Parte de la oposición dijo estar de acuerdo con ' +
      'el comienzo de un "cambio de rumbo".',
    quotes: [{ says: 'cambio de rumbo', by: 'Parte de la oposición' }],
  },
  {
    why: 'the head of government by her office, and a verb without a subject',
    text: 'La presidenta de Perú, Carla Quiroga Pardo, aseguró que las diferencias con sus aliados responden a “puntos ' +
      'de vista distintos”.\n\nLa titular del Ejecutivo federal reiteró que presentó la reforma y que ahora toca ' +
      'votarla.\n\n“Vamos a esperar el debate”, indicó.',
    quotes: [
      { says: 'puntos de vista distintos', by: 'Carla Quiroga Pardo' },
      { says: 'Vamos a esperar el debate', by: 'Carla Quiroga Pardo' },
    ],
  },
  {
    why: 'what a verb before the marks said, the verb behind them does not say',
    text: 'El vocero municipal, Hugo Arce, habló ayer. “Hay voluntad”, dijo.\n\nEl vocero la calificó de “útil”, destacó ' +
      'el clima abierto y sostuvo que hubo una “mejora” del trato.',
    quotes: [
      { says: 'Hay voluntad', by: 'Hugo Arce', role: 'vocero municipal' }, { says: 'útil', by: 'Hugo Arce' },
      { says: 'mejora', by: 'Hugo Arce' },
    ],
  },
  {
    why: 'no participle: "por" names no agent',
    text: 'El sindicato Unión Rural advierte del “hartazgo de los vecinos” por la falta de médicos.',
    quotes: [{ says: 'hartazgo de los vecinos', by: 'Unión Rural' }],
  },
  {
    why: 'what somebody has shown by the marks is hers, whoever denounces it behind',
    text: 'La consejera de Salud, Marta Lindes, habló ayer. «Todo está preparado», dijo.\n\nCarmen Robledo, del PP, ha ' +
      'mostrado su «total desacuerdo con esas cifras» de los centros, como denuncian los sindicatos.',
    quotes: [
      { says: 'Todo está preparado', by: 'Marta Lindes' },
      { says: 'total desacuerdo con esas cifras', by: 'Carmen Robledo' },
    ],
  },
  {
    why: 'a gerund has its subject behind it',
    text: 'Así lo ha indicado Marta Lindes en la Comisión tras pedir el grupo socialista su comparecencia, refiriéndose ' +
      'el parlamentario José Luis Olmo a "cierres de camas" y a "recortes de personal" en verano.',
    quotes: [
      { says: 'cierres de camas', by: 'José Luis Olmo' }, { says: 'recortes de personal', by: 'José Luis Olmo' },
    ],
  },
  {
    why: 'a banner and cries are nobody whom a square is named after; an agency is no given name',
    text: 'La protesta fue desde el Monumento a la Madre hasta la plaza del Ángel de la Victoria.\n\n«Exigimos la búsqueda ' +
      'de nuestros hijos», rezaba una enorme pancarta de la marcha, que recorrió la avenida al grito de «justicia, ' +
      'justicia».\n\n«Mi hija desapareció en abril», dijo a Efe Rosa Uribe, una de las manifestantes.',
    quotes: [
      { says: 'Exigimos la búsqueda de nuestros hijos', by: 'una enorme pancarta' },
      { says: 'justicia, justicia', by: 'una enorme pancarta de la marcha', unsure: true },
      { says: 'Mi hija desapareció en abril', by: 'Rosa Uribe' },
    ],
  },
  {
    why: 'a semicolon parts two who speak in turn',
    text: 'El senador Iván Robles y la senadora Marta Peral Epieyú discutieron ayer.\n\n“No me señale”, exigió Robles; “No ' +
      'me levante la voz”, replicó Peral.',
    quotes: [
      { says: 'No me señale', by: 'Iván Robles' }, { says: 'No me levante la voz', by: 'Marta Peral Epieyú' },
    ],
  },
  {
    why: 'a verb without a subject has whoever spoke, and no one who was only mentioned',
    text: 'La censura contra el ministro del Interior, Iván Robles, se verá pronto. Fuerza Popular la impulsa.\n\nAyer ' +
      'Susana Paredes, del Partido Morado, dijo que aún evalúa cómo votar la censura contra Iván Robles. “Quiero ' +
      'explicaciones”, manifestó.\n\nEn esa línea, recordó las protestas tras la destitución de Pedro Salas. “Querían ' +
      'el caos”, agregó.',
    quotes: [
      { says: 'Quiero explicaciones', by: 'Susana Paredes' }, { says: 'Querían el caos', by: 'Susana Paredes', unsure: true },
    ],
  },
  {
    why: 'where somebody spoke is no source of one person',
    text: 'La presidenta Dina Salas instó al Congreso a reflexionar.\n\n“Espero que lo evalúe”, declaró en conferencia de ' +
      'prensa desde Palacio de Gobierno.',
    quotes: [{ says: 'Espero que lo evalúe', by: 'Dina Salas', unsure: true }],
  },
  {
    why: 'an acronym in brackets, particles, two fields in small letters',
    text: '«No lo entendemos», plantea el presidente de la Federación de Asociaciones de Padres (FAPA), José Manuel Torre. ' +
      '«Hay unidad», confirmó Federico de los Ríos, portavoz de ANPE. «Habrá más», dijo la directora de cultura y ' +
      'deportes, Rosa Gil.',
    quotes: [
      { says: 'No lo entendemos', by: 'José Manuel Torre' }, { says: 'Hay unidad', by: 'Federico de los Ríos' },
      { says: 'Habrá más', by: 'Rosa Gil' },
    ],
  },
  {
    why: 'a verb that looks like a noun is none behind "of"; the deputy is not the president',
    text: 'El presidente de la Diputación, José Latre, visitó las obras con el vicepresidente tercero, Ángel Parra.\n\n“Son ' +
      'sesenta horas de trabajo”, dijo el presidente. Este lunes, el congresista Jaime Quito presentó una moción de ' +
      'censura por “falta de idoneidad”.',
    quotes: [
      { says: 'Son sesenta horas de trabajo', by: 'José Latre' },
      { says: 'falta de idoneidad', by: 'Jaime Quito', unsure: true },
    ],
  },
];
