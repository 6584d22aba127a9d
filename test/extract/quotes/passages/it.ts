/** Italian newspaper passages, written for these tests. */
import { IT_SPOKEN_OF } from './spoken-of.ts';
import { IT_INCISES } from './incises.ts';
import { IT_AGED } from './aged.ts';
import { IT_ASIDES } from './asides.ts';
import { IT_CONJUGATED } from './conjugated.ts';
import { IT_MEANT } from './it-meant.ts';
import { IT_ONE_OF } from './one-of.ts';
import { IT_DEEDS } from './deeds.ts';
import { IT_LED_BY } from './led-by.ts';
import { IT_STATEMENTS } from './statements.ts';
import type { Passage } from './passage.ts';
import { IT_OFFICES } from './it-offices.ts';
import { IT_TAGS } from './it-tags.ts';
import { IT_SUBJECT_BEFORE } from './subject-before.ts';
import { IT_SIGNS } from './signs.ts';
import { IT_VIEWS } from './views.ts';

export const IT: readonly Passage[] = [
  ...IT_VIEWS,
  ...IT_SPOKEN_OF,
  ...IT_INCISES,
  ...IT_AGED,
  ...IT_SIGNS,
  ...IT_ASIDES,
  ...IT_SUBJECT_BEFORE,
  ...IT_ONE_OF,
  ...IT_DEEDS,
  ...IT_LED_BY,
  ...IT_STATEMENTS,
  ...IT_MEANT,
  ...IT_CONJUGATED,
  ...IT_TAGS,
  ...IT_OFFICES,
  {
    why: 'perfect with its auxiliary before the subject; later the surname alone',
    text: 'La ministra dell’Istruzione, Chiara Bellandi, è intervenuta in aula. «Nessuna scuola chiuderà», ha detto ' +
      'Bellandi.',
    quotes: [{ says: 'Nessuna scuola chiuderà', by: 'Chiara Bellandi', role: 'ministra dell’Istruzione' }],
  },
  {
    why: 'the attribution stands between dashes inside the marks',
    text: '«Il ponte è sicuro – ha spiegato il sindaco Paolo Ferri –. I lavori finiranno a maggio».',
    quotes: [{ says: 'Il ponte è sicuro', by: 'Paolo Ferri', role: 'sindaco' }, {
      says: 'I lavori finiranno a maggio', by: 'Paolo Ferri',
    }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: '“Non ci saranno licenziamenti”, ha assicurato un portavoce dell’azienda.',
    quotes: [{ says: 'Non ci saranno licenziamenti', by: 'un portavoce dell’azienda', role: null }],
  },
  {
    why: 'secondo names the source of words in the writer’s sentence',
    text: 'Secondo il procuratore Marco Tozzi, l’imputato agì “con lucida freddezza e senza alcun rimorso”.',
    quotes: [
      { says: 'con lucida freddezza e senza alcun rimorso', by: 'Marco Tozzi', role: 'procuratore', kind: 'fragment' },
    ],
  },
  {
    why: 'words held at arm’s length are no speech, nor is a title',
    text: 'I cosiddetti “furbetti” pagheranno. Il film “La Grande Estate Rossa” esce a marzo.',
    quotes: [],
  },
  {
    why: 'the pronoun agrees with the woman',
    text: 'La biologa Laura Conti lavora qui da anni. “Il lago sta morendo”, avverte lei.',
    quotes: [{ says: 'Il lago sta morendo', by: 'Laura Conti', role: 'biologa' }],
  },
  {
    why: 'the subject is left out: it is the one who speaks already',
    text: '«Abbiamo vinto con merito», ha dichiarato l’allenatore Stefano Riva. «Ora pensiamo alla finale», ha ' +
      'aggiunto.',
    quotes: [{ says: 'Abbiamo vinto con merito', by: 'Stefano Riva', role: 'allenatore' }, {
      says: 'Ora pensiamo alla finale', by: 'Stefano Riva',
    }],
  },
  {
    why: 'an appositive between the name and its verb; straight marks',
    text: 'Giulia Marini, presidente dell\'associazione, ha replicato: "Non molleremo mai".',
    quotes: [{ says: 'Non molleremo mai', by: 'Giulia Marini', role: "presidente dell'associazione" }],
  },
  {
    why: 'the verb stands first, the subject before the colon',
    text: 'Così ha commentato il premier Luca Sartori: «È un giorno storico per il Paese».',
    quotes: [{ says: 'È un giorno storico per il Paese', by: 'Luca Sartori', role: 'premier' }],
  },
  {
    why: 'the name alone before a colon; then another speaker',
    text: 'Il deputato Matteo Greco: «La legge è sbagliata». Ma la senatrice Anna Fontana ribatte: «È la migliore ' +
      'possibile».',
    quotes: [{ says: 'La legge è sbagliata', by: 'Matteo Greco', role: 'deputato' }, {
      says: 'È la migliore possibile', by: 'Anna Fontana', role: 'senatrice',
    }],
  },
  {
    why: 'nobody is said to say it: the speaker stays untold',
    text: '“Mai più un’altra fabbrica nella nostra valle” si legge sullo striscione. Il prefetto Carlo Neri è ' +
      'arrivato in serata.',
    quotes: [{ says: 'Mai più un’altra fabbrica nella nostra valle', by: null }],
  },
  {
    why: 'dott. is no end of a sentence and no part of the name',
    text: 'Il dott. Franco Leone dirige il reparto. “I pazienti stanno bene”, ha confermato Leone. “Torneranno a ' +
      'casa domani”.',
    quotes: [
      { says: 'I pazienti stanno bene', by: 'Franco Leone' }, { says: 'Torneranno a casa domani', by: 'Franco Leone' },
    ],
  },
  {
    why: 'the spokeswoman of a person is not that person',
    text: '“Il presidente è in buona salute”, ha riferito la portavoce di Giovanni Lodi.',
    quotes: [{ says: 'Il presidente è in buona salute', by: 'la portavoce di Giovanni Lodi' }],
  },
  { why: 'the next sentence says who said it',
    text: 'ROMA - «Non arretreremo di un millimetro». Lo ha detto il presidente del Consiglio, Carla Mancuso, ' +
      'parlando a margine del vertice. «L’Europa deve fare la sua parte», ha aggiunto la premier.',
    quotes: [
      { says: 'Non arretreremo di un millimetro', by: 'Carla Mancuso' },
      { says: 'L’Europa deve fare la sua parte', by: 'Carla Mancuso' },
    ],
  },
  {
    why: 'dashes inside the marks',
    text: '«È stato un attimo — racconta Mario Esposito, pescatore di 58 anni — e la barca si è capovolta». I ' +
      'soccorsi sono arrivati dopo un’ora.',
    quotes: [
      { says: 'È stato un attimo', by: 'Mario Esposito' },
      { says: 'e la barca si è capovolta', by: 'Mario Esposito' },
    ],
  },
  {
    why: 'investigators, then a prosecutor',
    text: 'Secondo gli inquirenti, l’incendio sarebbe “di origine dolosa e opera di più persone”. Il procuratore ' +
      'capo di Salerno, Nicola Amato, ha parlato di “un gesto vile contro l’intera comunità”.',
    quotes: [
      { says: 'di origine dolosa e opera di più persone', by: 'gli inquirenti' },
      { says: 'un gesto vile contro l’intera comunità', by: 'Nicola Amato' },
    ],
  },
  {
    why: 'a colon and one person before it',
    text: 'Il segretario del partito Enrico Galli ha risposto alle critiche: «Chi se ne va, tradisce gli elettori». ' +
      'Dura la replica dell’ex ministra Paola Sereni: «Galli pensi ai suoi guai».',
    quotes: [
      { says: 'Chi se ne va, tradisce gli elettori', by: 'Enrico Galli' },
      { says: 'Galli pensi ai suoi guai', by: 'Paola Sereni' },
    ],
  },
  {
    why: 'a commission’s spokeswoman',
    text: 'La Commissione europea ha aperto un’indagine. “Valuteremo ogni elemento con la massima attenzione”, ha ' +
      'spiegato una portavoce della Commissione.',
    quotes: [{ says: 'Valuteremo ogni elemento con la massima attenzione', by: 'una portavoce della Commissione' }] },
  { why: 'two colons, two speakers',
    text: 'L’allenatore del Parma Fabio Lucchesi è amareggiato: «Abbiamo regalato un tempo». Il capitano D’Angelo ' +
      'non si nasconde: «La colpa è anche mia».',
    quotes: [
      { says: 'Abbiamo regalato un tempo', by: 'Fabio Lucchesi' },
      { says: 'La colpa è anche mia', by: 'D’Angelo', unsure: true },
    ],
  },
  {
    why: 'present tense; a colon after a verb that is not of saying',
    text: '«Siamo pronti a tutto», avverte il leader della protesta Gino Salvemini. Il ministro dell’Agricoltura, ' +
      'Piero Landi, apre al dialogo: «La porta è sempre aperta».',
    quotes: [
      { says: 'Siamo pronti a tutto', by: 'Gino Salvemini' },
      { says: 'La porta è sempre aperta', by: 'Piero Landi', role: 'ministro dell’Agricoltura' },
    ],
  },
  {
    why: 'a given name with a relative after it',
    text: '“Ho sentito un boato”, dice Teresa, che abita al secondo piano. “Poi il buio”. Il sindaco Renato Fusco ha ' +
      'disposto l’evacuazione.',
    quotes: [
      { says: 'Ho sentito un boato', by: 'Teresa', unsure: true },
      { says: 'Poi il buio', by: 'Teresa', unsure: true },
    ],
  },
  {
    why: 'a head of state without a name; a prime minister',
    text: 'Nel suo messaggio, il Capo dello Stato ha definito la strage “una ferita ancora aperta nella storia della ' +
      'Repubblica”. Il premier Dario Conti ha detto che “la verità è un dovere verso le vittime”.',
    quotes: [
      { says: 'una ferita ancora aperta nella storia della Repubblica', by: 'il Capo dello Stato', unsure: true },
      { says: 'la verità è un dovere verso le vittime', by: 'Dario Conti', role: 'premier' },
    ],
  },
  {
    why: 'two words in marks after a colon; a critic after "per"',
    text: 'A spiegarlo è la direttrice del museo, Ornella Bassi: «Riapriremo a Natale». Per il critico Aldo Serra si ' +
      'tratta di «una scelta coraggiosa ma tardiva».',
    quotes: [
      { says: 'Riapriremo a Natale', by: 'Ornella Bassi', role: 'direttrice del museo' },
      { says: 'una scelta coraggiosa ma tardiva', by: 'Aldo Serra', unsure: true },
    ],
  },
];
