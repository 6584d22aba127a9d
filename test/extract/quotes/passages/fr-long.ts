/**
 * Longer French articles of our own:
 * tags inside the marks, pronouns behind the verb, quotations without a tag, other words for who was named.
 */
import type { Passage } from './passage.ts';

export const FR_LONG: readonly Passage[] = [
  {
    why: 'a union leader and the head of state, she goes on after what he did',
    text: 'Reçue jeudi à l’Hôtel de Brienne, Hélène Caron, la secrétaire générale du syndicat des ' +
      'soignants, a dit au ministre ce qu’elle pensait. « Je lui ai parlé sans détour », ' +
      'confie-t-elle.\n\nLa dirigeante syndicale décrit un homme pressé. Le ministre a regardé sa ' +
      'montre trois fois. « Il m’a écoutée, mais il n’a rien noté », raconte Mme Caron. Selon elle, la ' +
      'colère est « partout ».\n\n« Le dialogue est rompu, tranche la syndicaliste. Nous le ' +
      'reprendrons dans la rue. »\n\nPour le ministre, Olivier Perrin, il n’existe qu’une voie pour « ' +
      'sauver l’hôpital ». « Chacun doit faire un effort », a-t-il répété vendredi. Il juge la grève « ' +
      'inutile ».\n\nA ses yeux, l’accord de juin reste « équilibré ».',
    quotes: [
      { says: 'Je lui ai parlé sans détour', by: 'Hélène Caron' },
      { says: 'Il m’a écoutée, mais il n’a rien noté', by: 'Hélène Caron' },
      { says: 'partout', by: 'Hélène Caron' },
      { says: 'Le dialogue est rompu', by: 'Hélène Caron' },
      { says: 'Nous le reprendrons dans la rue.', by: 'Hélène Caron' },
      { says: 'sauver l’hôpital', by: 'Olivier Perrin' },
      { says: 'Chacun doit faire un effort', by: 'Olivier Perrin' },
      { says: 'inutile', by: 'Olivier Perrin' },
      { says: 'équilibré', by: 'Olivier Perrin', unsure: true },
    ],
  },
  {
    why: 'a researcher goes on through the writer’s explanations',
    text: 'La rumeur voulait que l’eau de Vernay rende malade. Elle a fait le tour de l’Europe en cinq ' +
      'jours. « Une fausse nouvelle voyage mieux avec une source officielle », explique Camille ' +
      'Ordonneau, sociologue à Nantes et auteure de l’étude.\n\nSon équipe a relu 40 000 messages. Les ' +
      'plus partagés venaient d’élus. « Normalement, ce sont des anonymes qui lancent ces bruits. »\n\n' +
      'D’où venait celui-ci ? D’un message vocal, que personne n’avait vérifié : « Il disait tenir ' +
      'l’information d’un laboratoire ». En Belgique, la presse a tout de suite démenti.\n\nEn France, ' +
      'le préfet a relayé le message. « Le préfet a cru bien faire », nuance Mme Ordonneau. La ' +
      'chercheuse ne l’accable pas. « Il n’avait aucun moyen de vérifier un dimanche. »\n\nLe préfet, ' +
      'Arnaud Lescure, a reconnu « une maladresse ».',
    quotes: [
      { says: 'Une fausse nouvelle voyage mieux avec une source officielle', by: 'Camille Ordonneau' },
      { says: 'Normalement, ce sont des anonymes qui lancent ces bruits.', by: 'Camille Ordonneau', unsure: true },
      { says: 'Il disait tenir l’information d’un laboratoire', by: 'Camille Ordonneau', unsure: true },
      { says: 'Le préfet a cru bien faire', by: 'Camille Ordonneau' },
      { says: 'Il n’avait aucun moyen de vérifier un dimanche.', by: 'Camille Ordonneau' },
      { says: 'une maladresse', by: 'Arnaud Lescure' },
    ],
  },
  {
    why: 'short items of a morning’s news, each with its own speaker',
    text: '8h40 - Le Premier ministre norvégien veut « tourner la page »\n\nErik Solberg souhaite « ' +
      'tourner la page » des disputes de pêche. « La mer est assez grande », écrit le chef du ' +
      'gouvernement dans une tribune. « Nos pêcheurs le savent mieux que nous », ajoute-t-il.\n\n8h12 ' +
      '- Tramont Énergie revoit ses prévisions\n\nLe groupe s’attend à un second semestre « difficile ' +
      '». « La demande reste faible en Allemagne », souligne son directeur général, Didier Vautrin, ' +
      'dans un communiqué.\n\n7h55 - Un joueur met fin à sa carrière\n\nLe gardien Yanis Belkacem ' +
      'arrête à 38 ans. « Mon corps a décidé », a-t-il écrit sur Instagram. L’ancien international ' +
      'restera au club. « Je balaierai le vestiaire s’il le faut. »',
    quotes: [
      { says: 'tourner la page', by: 'Le Premier ministre norvégien' },
      { says: 'tourner la page', by: 'Erik Solberg' },
      { says: 'La mer est assez grande', by: 'Erik Solberg' },
      { says: 'Nos pêcheurs le savent mieux que nous', by: 'Erik Solberg' },
      { says: 'difficile', by: 'Le groupe', unsure: true },
      { says: 'La demande reste faible en Allemagne', by: 'Didier Vautrin' },
      { says: 'Mon corps a décidé', by: 'Yanis Belkacem' },
      { says: 'Je balaierai le vestiaire s’il le faut.', by: 'Yanis Belkacem' },
    ],
  },
  {
    why: 'an agency, its critics and a farmer',
    text: 'L’Agence des sols a autorisé le produit pour cinq ans. « Les données ne montrent aucun risque ' +
      '», écrit l’agence. Pour ses opposants, cet avis est « acheté d’avance ».\n\n« Absurde, répond ' +
      'Lucie Garnier, toxicologue à l’Agence. Tout est public. » Elle rappelle que onze pays ont ' +
      'conclu la même chose.\n\nL’association Terre Claire n’est pas convaincue. « Public ne veut pas ' +
      'dire complet », objecte son président, Rémi Jourdan. Il réclame une contre-expertise. « Nous la ' +
      'paierons nous-mêmes. »\n\nDans la Beauce, Michel Aubry hausse les épaules. « On traite moins ' +
      'qu’avant, et personne ne le dit », soupire le céréalier.',
    quotes: [
      { says: 'Les données ne montrent aucun risque', by: 'Agence des sols' },
      { says: 'acheté d’avance', by: 'ses opposants' },
      { says: 'Absurde', by: 'Lucie Garnier' },
      { says: 'Tout est public.', by: 'Lucie Garnier' },
      { says: 'Public ne veut pas dire complet', by: 'Rémi Jourdan' },
      { says: 'Nous la paierons nous-mêmes.', by: 'Rémi Jourdan' },
      { says: 'On traite moins qu’avant, et personne ne le dit', by: 'Michel Aubry' },
    ],
  },
  {
    why: 'a mayor, his deputy and the prefect in turn, quotations without a tag after the writer’s sentences',
    text: 'Le pont de Saint-Cyr est fermé depuis lundi. Le maire, Thierry Gaudin, ne décolère pas. « On ' +
      'l’a appris par un panneau », peste l’élu. Il a écrit trois fois au département. « Trois ' +
      'lettres, zéro réponse. »\n\nSon adjointe aux travaux, Nicole Vial, tempère. Les fissures ' +
      'étaient connues depuis 2021. « Nous avons préféré espérer », reconnaît-elle.\n\nLe préfet, ' +
      'Hervé Collin, renvoie la balle. Pour lui, la sécurité « ne se discute pas ». Une réouverture ' +
      'avant l’été paraît exclue : « Il faut d’abord comprendre pourquoi il bouge. »\n\nAu café, on ' +
      's’organise. « Ma fille dort chez sa grand-mère, de l’autre côté », raconte Karim Belaïd, père ' +
      'de famille. Le détour prend quarante minutes. « Deux fois par jour, faites le calcul. »',
    quotes: [
      { says: 'On l’a appris par un panneau', by: 'Thierry Gaudin' },
      { says: 'Trois lettres, zéro réponse.', by: 'Thierry Gaudin' },
      { says: 'Nous avons préféré espérer', by: 'Nicole Vial' },
      { says: 'ne se discute pas', by: 'Hervé Collin' },
      { says: 'Il faut d’abord comprendre pourquoi il bouge.', by: 'Hervé Collin', unsure: true },
      { says: 'Ma fille dort chez sa grand-mère, de l’autre côté', by: 'Karim Belaïd' },
      { says: 'Deux fois par jour, faites le calcul.', by: 'Karim Belaïd' },
    ],
  },
  {
    why: 'a skater after her race, her coach, a rival who is only spoken of',
    text: 'Maëlle Tisserand a pris le bronze à Oslo, à 25 ans. « J’avais les jambes en coton », a-t-elle ' +
      'raconté à l’arrivée. La patineuse était tombée deux fois en finale l’an dernier.\n\nSur la ' +
      'victoire d’Anja Vik, elle n’a rien à redire. « Elle était intouchable », a lancé la Française. ' +
      'Son entraîneur, Loïc Hamon, y voit mieux qu’une médaille. « Elle a appris à attendre », juge le ' +
      'technicien. La suite ? Une coupure, puis le Canada. « Et surtout, dormir », a conclu la ' +
      'médaillée.',
    quotes: [
      { says: 'J’avais les jambes en coton', by: 'Maëlle Tisserand' },
      { says: 'Elle était intouchable', by: 'Maëlle Tisserand', unsure: true },
      { says: 'Elle a appris à attendre', by: 'Loïc Hamon' },
      { says: 'Et surtout, dormir', by: 'Maëlle Tisserand', unsure: true },
    ],
  },
];
