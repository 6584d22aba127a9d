/** Italian passages in which other words mean who was named, and verbs have no subject. */
import type { Passage } from './passage.ts';

export const IT_MEANT: readonly Passage[] = [
  {
    why: 'the first citizen is the mayor',
    text: 'La sindaca di Valchiara, Paola Renzi, ha firmato l’ordinanza. «Da domani niente fuochi», ha detto ' +
      'la prima cittadina. «Nemmeno in giardino», ha aggiunto.',
    quotes: [
      { says: 'Da domani niente fuochi', by: 'Paola Renzi' },
      { says: 'Nemmeno in giardino', by: 'Paola Renzi' },
    ],
  },
  {
    why: 'a woman without a name is by the words that bring her in',
    text: 'L’assessore Guido Marangon promette autobus nuovi. Una pendolare scuote la testa. «Li aspetto dal ' +
      '2019», dice la donna.',
    quotes: [
      { says: 'Li aspetto dal 2019', by: 'Una pendolare' },
    ],
  },
  {
    why: 'the scientist by another word',
    text: 'Il ricercatore Elio Fantini studia le meduse da vent’anni. «Il mare ci sta avvisando», spiega lo ' +
      'scienziato. Secondo Fantini servono «dati, non slogan».',
    quotes: [
      { says: 'Il mare ci sta avvisando', by: 'Elio Fantini' },
      { says: 'dati, non slogan', by: 'Elio Fantini' },
    ],
  },
  {
    why: 'a banner is nobody’s, whoever spoke before',
    text: 'Il prefetto Aldo Serra ha chiesto calma. «Nessuno sarà sgomberato», ha detto Serra. Su uno ' +
      'striscione si leggeva «Le case non si toccano mai più».',
    quotes: [
      { says: 'Nessuno sarà sgomberato', by: 'Aldo Serra' },
      { says: 'Le case non si toccano mai più', by: 'uno striscione' },
    ],
  },
  {
    why: 'two in turn',
    text: 'Il ministro Sandro Berti e la sindacalista Olga Neri si sono incontrati a Roma. «Le risorse sono ' +
      'queste», ha detto il ministro. «Allora si sciopera», ha replicato la sindacalista.',
    quotes: [
      { says: 'Le risorse sono queste', by: 'Sandro Berti' },
      { says: 'Allora si sciopera', by: 'Olga Neri' },
    ],
  },
  {
    why: 'what is told is no speaker; who tells it stands behind it',
    text: 'Il pescatore Bruno Conti ha visto cadere la bambina. «Sono saltato», ricorda la scena. «Nessuno veniva», ' +
      'racconta l’episodio una vicina.',
    quotes: [{ says: 'Sono saltato', by: 'Bruno Conti' }, { says: 'Nessuno veniva', by: 'una vicina' }],
  },
];
