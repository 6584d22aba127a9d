/** French newspaper passages, written for these tests. */
import type { Passage } from './passage.ts';

export const FR: readonly Passage[] = [
  {
    why: 'the perfect with its auxiliary before the subject; spaces inside the marks are no part of the words',
    text: 'La ministre de la Culture, Camille Rousset, a défendu son budget. « Nous ne fermerons aucun musée », a déclaré Mme Rousset lundi à Lyon.',
    quotes: [{ says: 'Nous ne fermerons aucun musée', by: 'Camille Rousset', role: 'ministre de la Culture' }],
  },
  {
    why: 'the attribution stands inside the marks and is none of the speaker’s words',
    text: 'Le maire Jean Fabre se dit inquiet. « La digue ne tiendra pas, explique Jean Fabre. Il faut évacuer le quartier. »',
    quotes: [{ says: 'La digue ne tiendra pas', by: 'Jean Fabre', role: 'maire' }, { says: 'Il faut évacuer le quartier.', by: 'Jean Fabre' }],
  },
  {
    why: 'inverted pronoun, with and without the t',
    text: 'L’avocate Sophie Marchal a quitté la salle. « Mon client est innocent », affirme-t-elle. « Nous ferons appel », a-t-elle ajouté.',
    quotes: [{ says: 'Mon client est innocent', by: 'Sophie Marchal', role: 'avocate' }, { says: 'Nous ferons appel', by: 'Sophie Marchal' }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: 'Le site est fermé depuis jeudi. « Aucun salarié ne sera licencié », a assuré une porte-parole de l’entreprise.',
    quotes: [{ says: 'Aucun salarié ne sera licencié', by: 'une porte-parole de l’entreprise', role: null }],
  },
  {
    why: 'selon names the source of words in the writer’s sentence',
    text: 'Selon le procureur Marc Delattre, le suspect a agi « avec une froide détermination et sans remords ».',
    quotes: [{ says: 'avec une froide détermination et sans remords', by: 'Marc Delattre', role: 'procureur', kind: 'fragment' }],
  },
  {
    why: 'words held at arm’s length are no speech, nor is a title',
    text: 'Les « gilets verts » défilent. Son livre intitulé « La Nuit des rois perdus » sort mardi.',
    quotes: [],
  },
  {
    why: 'role with its complement right before the name, no comma',
    text: '« La menace reste élevée », a prévenu le ministre de l’Intérieur Paul Garnier.',
    quotes: [{ says: 'La menace reste élevée', by: 'Paul Garnier', role: 'ministre de l’Intérieur' }],
  },
  {
    why: 'subject, auxiliary, participle, colon',
    text: 'Interrogé sur France Info, le député Luc Perrin a répondu : « Je ne voterai pas ce texte. »',
    quotes: [{ says: 'Je ne voterai pas ce texte.', by: 'Luc Perrin', role: 'député' }],
  },
  {
    why: 'straight marks; an appositive between the name and its verb',
    text: 'Anne Leclerc, présidente de l\'association Mer Vive, a dénoncé le projet. "C\'est une folie", a-t-elle lancé.',
    quotes: [{ says: "C'est une folie", by: 'Anne Leclerc', role: "présidente de l'association Mer Vive" }],
  },
  {
    why: 'M. is no end of a sentence and no part of the name',
    text: 'Le patron du groupe, Henri Valois, part en juin. « Je laisse une maison en ordre », a confié M. Valois. « Mon successeur est prêt. »',
    quotes: [{ says: 'Je laisse une maison en ordre', by: 'Henri Valois', role: 'patron du groupe' }, { says: 'Mon successeur est prêt.', by: 'Henri Valois' }],
  },
  {
    why: 'nobody is said to say it: the speaker stays untold',
    text: 'Une pancarte proclame en lettres rouges. « Plus jamais une seule usine ici chez nous ». Le préfet Alain Berger est passé dans la matinée.',
    quotes: [{ says: 'Plus jamais une seule usine ici chez nous', by: null }],
  },
  {
    why: 'two men, and the pronoun goes to the one who has just spoken',
    text: '« Je regrette ce choix », a dit le sénateur Éric Vasseur.\n\n« Mais la loi passera », a-t-il poursuivi. « Elle est mauvaise », a répliqué le député Hugo Simon.',
    quotes: [{ says: 'Je regrette ce choix', by: 'Éric Vasseur', role: 'sénateur' }, { says: 'Mais la loi passera', by: 'Éric Vasseur' }, { says: 'Elle est mauvaise', by: 'Hugo Simon', role: 'député' }],
  },
  {
    why: 'the name of a city before a person’s is none of the name',
    text: '« Le tramway ouvrira en mai », promet la maire de Nantes Claire Jouve.',
    quotes: [{ says: 'Le tramway ouvrira en mai', by: 'Claire Jouve', role: 'maire de Nantes' }],
  },
];
