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

const MANY = 'one of several bodies, and no words cut from their article';
const BANNER = 'what stands on a banner is not said by whoever spoke before';
const BROUGHT_IN = 'a noun with its article means whom it brought in, not the last name';
const PLAIN = 'the noun of a tag behind more of the clause, in no list';

export const DE_BROUGHT_IN: readonly Passage[] = [{
  why: BROUGHT_IN,
  text: '„Wir brauchen mehr Geld für Zäune“, sagte Schafhalter Brösle. „Das geht uns an ' +
    'die Existenz.“ Nach Brösles Angaben wurden 43 Tiere getötet. „Wir können nicht mehr auf die Weide.“\n\nEs ' +
    'handele sich nicht um die meisten je gerissenen Tiere, sagte eine Sprecherin des Umweltministeriums. In Sachsen seien es mehr gewesen.\n\nDen Wolf zu ' +
    'jagen, sei keine Option, sagte die Sprecherin weiter: „Dann bräuchten wir trotzdem eine Genehmigung.“',
  quotes: [
    { says: 'Wir brauchen mehr Geld für Zäune', by: 'Schafhalter Brösle' },
    { says: 'Das geht uns an die Existenz.', by: 'Schafhalter Brösle' },
    { says: 'Wir können nicht mehr auf die Weide.', by: 'Schafhalter Brösle', unsure: true },
    { says: 'Dann bräuchten wir trotzdem eine Genehmigung.', by: 'eine Sprecherin des Umweltministeriums', unsure: true },
  ],
}];

export const FR_BROUGHT_IN: readonly Passage[] = [{
  why: PLAIN,
  text: 'La saison a été mauvaise. Le plan régional « vide les caisses des communes » sans résultat probant, dénonce la ' +
    'filière.',
  quotes: [{ says: 'vide les caisses des communes', by: 'la filière', unsure: true }],
}];

export const ES_BROUGHT_IN: readonly Passage[] = [
  {
    why: BROUGHT_IN,
    text: '«El ruido no nos deja vivir», afirma Tomás Gil. Tampoco duerme una enfermera del ambulatorio de la plaza, que ' +
      'se levanta a las seis. «Llevo tapones desde mayo», cuenta la enfermera.',
    quotes: [
      { says: 'El ruido no nos deja vivir', by: 'Tomás Gil' },
      { says: 'Llevo tapones desde mayo', by: 'una enfermera del ambulatorio de la plaza' },
    ],
  },
  {
    why: MANY,
    text: 'El ministro francés Jean Marchand llegó a Madrid. “Venimos a escuchar”, dijo Marchand. Los ataques siguen, ' +
      'según el Ministerio de Sanidad. “En las últimas horas se contabilizaron 38 muertos en los hospitales de la ' +
      'zona”, informó este ministerio en su balance diario.',
    quotes: [
      { says: 'Venimos a escuchar', by: 'Jean Marchand' },
      {
        says: 'En las últimas horas se contabilizaron 38 muertos en los hospitales de la zona',
        by: 'Ministerio de Sanidad', unsure: true,
      },
    ],
  },
  {
    why: BANNER,
    text: 'El alcalde, Benito Salas, pide calma. “Hay que hablar”, dijo Salas. Medio centenar de personas han gritado ' +
      'numerosas consignas ante una céntrica oficina del banco tras la pancarta “Ni casas sin gente ni gente sin casas”.',
    quotes: [
      { says: 'Hay que hablar', by: 'Benito Salas' },
      { says: 'Ni casas sin gente ni gente sin casas', by: null },
    ],
  },
  {
    why: '"de acuerdo a" names a source',
    text: 'Los pescadores lanzaron bengalas cuando pasaba un avión, lo que, de acuerdo a Julio Oyarzo, “fue la salvación ' +
      'de todos nosotros”.',
    quotes: [{ says: 'fue la salvación de todos nosotros', by: 'Julio Oyarzo' }],
  },
];
