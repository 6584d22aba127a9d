/** French: who speaks in tags of every kind, and who a description means. Written for these tests. */
import type { Passage } from './passage.ts';

export const FR_TAGS: readonly Passage[] = [
  {
    why: 'an inverted pronoun makes a tag of any verb',
    text: 'La romancière Hélène Vasseur publie son dixième livre. « J’écris la nuit », glisse-t-elle. « Le jour, ' +
      'je corrige », plaisante-t-elle encore.',
    quotes: [{ says: 'J’écris la nuit', by: 'Hélène Vasseur', unsure: true },
      { says: 'Le jour, je corrige', by: 'Hélène Vasseur', unsure: true }],
  },
  {
    why: 'no list has every noun for a person',
    text: 'Le parti cherche un chef. « Personne ne veut du poste », a ajouté un ténor de la droite. « On tourne en ' +
      'rond », soupire un habitué des couloirs.',
    quotes: [{ says: 'Personne ne veut du poste', by: 'un ténor de la droite' },
      { says: 'On tourne en rond', by: 'un habitué des couloirs' }],
  },
  {
    why: 'comme opens a tag',
    text: 'La fermeture reste « une hypothèse parmi d’autres », comme l’a expliqué la préfète Sylvie Morand lundi à Metz.',
    quotes: [{ says: 'une hypothèse parmi d’autres', by: 'Sylvie Morand', role: 'préfète', unsure: true }],
  },
  {
    why: 'par names who used the words',
    text: 'Qualifié de « verrue de béton » par la maire Odile Charpin, le parking sera détruit au printemps.',
    quotes: [{ says: 'verrue de béton', by: 'Odile Charpin', role: 'maire', unsure: true }],
  },
  {
    why: 'pour, at the opening, tells whose view it is',
    text: 'Pour le géographe Bruno Lacaze, le littoral est « déjà perdu par endroits ».',
    quotes: [{ says: 'déjà perdu par endroits', by: 'Bruno Lacaze', unsure: true }],
  },
  {
    why: 'the one spoken to is not the speaker',
    text: 'L’avocate Claire Besson a répondu au procureur Marc Tissier : « Vous n’avez pas lu le dossier. »',
    quotes: [{ says: 'Vous n’avez pas lu le dossier.', by: 'Claire Besson', role: 'avocate' }],
  },
  {
    why: 'a description with the noun of the role means its bearer, paragraphs later',
    text: 'La ministre de la Santé, Agnès Roche, a visité jeudi l’hôpital de Tulle. Le service des urgences y ferme ' +
      'la nuit.\n\nLes soignants ont défilé dans le hall. Le préfet Jean Aubry est resté à l’écart.\n\n' +
      '« Nous rouvrirons avant Noël », a promis la ministre. « Je m’y engage. »',
    quotes: [{ says: 'Nous rouvrirons avant Noël', by: 'Agnès Roche', unsure: true },
      { says: 'Je m’y engage.', by: 'Agnès Roche', unsure: true }],
  },
  {
    why: 'another word for the same work',
    text: 'Le romancier Paul Estève vit à Sète. « La mer entre dans mes phrases », confie l’écrivain.',
    quotes: [{ says: 'La mer entre dans mes phrases', by: 'Paul Estève', unsure: true }],
  },
  {
    why: 'two persons, two offices: the noun decides',
    text: 'Le maire Alain Pujol et l’architecte Sophie Nadal ont présenté la halle. « Le toit sera en bois », précise ' +
      'l’architecte. « Le chantier coûtera deux millions », ajoute le maire.',
    quotes: [{ says: 'Le toit sera en bois', by: 'Sophie Nadal', unsure: true },
      { says: 'Le chantier coûtera deux millions', by: 'Alain Pujol', unsure: true }],
  },
  {
    why: 'the antecedent of a relative says what its verb says',
    text: 'Le juge Denis Faure s’appuie sur un rapport de la Cour des comptes qui parle d’« une dérive sans contrôle ».',
    quotes: [{ says: 'une dérive sans contrôle', by: 'un rapport de la Cour des comptes', unsure: true }],
  },
  {
    why: 'titles are no part of the name',
    text: 'Mme Laurence Picard préside la coopérative. « Le lait ne paie plus », constate Mme Picard. Me Yves Ronsard ' +
      'défend les éleveurs : « Nous irons jusqu’au bout. »',
    quotes: [{ says: 'Le lait ne paie plus', by: 'Laurence Picard' },
      { says: 'Nous irons jusqu’au bout.', by: 'Yves Ronsard', unsure: true }],
  },
  {
    why: 'selon and d’après with a description',
    text: 'Le capitaine Luc Hamon a dirigé les secours. Selon le capitaine, le feu a pris « dans une grange isolée ». ' +
      'D’après une habitante du hameau, « tout le monde dormait ».',
    quotes: [{ says: 'dans une grange isolée', by: 'Luc Hamon', unsure: true },
      { says: 'tout le monde dormait', by: 'une habitante du hameau', unsure: true }],
  },
  {
    why: 'a tag inside the marks stands between two halves',
    text: '« La récolte est bonne, assure Frédéric Lambert, viticulteur à Gaillac. Mais les prix s’effondrent. »',
    quotes: [{ says: 'La récolte est bonne', by: 'Frédéric Lambert' },
      { says: 'Mais les prix s’effondrent.', by: 'Frédéric Lambert', unsure: true }],
  },
  {
    why: 'a sentence that points back at the words before it',
    text: '« Rien ne sera plus comme avant. » C’est en ces termes que la présidente Anne Delmas a répondu aux salariés.',
    quotes: [{ says: 'Rien ne sera plus comme avant.', by: 'Anne Delmas', unsure: true }],
  },
  {
    why: 'an extent ends before the verb',
    text: 'Le Premier ministre britannique veut ouvrir « une nouvelle page » avec Paris.',
    quotes: [{ says: 'une nouvelle page', by: 'Le Premier ministre britannique', unsure: true }],
  },
  {
    why: 'behind an object others begin to speak',
    text: 'La brigade a interrogé lundi Luc Perrin, voisins ont dit : « Il rentrait toujours très tard ». Rien ne bouge.',
    quotes: [{ says: 'Il rentrait toujours très tard', by: 'voisins', unsure: true }],
  },
];
