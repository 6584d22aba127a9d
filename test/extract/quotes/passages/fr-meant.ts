/** French passages in which other words mean who was named, with tags inside the marks and pronouns behind the verb. */
import type { Passage } from './passage.ts';

export const FR_MEANT: readonly Passage[] = [
  {
    why: 'an elected man, then his pronoun behind the verb',
    text: 'Le maire de Vallières, Bruno Sicard, a présenté son budget. « Nous n’avons plus de marge », a ' +
      'prévenu l’élu. « Ce sera rude », a-t-il ajouté.',
    quotes: [
      { says: 'Nous n’avons plus de marge', by: 'Bruno Sicard' },
      { says: 'Ce sera rude', by: 'Bruno Sicard' },
    ],
  },
  {
    why: 'the leader of a union by what she leads',
    text: 'Sophie Marchal, secrétaire générale de la Fédération du rail, sort de Matignon. « On nous a ' +
      'écoutés, pas entendus », résume la dirigeante de la Fédération. La syndicaliste n’exclut rien. « ' +
      'Le préavis court toujours », rappelle-t-elle.',
    quotes: [
      { says: 'On nous a écoutés, pas entendus', by: 'Sophie Marchal' },
      { says: 'Le préavis court toujours', by: 'Sophie Marchal' },
    ],
  },
  {
    why: 'the head of government is the prime minister',
    text: 'Le Premier ministre danois, Anders Holm, écrira à Paris. « L’Europe ne peut plus attendre », ' +
      'écrit le chef du gouvernement. « Nous non plus », souligne-t-il.',
    quotes: [
      { says: 'L’Europe ne peut plus attendre', by: 'Anders Holm' },
      { says: 'Nous non plus', by: 'Anders Holm' },
    ],
  },
  {
    why: 'an agency by its noun',
    text: 'L’Agence du littoral a rendu son avis. « Le risque est réel mais maîtrisé », écrit l’agence. Le ' +
      'préfet Marc Oudin n’a pas réagi.',
    quotes: [
      { says: 'Le risque est réel mais maîtrisé', by: 'Agence du littoral' },
    ],
  },
  {
    why: 'a woman without a name stays who she was',
    text: 'Le député Yves Carrel a fait le tour du marché. Une vendeuse de fromages l’interpelle. « Vous ne ' +
      'venez qu’avant les élections », lance la femme.',
    quotes: [
      { says: 'Vous ne venez qu’avant les élections', by: 'Une vendeuse de fromages' },
    ],
  },
  {
    why: 'the tag stands inside the marks, with a comma',
    text: '« C’est une perte sèche, regrette Anne Lesage, patronne du chantier. Personne ne construit plus ' +
      'de bateaux ici. » L’entrepreneuse emploie neuf personnes.',
    quotes: [
      { says: 'C’est une perte sèche', by: 'Anne Lesage' },
      { says: 'Personne ne construit plus de bateaux ici.', by: 'Anne Lesage' },
    ],
  },
  {
    why: 'what a researcher goes on to say after the writer’s sentence',
    text: 'La rumeur est née en Allemagne, explique la sociologue Inès Carpentier. Elle a mis deux jours à ' +
      'passer la frontière. « Les comptes officiels l’ont relayée sans vérifier. »',
    quotes: [
      { says: 'Les comptes officiels l’ont relayée sans vérifier.', by: 'Inès Carpentier' },
    ],
  },
  {
    why: 'the one who speaks for somebody is not that one',
    text: 'La porte-parole du ministre Alain Thévenot a démenti. « Rien n’est décidé », a assuré la ' +
      'porte-parole. Thévenot lui-même parle d’un « faux débat ».',
    quotes: [
      { says: 'Rien n’est décidé', by: 'La porte-parole du ministre Alain Thévenot', unsure: true },
      { says: 'faux débat', by: 'Alain Thévenot' },
    ],
  },
  {
    why: '“on” is nobody, whoever spoke before',
    text: 'La ministre Odile Ferry a défendu sa loi. « Elle est juste », a dit Mme Ferry. Dans les couloirs, ' +
      'on murmure « qu’elle ne passera pas l’hiver ».',
    quotes: [
      { says: 'Elle est juste', by: 'Odile Ferry' },
      { says: 'qu’elle ne passera pas l’hiver', by: null },
    ],
  },
  {
    why: 'two in turn',
    text: 'Le chercheur Paul Daumas et la cheffe Lina Roux n’ont pas la même recette. « Il faut moins de sel ' +
      '», dit le scientifique. « Il faut surtout du goût », réplique la cheffe.',
    quotes: [
      { says: 'Il faut moins de sel', by: 'Paul Daumas' },
      { says: 'Il faut surtout du goût', by: 'Lina Roux' },
    ],
  },
  {
    why: 'who complains is who the sentence before tells of',
    text: '« La situation est grave », a dit Carmen Soler, présidente de l’association. C’est ce qui arrive à Laure ' +
      'Petit, qui attend depuis avril. « Chaque fois on me dit de revenir », se plaint-elle.',
    quotes: [
      { says: 'La situation est grave', by: 'Carmen Soler' },
      { says: 'Chaque fois on me dit de revenir', by: 'Laure Petit', unsure: true },
    ],
  },
  {
    why: 'what is told is no speaker; who tells it stands behind it',
    text: 'Le pêcheur Luc Roux a vu tomber la fillette. « J’ai sauté », raconte la scène Luc Roux. « Il faisait froid », ' +
      'décrit la scène un voisin.',
    quotes: [{ says: 'J’ai sauté', by: 'Luc Roux' }, { says: 'Il faisait froid', by: 'un voisin' }],
  },
];
