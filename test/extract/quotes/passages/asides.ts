/** French and Italian passages in which a clause or an aside stands between a subject and its verb. */
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
