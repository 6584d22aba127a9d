/** A verb of saying alone between commas has no subject there. Written for these tests. */
import type { Passage } from './passage.ts';

const ALONE = 'a verb alone between commas tells of whoever spoke before, and not of what the sentence is about';
const APPOSED = 'a comma that closes an apposition leaves the verb its subject';

export const IT_INCISES: readonly Passage[] = [
  { why: ALONE,
    text: 'Ha parlato il sindaco Enzo Corti. «Aspettiamo», ha detto. Le capre, ha spiegato, «non leggono i verbali». Gli ' +
      'stipendi, assicura, saranno pagati «entro la fine del mese».',
    quotes: [
      { says: 'Aspettiamo', by: 'Enzo Corti' }, { says: 'non leggono i verbali', by: 'Enzo Corti' },
      { says: 'entro la fine del mese', by: 'Enzo Corti' },
    ] },
];

export const ES_INCISES: readonly Passage[] = [
  { why: ALONE,
    text: 'Habló la alcaldesa Rosa Gil. «Esperamos», dijo. Los médicos, aseguró, cobrarán «antes de fin de mes». El ' +
      'ministro, añadió, es «un mentiroso».',
    quotes: [
      { says: 'Esperamos', by: 'Rosa Gil' }, { says: 'antes de fin de mes', by: 'Rosa Gil' },
      { says: 'un mentiroso', by: 'Rosa Gil', unsure: true },
    ] },
];

export const PT_INCISES: readonly Passage[] = [
  { why: ALONE,
    text: 'Falou a presidente Rosa Gil. «Esperamos», disse. Os médicos, garantiu, vão receber «até ao fim do mês».',
    quotes: [{ says: 'Esperamos', by: 'Rosa Gil' }, { says: 'até ao fim do mês', by: 'Rosa Gil' }] },
  { why: APPOSED,
    text: 'A cooperativa Casa Verde, patrocinadora da prova, declarou, em nota, que «lamenta profundamente o sucedido».',
    quotes: [{ says: 'lamenta profundamente o sucedido', by: 'Casa Verde', unsure: true }] },
];
