/** Italian: bodies whose names go on in small letters, offices, who is called what. Written for these tests. */
import type { Passage } from './passage.ts';

export const IT_OFFICES: readonly Passage[] = [
  {
    why: 'the name of a body goes on in small letters',
    text: 'La legge divide. «Il testo è illegittimo», ha deciso la Corte costituzionale. «Siamo pronti a partire», ha ' +
      'fatto sapere la Protezione civile. «Nessuno ci ha avvisati», replica l’Ordine dei medici.',
    quotes: [{ says: 'Il testo è illegittimo', by: 'Corte costituzionale' },
      { says: 'Siamo pronti a partire', by: 'Protezione civile' },
      { says: 'Nessuno ci ha avvisati', by: 'Ordine dei medici' }],
  },
  {
    why: 'who shares a verb with another does not share the office',
    text: 'La premier Giulia Salvi ed Elena Corti, segretaria del Partito del lago, si sono sfidate in aula. Corti ha ' +
      'lasciato la seduta. «Il Paese aspetta risposte», ha aggiunto la premier.',
    quotes: [{ says: 'Il Paese aspetta risposte', by: 'Giulia Salvi', unsure: true }],
  },
  {
    why: 'who is met by another speaks in the relative',
    text: 'Il legale Dario Lupi ha incontrato il giovane custode, che ha raccontato di «essere fuggito per paura».',
    quotes: [{ says: 'essere fuggito per paura', by: 'il giovane custode', unsure: true }],
  },
  {
    why: 'the next sentence names the author with no verb of saying',
    text: '«La strada resterà chiusa fino a marzo». A dirlo è Paola Ferri, assessora ai lavori pubblici. «Il paese ' +
      'non si arrende». È il commento del sindaco Ugo Marchi.',
    quotes: [{ says: 'La strada resterà chiusa fino a marzo', by: 'Paola Ferri' },
      { says: 'Il paese non si arrende', by: 'Ugo Marchi' }],
  },
  {
    why: 'a word of address is no part of a name',
    text: '«Caro Bassi, la fiducia è finita», ha scritto il sindaco Ugo Ferri. «Ho fatto il mio dovere», ha replicato ' +
      'Bassi. Il presidente Renzo Bassi non lascia.',
    quotes: [{ says: 'Caro Bassi, la fiducia è finita', by: 'Ugo Ferri' },
      { says: 'Ho fatto il mio dovere', by: 'Renzo Bassi' }],
  },
  {
    why: 'who is accused by a gerund does not speak',
    text: 'Il centrista Aldo Neri ha difeso il bilancio, accusando Carla Vitale di «inutili allarmismi».',
    quotes: [{ says: 'inutili allarmismi', by: 'Aldo Neri' }],
  },
  {
    why: 'whom a relative stands for is its source',
    text: 'Protesta anche il primo cittadino di Lerma, Aldo Riva, secondo cui i sindaci hanno fatto «tutto il possibile».',
    quotes: [{ says: 'tutto il possibile', by: 'Aldo Riva' }],
  },
  {
    why: 'the name between commas right before the verb',
    text: 'Il sindaco Ugo Ferri protesta, mentre un altro primo cittadino, quello di Lerma, Aldo Riva, sostiene che «la ' +
      'misura è colma».',
    quotes: [{ says: 'la misura è colma', by: 'Aldo Riva' }],
  },
  {
    why: 'a man of a name that is a woman’s elsewhere',
    text: 'La giornalista Marta Gallo ha visto il cantiere. Il presidente della Regione, Rosario Conti, ha incontrato i ' +
      'tecnici. Quindi il governatore ha aggiunto che «i lavori finiranno a marzo».',
    quotes: [{ says: 'i lavori finiranno a marzo', by: 'Rosario Conti' }],
  },
];
