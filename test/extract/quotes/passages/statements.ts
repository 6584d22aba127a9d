/**
 * Whose words a noun or another clause tells: "so das Fazit des Trainers", "señala una vecina y afirma que", "dass sie
 * zugab". Written for these tests.
 */
import type { Passage } from './passage.ts';

const STATEMENT = 'a noun for what was said, and whose it is';
const AND = 'a verb behind "and" has the subject behind the verb before';
const CLAUSE = 'behind the word that opens its clause stands the subject of a verb';

export const DE_STATEMENTS: readonly Passage[] = [
  {
    why: STATEMENT,
    text: 'Der Hagel kam im Mai. „Wir ernten höchstens die Hälfte“, so die vorsichtige Schätzung des Amtes. „Das holen ' +
      'wir nicht mehr auf“, so das bittere Fazit von Obstbäuerin Karla Menk. „Die Versicherung muss zahlen“, lautet ' +
      'die Forderung der Gewerkschaft.',
    quotes: [
      { says: 'Wir ernten höchstens die Hälfte', by: 'die vorsichtige Schätzung des Amtes', unsure: true },
      { says: 'Das holen wir nicht mehr auf', by: 'Karla Menk' },
      { says: 'Die Versicherung muss zahlen', by: 'der Gewerkschaft', unsure: true },
    ],
  },
  {
    why: AND,
    text: 'Die Gäste schauen auf die Uhr. „Bei uns wird keiner satt“, sagt eine Kellnerin und ergänzt: „Am ' +
      'schlimmsten sind die Abende, wenn die Küche schließt.“',
    quotes: [
      { says: 'Bei uns wird keiner satt', by: 'eine Kellnerin' },
      { says: 'Am schlimmsten sind die Abende, wenn die Küche schließt.', by: 'eine Kellnerin' },
    ],
  },
  {
    why: CLAUSE,
    text: 'Die Turnerin Jule Harms hat mit 40 wieder angefangen. Kein Rätsel, dass sie zugab: „Ich kann einfach ' +
      'nicht ohne Halle leben, ich habe es lange versucht.“',
    quotes: [{ says: 'Ich kann einfach nicht ohne Halle leben, ich habe es lange versucht.', by: 'Jule Harms' }],
  },
];

export const FR_STATEMENTS: readonly Passage[] = [
  {
    why: STATEMENT,
    text: 'Les urgences ont fermé à minuit. « Nous n’irons pas plus loin cette année », a été la réponse de la ' +
      'direction. La réaction du syndicaliste Loïc Kervella : « On nous prend pour des pions. »',
    quotes: [
      { says: 'Nous n’irons pas plus loin cette année', by: 'la direction' },
      { says: 'On nous prend pour des pions.', by: 'Loïc Kervella' },
    ],
  },
  {
    why: AND,
    text: 'Les clients regardent l’heure. « On ne voit plus personne », explique une serveuse et ajoute que « la nuit ' +
      'a été très longue pour tout le monde ».',
    quotes: [
      { says: 'On ne voit plus personne', by: 'une serveuse' },
      { says: 'la nuit a été très longue pour tout le monde', by: 'une serveuse' },
    ],
  },
];

export const ES_STATEMENTS: readonly Passage[] = [
  {
    why: STATEMENT,
    text: 'El pleno duró dos horas. «No hay dinero para tanto», fue la rotunda respuesta de la alcaldesa Inés Robledo. ' +
      'La reacción de los vecinos fue clara: «Nos están echando del barrio».',
    quotes: [
      { says: 'No hay dinero para tanto', by: 'Inés Robledo' },
      { says: 'Nos están echando del barrio', by: 'los vecinos' },
    ],
  },
  {
    why: AND,
    text: 'Los camareros miran el reloj "con la esperanza de cerrar pronto", señala una repartidora y afirma que "lo ' +
      'peor llega de madrugada, cuando abren la calle".',
    quotes: [
      { says: 'con la esperanza de cerrar pronto', by: 'una repartidora' },
      { says: 'lo peor llega de madrugada, cuando abren la calle', by: 'una repartidora' },
    ],
  },
  {
    why: CLAUSE,
    text: 'La sesión se torció cuando Marina Soto respondió a un concejal: «Ustedes no han pisado nunca ese barrio».',
    quotes: [{ says: 'Ustedes no han pisado nunca ese barrio', by: 'Marina Soto' }],
  },
];

export const IT_STATEMENTS: readonly Passage[] = [
  {
    why: STATEMENT,
    text: 'Il consiglio è finito tardi. «Non ci sono soldi per tutti», è stata la secca risposta della sindaca Dora ' +
      'Ferri. Il commento di Aldo Sanna: «Così chiudiamo entro Natale».',
    quotes: [
      { says: 'Non ci sono soldi per tutti', by: 'Dora Ferri' },
      { says: 'Così chiudiamo entro Natale', by: 'Aldo Sanna' },
    ],
  },
  {
    why: CLAUSE,
    text: 'I camion restano fermi. Mentre la Prefettura di Lodi fa sapere di «seguire con attenzione» la vicenda, il ' +
      'paese aspetta.',
    quotes: [{ says: 'seguire con attenzione', by: 'Prefettura di Lodi', unsure: true }],
  },
];

export const PT_STATEMENTS: readonly Passage[] = [
  {
    why: STATEMENT,
    text: 'O jogo acabou empatado. "Vamos continuar a lutar pelo título", foi a resposta do treinador Rui Pedrosa. ' +
      'A reação dos adeptos foi dura: "Assim não se ganha nada".',
    quotes: [
      { says: 'Vamos continuar a lutar pelo título', by: 'Rui Pedrosa' },
      { says: 'Assim não se ganha nada', by: 'adeptos', unsure: true },
    ],
  },
  {
    why: AND,
    text: 'Os doentes esperam no corredor. "Não há camas", diz uma enfermeira e acrescenta que "a noite foi longa ' +
      'para todos os que cá estavam".',
    quotes: [
      { says: 'Não há camas', by: 'uma enfermeira' },
      { says: 'a noite foi longa para todos os que cá estavam', by: 'uma enfermeira' },
    ],
  },
];
