/** Whose a document is that the sentence before brings in. Written for these tests. */
import type { Passage } from './passage.ts';

const AUTHOR = 'what stands in a document is told by whoever the sentence before says wrote it';
const OWNER = 'a document is its owner’s, whoever shows it';
const GOT = 'who only got a letter did not write it';

export const DE_DOCUMENTS: readonly Passage[] = [
  { why: AUTHOR,
    text: 'Zwölf Stellen sind unbesetzt. Schulleiterin Dagmar Witt hat einen Brandbrief an die Ministerin geschrieben. „Wir ' +
      'verwalten den Mangel nicht mehr“, heißt es darin.',
    quotes: [{ says: 'Wir verwalten den Mangel nicht mehr', by: 'Dagmar Witt' }] },
  { why: OWNER,
    text: 'Die Historikerin Karin Lind legt ein Blatt auf den Tisch, einen Brief des früheren Generalvikars Anselm Roth. ' +
      '„Der Mitbruder bedarf der Luftveränderung“, heißt es darin.',
    quotes: [{ says: 'Der Mitbruder bedarf der Luftveränderung', by: 'Anselm Roth' }] },
  { why: GOT,
    text: 'Anna Keller erhielt am Montag einen Brief. „Sie haben vier Wochen Zeit“, heißt es darin.',
    quotes: [{ says: 'Sie haben vier Wochen Zeit', by: null }] },
];

export const FR_DOCUMENTS: readonly Passage[] = [
  { why: AUTHOR,
    text: 'La directrice Claire Vidal a écrit aux parents. « Les cours reprendront lundi », lit-on dans ce courrier.',
    quotes: [{ says: 'Les cours reprendront lundi', by: 'Claire Vidal' }] },
];

export const ES_DOCUMENTS: readonly Passage[] = [
  { why: AUTHOR,
    text: 'La directora Clara Vidal escribió a los padres. «Las clases vuelven el lunes», reza la carta.',
    quotes: [{ says: 'Las clases vuelven el lunes', by: 'Clara Vidal' }] },
];

export const IT_DOCUMENTS: readonly Passage[] = [
  { why: AUTHOR,
    text: 'L’azienda Metalmec prende le distanze in una nota. «Siamo estranei ai fatti», si legge nel testo.',
    quotes: [{ says: 'Siamo estranei ai fatti', by: 'Metalmec' }] },
];

export const PT_DOCUMENTS: readonly Passage[] = [
  { why: AUTHOR,
    text: 'A construtora Monte Alto se manifestou por nota. “Lamentamos o ocorrido”, diz o texto.',
    quotes: [{ says: 'Lamentamos o ocorrido', by: 'Monte Alto' }] },
];
