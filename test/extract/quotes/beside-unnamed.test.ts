/** "El abogado de Rosa Mir habló. «…», dijo.", "La policía busca a Luis Gil. «…», dijo.": not whoever is named there. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string | null]>([
  ['es', 'El abogado de Rosa Sosa habló ante los periodistas. «Recurriremos la sentencia», anunció.',
    'El abogado de Rosa Sosa'],
  ['es', 'El rival de Luis Prado reconoció su derrota. «Ha ganado el mejor», admitió.', 'El rival de Luis Prado'],
  ['es', 'La viuda de Luis Prado recibió ayer la medalla. «Él habría llorado», dijo ante los asistentes.',
    'La viuda de Luis Prado'],
  ['es', 'La policía busca a Luis Prado desde el lunes. «Es peligroso», advierte.', null],
  ['es', 'La universidad expulsó a Luis Prado. «Copió en el examen», explicó.', null],
  ['pt', 'O ex-marido de Rosa Mira foi ouvido ontem. “Nunca a ameacei”, declarou.', 'O ex-marido de Rosa Mira'],
  ['pt', 'O prefeito recebeu Rosa Mira no gabinete. “É um orgulho para a cidade”, disse.', null],
  ['pt', 'Um vizinho encontrou Rosa Mira na rua. “Estava gelada”, contou.', null],
  ['it', 'La sindaca ha incontrato Luca Ferri in chiesa. «È pericoloso», avverte.', null],
  ['pt', 'O advogado de Rui Lobo falou na rádio. “Vamos recorrer”, disse ele.', 'O advogado de Rui Lobo'],
  ['it', 'Hanno ritrovato il violino di Anna Lieb. Lo ha visto il liutaio Cesare Bonin. «Ho finto di contrattare», ha ' +
    'detto Bonin. La musicista è scoppiata a piangere. «Suonerò tutto l’inverno», ha promesso.', null],
  // a relative whom nothing is told to have done, and she of whom it is
  ['es', 'El hijo de Rosa Sosa estudia en Madrid. «Le echo de menos», contó.', null],
  ['es', 'La hermana de Luis Prado desapareció en 1998. «La busco cada día», dice.', null],
  ['it', 'Il padre di Remo Dossi faceva il minatore. «Non si lamentava mai», ricorda.', null],
  ['pt', 'O pai de Ivo Matos era mineiro. “Nunca se queixava”, recorda.', null],
  ['es', 'La hermana de Lucía Sosa viajó a Bogotá. «Queremos saber la verdad», afirmó.', 'La hermana de Lucía Sosa'],
  ['it', 'L’avvocato di Lucia Ferri ha parlato ieri. «Faremo ricorso», ha annunciato.', 'L’avvocato di Lucia Ferri'],
])('%s: %s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, name: string]>([
  ['es', 'El público ovacionó a Rosa Sosa. «Estoy muy emocionada», dijo.', 'Rosa Sosa'],
  ['es', 'Los vecinos recibieron a Rosa Sosa. «Gracias a todos», dijo.', 'Rosa Sosa'],
  ['es', 'El juez llamó a declarar a Rosa Sosa. «No recuerdo nada», aseguró.', 'Rosa Sosa'],
  ['es', 'El libro de Luis Prado se agotó. «No lo esperaba», dice.', 'Luis Prado'],
  ['es', 'El gobierno de Luis Prado aprobó la ley. «Es un gran paso», dijo.', 'Luis Prado'],
  ['es', 'El presidente del club Luis Prado dimitió ayer. «Me voy tranquilo», afirmó.', 'Luis Prado'],
  ['es', 'La policía llegó y Luis Prado huyó. «Me asusté», dijo.', 'Luis Prado'],
  ['es', 'El club presentó a Luis Prado. «Vengo a ganar títulos», dijo.', 'Luis Prado'],
  ['pt', 'A polícia libertou Rui Lobo ontem. “Fui bem tratado”, contou.', 'Rui Lobo'],
  ['pt', 'A plateia aplaudiu Rosa Mira. “Obrigada a todos”, disse.', 'Rosa Mira'],
])('is the one named where they may speak: %s: %s: %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));
