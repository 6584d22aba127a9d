/** Words on banners and notices, and whom the opening of the sentence before is about. Written for these tests. */
import type { Passage } from './passage.ts';

const SIGN = 'what words stand on is told for them, and nobody who spoke before';
const RELATIVE = 'a sign that a relative clause tells of is told for its words, and not who carries it';
const SAID = 'where a verb stands before the sign somebody says it, and the sign is what they show';
const SUBJECT = 'who shows something that is called as a sign is speaks, and not the sign';
const OPENING = 'a verb without a subject goes on with whom the sentence before opens with, though a preposition governs them';
const OFFICE = 'a name that an office between commas ends with is whose the noun before is';

export const DE_SIGNS: readonly Passage[] = [
  { why: SIGN,
    text: '„Wir bleiben“, sagte Jana Keller. „Der Wald gehört uns“ stand in roten Buchstaben auf einem Plakat. Am Zaun ' +
      'hing ein Zettel: „Betreten verboten“.',
    quotes: [
      { says: 'Wir bleiben', by: 'Jana Keller' }, { says: 'Der Wald gehört uns', by: 'einem Plakat' },
      { says: 'Betreten verboten', by: 'ein Zettel' },
    ] },
  { why: RELATIVE,
    text: '„Wir bleiben“, sagte Petra Sander. Draußen hatten Anwohner ein Transparent entrollt, auf dem „Unsere Bäume ' +
      'bleiben“ stand.',
    quotes: [{ says: 'Wir bleiben', by: 'Petra Sander' }, { says: 'Unsere Bäume bleiben', by: 'ein Transparent' }] },
];

export const FR_SIGNS: readonly Passage[] = [
  { why: SUBJECT,
    text: 'Marc Noël affiche sa joie : « On a gagné ». Luc Perrin a dessiné l’affiche du port : « C’est parti ».',
    quotes: [{ says: 'On a gagné', by: 'Marc Noël' }, { says: 'C’est parti', by: 'Luc Perrin' }] },
  { why: SIGN,
    text: '« On reste », a dit Claire Vidal. Sur la grille, une pancarte proclame : « Ici vit la forêt ». « Rendez-nous ' +
      'le train », pouvait-on lire sur une banderole.',
    quotes: [
      { says: 'On reste', by: 'Claire Vidal' }, { says: 'Ici vit la forêt', by: 'une pancarte' },
      { says: 'Rendez-nous le train', by: 'une banderole' },
    ] },
  { why: RELATIVE,
    text: '« On reste », a dit Claire Vidal. Son fils portait une banderole où il est écrit « Non au mur ».',
    quotes: [{ says: 'On reste', by: 'Claire Vidal' }, { says: 'Non au mur', by: 'une banderole' }] },
];

export const ES_SIGNS: readonly Passage[] = [
  { why: SIGN,
    text: '“Aquí seguimos”, dijo Marta Gil. En la puerta, un cartel con letra de niño decía: “Se vende miel”. La alcaldesa ' +
      'no quiso hablar. “El agua no se toca”, rezaba una pancarta.',
    quotes: [
      { says: 'Aquí seguimos', by: 'Marta Gil' }, { says: 'Se vende miel', by: 'un cartel' },
      { says: 'El agua no se toca', by: 'una pancarta' },
    ] },
  { why: OPENING,
    text: 'El alcalde, Luis Soto, defendió la obra. “Será útil”, dijo.\n\nPara la bióloga Rosa Prado hay menos nidos. ' +
      '“Antes veíamos treinta”, aseguró.',
    quotes: [{ says: 'Será útil', by: 'Luis Soto' }, { says: 'Antes veíamos treinta', by: 'Rosa Prado', unsure: true }] },
  { why: OFFICE,
    text: 'Su colega, el argentino Darío Robles, quitó hierro. “Yo no lo vi”, dijo. El denunciante, el concejal de ' +
      'Vecinos por Lerma Luis Soto, recurrirá. “Es injusto”, sostuvo.',
    quotes: [{ says: 'Yo no lo vi', by: 'Darío Robles' }, { says: 'Es injusto', by: 'Luis Soto' }] },
  { why: RELATIVE,
    text: '“Aquí seguimos”, dijo Marta Gil, que lleva colgado un cartel en el que se lee «No soy de piedra». Con cubetas y ' +
      'cartulinas en las que se leía “Sin agua no hay votos”, unas 200 personas cerraron la avenida.',
    quotes: [
      { says: 'Aquí seguimos', by: 'Marta Gil' }, { says: 'No soy de piedra', by: 'un cartel' },
      { says: 'Sin agua no hay votos', by: 'cartulinas' },
    ] },
];

export const ES_TIMES: readonly Passage[] = [
  { why: '"este martes" is a day, and no man whom a verb without a subject goes on with',
    text: '“Hemos conseguido que vengan”, ha anunciado este martes la gerente del área, Rosa Prado. “No ha sido fácil”, ha ' +
      'reconocido.',
    quotes: [
      { says: 'Hemos conseguido que vengan', by: 'Rosa Prado' }, { says: 'No ha sido fácil', by: 'Rosa Prado' },
    ] },
  { why: '"según explicó" is a source that the sentence before tells',
    text: 'Marta Gil, alcaldesa de Lerma, pidió más médicos. Según explicó, “faltan doce desde enero”.',
    quotes: [{ says: 'faltan doce desde enero', by: 'Marta Gil' }] },
];

export const IT_SIGNS: readonly Passage[] = [
  { why: SIGN,
    text: '«Restiamo qui», ha detto Paola Serri. I tifosi hanno esposto uno striscione con la scritta «Rispettate la ' +
      'maglia». Sulla porta un cartello: «Chiuso per lutto».',
    quotes: [
      { says: 'Restiamo qui', by: 'Paola Serri' }, { says: 'Rispettate la maglia', by: 'la scritta' },
      { says: 'Chiuso per lutto', by: 'un cartello' },
    ] },
  { why: RELATIVE,
    text: '«Restiamo qui», ha detto Paola Serri. In piazza decine di persone con cartelli su cui si leggeva «Giù le mani».',
    quotes: [{ says: 'Restiamo qui', by: 'Paola Serri' }, { says: 'Giù le mani', by: 'cartelli' }] },
];

export const PT_SIGNS: readonly Passage[] = [
  { why: SIGN,
    text: '“Ficamos”, disse Ana Prado. Na entrada, um cartaz pedia: “Precisamos de água”. Uma mulher segurava uma faixa ' +
      'com os dizeres “A terra é nossa”.',
    quotes: [
      { says: 'Ficamos', by: 'Ana Prado' }, { says: 'Precisamos de água', by: 'um cartaz' },
      { says: 'A terra é nossa', by: 'uma faixa' },
    ] },
  { why: RELATIVE,
    text: '“Ficamos”, disse Ana Prado. Do lado de fora, mulheres fizeram um ato com faixas em que se lia “Clara presente” e ' +
      '“Parem de nos matar”.',
    quotes: [
      { says: 'Ficamos', by: 'Ana Prado' }, { says: 'Clara presente', by: 'faixas' },
      { says: 'Parem de nos matar', by: 'faixas' },
    ] },
  { why: SAID,
    text: '“Ficamos”, disse Ana Prado. “O porto abre em maio”, garantiu ao inaugurar a placa do cais.',
    quotes: [{ says: 'Ficamos', by: 'Ana Prado' }, { says: 'O porto abre em maio', by: 'Ana Prado' }] },
];
