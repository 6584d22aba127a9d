/** Spanish newspaper passages, written for these tests. */
import type { Passage } from './passage.ts';

export const ES: readonly Passage[] = [
  {
    why: 'verb before subject; two surnames, later one',
    text: 'La ministra de Sanidad, Elena Robles Marín, compareció ayer. «No faltarán vacunas», aseguró Robles en Madrid.',
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
    quotes: [{ says: 'Queda mucha liga', by: 'Diego Salas', role: 'entrenador' }, { says: 'Vamos a pelear hasta el final', by: 'Diego Salas' }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: '“La planta seguirá abierta”, afirmó un portavoz de la empresa. Los sindicatos lo dudan.',
    quotes: [{ says: 'La planta seguirá abierta', by: 'un portavoz de la empresa', role: null }],
  },
  {
    why: 'según names the source of words in the writer’s sentence',
    text: 'Según la fiscal Carmen Duarte, el acusado actuó “con plena conciencia del daño que causaba”.',
    quotes: [{ says: 'con plena conciencia del daño que causaba', by: 'Carmen Duarte', role: 'fiscal', kind: 'fragment' }],
  },
  {
    why: 'words held at arm’s length are no speech, nor is a title',
    text: 'Los llamados “ninis” no estudian. Su novela, titulada “El Último Verano Azul”, salió en mayo.',
    quotes: [],
  },
  {
    why: 'the pronoun agrees with the woman, not with the man named last',
    text: 'La investigadora Marta Solís presentó el estudio junto al rector. “Los glaciares no volverán”, advirtió ella.',
    quotes: [{ says: 'Los glaciares no volverán', by: 'Marta Solís', role: 'investigadora' }],
  },
  {
    why: 'the subject is left out: it is the one who speaks already',
    text: '«La sequía durará», explicó el geógrafo Iván Prieto. «Los embalses están vacíos», añadió.',
    quotes: [{ says: 'La sequía durará', by: 'Iván Prieto', role: 'geógrafo' }, { says: 'Los embalses están vacíos', by: 'Iván Prieto' }],
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
    quotes: [{ says: 'Hay pruebas nuevas', by: 'Tomás Gil', role: 'abogado' }, { says: 'El juez las verá', by: 'Tomás Gil' }],
  },
  {
    why: 'nobody is said to say it: the speaker stays untold',
    text: '“Ni un paso atrás en nuestro barrio” se leía en la pancarta. El concejal Raúl Peña no acudió.',
    quotes: [{ says: 'Ni un paso atrás en nuestro barrio', by: null }],
  },
  {
    why: 'two speakers in one paragraph',
    text: '“Es un error histórico”, criticó la diputada Lucía Vega. “Es un acierto”, replicó el ministro Jorge Campos.',
    quotes: [{ says: 'Es un error histórico', by: 'Lucía Vega', role: 'diputada' }, { says: 'Es un acierto', by: 'Jorge Campos', role: 'ministro' }],
  },
];
