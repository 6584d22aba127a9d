/**
 * Longer Spanish articles of our own:
 * several people, verbs without subjects, quotations without a tag, other words for who was named.
 */
import type { Passage } from './passage.ts';

export const ES_LONG: readonly Passage[] = [
  {
    why: 'a judge’s ruling, the judge by other words, whose messages are quoted',
    text: 'La jueza Beatriz Llorente ha citado como investigado al director de Puertos, Simón Arriaga, ' +
      'para el 3 de febrero.\n\nEn el auto, Llorente sostiene que Arriaga conocía los sobrecostes y ' +
      'que “miró para otro lado”. Para la magistrada, las facturas dan un “alto grado de certeza”. La ' +
      'instructora añade que el director “dirigió cada pago”.\n\nLa defensa de Arriaga lo niega. Su ' +
      'abogado, Martín Olaz, habla de “una novela”. “Mi cliente firmaba lo que le ponían delante”, ' +
      'asegura el letrado. Y anuncia un recurso. “Lo presentaremos el lunes.”\n\nEl auto recoge ' +
      'también un mensaje del contable, Lucas Peña, a su jefe: “Esto no cuadra por ningún lado”. Según ' +
      'la magistrada, la respuesta fue “reveladora”.',
    quotes: [
      { says: 'miró para otro lado', by: 'Beatriz Llorente' },
      { says: 'alto grado de certeza', by: 'Beatriz Llorente' },
      { says: 'dirigió cada pago', by: 'Beatriz Llorente' },
      { says: 'una novela', by: 'Martín Olaz' },
      { says: 'Mi cliente firmaba lo que le ponían delante', by: 'Martín Olaz' },
      { says: 'Lo presentaremos el lunes.', by: 'Martín Olaz' },
      { says: 'Esto no cuadra por ningún lado', by: 'Lucas Peña' },
      { says: 'reveladora', by: 'Beatriz Llorente' },
    ],
  },
  {
    why: 'a rider and his rival, subjects left out over paragraphs, a team principal by his office',
    text: 'Aitor Mendive volvió a ganar en el circuito de Arenales y volvió a enfadarse. “Nadie me regala ' +
      'nada”, dijo nada más bajar de la moto.\n\nEl vasco, de 24 años, no perdona a Paolo Ferri el ' +
      'choque del sábado. “Me vio y no frenó”, denunció. Luego fue más lejos. “No le voy a dar la mano ' +
      'nunca más”, zanjó.\n\nFerri, segundo a tres décimas, prefirió la ironía. “Si quiere flores, que ' +
      'vaya a una floristería”, soltó el italiano. Cree que el español exagera. “Las carreras son así ' +
      'desde que existen.”\n\nEl jefe del equipo, Horst Bauer, trató de calmar los ánimos. “Los dos ' +
      'son jóvenes y los dos tienen razón a medias”, resumió. El austriaco hablará con ellos esta ' +
      'semana. “Con los dos a la vez, y sin cámaras”, precisó.',
    quotes: [
      { says: 'Nadie me regala nada', by: 'Aitor Mendive' },
      { says: 'Me vio y no frenó', by: 'Aitor Mendive', unsure: true },
      { says: 'No le voy a dar la mano nunca más', by: 'Aitor Mendive', unsure: true },
      { says: 'Si quiere flores, que vaya a una floristería', by: 'Paolo Ferri' },
      { says: 'Las carreras son así desde que existen.', by: 'Paolo Ferri' },
      { says: 'Los dos son jóvenes y los dos tienen razón a medias', by: 'Horst Bauer' },
      { says: 'Con los dos a la vez, y sin cámaras', by: 'Horst Bauer' },
    ],
  },
  {
    why: 'a spokesman and a neighbour in turn, the body and who speaks for it',
    text: 'Las fiestas de Santa Rita vuelven a dividir al barrio. La Asociación del Cerro reclama menos ' +
      'ruido y menos días.\n\n“Son dos semanas sin dormir”, afirma Rubén Cano, portavoz de la ' +
      'Asociación. El ayuntamiento ha recortado media hora de música, una medida que el portavoz ' +
      'considera “insuficiente”. Tampoco le convence el nuevo aforo. “Nadie cuenta a la gente en la ' +
      'puerta.”\n\nUna vecina de la plaza, que prefiere no dar su nombre, lo confirma. “El año pasado ' +
      'entraron hasta en mi portal”, cuenta la vecina.\n\nEl portavoz de la Asociación no quiere ' +
      'suprimir la fiesta: “La fiesta es nuestra, el negocio no”. Desde el ayuntamiento responden que ' +
      '“se ha escuchado a todos”.\n\n“La fiesta es de todos”\n\nEl concejal de Cultura, Félix Artola, ' +
      'pide paciencia. “La fiesta es de todos, también de los que duermen”, dice el edil.',
    quotes: [
      { says: 'Son dos semanas sin dormir', by: 'Rubén Cano' },
      { says: 'insuficiente', by: 'Rubén Cano' },
      { says: 'Nadie cuenta a la gente en la puerta.', by: 'Rubén Cano' },
      { says: 'El año pasado entraron hasta en mi portal', by: 'Una vecina de la plaza' },
      { says: 'La fiesta es nuestra, el negocio no', by: 'Rubén Cano', unsure: true },
      { says: 'se ha escuchado a todos', by: 'el ayuntamiento', unsure: true },
      { says: 'La fiesta es de todos', by: 'Félix Artola' },
      { says: 'La fiesta es de todos, también de los que duermen', by: 'Félix Artola' },
    ],
  },
  {
    why: 'heads of government by office, party and nation, and what one asks of another',
    text: 'La presidenta de la Comisión Alpina, Greta Hofer, defendió el lunes los nuevos controles. “La ' +
      'frontera es de todos”, dijo Hofer en una carta a los gobiernos.\n\nEl primer ministro esloveno, ' +
      'Jure Kovač, había suspendido el acuerdo el sábado. “Nuestro deber es proteger a los nuestros”, ' +
      'dijo el jefe de Gobierno esloveno. La jefa de la Comisión no lo criticó. “Cada país conoce su ' +
      'casa”, escribió la conservadora austriaca.\n\nUn grupo de socios que, liderados por Italia, ' +
      'pidieron hace meses “soluciones nuevas”, celebró el cambio. La primera ministra italiana, Sara ' +
      'Conti, habló de “sentido común”. “Hemos abierto un camino”, presumió.\n\nHofer insiste en que ' +
      'el pacto “sigue vivo”.',
    quotes: [
      { says: 'La frontera es de todos', by: 'Greta Hofer' },
      { says: 'Nuestro deber es proteger a los nuestros', by: 'Jure Kovač' },
      { says: 'Cada país conoce su casa', by: 'Greta Hofer', unsure: true },
      { says: 'soluciones nuevas', by: 'Un grupo de socios', unsure: true },
      { says: 'sentido común', by: 'Sara Conti' },
      { says: 'Hemos abierto un camino', by: 'Sara Conti' },
      { says: 'sigue vivo', by: 'Greta Hofer' },
    ],
  },
  {
    why: 'a candidate’s debate: each turn, then quotations without a tag',
    text: 'El debate de Radio Costa reunió a tres aspirantes a la alcaldía. Mónica Alba, candidata de ' +
      'Unión Local, habló primero del transporte. “El autobús tarda más que en 1990”, afirmó. También ' +
      'prometió carriles bici. “Lo haremos en cien días.”\n\nErnesto Vidal, del Partido Verde, ' +
      'insistió en la vivienda y en los pisos vacíos. “Hay dos mil llaves sin puerta”, recalcó. El ' +
      'ecologista propuso un impuesto. “Quien acapara, paga.”\n\nSobre la deuda, el alcalde saliente, ' +
      'Joaquín Prats, sacó pecho. “La dejamos en la mitad”, dijo. Alba le interrumpió: “¿La mitad de ' +
      'qué?”. El alcalde no contestó. A juicio de la candidata, las cuentas son “un agujero pintado de ' +
      'azul”.\n\n“Yo no prometo milagros”, cerró Prats.',
    quotes: [
      { says: 'El autobús tarda más que en 1990', by: 'Mónica Alba' },
      { says: 'Lo haremos en cien días.', by: 'Mónica Alba' },
      { says: 'Hay dos mil llaves sin puerta', by: 'Ernesto Vidal' },
      { says: 'Quien acapara, paga.', by: 'Ernesto Vidal' },
      { says: 'La dejamos en la mitad', by: 'Joaquín Prats' },
      { says: '¿La mitad de qué?', by: 'Mónica Alba' },
      { says: 'un agujero pintado de azul', by: 'Mónica Alba' },
      { says: 'Yo no prometo milagros', by: 'Joaquín Prats' },
    ],
  },
  {
    why: 'a musician’s portrait: he goes on for paragraphs, his mother and his teacher break in',
    text: 'Leandro Quispe toca el charango desde los seis años. Su madre lo recuerda bien. “Dormía con ' +
      'él”, cuenta Rosa Mamani.\n\nEl músico ríe. Dice que el primer sueldo fue un plato de sopa. ' +
      '“Estaba caliente, así que valió.” Ha tocado en 31 países y todavía viaja en autobús.\n\nSu ' +
      'maestro, Efraín Soto, cree que llegará lejos. “Tiene prisa en las manos y calma en la cabeza”, ' +
      'dice el profesor. Quispe no lo tiene tan claro.\n\n“La fama es un pueblo de paso”, responde el ' +
      'boliviano. En marzo graba su cuarto disco. “Será el último, o no.”',
    quotes: [
      { says: 'Dormía con él', by: 'Rosa Mamani' },
      { says: 'Estaba caliente, así que valió.', by: 'Leandro Quispe', unsure: true },
      { says: 'Tiene prisa en las manos y calma en la cabeza', by: 'Efraín Soto' },
      { says: 'La fama es un pueblo de paso', by: 'Leandro Quispe' },
      { says: 'Será el último, o no.', by: 'Leandro Quispe' },
    ],
  },
];
