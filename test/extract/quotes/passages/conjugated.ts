/**
 * Verbs of saying that are listed by their infinitive, nouns for people that are compounds, two offices of one person,
 * and the headline form that names the speaker only after the stop. Written for these tests.
 */
import type { Passage } from './passage.ts';

export const DE_CONJUGATED: readonly Passage[] = [
  {
    why: 'a compound that no list has is a role by its last part, for a woman as well',
    text: 'Die Glocken schweigen seit Ostern. „Wir warten auf das Ersatzteil“, stöhnte Landesbischöfin Helga Brandt.',
    quotes: [{ says: 'Wir warten auf das Ersatzteil', by: 'Helga Brandt', role: 'Landesbischöfin' }],
  },
  {
    why: 'a descriptor that is the compound of somebody named before',
    text: 'Delegationsleiter Ralf Stein verließ den Saal als Letzter. „Die Bilanz ist mager“, bilanzierte der ' +
      'Delegationsleiter am Abend.',
    quotes: [{ says: 'Die Bilanz ist mager', by: 'Ralf Stein', role: 'Delegationsleiter' }],
  },
  {
    why: 'two roles before one name are both the role',
    text: 'Der Musiker und Aktivist Tom Brandt zog vor Gericht. „Der Club bleibt offen“, kündigte Brandt an.',
    quotes: [{ says: 'Der Club bleibt offen', by: 'Tom Brandt', role: 'Musiker und Aktivist' }],
  },
  {
    why: 'where somebody belongs stands for a role that is not told',
    text: '„Das Eis trägt nicht“, mahnt Paul Renner von der Universität Bremen.',
    quotes: [{ says: 'Das Eis trägt nicht', by: 'Paul Renner', role: 'Universität Bremen' }],
  },
  {
    why: 'a verb whose prefix comes off, and one that takes it along',
    text: 'Die Reederei schwieg. „Die Fähre fährt wieder“, schob Kapitänin Ute Harms nach. Dass „niemand zu Schaden ' +
      'kam“, stellte Harms später klar.',
    quotes: [
      { says: 'Die Fähre fährt wieder', by: 'Ute Harms' },
      { says: 'niemand zu Schaden kam', by: 'Ute Harms', unsure: true },
    ],
  },
];

export const FR_CONJUGATED: readonly Passage[] = [
  {
    why: 'a verb of the first group in a tense that no list had',
    text: '« Ce quai n’a jamais été entretenu », pestaient les riverains. « Nous creusons depuis mars », a plastronné ' +
      'l’ingénieur Luc Perrin.',
    quotes: [
      { says: 'Ce quai n’a jamais été entretenu', by: 'les riverains' },
      { says: 'Nous creusons depuis mars', by: 'Luc Perrin', role: 'ingénieur' },
    ],
  },
  {
    why: 'a number that opens a line of a ticker is no part of the speaker',
    text: 'Les nouvelles de la matinée.\n\n9h20 - La maire de Rochebrune Odile Faure réclame « un pont neuf ».',
    quotes: [{ says: 'un pont neuf', by: 'Odile Faure', unsure: true }],
  },
];

export const ES_CONJUGATED: readonly Passage[] = [
  {
    why: 'the headline form: the speaker is the subject of the sentence after the stop',
    text: 'La sesión duró seis horas.\n\n“¿Se lo repito?”. Carmen Ordóñez ironizó sobre el informe del ministro.',
    quotes: [{ says: '¿Se lo repito?', by: 'Carmen Ordóñez', unsure: true }],
  },
  {
    why: 'verbs that are rare beside quotations',
    text: '“El muelle se hunde”, barruntó el ingeniero Pablo Sanz. “Y nadie mide nada”, refunfuñaba Sanz.',
    quotes: [
      { says: 'El muelle se hunde', by: 'Pablo Sanz', role: 'ingeniero' },
      { says: 'Y nadie mide nada', by: 'Pablo Sanz' },
    ],
  },
];

export const IT_CONJUGATED: readonly Passage[] = [
  {
    why: 'verbs of three conjugations, in tenses that no list had',
    text: '«Il ponte va chiuso», ammoniva il sindaco Carlo Neri. «Nessuno ci ha avvisati», sbraitavano i residenti.',
    quotes: [
      { says: 'Il ponte va chiuso', by: 'Carlo Neri', role: 'sindaco' },
      { says: 'Nessuno ci ha avvisati', by: 'i residenti', unsure: true },
    ],
  },
];

export const PT_CONJUGATED: readonly Passage[] = [
  {
    why: 'verbs that are rare beside quotations',
    text: '“Não há vagas”, arrematou a vereadora Ana Prates. “O cais está rachado”, resmungavam os pescadores.',
    quotes: [
      { says: 'Não há vagas', by: 'Ana Prates', role: 'vereadora' },
      { says: 'O cais está rachado', by: 'os pescadores', unsure: true },
    ],
  },
];

export const NL_CONJUGATED: readonly Passage[] = [
  {
    why: 'weak verbs by their stem',
    text: '“De dijk zakt”, fulmineerde dijkgraaf Jan Brouwer. “En niemand meet het”, snauwde Brouwer.',
    quotes: [
      { says: 'De dijk zakt', by: 'Jan Brouwer', role: 'dijkgraaf' },
      { says: 'En niemand meet het', by: 'Jan Brouwer' },
    ],
  },
];
