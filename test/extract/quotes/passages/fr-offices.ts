/** French: bodies whose names go on in small letters, offices of many words, who is called what. Written for these tests. */
import type { Passage } from './passage.ts';

export const FR_OFFICES: readonly Passage[] = [
  {
    why: 'the name of a body goes on in small letters',
    text: 'La loi est contestée. « Ce texte viole la Constitution », a tranché le Conseil constitutionnel. « Nous ' +
      'ferons appel », répond la Fédération autonome de l’enseignement. « Rien ne presse », estime l’Agence régionale ' +
      'de santé.',
    quotes: [{ says: 'Ce texte viole la Constitution', by: 'Conseil constitutionnel' },
      { says: 'Nous ferons appel', by: 'Fédération autonome de l’enseignement' },
      { says: 'Rien ne presse', by: 'Agence régionale de santé' }],
  },
  {
    why: 'the first noun alone is the body named in full before',
    text: 'La Commission européenne a ouvert une enquête lundi. « Les règles valent pour tous », a dit la Commission.',
    quotes: [{ says: 'Les règles valent pour tous', by: 'Commission européenne' }],
  },
  {
    why: 'a name stands behind an office of many words and its initials',
    text: '« Le budget est intenable », a dit le chef par intérim du Parti du littoral (PDL), Marc Aubin. « Nous avons ' +
      'tenu parole », a répondu la ministre de l’Énergie et de l’Industrie, Claire Monnet.',
    quotes: [{ says: 'Le budget est intenable', by: 'Marc Aubin' },
      { says: 'Nous avons tenu parole', by: 'Claire Monnet' }],
  },
  {
    why: 'whoever has another noun is somebody else',
    text: 'La juge ouvre l’audience. « Parlez plus fort », demande la juge. « Je n’ai rien à ajouter », marmonne le ' +
      'retraité.',
    quotes: [{ says: 'Parlez plus fort', by: 'la juge' }, { says: 'Je n’ai rien à ajouter', by: 'le retraité' }],
  },
  {
    why: 'a surname that is a trade as well',
    text: '« Le troupeau est rentré », raconte Régis Forestier. « Il en manque douze », corrige Edmée Charpentier.',
    quotes: [{ says: 'Le troupeau est rentré', by: 'Régis Forestier' },
      { says: 'Il en manque douze', by: 'Edmée Charpentier' }],
  },
  {
    why: 'the source right behind the mark, whatever opens the sentence',
    text: 'Selon un premier bilan, la voiture, dont « les freins étaient usés » selon l’expert Hugo Marin, a dévalé la ' +
      'rue.',
    quotes: [{ says: 'les freins étaient usés', by: 'Hugo Marin' }],
  },
  {
    why: 'somebody insists, by two verbs and a preposition',
    text: '« Personne ne sera laissé dehors », a tenu à préciser la directrice Jeanne Morin.',
    quotes: [{ says: 'Personne ne sera laissé dehors', by: 'Jeanne Morin' }],
  },
  {
    why: 'inside the marks a tag of a verb that no list has, and to whom it was said',
    text: '« Le projet est né ici, a peaufiné mardi Paul Garnier, directeur du port. Il grandira ici. » « La grue ne ' +
      'tiendra pas, s’étonnait auprès du quotidien Sonia Ferrand. Nous l’avions dit. »',
    quotes: [{ says: 'Le projet est né ici', by: 'Paul Garnier' }, { says: 'Il grandira ici.', by: 'Paul Garnier' },
      { says: 'La grue ne tiendra pas', by: 'Sonia Ferrand' }, { says: 'Nous l’avions dit.', by: 'Sonia Ferrand' }],
  },
  {
    why: 'who is criticised behind a participle does not speak',
    text: 'La sénatrice Odile Besson a quitté la salle, dénonçant chez son rival Jean Carlier « une faute morale ».',
    quotes: [{ says: 'une faute morale', by: 'Odile Besson' }],
  },
  {
    why: 'a relative clause that a comma has closed says nothing of the words behind it',
    text: 'Depuis mars, date à laquelle la direction a annoncé la vente, « chacun retient son souffle ».',
    quotes: [{ says: 'chacun retient son souffle', by: null }],
  },
  {
    why: 'the next sentence names the author with no verb of saying',
    text: 'Le stade est fermé. « Nous jouerons dans la rue. » Ce sont les mots du capitaine Luc Perrin.',
    quotes: [{ says: 'Nous jouerons dans la rue.', by: 'Luc Perrin' }],
  },
  {
    why: 'what follows a thing is no speech of the thing',
    text: 'L’Ordre des géomètres a protesté lundi. Une prise de position qui fait suite à « des contrôles répétés ».',
    quotes: [{ says: 'des contrôles répétés', by: 'Ordre des géomètres', unsure: true }],
  },
  {
    why: 'whom a relative stands for is its source',
    text: 'Le port est fermé, regrette Anne Morel, selon laquelle « rien ne sera prêt avant mai ».',
    quotes: [{ says: 'rien ne sera prêt avant mai', by: 'Anne Morel' }],
  },
  {
    why: 'whose view it is, though the phrase goes on',
    text: 'Le Havre a perdu deux médecins. Pour un praticien exerçant dans le quartier, « la situation est intenable ».',
    quotes: [{ says: 'la situation est intenable', by: 'un praticien' }],
  },
  {
    why: 'a participle without an article is nobody',
    text: 'Le notaire Paul Garnier a comparu lundi. Accusé de fraude, il encourt dix ans. « Je ferai appel », a-t-il dit.',
    quotes: [{ says: 'Je ferai appel', by: 'Paul Garnier' }],
  },
];
