/** Spanish: who speaks in tags of every kind, and who a description means. Written for these tests. */
import type { Passage } from './passage.ts';

export const ES_TAGS: readonly Passage[] = [
  {
    why: 'no list has every verb of a tag',
    text: 'El alcalde Ramiro Cuesta visitó la presa. “El agua no llegará a mayo”, machacó el alcalde Ramiro Cuesta.',
    quotes: [{ says: 'El agua no llegará a mayo', by: 'Ramiro Cuesta', role: 'alcalde' }],
  },
  {
    why: 'no list has every noun for a person; the newspaper is spoken to',
    text: 'La huelga sigue en el puerto. “La empresa cambió las reglas”, afirmó un integrante del comité a El Heraldo. ' +
      '“No hay marcha atrás”, explicaron a El Heraldo desde el entorno de la dirección.',
    quotes: [{ says: 'La empresa cambió las reglas', by: 'un integrante del comité', unsure: true },
      { says: 'No hay marcha atrás', by: 'el entorno de la dirección', unsure: true }],
  },
  {
    why: 'como opens a tag',
    text: 'El plan es “una oportunidad perdida”, como señaló la diputada Inés Robledo en el pleno.',
    quotes: [{ says: 'una oportunidad perdida', by: 'Inés Robledo', role: 'diputada', unsure: true }],
  },
  {
    why: 'por names who used the words',
    text: 'Calificado de “monumento al derroche” por el concejal Óscar Rubio, el teatro abrirá en otoño.',
    quotes: [{ says: 'monumento al derroche', by: 'Óscar Rubio', role: 'concejal', unsure: true }],
  },
  {
    why: 'para, at the opening, tells whose view it is',
    text: 'Para la economista Teresa Llano, la medida es “un parche caro”.',
    quotes: [{ says: 'un parche caro', by: 'Teresa Llano', unsure: true }],
  },
  {
    why: 'the one spoken to is not the speaker',
    text: 'La ministra Carmen Ríos le respondió al senador Hugo Paz: “Usted votó lo contrario hace un año”.',
    quotes: [{ says: 'Usted votó lo contrario hace un año', by: 'Carmen Ríos', role: 'ministra' }],
  },
  {
    why: 'a description with the noun of the role means its bearer, paragraphs later',
    text: 'La portavoz del Gobierno, Lucía Ferrer, compareció el martes en Oviedo. El decreto tiene doce artículos.\n\n' +
      'La oposición pidió su retirada. El diputado Raúl Mena lo llevará a los tribunales.\n\n' +
      '“No tocaremos una coma”, zanjó la portavoz. “El texto es legal”.',
    quotes: [{ says: 'No tocaremos una coma', by: 'Lucía Ferrer', unsure: true },
      { says: 'El texto es legal', by: 'Lucía Ferrer', unsure: true }],
  },
  {
    why: 'another word for the same office',
    text: 'El presidente Ernesto Vidal llegó a Quito el lunes. “Firmaremos mañana”, anunció el mandatario.',
    quotes: [{ says: 'Firmaremos mañana', by: 'Ernesto Vidal', unsure: true }],
  },
  {
    why: 'a contraction holds the article of a known one',
    text: 'El presidente Ernesto Vidal perdió la votación. A juicio del mandatario, fue “una emboscada”.',
    quotes: [{ says: 'una emboscada', by: 'Ernesto Vidal', unsure: true }],
  },
  {
    why: 'a verb may leave out its subject: the one who was just spoken of goes on',
    text: 'La atleta Nuria Campos volvió a la pista. “He llorado cada noche”, confesó. “Ya no duele”, añadió.',
    quotes: [{ says: 'He llorado cada noche', by: 'Nuria Campos', unsure: true },
      { says: 'Ya no duele', by: 'Nuria Campos', unsure: true }],
  },
  {
    why: 'a sentence that points back at the words before it',
    text: '“No soy el dueño del club”. Con esa frase, el presidente Joaquín Sanz respondió a los socios.',
    quotes: [{ says: 'No soy el dueño del club', by: 'Joaquín Sanz', unsure: true }],
  },
  {
    why: 'the antecedent of a relative says what its verb says',
    text: 'El juez Tomás Arce se basa en un informe de la policía que habla de “pagos sin factura”.',
    quotes: [{ says: 'pagos sin factura', by: 'un informe de la policía', unsure: true }],
  },
  {
    why: 'two persons, two offices: the noun decides',
    text: 'El alcalde Julio Peña y la arquitecta Rosa Lema presentaron la plaza. “Habrá más sombra”, dijo la ' +
      'arquitecta. “Costará un millón”, precisó el alcalde.',
    quotes: [{ says: 'Habrá más sombra', by: 'Rosa Lema', unsure: true },
      { says: 'Costará un millón', by: 'Julio Peña', unsure: true }],
  },
  {
    why: 'titles are no part of the name; a role may list two fields',
    text: 'La ministra de la Mujer y Deportes, Berta Solís, habló en la radio. “El Sr. Molina miente”, dijo la ministra.',
    quotes: [{ says: 'El Sr. Molina miente', by: 'Berta Solís', unsure: true }],
  },
  {
    why: 'según with a description, and de acuerdo con',
    text: 'El forense Adrián Coll revisó los restos. Según el forense, la herida es “anterior al incendio”. De acuerdo ' +
      'con una vecina del edificio, “se oyeron gritos”.',
    quotes: [{ says: 'anterior al incendio', by: 'Adrián Coll', unsure: true },
      { says: 'se oyeron gritos', by: 'una vecina del edificio', unsure: true }],
  },
  {
    why: 'behind an object others begin to speak',
    text: 'La guardia detuvo el martes a Pablo Rey, testigos relataron: «Corría con la caja en brazos». No hubo heridos.',
    quotes: [{ says: 'Corría con la caja en brazos', by: 'testigos', unsure: true }],
  },
  {
    why: 'small words before a colon bring in nobody else',
    text: '«Es un día triste», dijo la alcaldesa Rosa Gil. Y además: «Nadie nos avisó.» El concejal Luis Mora fue claro.',
    quotes: [{ says: 'Es un día triste', by: 'Rosa Gil', role: 'alcaldesa' },
      { says: 'Nadie nos avisó.', by: 'Rosa Gil', unsure: true }],
  },
  {
    why: 'a phrase that only leads to the verb is no subject, nor is what an infinitive is done to',
    text: 'La ministra Rosa Gil visitó la obra. En este sentido recordó “las deudas de la provincia”. Minutos después ' +
      'dijo que el techo está “casi listo”. Luego de la visita mencionó “los plazos que faltan”. Tras recorrer las ' +
      'aulas destacó que son “enormes”.\n\nEn la puerta un joven gritó “fuera”.',
    quotes: [
      { says: 'las deudas de la provincia', by: 'Rosa Gil' }, { says: 'casi listo', by: 'Rosa Gil' },
      { says: 'los plazos que faltan', by: 'Rosa Gil' }, { says: 'enormes', by: 'Rosa Gil' },
      { says: 'fuera', by: 'un joven' },
    ],
  },
];
