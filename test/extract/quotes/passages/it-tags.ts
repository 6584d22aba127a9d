/** Italian: who speaks in tags of every kind, and who a description means. Written for these tests. */
import type { Passage } from './passage.ts';

export const IT_TAGS: readonly Passage[] = [
  {
    why: 'no list has every verb of a tag',
    text: 'Il sindaco Dario Lupi ha visto i danni. «Ripartiamo da zero», sbuffò il sindaco Dario Lupi.',
    quotes: [{ says: 'Ripartiamo da zero', by: 'Dario Lupi', role: 'sindaco' }],
  },
  {
    why: 'no list has every noun for a person',
    text: 'Il mercato chiude a fine mese. «Nessuno ci ha avvisati», racconta una bancarellista di Lodi. «Resteremo ' +
      'qui», aggiunge un veterano del banco.',
    quotes: [{ says: 'Nessuno ci ha avvisati', by: 'una bancarellista di Lodi', unsure: true },
      { says: 'Resteremo qui', by: 'un veterano del banco', unsure: true }],
  },
  {
    why: 'come opens a tag',
    text: 'La diga resta «sotto osservazione», come ha spiegato l’ingegnere Elisa Conti.',
    quotes: [{ says: 'sotto osservazione', by: 'Elisa Conti', unsure: true }],
  },
  {
    why: 'dalla names who used the words',
    text: 'Definito «uno scempio» dalla consigliera Paola Neri, il parcheggio sarà demolito.',
    quotes: [{ says: 'uno scempio', by: 'Paola Neri', unsure: true }],
  },
  {
    why: 'per, at the opening, tells whose view it is',
    text: 'Per il geologo Marco Righi, la frana è «un disastro annunciato».',
    quotes: [{ says: 'un disastro annunciato', by: 'Marco Righi', unsure: true }],
  },
  {
    why: 'the one spoken to is not the speaker',
    text: 'La ministra Sara Galli ha risposto al deputato Luca Moro: «Lei ha votato il contrario».',
    quotes: [{ says: 'Lei ha votato il contrario', by: 'Sara Galli', role: 'ministra' }],
  },
  {
    why: 'a description with the noun of the role means its bearer, paragraphs later',
    text: 'La ministra della Salute, Giulia Ferri, ha visitato ieri il pronto soccorso di Ivrea. Il reparto chiude la ' +
      'notte.\n\nI medici hanno protestato nell’atrio. Il prefetto Carlo Riva è rimasto in disparte.\n\n' +
      '«Riapriremo prima di Natale», ha promesso la ministra. «È un impegno».',
    quotes: [{ says: 'Riapriremo prima di Natale', by: 'Giulia Ferri', unsure: true },
      { says: 'È un impegno', by: 'Giulia Ferri', unsure: true }],
  },
  {
    why: 'another word for the same work',
    text: 'L’allenatore Bruno Sala ha perso tre partite. «Serve pazienza», ripete il tecnico.',
    quotes: [{ says: 'Serve pazienza', by: 'Bruno Sala', unsure: true }],
  },
  {
    why: 'two persons, two offices: the noun decides',
    text: 'Il sindaco Fabio Monti e l’architetta Anna Serra hanno presentato la piazza. «Ci sarà più ombra», dice ' +
      'l’architetta. «Costerà un milione», precisa il sindaco.',
    quotes: [{ says: 'Ci sarà più ombra', by: 'Anna Serra', unsure: true },
      { says: 'Costerà un milione', by: 'Fabio Monti', unsure: true }],
  },
  {
    why: 'a verb may leave out its subject',
    text: 'L’attrice Chiara Valli è tornata a teatro. «Ho pianto ogni sera», confessa. «Adesso rido», aggiunge.',
    quotes: [{ says: 'Ho pianto ogni sera', by: 'Chiara Valli', unsure: true },
      { says: 'Adesso rido', by: 'Chiara Valli', unsure: true }],
  },
  {
    why: 'titles are no part of the name',
    text: 'Il dott. Pietro Bassi guida il reparto. «I letti non bastano», avverte Bassi. L’onorevole Marta Leone ' +
      'chiede fondi: «Il governo ci ascolti».',
    quotes: [{ says: 'I letti non bastano', by: 'Pietro Bassi' },
      { says: 'Il governo ci ascolti', by: 'Marta Leone', unsure: true }],
  },
  {
    why: 'secondo with a description',
    text: 'Il comandante Ugo Ferro ha guidato i soccorsi. Secondo il comandante, il rogo è partito «da un fienile». ' +
      'Secondo una residente della frazione, «dormivano tutti».',
    quotes: [{ says: 'da un fienile', by: 'Ugo Ferro', unsure: true },
      { says: 'dormivano tutti', by: 'una residente della frazione', unsure: true }],
  },
  {
    why: 'the antecedent of a relative says what its verb says',
    text: 'Il giudice Nino Greco cita una relazione della polizia che parla di «pagamenti senza fattura».',
    quotes: [{ says: 'pagamenti senza fattura', by: 'una relazione della polizia', unsure: true }],
  },
];
