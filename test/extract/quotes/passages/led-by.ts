/**
 * Whose words a colon brings in where somebody else is the subject: an agent, whoever is quoted, the subject of a
 * relative clause. Written for these tests.
 */
import type { Passage } from './passage.ts';

const AGENT = 'whoever interrupts or has signed stands before the colon as an agent';
const QUOTED = 'who is quoted by another has said it';
const RELATIVE = 'what a relative clause says is said by its own subject, or by what the relative stands for';
const HOW = 'how it is said stands between commas, between the verb and its subject';

export const FR_LED_BY: readonly Passage[] = [
  { why: AGENT,
    text: 'La députée Claire Vidal a parlé dix minutes avant d’être interrompue par un retraité : « Venez voir nos ' +
      'routes ! » Le préfet Paul Garnier a souri. Sur le pare-brise, un mot signé par une voisine : « La prochaine ' +
      'fois, c’est la fourrière. »',
    quotes: [
      { says: 'Venez voir nos routes !', by: 'un retraité' },
      { says: 'La prochaine fois, c’est la fourrière.', by: 'une voisine' },
    ] },
  { why: QUOTED,
    text: 'La sénatrice Nora Bach est revenue à la charge en citant la lettre d’une infirmière de Brest : « Je dors dans ' +
      'ma voiture. »',
    quotes: [{ says: 'Je dors dans ma voiture.', by: 'une infirmière de Brest' }] },
  { why: RELATIVE,
    text: 'La commune cite un décret de 2017, qui qualifie la galerie de « voie privée et gardée ». Le taux, que le ' +
      'chimiste Marc Aubry, coauteur du rapport, juge « très rassurant », baisse depuis mai.',
    quotes: [
      { says: 'voie privée et gardée', by: 'un décret de 2017', unsure: true },
      { says: 'très rassurant', by: 'Marc Aubry' },
    ] },
  { why: HOW,
    text: 'La mairie attend depuis mars. « C’est un grand pas », a indiqué, prudent, le secrétaire d’État Yann Morvan. ' +
      'La maire Odile Brun l’avait reçu en juin. « Vous aurez votre tunnel », voilà ce qu’elle m’avait promis.',
    quotes: [
      { says: 'C’est un grand pas', by: 'Yann Morvan' },
      { says: 'Vous aurez votre tunnel', by: 'Odile Brun', unsure: true },
    ] },
];

export const IT_LED_BY: readonly Passage[] = [
  { why: AGENT,
    text: 'La deputata Chiara Viti ha parlato dieci minuti prima di essere interrotta da un pensionato: «Venite a vedere ' +
      'le nostre strade». Il prefetto Paolo Garbo ha sorriso. Sul parabrezza un biglietto firmato da una vicina: «La ' +
      'prossima volta chiamo i vigili».',
    quotes: [
      { says: 'Venite a vedere le nostre strade', by: 'un pensionato' },
      { says: 'La prossima volta chiamo i vigili', by: 'una vicina' },
    ] },
  { why: QUOTED,
    text: 'La senatrice Nora Bassi è tornata all’attacco citando la lettera di un’infermiera di Brescia: «Dormo in ' +
      'macchina da marzo».',
    quotes: [{ says: 'Dormo in macchina da marzo', by: 'un’infermiera di Brescia' }] },
  { why: RELATIVE,
    text: 'L’ufficio ricorda un decreto del 2017 che definisce la galleria «una strada privata». Un valore che il ' +
      'chimico Marco Albri, coautore del rapporto, giudica «molto rassicurante».',
    quotes: [
      { says: 'una strada privata', by: 'un decreto del 2017', unsure: true },
      { says: 'molto rassicurante', by: 'Marco Albri' },
    ] },
  { why: HOW,
    text: '«Siamo pronti», ha denunciato dal suo ufficio il presidente Aldo Serra. «Servono altri fondi», gli fa eco, ' +
      'amaro, il consigliere regionale Fabio Denti. Un centinaio di pescatori ha sfilato in centro gridando «Il mare è ' +
      'nostro».',
    quotes: [
      { says: 'Siamo pronti', by: 'Aldo Serra' },
      { says: 'Servono altri fondi', by: 'Fabio Denti' },
      { says: 'Il mare è nostro', by: 'Un centinaio di pescatori' },
    ] },
];

export const ES_LED_BY: readonly Passage[] = [
  { why: AGENT,
    text: 'La diputada Clara Vidal habló diez minutos antes de ser interrumpida por un jubilado: «Vengan a ver nuestras ' +
      'carreteras». La alcaldesa Paula Gil replicó a la carta publicada por la Asociación del Puerto: «Nadie nos dará ' +
      'lecciones».',
    quotes: [
      { says: 'Vengan a ver nuestras carreteras', by: 'un jubilado' },
      { says: 'Nadie nos dará lecciones', by: 'Paula Gil' },
    ] },
  { why: QUOTED,
    text: 'La senadora Nora Ruiz volvió al ataque citando la carta de una enfermera de Burgos: «Duermo en el coche».',
    quotes: [{ says: 'Duermo en el coche', by: 'una enfermera de Burgos' }] },
  { why: HOW,
    text: 'El concejal Fabio Díaz insistió. «Hacen falta fondos», le responde, tajante, la alcaldesa Rosa Prieto.',
    quotes: [{ says: 'Hacen falta fondos', by: 'Rosa Prieto' }] },
];
