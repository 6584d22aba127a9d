/** Whom a quotation speaks of did not say it. Written for these tests. */
import type { Passage } from './passage.ts';

const REPORT = 'who is the subject of a report, by name, is spoken about, and the pronoun of its tag means another';
const INSIDE = 'a quotation that begins with "she" speaks of whom the sentence before named last';
const HONORIFIC = 'an honorific opens the subject behind whom the words are told to';

export const DE_SPOKEN_OF: readonly Passage[] = [
  { why: REPORT,
    text: 'Bürgermeister Karl Ebert verweist auf den Fachkräftemangel. „Räume haben wir“, sagt er. CDU-Chef Henning Baar ' +
      'lässt das nicht gelten. Ebert habe „drei Jahre geschlafen“, wettert er.',
    quotes: [
      { says: 'Räume haben wir', by: 'Karl Ebert' },
      { says: 'drei Jahre geschlafen', by: 'Henning Baar', unsure: true },
    ] },
  { why: REPORT,
    text: '„Wir steuern gegen“, sagte ein Sprecher. Ministerin Lena Adena werde den Brief „persönlich beantworten“.',
    quotes: [
      { says: 'Wir steuern gegen', by: 'ein Sprecher' },
      { says: 'persönlich beantworten', by: 'ein Sprecher', unsure: true },
    ] },
];

export const FR_SPOKEN_OF: readonly Passage[] = [
  { why: INSIDE,
    text: '« On a joué comme à l’entraînement », explique l’entraîneure, Sandra Kovar. La Croate salue aussi sa gardienne, ' +
      'Justine Aubert. « Elle nous a portées », insiste-t-elle.',
    quotes: [
      { says: 'On a joué comme à l’entraînement', by: 'Sandra Kovar' },
      { says: 'Elle nous a portées', by: 'Sandra Kovar', unsure: true },
    ] },
];

export const IT_SPOKEN_OF: readonly Passage[] = [
  { why: HONORIFIC,
    text: 'Il patriarca ha chiamato la vedova. «Non ci si può abituare», ha detto poi ai giornalisti monsignor Ravagni.',
    quotes: [{ says: 'Non ci si può abituare', by: 'Ravagni', unsure: true }] },
];
