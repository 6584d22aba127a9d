/** French newspaper passages, written for these tests. */
import { FR_SPOKEN_OF } from './spoken-of.ts';
import { FR_AGED } from './aged.ts';
import { FR_ASIDES } from './asides.ts';
import { FR_CONJUGATED } from './conjugated.ts';
import { FR_LONG } from './fr-long.ts';
import { FR_MEANT } from './fr-meant.ts';
import { FR_ONE_OF } from './one-of.ts';
import { FR_DEEDS } from './deeds.ts';
import { FR_LED_BY } from './led-by.ts';
import { FR_BROUGHT_IN, FR_STATEMENTS } from './statements.ts';
import type { Passage } from './passage.ts';
import { FR_OFFICES } from './fr-offices.ts';
import { FR_TAGS } from './fr-tags.ts';
import { FR_SUBJECT_BEFORE } from './subject-before.ts';
import { FR_SIGNS } from './signs.ts';
import { FR_VIEWS } from './views.ts';

export const FR: readonly Passage[] = [
  ...FR_VIEWS,
  ...FR_SPOKEN_OF,
  ...FR_AGED,
  ...FR_SIGNS,
  ...FR_ASIDES,
  ...FR_SUBJECT_BEFORE,
  ...FR_ONE_OF,
  ...FR_DEEDS,
  ...FR_LED_BY,
  ...FR_STATEMENTS,
  ...FR_BROUGHT_IN,
  ...FR_LONG,
  ...FR_MEANT,
  ...FR_CONJUGATED,
  ...FR_TAGS,
  ...FR_OFFICES,
  {
    why: 'the perfect with its auxiliary before the subject; spaces inside the marks are no part of the words',
    text: 'La ministre de la Culture, Camille Rousset, a défendu son budget. « Nous ne fermerons aucun musée », a ' +
      'déclaré Mme Rousset lundi à Lyon.',
    quotes: [{ says: 'Nous ne fermerons aucun musée', by: 'Camille Rousset', role: 'ministre de la Culture' }],
  },
  {
    why: 'the attribution stands inside the marks and is none of the speaker’s words',
    text: 'Le maire Jean Fabre se dit inquiet. « La digue ne tiendra pas, explique Jean Fabre. Il faut évacuer le ' +
      'quartier. »',
    quotes: [{ says: 'La digue ne tiendra pas', by: 'Jean Fabre', role: 'maire' }, {
      says: 'Il faut évacuer le quartier.', by: 'Jean Fabre',
    }],
  },
  {
    why: 'inverted pronoun, with and without the t',
    text: 'L’avocate Sophie Marchal a quitté la salle. « Mon client est innocent », affirme-t-elle. « Nous ferons ' +
      'appel », a-t-elle ajouté.',
    quotes: [{ says: 'Mon client est innocent', by: 'Sophie Marchal', role: 'avocate' }, {
      says: 'Nous ferons appel', by: 'Sophie Marchal',
    }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: 'Le site est fermé depuis jeudi. « Aucun salarié ne sera licencié », a assuré une porte-parole de ' +
      'l’entreprise.',
    quotes: [{ says: 'Aucun salarié ne sera licencié', by: 'une porte-parole de l’entreprise', role: null }],
  },
  {
    why: 'selon names the source of words in the writer’s sentence',
    text: 'Selon le procureur Marc Delattre, le suspect a agi « avec une froide détermination et sans remords ».',
    quotes: [{
      says: 'avec une froide détermination et sans remords', by: 'Marc Delattre', role: 'procureur', kind: 'fragment',
    }],
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
    text: 'Anne Leclerc, présidente de l\'association Mer Vive, a dénoncé le projet. "C\'est une folie", a-t-elle ' +
      'lancé.',
    quotes: [{ says: "C'est une folie", by: 'Anne Leclerc', role: "présidente de l'association Mer Vive" }],
  },
  {
    why: 'M. is no end of a sentence and no part of the name',
    text: 'Le patron du groupe, Henri Valois, part en juin. « Je laisse une maison en ordre », a confié M. Valois. « ' +
      'Mon successeur est prêt. »',
    quotes: [{ says: 'Je laisse une maison en ordre', by: 'Henri Valois', role: 'patron du groupe' }, {
      says: 'Mon successeur est prêt.', by: 'Henri Valois',
    }],
  },
  {
    why: 'nobody is said to say it: the speaker stays untold',
    text: 'Une pancarte proclame en lettres rouges. « Plus jamais une seule usine ici chez nous ». Le préfet Alain ' +
      'Berger est passé dans la matinée.',
    quotes: [{ says: 'Plus jamais une seule usine ici chez nous', by: null }],
  },
  {
    why: 'two men, and the pronoun goes to the one who has just spoken',
    text: '« Je regrette ce choix », a dit le sénateur Éric Vasseur.\n\n« Mais la loi passera », a-t-il poursuivi. « ' +
      'Elle est mauvaise », a répliqué le député Hugo Simon.',
    quotes: [
      { says: 'Je regrette ce choix', by: 'Éric Vasseur', role: 'sénateur' },
      { says: 'Mais la loi passera', by: 'Éric Vasseur' },
      { says: 'Elle est mauvaise', by: 'Hugo Simon', role: 'député' },
    ],
  },
  {
    why: 'the name of a city before a person’s is none of the name',
    text: '« Le tramway ouvrira en mai », promet la maire de Nantes Claire Jouve.',
    quotes: [{ says: 'Le tramway ouvrira en mai', by: 'Claire Jouve', role: 'maire de Nantes' }],
  },
  { why: 'words quoted inside the sentence, then an inverted pronoun',
    text: 'PARIS (AFP) – Le ministre des Transports, Bertrand Lacaze, a promis jeudi « des trains à l’heure et des ' +
      'billets moins chers ». « Nous investirons dix milliards d’euros », a-t-il précisé devant l’Assemblée ' +
      'nationale.',
    quotes: [
      {
        says: 'des trains à l’heure et des billets moins chers',
        by: 'Bertrand Lacaze',
        role: 'ministre des Transports',
      },
      { says: 'Nous investirons dix milliards d’euros', by: 'Bertrand Lacaze' },
    ],
  },
  {
    why: 'a speaker with a given name only',
    text: '« On n’a rien vu venir », souffle Martine, 62 ans, habitante du hameau depuis toujours. « L’eau est ' +
      'montée en dix minutes. » Le maire, Gilles Ferrand, parle d’une « catastrophe sans précédent pour la commune ».',
    quotes: [
      { says: 'On n’a rien vu venir', by: 'Martine', unsure: true },
      { says: 'L’eau est montée en dix minutes.', by: 'Martine', unsure: true },
      { says: 'catastrophe sans précédent pour la commune', by: 'Gilles Ferrand', role: 'maire' },
    ],
  },
  {
    why: 'a source after "pour"',
    text: 'Pour l’économiste Nadia Brunel, « la reprise sera lente et inégale selon les régions ». D’après elle, le ' +
      'chômage restera élevé.',
    quotes: [{ says: 'la reprise sera lente et inégale selon les régions', by: 'Nadia Brunel', unsure: true }] },
  { why: 'two people, one of them speaks',
    text: 'Le porte-parole du gouvernement, Olivier Sautet, a confirmé l’information. Interrogée par la presse, la ' +
      'cheffe de l’opposition, Claire Monnier, a dénoncé « un mensonge d’État de plus ». « Les Français jugeront », ' +
      'a-t-elle conclu.',
    quotes: [
      { says: 'un mensonge d’État de plus', by: 'Claire Monnier', role: 'cheffe de l’opposition' },
      { says: 'Les Français jugeront', by: 'Claire Monnier' },
    ],
  },
  {
    why: 'reflexive verb and appositive inside the marks',
    text: '« Nous avons tenu bon, se félicite Karim Belkacem, délégué syndical. La direction a cédé. » Contactée, ' +
      'l’entreprise n’a pas répondu.',
    quotes: [
      { says: 'Nous avons tenu bon', by: 'Karim Belkacem', role: 'délégué syndical' },
      { says: 'La direction a cédé.', by: 'Karim Belkacem' },
    ],
  },
  {
    why: 'an institution as speaker, a lawyer with his title',
    text: 'Dans un communiqué, le parquet de Rennes indique que le suspect « a reconnu une partie des faits ». Son ' +
      'avocat, Me Yann Le Goff, assure que son client « n’a rien à se reprocher dans cette affaire ».',
    quotes: [
      { says: 'a reconnu une partie des faits', by: 'le parquet de Rennes' },
      { says: 'n’a rien à se reprocher dans cette affaire', by: 'Yann Le Goff', role: 'avocat' },
    ],
  },
  {
    why: 'a source without a name',
    text: 'Selon une source proche du dossier, l’accord serait « signé avant la fin du mois de juin ». Le directeur ' +
      'général, Paul Nivet, a refusé de commenter.',
    quotes: [{ says: 'signé avant la fin du mois de juin', by: 'une source proche du dossier' }] },
  { why: 'the prime minister; a group in which “on” speaks',
    text: 'Le Premier ministre François Delmas a tenté de rassurer les élus mercredi soir. « Aucune commune ne sera ' +
      'abandonnée », a-t-il martelé à la tribune. Dans l’opposition, on raille « des promesses en l’air ».',
    quotes: [
      { says: 'Aucune commune ne sera abandonnée', by: 'François Delmas', role: 'Premier ministre' },
      { says: 'des promesses en l’air', by: 'l’opposition' },
    ],
  },
  {
    why: 'given names only; straight marks',
    text: '"Je n\'ai plus de maison", témoigne Leïla, une habitante de Saint-Louis. À ses côtés, son voisin Amadou ' +
      'acquiesce : "On repart de zéro."',
    quotes: [{ says: "Je n'ai plus de maison", by: 'Leïla' }, { says: 'On repart de zéro.', by: 'Amadou' }] },
  { why: 'an institution in the role, a letter',
    text: 'Le PDG de Transalp, Bernard Collet, a annoncé sa démission. « J’assume mes erreurs », écrit-il dans une ' +
      'lettre aux salariés que l’AFP a consultée. Le conseil d’administration « prend acte de cette décision ».',
    quotes: [
      { says: 'J’assume mes erreurs', by: 'Bernard Collet', role: 'PDG de Transalp' },
      { says: 'prend acte de cette décision', by: null },
    ],
  },
  {
    why: 'a reflexive verb in the feminine, a lawyer with her title',
    text: '« C’est une première victoire », s’est réjouie l’avocate des familles, Me Inès Caron. « Mais le combat ' +
      'continue », a-t-elle prévenu.',
    quotes: [
      { says: 'C’est une première victoire', by: 'Inès Caron', role: 'avocate des familles' },
      { says: 'Mais le combat continue', by: 'Inès Caron' },
    ],
  },
  {
    why: 'a source after "pour"',
    text: 'Pour Thomas Vidal, chercheur au CNRS, « il faut changer de modèle agricole sans attendre ».',
    quotes: [{ says: 'il faut changer de modèle agricole sans attendre', by: 'Thomas Vidal', unsure: true }] },
  {
    why: 'an age goes with its years, and an office with the adjective that is a noun as well',
    text:
      'La rue est inondée. « J’ai tout perdu », raconte un retraité de 78 ans devant sa maison. « Nous aidons », ' +
      'assure la maire adjointe chargée de la voirie, Odile Brun. « Rien n’a cédé », dit le directeur général adjoint, ' +
      'Paul Petit.',
    quotes: [
      { says: 'J’ai tout perdu', by: 'un retraité de 78 ans' },
      { says: 'Nous aidons', by: 'Odile Brun', role: 'maire adjointe chargée de la voirie' },
      { says: 'Rien n’a cédé', by: 'Paul Petit', role: 'directeur général adjoint' },
    ],
  },
];
