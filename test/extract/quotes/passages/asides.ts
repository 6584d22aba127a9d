/** French, Italian, Portuguese and Spanish passages in which a clause or an aside stands between a subject and its verb. */
import type { Passage } from './passage.ts';

export const FR_ASIDES: readonly Passage[] = [
  {
    why: 'a relative clause with its own verb, and a noun in it, stand between the subject and its verb',
    text: 'Un patron de bar qui les a vus ce soir-là assure que la victime « titubait ».',
    quotes: [{ says: 'titubait', by: 'Un patron de bar' }],
  },
  {
    why: 'what commas set off stands between the verb of a tag and its subject',
    text: '« On recommence demain », a lancé la maire, Odile Faure. « C’est la faute du vent », racontait, encore ' +
      'tremblant, un batelier du port.',
    quotes: [
      { says: 'On recommence demain', by: 'Odile Faure', role: 'maire' },
      { says: 'C’est la faute du vent', by: 'un batelier du port' },
    ],
  },
];

export const IT_ASIDES: readonly Passage[] = [
  {
    why: 'a relative clause with its own verb, and a noun in it, stand between the subject and its verb',
    text: 'Una donna che teneva la ricevuta in mano ha gridato: «Vergogna!».',
    quotes: [{ says: 'Vergogna!', by: 'Una donna' }],
  },
  {
    why: 'what commas set off stands between the verb of a tag and its subject',
    text: '«Si ricomincia domani», ha detto la sindaca, Paola Serri. «È colpa del vento», raccontava, ancora tremante, un ' +
      'barcaiolo del porto.',
    quotes: [
      { says: 'Si ricomincia domani', by: 'Paola Serri', role: 'sindaca' },
      { says: 'È colpa del vento', by: 'un barcaiolo del porto' },
    ],
  },
];

export const PT_ASIDES: readonly Passage[] = [
  {
    why: 'who reports it stands between the verb of a tag and its subject, and another was named before',
    text: 'O autarca Rui Costa reuniu-se com os moradores. "A ponte não aguenta outro inverno", disse, citado pela ' +
      'agência Lusa, Paulo Mota, presidente da associação.',
    quotes: [{ says: 'A ponte não aguenta outro inverno', by: 'Paulo Mota' }],
  },
  {
    why: 'where it was said, with a name in it, stands before the subject',
    text: 'A vereadora Ana Gil ouviu as queixas. "Falta água desde maio", afirmou, em declarações à Antena Livre, o ' +
      'agricultor Tiago Serra.',
    quotes: [{ says: 'Falta água desde maio', by: 'Tiago Serra' }],
  },
  {
    why: 'a noun that is a verb of saying elsewhere, behind a preposition',
    text: 'A prefeita Ana Gil recebeu os pais. "Os ônibus voltam na segunda", afirmou, por meio de nota, o secretário ' +
      'Paulo Mota.',
    quotes: [{ says: 'Os ônibus voltam na segunda', by: 'Paulo Mota' }],
  },
  {
    why: 'what a preposition opens behind the second comma is nobody',
    text: 'A vereadora Ana Gil falou ontem. "A obra está parada", disse, em entrevista à TSF, a propósito das cheias de ' +
      'janeiro.',
    quotes: [{ says: 'A obra está parada', by: 'Ana Gil' }],
  },
  {
    why: 'before a noun for men "a" is no article',
    text: 'A respeito da ração explicou a professora que “ninguém trouxe milho à aldeia este mês”.',
    quotes: [{ says: 'ninguém trouxe milho à aldeia este mês', by: 'a professora' }],
  },
];

export const ES_ASIDES: readonly Passage[] = [
  {
    why: 'who reports it stands between the verb of a tag and its subject, and another was named before',
    text: 'El alcalde Luis Costa se reunió con los vecinos. «El puente no aguanta otro invierno», dijo, citado por la ' +
      'agencia EFE, Pablo Mota, presidente de la asociación.',
    quotes: [{ says: 'El puente no aguanta otro invierno', by: 'Pablo Mota' }],
  },
];
