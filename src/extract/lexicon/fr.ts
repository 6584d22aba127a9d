/** French: word lists for reading who says what. */
import { pattern } from '../../pattern.ts';
import { FRENCH_BEFORE_NAME, FRENCH_FINITE } from './french-verbs.ts';
import { gendered, kinds, words, type Gender, type Lexicon } from './lexicon.ts';
import { verbsOfSaying } from './saying/index.ts';
import { nouns } from './work.ts';

const roles = () => gendered(
  `
    compagne conjointe boulangère plaignante aide-soignante
    préfète sous-préfète rectrice présidente vice-présidente directrice rédactrice sénatrice députée avocate procureure
    maîtresse chercheuse actrice chanteuse réalisatrice romancière écrivaine autrice auteure historienne
    mathématicienne physicienne infirmière enseignante institutrice étudiante habitante voisine mère fille sœur femme
    épouse veuve grand-mère tante reine princesse religieuse conseillère adjointe élue militante dirigeante patronne
    fondatrice cofondatrice gérante entraîneuse joueuse championne nageuse chancelière première-ministre ambassadrice
    commandante agricultrice éleveuse ouvrière salariée retraitée candidate présentatrice animatrice
    artisane coprésidente trésorière entraîneure déléguée consultante ingénieure informaticienne électrice commerçante
    survivante rescapée sinistrée gardienne caissière serveuse rapporteuse exposante tenniswoman enquêtrice
    cuisinière pâtissière coiffeuse couturière fermière productrice exploitante bergère apicultrice maraîchère
    comédienne danseuse compositrice illustratrice dessinatrice éditrice traductrice metteuse conservatrice
    créatrice lycéenne collégienne écolière apprentie proviseure inspectrice éducatrice assistante
    puéricultrice cousine belle-mère belle-fille belle-sœur marraine maman mamie nièce amie copine
    fiancée nonne abbesse réfugiée conductrice vacancière chasseuse greffière jurée
    échevine syndique municipale préposée gestionnaire vendeuse cliente développeuse influenceuse
    blogueuse youtubeuse skieuse sprinteuse attaquante basketteuse handballeuse rugbywoman judokate boxeuse
    cavalière patineuse surfeuse golfeuse buteuse régisseuse ostréicultrice céréalière brasseuse
    hôtelière agente brigadière adjudante officière lieutenante générale colonelle sergente lauréate poétesse
    ex-présidente adolescente fillette bachelière doctorante
    intervenante résidente occupante
    bouchère épicière
    mairesse ambulancière soignante bâtonnière huissière défenseure doyenne pêcheuse paysanne opposante pompière
    pasteure moniale sauveteuse plongeuse conférencière surveillante collectionneuse menuisière charpentière maçonne
    plombière poissonnière fromagère sommelière potière luthière fondeuse contrôleuse hôtesse batelière courtière
    banquière investisseuse postière livreuse chômeuse navetteuse escrimeuse grimpeuse visiteuse rapporteure
    coordonnatrice vérificatrice
    permanente négociante éclusière vachère dompteuse
    cintreuse couvreuse aiguilleuse bûcheronne mareyeuse barmaid contremaîtresse assureuse graveuse relieuse
    imprimeuse tatoueuse horlogère tisserande motarde campeuse estivante paroissienne sacristine orpheline
    fossoyeuse éboueuse balayeuse recordwoman colistière maïeure policière sélectionneuse villageoise coursière barbière
  `,
  `
    compagnon conjoint coach bailleur plaignant aide-soignant
    petit-fils neveu président vice-président directeur rédacteur sénateur député avocat procureur chercheur acteur
    chanteur réalisateur romancier écrivain auteur historien mathématicien physicien infirmier enseignant instituteur
    étudiant habitant voisin père fils frère mari époux veuf grand-père oncle roi prince prêtre évêque archevêque
    cardinal pape imam rabbin conseiller adjoint élu militant dirigeant patron fondateur cofondateur gérant entraîneur
    sélectionneur joueur attaquant défenseur gardien milieu champion nageur chancelier ambassadeur commandant général
    colonel lieutenant agriculteur éleveur ouvrier salarié retraité candidat présentateur animateur
    coprésident délégué consultant ingénieur informaticien électricien commerçant pompier policier gendarme boulanger
    berger pêcheur viticulteur garçon homme premier-ministre préfet sous-préfet recteur
    survivant rescapé sinistré serveur cuisinier pâtissier coiffeur
    fermier producteur exploitant apiculteur céréalier ostréiculteur bûcheron maçon menuisier plombier charpentier
    barbier mareyeur coursier grossiste villageois balayeur
    livreur facteur cantonnier jardinier artisan brasseur sommelier traiteur hôtelier promoteur banquier courtier
    assureur comédien danseur compositeur illustrateur dessinateur sculpteur éditeur traducteur metteur conservateur
    créateur lycéen collégien écolier apprenti proviseur principal inspecteur éducateur assistant
    cousin beau-père beau-frère gendre parrain papa papy grand-oncle copain fiancé moine abbé pasteur aumônier diacre
    réfugié conducteur vacancier chasseur bâtonnier greffier huissier juré échevin bourgmestre syndic municipal
    brigadier adjudant sergent caporal major amiral vice-amiral contre-amiral lieutenant-colonel médiateur
    vendeur développeur blogueur youtubeur influenceur streameur skieur sprinteur buteur ailier basketteur handballeur
    rugbyman boxeur cavalier patineur surfeur golfeur grimpeur randonneur régisseur brancardier ambulancier
    aide-ménager officier lauréat poète adolescent gamin bachelier doctorant intervenant résident occupant
    forestier parolier batteur tenancier paysan marin portier pilier talonneur troisième-ligne
    négociateur repreneur souverain putschiste dissident opposant haut-commissaire
    ripeur éboueur boucher charcutier épicier poissonnier fromager routier couvreur mécanicien soudeur marin-pêcheur
    soignant liquidateur doyen formateur surveillant conférencier mytiliculteur trésorier rapporteur coordinateur
    coordonnateur sauveteur plongeur collectionneur organisateur programmateur serrurier forgeron carrossier cafetier
    couturier tailleur cordonnier horloger bijoutier potier verrier luthier fondeur tanneur relieur imprimeur
    contrôleur matelot batelier docker investisseur postier chômeur navetteur entraineur lutteur escrimeur donateur
    consul garde-chasse commissaire-priseur barman
    permanent négociant éclusier ramoneur passeur vacher rémouleur dompteur
    contremaître tisserand estivant paroissien sacristain orphelin recordman jockey colistier vérificateur
    maïeur mayeur enquêteur
  `,
  `
    homologue libraire bénévole gréviste secouriste substitut édile
    ministre secrétaire maire porte-parole juge magistrat magistrate journaliste économiste analyste scientifique
    spécialiste expert experte médecin docteur docteure professeur professeure prof biologiste géographe sociologue
    psychologue politologue climatologue épidémiologiste virologue archéologue philosophe artiste peintre photographe
    musicien musicienne pianiste architecte chef cheffe responsable maître guide pilote capitaine numéro membre
    collègue victime témoin propriétaire locataire athlète cycliste footballeur footballeuse pdg eurodéputé eurodéputée
    parlementaire syndicaliste activiste élève enfant ex-ministre ex-président commissaire diplomate émissaire notaire
    pharmacien pharmacienne dj soldat soldate curé chirurgien chirurgienne parent vigneron
    vigneronne maraîcher restaurateur restauratrice cheminot cheminote chauffeur navigateur navigatrice
    recrue
    skipper coureur coureuse arbitre rappeur rappeuse chroniqueur chroniqueuse éditorialiste vétérinaire dentiste
    urgentiste entrepreneur entrepreneuse
    sexagénaire septuagénaire octogénaire nonagénaire quinquagénaire quadragénaire trentenaire centenaire
    psychiatre pédiatre anesthésiste gynécologue sage-femme orthophoniste kinésithérapeute interne chimiste botaniste
    agronome cinéaste scénariste documentariste chorégraphe violoniste guitariste saxophoniste claveciniste soprano
    essayiste interprète styliste créatif galeriste bibliothécaire documentaliste archiviste généalogiste
    buraliste garagiste fleuriste céramiste gérontologue touriste automobiliste motard piéton usager
    festivalier festivalière riverain riveraine tennisman pongiste judoka gymnaste triathlète marathonien
    marathonienne cadre comptable auditeur fonctionnaire agent steward copilote
    lanceur concierge garde guichetier standardiste universitaire académicien académicienne
    mineur mineure ado adulte senior bébé associé associée invité invitée porteur porteuse
    stagiaire astronaute astronome prévisionniste bassiste humoriste actionnaire monarque alpiniste
    cardiologue pneumologue généraliste glaciologue hydrologue océanographe météorologue écologue naturaliste
    ornithologue géologue linguiste juriste criminologue urbaniste paysagiste machiniste
    ergothérapeute oncologue zoologiste vigile dramaturge violoncelliste organiste graphiste clown aubergiste
    mécène leader trader militaire prud'homme
    éclusier-pontier
    copropriétaire disquaire antiquaire géomètre légionnaire numismate
  `,
);

/** Behind "on": what stands somewhere, of nobody who is told. */
const IS_READ = 'lit|lisait|(?:peut|pouvait) (?:y |en )?lire';

export const fr = (): Lexicon => ({
  language: 'fr',
  saying: verbsOfSaying('fr'),
  reporting: new Set(words(`
    qualifie qualifié qualifiait décrit décrivait évoque évoquait évoqué parle parlait parlé accuse accusait accusé
    condamne condamné condamnait salue saluait salué vante vantait loue traite traité compare comparé rejette rejeté
    remercie remercié appelle appelé qualifient décrivent évoquent parlent accusent saluent fustigent fustigeait
    dépeint dépeignait surnomme surnommait réclame réclamait réclamé prône défend défendait attaque dit-on estimant
    appelait voit voient attribue estime juge reconnaît
  `)),
  stance: new Set(
    words('espère espérait craint craignait redoute redoutait considère considérait croit croyait pense pensait'),
  ),
  standing: {
    ofAnybody: pattern('u',
      '(?:^| )(?:',
      '(?:dout|redout|soupir)(?:e|ent|ait|aient)|crai(?:nt|gnent|gnait|gnaient)|se méfi(?:e|ent|ait|aient)|',
      's\' (?:indign|inquièt|inquiét|étonn|agac|insurg|alarm)(?:e|ent|ait|aient)|secou(?:e|ent|',
      'ait) la tête|se (?:plain(?:t|gnent)|désol(?:e|ent)|réjoui(?:t|ssent)|félicit(?:e|ent)|résign(?:e|',
      'ent)|moqu(?:e|ent))|hauss(?:e|ent|ait) les épaules|n\' y (?:croi(?:t|ent)|croyai(?:t|ent))|',
      '(?:ne )?voi(?:t|ent) (?:rouge|d\' un mauvais)|(?:est|sont|était|étaient|reste|restent|restait|',
      'restaient|se montre|se montrent) (?:plus |très |moins )?(?:sceptiques?|furieu(?:x|ses?)|indignée?s?|',
      'inqui(?:ets?|ètes?)|déçue?s?|soulagée?s?|méfiante?s?|satisfaite?s?|remontée?s?)',
      ')(?: |$)',
    ),
    ofSpeakers: pattern('u',
      '(?:^| )(?:',
      '(?:protest|menac|contest|réfut|rejett|regrett|déplor)(?:e|ent|ait|aient)|dément(?:ent)?|',
      'applaudi(?:t|ssent)|salu(?:e|ent)|tempèr(?:e|ent)|relativis(?:e|ent)|(?:est|sont|reste|restent|',
      'se montre|se montrent) (?:plus |très |moins )?(?:prudente?s?|catégoriques?)',
      ')(?: |$)',
    ),
  },
  convinced: new Set(words('convaincu convaincue convaincus convaincues persuadé persuadée certain certaine sûr sûre')),
  pronouns: new Map<string, Gender>([
    ['il', 'male'], ['elle', 'female'], ['ils', 'plural'], ['elles', 'plural'], ['-il', 'male'], ['-t-il', 'male'],
    ['-elle', 'female'], ['-t-elle', 'female'], ['-ils', 'plural'], ['-t-ils', 'plural'], ['-elles', 'plural'],
    ['-t-elles', 'plural'], ['celui-ci', 'male'], ['celle-ci', 'female'],
  ]),
  determiners: new Set(
    words(
      "le la les l' un une des ce cet cette ces plusieurs quelques deux trois quatre cinq certains certaines tous " +
      "toutes chaque aucun aucune autre autres",
    ),
  ),
  possessives: new Map<string, Gender>([
    ['son', 'neuter'], ['sa', 'neuter'], ['ses', 'neuter'], ['leur', 'plural'], ['leurs', 'plural'], ['mon', 'neuter'],
    ['ma', 'neuter'], ['mes', 'neuter'], ['notre', 'neuter'], ['nos', 'neuter'], ['votre', 'neuter'], ['vos', 'neuter'],
  ]),
  prepositions: new Set(
    words(
      "à au aux de du des d' en dans par pour sur sous avec sans chez vers contre entre depuis pendant durant avant " +
      "après dès jusque jusqu' malgré selon devant derrière lors parmi outre hors via auprès face grâce comme que " +
      "qu' quand lorsque lorsqu' si parce puisque tandis alors",
    ),
  ),
  joins: new Set(words("de du des d' à au aux chez pour en")),
  conjunctions: new Set(words('et ou mais or ni car donc puis')),
  contrasts: new Set(words('tandis alors')),
  unnamedBodies: new Set(words('association syndicat coopérative fédération comité')),
  many: pattern('', '^(?:nombreu(?:x|ses)|innombrables|multiples|rares|jeunes|simples|petite?s|grande?s|vieux|',
    'vieilles|ancien(?:ne)?s)$'),
  topicOpeners: /^(?:sur|à propos d[eu]s?|quant (?:à|aux?)|concernant) [^,;]+$/u,
  subordinators: new Set(words("que qu' quand lorsque lorsqu' si puisque puisqu' tandis comme")),
  between: new Set(
    words(`
      aurait auraient
      a ont avait avaient aura eut est était sont s' se lui leur nous y en l' ne n' pas plus jamais aussi encore
      ensuite puis déjà toujours notamment également enfin ainsi alors même tout récemment aujourd'hui hier lundi mardi
      mercredi jeudi vendredi samedi dimanche matin soir veut veulent peut peuvent doit doivent va vont vient viennent
      devrait pourrait souhaite d'abord clairement simplement longuement sobrement solennellement publiquement
      immédiatement m' t' pourtant cependant toutefois d'emblée aussitôt savoir finit finissait tenu tient
      fait faisait
    `),
  ),
  ownViews: [
    ['à', 'ses', 'yeux'], ['à', 'son', 'avis'], ['de', 'son', 'avis'], ['de', 'son', 'point', 'de', 'vue'],
    ['à', 'son', 'sens'], ['selon', 'ses', 'mots'], ['selon', 'ses', 'dires'],
  ],
  accordingTo: [
    ['selon'], ['d\'', 'après'], ['à', 'en', 'croire'], ['a', 'en', 'croire'],
    ['aux', 'yeux', 'de'], ['de', 'l\'', 'avis', 'de'], ['dixit'],
    ['de', 'l\'', 'avis', 'du'], ['aux', 'yeux', 'du'], ['aux', 'dires', 'de'], ['aux', 'dires', 'du'],
    ['de', 'l\'', 'aveu', 'de'], ['de', 'l\'', 'aveu', 'du'], ['de', 'l\'', 'aveu', 'même', 'de'], ['à', 'entendre'],
    ['au', 'dire', 'de'], ['au', 'dire', 'du'],
    ['aux', 'yeux', 'd\''], ['de', 'l\'', 'avis', 'd\''], ['aux', 'dires', 'd\''], ['au', 'dire', 'd\''],
    ['de', 'l\'', 'aveu', 'd\''],
  ],
  wholes: new Set(words('tout toute tous toutes')),
  pluralDeterminers: new Set(words(`
    les des plusieurs quelques deux trois quatre cinq certains certaines tous toutes ces ses leurs
  `)),
  opening: {
    own: /(?<!\p{L})(?:je|moi|me|mon|ma|mes|nous|notre|nos)(?![\p{L}])|(?<!\p{L})(?:j|m)['’]/iu,
    addressing: /(?<!\p{L})(?:tu|toi|te|ton|ta|tes|vous|votre|vos|maman|papa|mamie|papi)(?!\p{L})|(?<!\p{L})t['’]/iu,
    pointing: /^(?:la phrase est|les mots sont|l['’]annonce est|celui qui parle|celle qui parle)/iu,
  },
  statements: new Set(words(`
    réponse réaction commentaire verdict constat conclusion mot mots phrase analyse avis promesse appel critique
    accusation question bilan avertissement sentiment credo explication réplique demande promesses souhait
    crainte propos
  `)),
  questions: new Set(words('question questions')),
  beforeQuestions: new Set(words('à aux au devant après face')),
  passages: new Set(words(`
    paragraphes observations points passages alinéas phrases lignes chapitres clauses conclusions recommandations pages
  `)),
  documents: new Set(words(`
    courriel mail carte billet post sms tract mot poème
    communiqué lettre note texte rapport déclaration message tweet document courrier étude enquête article livre site
  `)),
  topics: new Set(words('ère affaire procès scandale dossier polémique cas mort')),
  partitives: {
    ones: new Set(words(
      'centaine dizaine vingtaine trentaine quarantaine cinquantaine soixantaine douzaine quinzaine poignée ' +
      'millier groupe ' +
      'nombre partie majorité plupart reste moitié milliers centaines dizaines ' +
      'un une certains certaines plusieurs beaucoup deux trois ' +
        'quelques-uns quelques-unes chacun chacune autre',
    )),
    of: new Set(words("de d' des du d’ entre")),
    others: new Set(words('autre autres second seconde deuxième troisième')),
  },
  relatives: new Set(words("qui que qu' dont où lequel laquelle")),
  articleInNames: new Set(['des']),
  styles: new Set(words('pape roi reine prince princesse sœur frère père')),
  honorifics: new Map([
    ['m.', 'male'], ['mm.', 'male'], ['monsieur', 'male'], ['monseigneur', 'male'],
    ['mme', 'female'], ['mme.', 'female'], ['madame', 'female'],
    ['mlle', 'female'], ['mademoiselle', 'female'], ['me', null], ['mgr', 'male'], ['dr', null], ['dr.', null],
    ['dre', 'female'], ['dre.', 'female'],
    ['pr', null], ['pr.', null], ['maître', null], ['mes', null],
  ]),
  counsel: {
    titles: new Set(words('me maître')),
    leads: new Set(words('pour en')),
    sides: new Set(words(`
      défense partie parties état accusation accusé accusée accusés prévenu prévenue prévenus famille familles victime
      victimes plaignant plaignante plaignants parents commune ville syndicat association société appelant
    `)),
    nouns: new Set(words('conseil conseils')),
  },
  roles: roles(),
  ties: new Set(words(`
    homme femme garçon fille enfant père mère fils frère sœur mari épouse époux veuve veuf oncle tante neveu nièce
    cousin cousine grand-père grand-mère petit-fils petite-fille gendre amie compagnon
    compagne voisin voisine collègue membre victime
    témoin plaignant plaignante habitant habitante riverain riveraine résident candidat candidate donateur
    visiteuse opposante
  `)),
  callings: {
    article: /^(?:l[ae]|l['’])$/,
    speaking: new Set(words('parle parlait')),
    pointing: /^(?:ce|cet|cette)$/,
    apart: new Set(words(`
      autre jeune vieux vieille même premier première deuxième second seconde
    `)),
    age: /(?:génaire|entenaire|arantenaire)$/u,
    since: /^depuis$/,
    now: /^(?:aujourd['’]hui|désormais)$/,
    aside: /^(?:lui|elle)-même |\sjusqu['’]en \d{4}/u,
  },
  roleEndings: pattern(
    '',
    '(?:[a-zéèêëàâîïôûüç]{4}ologue|[a-zéèêëàâîïôûüç]{4}ologiste|graphe|(?<!^fél)icien|icienne|(?:prod|réda|',
    'instr|condu|constr|cond|tradu)uc?teur|(?<!^b[ée]a|^pa)trice|entrepreneure?)$',
  ),
  work: {
    endings: /(?:[a-zéèêîôûç]{2}(?:eur|[sndgft]euse|cheuse|trice|ier|ière|iste)|logue|graphe)$/u,
    nouns: new Set(words(`
      manager substitute consœur confrère cadreuse prédécesseure
      successeure libéro chanoine client patient nounou kiné speaker speakerine slameuse
      ténor baryton mezzo griot questeure
      manutentionnaire intérimaire chargé chargée gouvernante commercial commerciale reporter correspondant
      correspondante tailleuse forain foraine supporter usagère passager passagère prévenu prévenue accusé
      accusée détenu détenue aîné aînée cadet cadette benjamin benjamine jumeau jumelle migrant migrante
    `)),
    nominalised: new Set(words(`
      principale insoumis insoumise républicain républicaine intérieure latéral latérale intermittent
      intermittente
    `)),
    not: new Set(words(`
      secteur moteur ordinateur ascenseur intérieur extérieur antérieur ultérieur supérieur inférieur meilleur majeur
      mineur bonheur malheur honneur valeur couleur douleur chaleur odeur hauteur longueur largeur grandeur rumeur
      faveur erreur terreur fureur horreur peur pudeur cœur chœur fleur sœur ailleurs heure demeure compteur radiateur
      tracteur réacteur indicateur projecteur capteur détecteur interrupteur congélateur transformateur vapeur humeur
      sueur lueur rigueur vigueur langueur saveur stupeur ampleur profondeur splendeur rondeur équateur
      quartier chantier dossier atelier courrier papier panier métier cahier clavier cimetière rivière frontière
      lumière carrière matière manière prière barrière poussière bannière croisière bière première premier dernier
      dernière entier entière particulier particulière régulier régulière familier familière singulier singulière
      fier fière hier janvier février escalier collier sentier gravier charnière gouttière chaudière litière lisière
      optimiste pessimiste réaliste triste liste piste artère égoïste
      honteuse douteuse coûteuse boiteuse miteuse lumineuse vertigineuse haineuse soigneuse volumineuse orageuse
      courageuse avantageuse moqueur moqueuse rieur rieuse monologue dialogue catalogue prologue épilogue analogue
      paragraphe autographe orthographe matrice cicatrice
      pendant devant avant durant maintenant cependant pourtant autant montant restant suivant courant constant
      constante élégant élégante souriant souriante hésitant hésitante étonnant étonnante important importante
      vivant vivante méfiant méfiante confiant confiante croissant enfant puissant puissante instant géant géante
      brillant brillante plante attente tante pente vente charpente variante descendante
      affaire anniversaire nécessaire contraire ordinaire extraordinaire solitaire salaire horaire itinéraire
      territoire inventaire exemplaire formulaire commentaire calvaire repaire vulgaire scolaire populaire judiciaire
      prioritaire provisoire sanitaire budgétaire alimentaire humanitaire communautaire militaire nucléaire solaire
      secondaire primaire libertaire autoritaire précaire sommaire lunaire parlementaire
    `)),
    verbs: [['travaille', 'comme'], ['travaillait', 'comme']],
  },
  institutions: new Set(
    words(`
      municipalité cabinet chancellerie exécutif intercommunalité confédération coopérative filiale enseigne
      transporteur fabricant académie évêché hiérarchie congrégation bailleur avionneur plateforme
      majorité
      organisme
      entourage jury compagnie rectorat diocèse métropole intersyndicale constructeur distributeur assureur opérateur
      entreprise société groupe banque agence ministère bureau commission comité conseil tribunal cour parlement sénat
      gouvernement administration autorité organisation association ong fondation institut université école lycée
      hôpital syndicat fédération parti campagne équipe club réseau journal quotidien magazine site chaîne radio
      rapport étude communiqué déclaration lettre document texte note enquête article message tweet livre police
      gendarmerie armée parquet préfecture mairie ambassade coalition alliance opposition direction collectif
      présidence élysée matignon kremlin maison-blanche ville région département état pays
    `)),
  nationalBodies: new Set(words('gouvernement parlement sénat état présidence')),
  people: new Set(words(`
    voyageur voyageuse habitué habituée supporteur pensionnaire promeneur promeneuse joggeur joggeuse badaud badaude
    gamine randonneuse campeur baigneur baigneuse aidant aidante saisonnier saisonnière visiteur acheteur acheteuse
    source sources proche proches responsables personne personnes gens hommes femmes femme homme enfants amis ami amie
    voisins habitants riverains riverain riveraine témoins témoin porte-parole représentant représentante représentants
    bénéficiaire blessé blessée passager passagère consommateur dame camarade intérimaire usagère prédécesseur
    successeur
    employé employée employés salariés experts chercheurs scientifiques médecins critiques opposants opposant partisans
    supporters utilisateurs clients lecteurs manifestants manifestant manifestante militants enquêteurs avocats
    professeurs parents famille policiers pompiers élus députés ministres dirigeants membres autorités secouristes
    soldats agriculteurs organisateurs touristes migrants passagers internautes internaute syndicats utilisateur
    utilisatrice lecteur lectrice client cliente patient patiente participant participante spectateur spectatrice
    supporter supportrice fan fans cadre cadres dirigeant ténor ténors anonyme inconnu inconnue passant passante
    collaborateur collaboratrice observateur observateurs adversaire adversaires couple jeune jeunes élève élèves
    enquêteur enquêtrice négociateur intéressé intéressée grévistes ouvriers ouvrières étudiants lycéens
    enseignants éleveurs commerçants usagers automobilistes bénévoles survivants rescapés accusés prévenus retraités
    victimes plaignants journalistes historiens économistes spécialistes joueurs supporteurs spectateurs visiteurs
    contrôleurs soignants infirmiers infirmières chasseurs pêcheurs chauffeurs cheminots douaniers gendarmes magistrats
    procureurs juges avocates mères pères filles garçons adolescents adolescentes réfugiés exilés sinistrés
    propriétaires
    locataires copropriétaires adhérents abonnés auditeurs téléspectateurs festivaliers curieux badauds promeneurs
    bourgmestres échevins conseillers sénateurs sénatrices parlementaires eurodéputés opposantes détenus surveillants
    accusé accusée prévenu prévenue suspect suspecte suspects inculpé inculpée détenu détenue condamné condamnée
    assaillant
    assaillante meurtrier meurtrière assassin tueur agresseur violeur cambrioleur trafiquant dealer ravisseur otage
    prisonniers otages sapeurs-pompiers signataires pétitionnaires dissidents responsable
  `)),
  common: new Set(
    words(`
      le la les l' un une des du de d' au aux ce cet cette ces c' ça cela ceci celui celle ceux celles mon ma mes ton
      ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles plusieurs quelques certains certaines
      tous tout toute toutes chaque aucun aucune autre autres même mêmes je j' tu il elle on nous vous ils elles me m'
      te t' se s' lui y en moi toi eux qui que qu' quoi dont où lequel laquelle et ou mais or ni car donc puis si comme
      comment pourquoi combien
      quand lorsque lorsqu' puisque puisqu' parce tandis alors ainsi aussi à dans par pour sur sous avec sans chez vers
      contre entre depuis pendant durant avant après dès jusque jusqu' jusqu'à malgré selon devant derrière lors parmi
      outre hors via face grâce voici voilà est sont était étaient être été a ont avait avaient avoir eu fait faire
      peut peuvent doit doivent va vont sera seront serait ne n' pas plus moins très trop peu beaucoup assez déjà
      encore toujours jamais souvent parfois enfin ensuite cependant pourtant toutefois néanmoins désormais aujourd'hui
      hier demain ici là-bas là bien mal oui non merci bonjour peut-être notamment également surtout seulement environ
      près lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi nuit jour jours semaine mois an ans
      année années janvier février mars avril mai juin juillet août septembre octobre novembre décembre milliers
      centaines dizaines deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent cents mille million
      millions milliard milliards premier première deuxième second seconde dernier dernière interrogé interrogée invité
      invitée contacté contactée né née âgé âgée réuni réunis arrivé arrivée devenu photo vidéo lire voir crédit
      publicité abonnez-vous cher chère chers chères euros euro francs presse journalistes agence grand grande petit
      petite nouveau nouvelle
    `),
  ),
  demonyms: new Set(
    words(`
      français française françaises allemand allemande allemands britannique britanniques anglais anglaise américain
      américaine américains russe russes ukrainien ukrainienne ukrainiens chinois chinoise japonais espagnol espagnole
      espagnols italien italienne italiens belge belges suisse suisses portugais polonais turc turque turcs européen
      européenne européens israélien israélienne israéliens palestinien palestinienne palestiniens syrien syriens
      iranien iraniens algérien algériens marocain marocains tunisien tunisiens africain africains parisien parisienne
      parisiens norvégien norvégienne danois danoise suédois suédoise finlandais finlandaise néerlandais néerlandaise
      autrichien autrichienne polonaise tchèque hongrois hongroise grec grecque roumain roumaine bulgare portugaise
      irlandais irlandaise écossais écossaise australien australienne japonaise indien indienne brésilien brésilienne
      argentin argentine mexicain mexicaine libanais libanaise sénégalais ivoirien croate serbe slovène
      marseillais lyonnais breton bretons corse corses québécois canadien canadiens
    `),
  ),
  naming: new Set(
    words(`
      titre titré titrée titra intitule intitulait intitula intitulé intitulée intitulés intitulées baptisé baptisée
      baptisés surnommé surnommée surnommés
      nommé nommée appelé appelée roman livre film chanson album pièce série émission magazine journal mot mots terme
      termes expression slogan opération projet programme campagne exposition opéra poème hashtag surnom tube spectacle
      dispositif label plan
      restaurant hôtel café bistrot bar boîte ferry chalutier voilier navire association festival salon groupe comédie
      documentaire revue essai article soi-disant prétendu prétendue prétendus prétendues
    `),
  ),
  speaksFor: new Set(words('de du pour')),
  denying: new Set(words('démenti dément rejeté')),
  claims: new Set(words('accusation accusations allégations')),
  deniedAs: new Set(['comme']),
  hearing: new Set(['entendu']),
  asking: pattern(
    'u',
    '(?<!\\p{L})(?:a|avait) demandé (?:à [^.;:!?«,]{1,60} )?',
    '(?:s[i’\']|pourquoi|comment|ce qu|quand|où|combien|quel)',
  ),
  listening: pattern(
    'u',
    String.raw`^,?\s(?:écout(?:e|ait|a)|regard(?:e|ait|a)|hoch(?:e|ait|a))(?!\p{L})`,
    String.raw`.{0,40}?\s(?:pendant\sque?|tandis\sque?|alors\sque?|quand|lorsque?)[\s’']`,
    String.raw`(?:\p{Lu}|(?:le|la|une?)\s|l[’'])(?:(?!\set\s\p{Ll}).){0,60}?`,
    String.raw`\s(?:parl(?:e|ait|a)|s[’']exprim(?:e|ait|a)|témoign(?:e|ait|a)|racont(?:e|ait|a)|`,
    String.raw`expliqu(?:e|ait|a))(?!\p{L})`,
  ),
  lesser: new Set(words('vice ex ancien ancienne adjoint adjointe')),
  former: new Set(words('ancien ancienne ex')),
  defining: new Set(words('est signifie désigne')),
  femaleArticles: new Set(words('la cette une')),
  maleArticles: new Set(words('le ce un cet')),
  otherOwners: new Set(words('mon ma mes notre nos votre vos')),
  smallWords:
    "à au aux:in, en dans:in, vers:to, depuis:from, de du des d':of, chez:at, avec:with, pour:for, sur:on, " +
    "par:by, entre:between, contre:against, et:and, ou:or, le la les l':the, un une:a, son sa ses:his, leur " +
    "leurs:their, comme:as, que qu':that, est:is, était fut:was, a:has, avait:had, peut:can, sont:are, " +
    'ont:have, appelé nommé:called',
  placeNouns: /(?:ville|île|village|quartier|commune|département|région|province|hameau|lieu-dit|canton)$/u,
  sites: pattern(
    'u',
    '^(?:rue|avenue|boulevard|place|allée|impasse|quai|chemin|rivière|lac|mont|col|vallée|plage|pont|barrage|stade|',
    'chapelle|basilique|cathédrale|cimetière|aéroport|gare|cap|étang|parc|église|château|théâtre|forêt|ferme|cabane)$',
  ),
  passive: { auxiliaries: new Set(words('été fut sera seront serait seraient')), participle: /(?:é|ée|és|ées|it|is)$/u,
    strong: /(?:[^aeo]ues?|ites?|ises?|ertes?|[cdlmnpt]us?|eints?|eintes?)$/u,
    infinitives: new Set(['être']) },
  anyone: new Set(words(`
    on quelqu'un quelqu’un certains certaines beaucoup plusieurs autres tous toutes personne quelques-uns quelques-unes
  `)),
  noOne: new Set(words('personne aucun aucune nul nulle ni')),
  recalled: new Set(words(`
    scène histoire nuit soirée matinée journée jour instant moment épisode drame accident aventure époque anecdote
    souvenir attente peur vie combat épaules sourcil sourcils yeux bras tête mains dents poings
  `)),
  team: [
    new Set(words('entraîneur entraîneuse sélectionneur sélectionneuse coach')),
    new Set(words(`
      gardien gardienne attaquant attaquante défenseur défenseuse milieu ailier ailière buteur buteuse
    `)),
    new Set(words('président présidente')),
    new Set(words('arbitre')),
    new Set(words('speaker')),
  ],
  saidOfNobody: {
    read: pattern('u', String.raw`(?:[Oo]n|l['’]on) (?:y )?(?:${IS_READ}|découvre|trouve)`,
      String.raw`(?: (?:notamment|aussi|encore|ceci|ces mots|entre autres))?\s?:\s?$|`,
      String.raw`(?:est|était)(?:-il)? (?:écrit|inscrit|indiqué|précisé)(?: (?:notamment|aussi|ceci))?\s?:\s?$`),
    before: pattern('u', String.raw`(?:[Ii]l est question d|(?:est|était)-il (?:écrit|question)|`,
      String.raw`on (?:y )?(?:${IS_READ}))[^.;:]{0,40}:? ?$`),
    called: /qu(?:e l)?['’]on (?:\p{Ll}+ )?(?:appel|nomm|surnomm|qualifi|baptis)\p{Ll}+ (?:de |d['’])?$/u,
    behind: /^ ?[»”"],? (?:peut-on lire|lit-on|est-il (?:écrit|précisé|indiqué))/u,
  },
  nobodys: new Set(words(`
    pancarte pancartes banderole banderoles mur murs couloirs affiche affiches tribunes graffiti slogan slogans
    inscription
  `)),
  signs: new Set(words(`
    pancarte pancartes banderole banderoles affiche affiches panneau panneaux écriteau calicot inscription
    graffiti graffitis
  `)),
  generics: new Set(words(`
    homme femme jeune garçon fille intéressé intéressée
    trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire
    socialiste écologiste républicain républicaine démocrate centriste conservateur conservatrice
  `)),
  gerund: /[^m]ant$/,
  givenGenders: gendered(
    'laurence michèle andréa', 'jean jules joël gwenaël andrea rosario noël', 'camille claude dominique',
  ),
  bodyHeads: {
    small: {
      ofTown: new Set(words(`
        préfecture sous-préfecture tribunal parquet gendarmerie ministère université diocèse archidiocèse évêché
        archevêché assises rectorat barreau comité sdis chu chuv
      `)),
      toldOfTown: new Set(words(`
        conseil cour communauté chambre commission comité office centre école collège lycée musée syndicat zone
        police brigade institut service maison bibliothèque clinique hôpital fédération coopérative caisse
      `)),
      complements: new Set(words(`
        appel assises communes agglomération commerce agriculture métiers fêtes tourisme secours gendarmerie eaux
        police prud'hommes retraite
      `)),
      ofFields: new Set(words('ministère secrétariat')),
      inTown: new Set(words(`
        mairie hôpital école collège lycée pompiers sapeurs-pompiers commissariat bourgmestre maire commune ville
        municipalité village habitants université
      `)),
      ground: new Set(words(`
        rue avenue boulevard impasse quai ruelle esplanade square rivière fleuve ruisseau lac mont massif col vallée
        plage cap étang baie golfe île pointe glacier gorges forêt bois
      `)),
      seats: new Set(words(`
        préfecture sous-préfecture tribunal parquet cour assises barreau rectorat diocèse archidiocèse
        évêché archevêché université mairie maire bourgmestre commissariat
      `)),
      markets: new Set(words('marché marchés foire foires')),
      roads: new Set(words('nationale départementale autoroute rn rd route')),
      noSites: {
        place: /^(?:État|Etat|Homme|Femme|Enfant|Islam|Art|Justice|Science|Culture|École|Religion|Travail|Animal)$/,
        pont: /^(?:Ascension|Assomption|Pentecôte|Toussaint|Noël|Pâques|Armistice)$/,
        chemin: /^(?:Paix|Victoire|Liberté)$/,
        route: /^(?:Paix|Victoire|Église)$/,
        parc: /^(?:Armée|Police|Gendarmerie|Marine)$/,
      },
    },
    oneOfMany: pattern(
      'u',
      '^(?:municip|commun(?:al|aux)|départ|région|canton|provinc|intercomm|locale?s?$|exécutif|administr|judic|',
      'correct|pénal|civile?s?$|techn|génér|national|paroiss|scolaire|consult|poli|syndic|direct|scient|régul|',
      'permanent|élargi)',
    ),
    purposes: new Set(words(`
      protection défense promotion recherche développement formation sauvegarde aide lutte prévention sécurité
      coopération éducation environnement emploi insertion réinsertion conservation valorisation gestion égalité
      dignité droit droits paix climat nature liberté réussite accès république mémoire homme femmes enfance
      cancer racisme faim violences sida
    `)),
    takesName: new Set(words(`
      Agence Amicale Association Banque Caisse Cercle Club Coopérative Fondation Société Syndicat Union Compagnie
    `)),
    kinds: {
      offices: pattern(
        'u',
        '^(?:préfecture|mairie|parquet|police|gendarmerie|tribunal|rectorat|gouvernement|ministère|sous-préfecture|',
        'municipalité)$',
      ),
      societies: /^(?:association|syndicat|intersyndicale|ong|collectif|parti)$/,
      firms: pattern(
        'u',
        '^(?:entreprise|société|firme|multinationale|club|opérateur|constructeur|distributeur|assureur|transporteur)$',
      ),
      ofState: pattern(
        'u',
        '^(?:Conseil (?:départ|rég|gén|mun|comm|const|féd|d|des)|Mairie|Ministère|Préfecture|Tribunal|Cour|Parlement|',
        'Sénat|Assemblée nationale|Région|Département|Métropole|Gouvernement|Police|Gendarmerie|Parquet|Rectorat|',
        'Direction|Inspection|Commission européenne|Union européenne|Office|Service)',
      ),
      ofMembers: pattern(
        'u',
        '^(?:Fédération|Union|Ligue|Association|Syndicat|Confédération|Collectif|Comité|Amicale|CGT|CFDT|FO|UFC-Que)',
      ),
    },
    calledBy: [
      [/^(?:association|ong)$/, pattern(
        'u',
        '^(?:Association|Ligue|Collectif|Amicale|Amis|Médecins|Greenpeace|Amnesty|Oxfam|SOS|WWF|LPO|UFC-Que|Secours|',
        'Human Rights)(?= |$)',
      )],
      [/^(?:association|organisation|ong)$/, pattern(
        'u', '^(?:Union|Fédération|Réseau|Comité|Fondation|Mouvement|Greenpeace|Amnesty|Oxfam|WWF|Human Rights)(?= |$)',
      )],
      [/^(?:syndicat|centrale|centrale syndicale|organisation syndicale)$/, pattern(
        'u',
        '^(?:Syndicat|CGT|CFDT|CFTC|CFE-CGC|FO|Force ouvrière|UNSA|Unsa|SUD|Sud|Solidaires|FSU|FNSEA|FDSEA|SNES|Snes|',
        'SNUipp|FNEC|FGTB|CSC|CGSP|USS|Unia|Syna|CSN|FTQ|CSQ|UGTT|UGTA|UMT)(?=[ -]|$)',
      )],
      [/^(?:syndicat|centrale|organisation syndicale)$/,
        /^(?:Union|Confédération|Coordination|Fédération|Alliance|Unité|Intersyndicale)(?= |$)/],
      [/^club(?: (?!adverse|rival|visiteur|voisin|local)\p{Ll}{5,})?$/u,
        /^(?:FC|OGC|AS|OL|OM|PSG|RC|SC|US|AJ|EA|SM|LOSC|Stade|Olympique|Racing|Sporting|Club)(?= |$)/],
      [/^fédération$/, /^(?:Fédération|FF[A-Z]{1,4}|Fifa|FIFA|UEFA|FIA|FIS|FNSEA|FNTR|FCPE)(?= |$)/],
      [/^(?:municipalité|commune)$/, /^(?:Mairie|Ville|Commune|Municipalité)(?= |$)/],
      [/^(?:département|collectivité)$/, /^(?:Conseil départemental|Collectivité)(?= |$)/],
      [/^(?:région|collectivité)$/, /^Conseil régional(?= |$)/],
      [/^ministère public$/, /^Parquet(?= |$)/],
    ],
    nouns: new Set(words(`
      Académie Agence Alliance Armée Assemblée Association Autorité Banque Bibliothèque Bloc Bourse Brigade Bureau
      Caisse Centrale Centre Chambre Coalition Collectif Comité Commission Communauté Compagnie Confédération
      Conférence Conseil Conservatoire Coordination Cour Croix Département Direction Église État Fédération Fondation
      Fonds Forces Forum Front Garde Haut Haute Inspection Institut Ligue Ministère Mission Mouvement Muséum Musée
      Observatoire Office Opéra Ordre Organisation Orchestre Parlement Parquet Parti Police Pôle Protection
      Rassemblement Régie Région Secours Sénat Service Société Syndicat Théâtre Tribunal Union Université Ville
      Amicale Cercle Club Coopérative École Maison Crédit Parc Commissariat Haut-Commissariat
      Gendarmerie
    `)),
    adjective: pattern(
      'u',
      '^(?:[\\p{Ll}-]{2,}(?:al|ale|aux|el|elle|elles|els|iques?|istes?|aires?|éenn?e?s?|ienn?e?s?|ais|aise|aises|ois|',
      'oise|ains?|aine|aines|ifs?|ives?|iers?|ières?|ands?|ande|andes|onne|onnes|anne|annes|nome|nomes)|belges?|',
      'indépendante?s?|suisses?|corses?|laïques?|urbaine?s?|armées?|(?:ov|bov|cap|porc)ine?s?|\\p{Ll}+icoles?|',
      '(?:réforma|conserva|protec)(?:teur|trice)|étrangères?|suprême|royale?s?|mixte|protestante?|',
      'insoumise?|supérieure?s?|publics?|publiques?|civile?s?|russes?|turque?s?|grecs?|grecque|libre|unie?s?|',
      'mondiaux|vert|verte|bretonn?e?|international|pénale?)$',
    ),
    articles: new Set(words("la l' les")),
    infinitive: /(?:er|ir|dre|ttre|ître|vre|[ad]ire|crire|clure|(?:cr|b)oire)$/u,
  },
  openers: {
    classes: {
      things: new Set(words(`
        vin vins bière fromage navire bateau ferry film films roman romans série séries chanson chansons
        disque album tournoi trophée coupe concours prix rallye opération projet cru
      `)),
      called: new Set(words(`
        marque équipe équipes club clubs hôtel restaurant bar cave journal revue agence association
        collectif groupe ong chorale chœur
      `)),
      seated: new Set(words(`
        ville commune région pays département province paroisse maison
      `)),
    },
    bodies: new Set(words(`
      ateliers tennis hockey harmonie fanfare verrerie
      courrier télégramme gazette tribune dépêche voix écho journal nouvelliste radio tv télé transports
      établissements etablissements ets sarl sas librairie brasserie boulangerie fromagerie menuiserie
      quincaillerie biscuiterie scierie imprimerie pharmacie amis éditions laboratoires cercle amicale
      coopérative cégep ehpad chu chru barreau athlétic olympique racing sporting entente étoile us usm usc asm
      es rc handball volley judo compagnons collège lycée école clinique crèche
    `)),
    ends: new Set(words(`
      basket football foot handball hand rugby volley hockey cyclisme athlétisme natation judo triathlon sa sas
      sarl snc cie mobilités services habitat énergies énergie agglo agglomération métropole loisirs santé
      cheminots presse tv fm industries transports logistique assurances
    `)),
    sites: new Set(words(`
      rue avenue boulevard place quai square impasse allée esplanade pont gare aéroport lac mont col vallée
      palais stade forêt île plage
    `)),
    sitesBeforeOf: new Set(words(`
      parc bois château étang cimetière port marché halle golfe baie pointe cap abbaye moulin
    `)),
  },
  officeFields: new Set(words(`
    Économie Finances Santé Éducation Culture Intérieur Justice Défense Travail Agriculture Pêche Tourisme Logement
    Transports Industrie Commerce Énergie Sports Jeunesse Recherche Budget Outre-mer Sécurité
    Environnement Mobilité Numérique Armées
  `)),
  namesakes: {
    bodies: new Set(words(`
      lycée collège école institut hôpital clinique centre résidence crèche théâtre musée bibliothèque médiathèque
      galerie fondation université prix trophée coupe association
    `)),
    places: new Set(words(`
      rue place avenue boulevard quai square parc pont stade gymnase aéroport salle quartier
    `)),
    houses: new Set(words(`
      lycée collège école hôpital clinique crèche fondation université ehpad résidence hôtel restaurant garage pharmacie
      librairie fromagerie boulangerie menuiserie charcuterie boucherie épicerie brasserie pâtisserie bijouterie
      chocolaterie biscuiterie conserverie laiterie tuilerie imprimerie quincaillerie scierie verrerie papeterie
      distillerie poissonnerie parfumerie blanchisserie coopérative camping
    `)),
  },
  somebodys: [
    {
      sign: 'deed of', reach: 1, prepositions: new Set(words("de du des d'")), words: new Set(words(`
      œuvre œuvres livre livres roman romans tableau tableaux toile toiles poème poèmes poésie chanson
      chansons disque film pièce symphonie sonate sculpture but buts tir tirs penalty pénalty passe centre
      doublé mort discours proposition gouvernement victoire défaite départ démission famille frère frères
      sœur veuve parole paroles appel lettre élection voix
    `)),
    },
    {
      sign: 'case against', reach: 1, prepositions: new Set(words('contre')), words: new Set(words(`
      procès plainte plaintes accusation accusations enquête condamnation motion vote votes
    `)),
    },
  ],
  selves: new Set(words('je nous')),
  asked: new Set(words(`
    interrogé interrogée interrogés interrogées questionné questionnée questionnés questionnées confronté confrontée
    relancé relancée interviewé interviewée sollicité sollicitée
  `)),
  asks: [
    ['met', 'en', 'garde'], ['mettait', 'en', 'garde'], ['mis', 'en', 'garde'], ['prend', 'les', 'devants'],
    ['coupe', 'court'], ['enfonce', 'le', 'clou'], ['annonce', 'la', 'couleur'], ['hausse', 'le', 'ton'],
    ['monte', 'au', 'créneau'], ['tire', 'la', 'sonnette', "d'", 'alarme'], ['donne', "l'", 'alerte'],
    ['prend', 'la', 'parole'], ['voit', 'rouge'], ['rend', 'hommage'], ['prend', 'acte'], ['botte', 'en', 'touche'],
    ['joue', 'la', 'prudence'], ['remet', 'les', 'pendules', 'à', "l'", 'heure'], ['résume', 'ainsi'],
    ['bat', 'en', 'brèche'], ['tord', 'le', 'cou'], ['fait', 'mouche'], ['donne', 'le', 'ton'],
    ['veut', 'savoir'], ['voulait', 'savoir'], ['voudrait', 'savoir'],
  ],
  written: /^(?:écrit|peint|inscrit|grav[ée]|brod[ée]|griffonn[ée])e?s?$/u,
  capitalisesNouns: false,
  headFirst: true,
  residents: new Set(words('habitant habitante riverain riveraine voisin voisine')),
  // « se souvient », « soutient », « ment », « sent » are of one
  pluralVerbs: /(?:aient|èrent|(?<![vt]i|m|^(?:res|con)?s)ent|^ont)$/,
  theySay: /nt -(?:ils|elles)$/,
  incise: 'comma',
  asSaid: new Set(['comme']),
  tagEndings: /(?:ait|aient|[^i]é)$/,
  turnedVerbs: /(?:[^q]e|[dt]|ent|aient)$/,
  backPhrases: [
    ['voilà', 'ce', 'qu\''], ['voilà', 'ce', 'que'],
    ['avec', 'ces', 'mots'], ['c\'', 'est', 'ainsi', 'que'], ['c\'', 'est', 'ainsi', 'qu\''],
    ['par', 'ces', 'mots'], ['c\'', 'est', 'ce', 'qu\''], ['c\'', 'est', 'ce', 'que'],
    ['c\'', 'est', 'en', 'ces', 'termes', 'que'], ['c\'', 'est', 'par', 'ces', 'mots', 'que'],
  ],
  impersonal: [
    ['lit', '-on'], ['lisait', '-on'], ['lire', '-on'], ['entendre', '-on'], ['lire', 'peut'], ['lire', 'pouvait'],
    ['écrit', '-il'], ['indiqué', '-il'], ['précisé', '-il'],
  ],
  there: {
    prepositions: new Set(words('à au aux chez dans')),
    phrases: [['du', 'côté', 'de'], ['du', 'côté', 'du'], ['du', 'côté', 'des'], ['du', 'côté', "d'"]],
    nobody: new Set(words('on')),
  },
  sourceWords: new Set(words('chez')),
  viewWords: new Set(['pour']),
  hearers: new Set(words(`
    confrères consœurs presse journalistes télévision radio micro antenne rédaction
    afp ats keystone-ats belga reuters rtbf rts rtl rtl-tvi rmc rfi rci bfmtv bfm tf1 tf1info lci cnews m6 franceinfo
    radio-canada figaro parisien libération mediapart ouest-france dauphiné télégramme dépêche nice-matin var-matin
    huffpost blick dw
  `)),
  outlets: {
    to: 'à',
    papers: pattern(
      'u',
      '^(?:Monde|Point|Soir|Temps|Matin|Croix|Voix|Obs|Express|Équipe|Humanité|Libre|Provence|Radio|Échos|Progrès|',
      'Marseillaise|Montagne|Journal|Quotidien|Courrier|Gazette|Tribune|Canard|Sud|Est|Midi|Devoir|Télé)$',
    ),
    bare: new Set(words('france europe')),
    posts: new Set(words(`
      journaliste correspondant correspondante reporter rédacteur rédactrice présentateur présentatrice animateur
      animatrice chroniqueur chroniqueuse éditorialiste pigiste photographe cadreur cadreuse stagiaire conseiller
      conseillère délégué déléguée chargé chargée attaché attachée envoyé envoyée
    `)),
  },
  finite: FRENCH_FINITE,
  beforeName: FRENCH_BEFORE_NAME,
  nounsAndVerbs: new Set(words('garde juge')),
  ofUs: { verbs: /(?:ons|[âîû]mes|^sommes)$/u, have: new Set(words('ai avons')) },
  infinitives: pattern(
    'u', '^(?!(?:hi|hiv|ch|janvi|févri|derni|premi|papi|courri|quarti)er$|',
    '(?:s|n|esp|coul|mir|trott|terr|tir)oir$|avenir$|',
    '(?:au|qua|no|vo|con|en|ou|ti|let|cen|théâ|pi|li|mon|maî|minis|or|ca)[tdv]?re$)',
    '(?:\\p{Ll}{2,}(?:er|o?ir)|\\p{Ll}*(?:[dtvp]|[^aeop]i|(?:^|re|dé|satis)fai|pl[aâ]i|trai|[bc]roi|cl?u)re|être)$',
  ),
  agents: new Set(['par']),
  objectPronouns: new Map<string, Gender>([['lui', 'male'], ['elle', 'female'], ['eux', 'plural']]),
  genitives: new Set(words("de du des d'")),
  contractions: new Set(words('du au')),
  demonstratives: new Set(words('ce cet cette')),
  answering: new Set(words(`
    répond répondu répondit rétorque rétorqué rétorqua réplique répliqué répliqua
  `)),
  adding: new Set(words(`
    ajoute ajouté ajouta ajoutait poursuit poursuivi poursuivit continue continué reprend enchaîne enchaîné
  `)),
  answers: new Set(words('oui si non jamais')),
  inCharge: new Set(words('responsable dirigeant dirigeante')),
  anyOffice: new Set(words(`
    chef cheffe patron patronne responsable dirigeant dirigeante leader numéro représentant représentante
    élu élue
  `)),
  hearsay: /^(?:aurait)$/,
  someTime: pattern(
    'u',
    '^(?:un (?:beau )?(?:jour|soir|matin)|une (?:nuit|fois)|',
    'chaque (?:jour|soir|matin|nuit|semaine|année|fois|dimanche|lundi)|',
    "tous les (?:jours|soirs|matins|ans)|toutes les (?:nuits|semaines)|l' ?autre (?:jour|soir)|",
    'ce (?:jour|soir|matin)(?:-là)?|cette (?:nuit|année)(?:-là)?)$',
  ),
  latter: { female: /^(?:cette dernière|celle-(?:ci|là))$/, male: /^(?:ce dernier|celui-(?:ci|là))$/ },
  releases: /^communiqué$/,
  toThem: /^lui$/,
  fields: {
    over: {
      office: nouns(`
        maire mairesse bourgmestre présidente? juge magistrate? procureure? avocate? avocat-général notaire
        curé prêtre pasteure? évêque aumônier ministre préfet préfète sous-préfet commissaire médecin
        chirurgien chirurgienne urgentiste garde-forestier arbitre proviseure? légiste
      `),
      coach: nouns('entraîneure? entraîneuse sélectionneure? coach'),
      played: nouns(`
        marqué marque inscrit doublé triplé but buts penalty tir buteur buteuse blessée? titularisée?
        recrutée? transférée? arrêté
      `),
    },
    of: [
      nouns(`
        ministre président présidente vice-présidente? premier première maire mairesse édile élue? député députée
        sénateur sénatrice conseiller conseillère adjointe? eurodéputée? parlementaire candidate? préfet préfète
        bourgmestre échevine? chef cheffe dirigeante? ambassadeur ambassadrice diplomate politicien politicienne
        gouverneure? chancelier chancelière commissaire délégué déléguée insoumise? communiste syndic syndique
      `),
      nouns(`
        juge magistrate? procureure? substitute? présidente? vice-procureure? avocate? avocat-général juriste conseil
        défenseure? bâtonnier bâtonnière pénaliste ténor notaire plaideur administrateur administratrice liquidateur
        liquidatrice mandataire
      `),
      nouns(`
        policier policière gendarme commissaire enquêteur enquêtrice brigadier brigadière fonctionnaire major adjudant
        adjudante gardien capitaine commandante? lieutenante? colonelle? officier officière militaire général générale
        soldate? sergente? pompier sapeur sapeur-pompier secouriste sauveteur gradée?
      `),
      nouns(`
        médecin médecin-conseil praticien praticienne docteure? chirurgien chirurgienne généraliste pédiatre
        urgentiste psychiatre professeure? spécialiste [a-zéè]{3,}ologue [a-zéè]{3,}ologiste vétérinaire urologue
      `),
      nouns(`
        infirmi[eè]re? infirmier aide-soignante? soignante? sage-femme puéricultrice ambulancier ambulancière
      `),
      nouns(String.raw`
        chercheur chercheuse scientifique professeure? enseignante?-?\p{L}* universitaire spécialiste experte?
        auteure? autrice directeur directrice [a-zéè]{2,}(?:ologue|ologiste|graphe) physicien physicienne chimiste
        historien historienne économiste astronome essayiste ingénieure? savante? technicien technicienne statisticien
        mathématicien
      `),
      nouns(`
        artiste chanteur chanteuse musicien musicienne rappeur rappeuse compositeur compositrice pianiste violoniste
        guitariste organiste trompettiste saxophoniste accordéoniste bassiste contrebassiste violoncelliste flûtiste
        clarinettiste harpiste percussionniste chef cheffe star interprète vedette crooner soprano ténor
        auteur-compositeur batteur
        batteuse
      `),
      nouns(`
        artiste peintre sculpteur sculptrice photographe dessinateur dessinatrice plasticien plasticienne graveur
        graveuse illustrateur illustratrice bédéiste auteure? autrice créateur créatrice designer styliste couturier
        couturière
      `),
      nouns(`
        auteure? autrice écrivaine? romancier romancière poète poétesse essayiste journaliste dramaturge lauréate?
        reporter éditorialiste chroniqueur chroniqueuse rédacteur rédactrice éditeur éditrice libraire traducteur
        traductrice
      `),
      nouns(`
        acteur actrice comédien comédienne humoriste star vedette artiste animateur animatrice présentateur
        présentatrice interprète danseur étoile danseuse mannequin chanteur chanteuse influenceur influenceuse
      `),
      nouns(`
        réalisateur réalisatrice cinéaste documentariste metteur metteuse auteure? autrice producteur productrice
        scénariste
      `),
      nouns(`
        joueur joueuse footballeur footballeuse gardien gardienne attaquante? défenseure? milieu ailier buteur buteuse
        capitaine champion championne athlète sportif sportive coureur coureuse cycliste skipper navigateur
        navigatrice nageur nageuse skieur skieuse pilote grimpeur grimpeuse alpiniste vainqueur marin rugbyman
        rugbywoman handballeur handballeuse basketteur basketteuse tenniswoman tennisman internationale? olympien
        médaillée? recordman recordwoman leader lauréate? boxeur troisième-ligne deuxième-ligne lycéen lycéenne
        étudiante? boxeuse judoka gymnaste perchiste sprinteur sprinteuse marathonien marathonienne demi talonneur
        pilier vétéran
      `),
      nouns(`
        entraîneure? entraîneuse coach sélectionneur sélectionneuse technicien technicienne manager
      `),
      nouns(`
        entrepreneure? entrepreneuse fondateur fondatrice patron patronne gérante? directeur directrice dirigeante?
        pdg chef cheffe propriétaire exploitante? commerçante? restaurateur restauratrice cuisinier cuisinière
        hôtelier hôtelière industriel industrielle investisseur investisseuse milliardaire présidente? responsable
        créateur créatrice libraire boulanger boulangère boucher bouchère épicier épicière fleuriste cafetier
        cafetière pâtissier pâtissière artisane? menuisier menuisière charpentier potier potière luthier luthière
        couvreur fondeur coiffeur coiffeuse garagiste fromager fromagère brasseur brasseuse vigneron vigneronne
        producteur productrice étoilée? buraliste kiosquier kiosquière
      `),
      nouns(`
        prêtre curé abbé évêque archevêque pasteur pasteure religieux religieuse cardinal prélat moine sœur imam
        rabbin aumônier diacre vicaire recteur théologien théologienne ecclésiastique
      `),
      nouns(`
        agriculteur agricultrice exploitante? éleveur éleveuse céréalier céréalière viticulteur viticultrice vigneron
        vigneronne maraîcher maraîchère paysan paysanne cultivateur cultivatrice producteur productrice berger bergère
        apiculteur apicultrice fermier fermière arboriculteur arboricultrice ostréiculteur pêcheur pêcheuse marin
      `),
      nouns(`
        enseignante? professeure? instituteur institutrice proviseure? directeur directrice principale? maître
        maîtresse pédagogue chef cheffe éducateur éducatrice prof
      `),
      nouns(`
        chauffeur chauffeuse conducteur conductrice routier routière taxi pilote automobiliste camionneur camionneuse
      `),
      nouns(`
        élève étudiante? lycéen lycéenne collégien collégienne apprentie? jeune adolescente? ado
      `),
      nouns(`
        syndicaliste déléguée? secrétaire leader responsable militante? représentante? dirigeante? salariée? ouvrier
        ouvrière
      `),
    ],
    beside: nouns(`
      porte-parole rapporteure? membre candidate? experte? fondateur fondatrice co-?fondateur co-?fondatrice
      initiateur initiatrice bénévole militante? retraitée? coprésidente? vice-présidente? trésorier trésorière
      représentante? organisateur organisatrice auteure? habitante? parrain marraine déléguée? responsable coordinateur
      coordinatrice
    `),
    below: [
      [nouns('soldate? recrue conscrit matelot mousse cadet cadette'),
        nouns('sergente? adjudante? lieutenante? capitaine commandante? colonele? général officier ' +
          'instructeur instructrice')],
      [nouns('apprentie? élève écolier écolière étudiante? lycéenne? collégienne? pianiste violoniste ' +
          'danseur danseuse'),
        nouns('maître maîtresse professeure? instituteur institutrice moniteur monitrice tuteur tutrice')],
      [nouns('ouvrier ouvrière manœuvre employée? caissière caissier serveur serveuse'),
        nouns('contremaître chef-équipe gérante? superviseure?')],
      [nouns('infirmier infirmière aide-soignante? patiente?'),
        nouns('médecin docteure? chirurgien chirurgienne')],
    ],
    struck: nouns(`
      victime blessée? rescapée? miraculée? agressée?
    `),
    family: nouns(`
      enfants? bébé nourrisson garçons? filles? fillette garçonnet parents famille couple époux jumeaux jumelles
    `),
    anyone: nouns(String.raw`
      \p{L}+(?:génaire|entenaire|ais|aise|ois|oise|ien|ienne|ain|aine) croate breton bretonne normande? basque corse
      catalane? savoyarde? auvergnate? berrichonne? flamande? gantoise? varoise?
    `),
    party: nouns(`
      libérale? libéral-radical libérale-radicale socialiste écologiste communiste insoumise? centriste frontiste
      républicaine? macroniste humaniste nationaliste souverainiste péquiste caquiste démocrate
      démocrate-chrétien démocrate-chrétienne
    `),
  },
  unintroduced: new Set(words(`
    mère père frère sœur fils fille grand-père grand-mère oncle tante neveu nièce cousin cousine épouse époux mari
    femme veuve veuf compagne compagnon maman papa
    victime prévenu prévenue accusé accusée suspect suspecte témoin
  `)),
  offices: [
    words('syndicat cgt cfdt fo unsa syndicaliste'),
    words('procureur juge substitut magistrat'), words('procureure juge substitute magistrate'),
    words('commandant capitaine lieutenant colonel officier pompier'), words('commissaire policier'),
    words('professeur enseignant'), words('professeure enseignante'), words('maraîcher agriculteur cultivateur'),
    words('maraîchère agricultrice cultivatrice'), words('technicien spécialiste expert'),
    words('présidente élue'), words('entraîneure sélectionneuse technicienne coach'),
    words('président chef'), words('ministre secrétaire'), words('maire édile élu'), words('député élu parlementaire'),
    words('entraîneur sélectionneur technicien coach'), words('pdg patron directeur dirigeant'),
    words('chercheur scientifique spécialiste'), words('avocat conseil'), words('prêtre religieux'),
    words('footballeur joueur attaquant'), words('romancier écrivain auteur'),
    words('romancière écrivaine autrice auteure'),
    words('présidente cheffe dirigeante'), words('secrétaire dirigeant dirigeante syndicaliste leader'),
    words('députée élue parlementaire'), words('sénateur élu parlementaire'), words('sénatrice élue parlementaire'),
    words('maire édile élue'), words('conseiller élu'), words('conseillère élue'), words('adjoint élu'),
    words('adjointe élue'), words('pédégère patronne directrice dirigeante'), words('patronne commerçante gérante'),
    words('patron commerçant gérant'), words('chercheuse scientifique spécialiste'), words('avocate conseil'),
    words('médecin praticien praticienne docteur'), words('agriculteur exploitant éleveur'),
    words('chanteuse artiste musicienne'), words('chanteur artiste musicien'), words('défenseur joueur footballeur'),
    words('maire-adjoint élu'), words('capitaine joueur'), words('capitaine joueuse'),
    ...kinds('syndicaliste', 'permanent permanente délégué déléguée délégué-général secrétaire'),
    ...kinds('élu édile', 'adjoint conseiller bourgmestre échevin syndic municipal eurodéputé'),
    ...kinds('élue édile', 'adjointe conseillère mairesse bourgmestre échevine syndique municipale eurodéputée'),
    ...kinds('parlementaire', 'eurodéputé eurodéputée rapporteur rapporteure'),
    ...kinds('magistrat', 'président substitut vice-procureur'),
    ...kinds('magistrate', 'présidente substitute vice-procureure'),
    ...kinds('commerçant', `
      poissonnier primeur fromager charcutier buraliste cordonnier opticien restaurateur hôtelier
    `),
    ...kinds('commerçante', 'poissonnière fromagère charcutière buraliste restauratrice hôtelière'),
    ...kinds('sauveteur secouriste', 'adjudant-chef adjudant sergent-chef pompier sapeur-pompier gendarme'),
    ...kinds('pompier', 'adjudant-chef adjudant sergent-chef'),
    ...kinds('militaire gradé officier', 'commandant capitaine général sergent adjudant'),
    ...kinds('gendarme', 'adjudant-chef adjudant major'),
    ...kinds('chercheur scientifique biologiste', 'entomologiste virologue microbiologiste botaniste zoologiste'),
    ...kinds('chercheur scientifique', 'glaciologue sismologue océanographe météorologue hydrologue anthropologue'),
    ...kinds('chercheuse scientifique', 'glaciologue sismologue océanographe météorologue hydrologue anthropologue'),
    ...kinds('enseignant universitaire', 'professeur'),
    ...kinds('enseignante universitaire', 'professeure'),
    ...kinds('joueur', 'ailier gardien demi pilier milieu buteur talonneur'),
    ...kinds('joueuse', 'ailière gardienne défenseuse attaquante buteuse milieu'),
    ...kinds('prélat religieux', 'évêque archevêque cardinal'),
    ...kinds('entrepreneur patron', 'fondateur cofondateur gérant'),
    ...kinds('entrepreneuse patronne', 'fondatrice cofondatrice gérante'),
    ...kinds('médecin praticien docteur', `
      chirurgien généraliste pédiatre urgentiste psychiatre cardiologue oncologue neurologue épidémiologiste
      infectiologue gynécologue radiologue médecin-conseil
    `),
    ...kinds('médecin praticienne docteure', `
      chirurgienne généraliste pédiatre urgentiste psychiatre cardiologue épidémiologiste infectiologue
      gynécologue
    `),
    ...kinds('soignante', 'infirmière aide-soignante sage-femme'),
    ...kinds('soignant', 'infirmier aide-soignant'),
    ...kinds('chercheur scientifique', `
      biologiste physicien chimiste géologue historien sociologue climatologue écologue ornithologue astronome
      économiste politologue archéologue
    `),
    ...kinds('chercheuse scientifique', `
      biologiste physicienne chimiste géologue historienne sociologue climatologue écologue ornithologue
      astronome économiste politologue archéologue
    `),
    ...kinds('artiste', 'peintre sculpteur sculptrice photographe dessinateur dessinatrice danseur danseuse'),
    ...kinds('musicien artiste', 'pianiste violoniste organiste compositeur'),
    ...kinds('musicienne artiste', 'pianiste violoniste organiste compositrice'),
    ...kinds('artisan', 'menuisier charpentier boulanger potier luthier fondeur couvreur'),
    ...kinds('artisane', 'menuisière charpentière boulangère potière luthière fondeuse'),
    ...kinds('commerçant', 'boulanger boucher libraire fleuriste cafetier épicier'),
    ...kinds('commerçante', 'boulangère bouchère libraire fleuriste épicière'),
    ...kinds('agriculteur exploitant', 'céréalier viticulteur vigneron'),
    ...kinds('agricultrice exploitante', 'éleveuse viticultrice vigneronne maraîchère'),
    ...kinds('militaire officier', 'lieutenant colonel'),
    ...kinds('religieux', 'curé évêque pasteur'),
    ...kinds('enseignant', 'instituteur proviseur'),
    ...kinds('enseignante', 'institutrice proviseure'),
    ...kinds('magistrat', 'juge procureur'),
    ...kinds('magistrate', 'juge procureure'),
    ...kinds('élu', 'bourgmestre échevin'),
    ...kinds('élue', 'mairesse bourgmestre échevine conseillère'),
    ...kinds('juriste', 'avocat avocate notaire'),
  ],
  knownFor: [
    { before: /(?:film|métrage|documentaire|mise en scène) (?:de |d['’])$/u,
      nouns: words('réalisateur réalisatrice cinéaste') },
    { before: /(?:roman|livre|récit|essai|recueil|ouvrage) (?:de |d['’])$/u,
      nouns: words('romancier romancière écrivain écrivaine auteur autrice') },
    { behind: pattern('u', '^(?:, [^.;:«»"“”]{1,80},)? (?:compara[iî]|a comparu|(?:est|était) (?:jugée?|poursuivie?|',
      'accusée?))|^,? (?:\\d+ ans,? )?(?:qui (?:est|était) )?accusée? d'),
      nouns: words('prévenu prévenue accusé accusée') },
    { before: /(?:requi|réclam)[^.;:]{1,80}(?:contre|à l['’]encontre de) (?:[^.;:,]{0,40}, )?$/u,
      nouns: words('prévenu prévenue accusé accusée') },
  ],
  titles: [[['premier', 'ministre'], ['chef', 'gouvernement'], ['locataire', 'matignon']],
    [['première', 'ministre'], ['cheffe', 'gouvernement']],
    [['président'], ['chef', 'état'], ['locataire', 'élysée']], [['présidente'], ['cheffe', 'état']]],
  thus: {
    word: 'ainsi',
    verbs: pattern('u', '^(?:ouvr|ouvert|conclu|clos|clôtur|commenc|entam|termin|achev|résum|réag|accueil|décri|',
      'justifi|défend|salu|ironis|célébr)'),
  },
  demanded: new Set(words('demandé demandée réclamé réclamée exigé exigée sollicité sollicitée souhaité souhaitée')),
  definite: new Set(words("le la les l' ce cet cette")),
  roleModifiers: pattern(
    'u',
    '^(?:ex|ancien|ancienne|futur|future|nouveau|nouvelle|vice|premier|première|jeune|célèbre|haut|haute|grand|',
    'grande|actuel|actuelle|même)$',
  ),
  epicene: new Set(
    words(`
      victime personne vedette idole star recrue sentinelle sage-femme otage témoin professeur ministre juge maire
      auteur chef médecin membre
    `),
  ),
  copulas: new Set(words('est était')),
  occasions: new Set(words(`
    interview entretien communiqué tweet message conférence sortie barre audience issue micro zone télé plateau direct
    réponse
    référence allusion écho défense
  `)),
  whoever: new Set(words('celui celle ceux celles')),
  court: {
    offices: new Set(words(`
      procureur procureure juge magistrat magistrate avocat avocate substitut substitute bâtonnier bâtonnière défenseur
      défenseure
    `)),
    parties: new Set(words(`
      témoin accusé accusée prévenu prévenue victime plaignant plaignante suspect suspecte inculpé inculpée
    `)),
  },
  sayings: new Set(words(`
    proverbe dicton adage devise slogan refrain formule maxime titre phrase citation expression couplet
  `)),
  firms: new Set(words('entreprise société groupe compagnie firme multinationale')),
  anyInstitution: new Set(words('organisme organisation institution établissement')),
  anyBody: new Set(words(`
    entreprise société groupe association agence organisation banque parti syndicat fédération club institut
    université école lycée hôpital chaîne journal site ministère compagnie constructeur distributeur assureur
    opérateur fondation ong collectif équipe réseau quotidien magazine radio coalition alliance bureau commission
    comité conseil coopérative filiale congrégation confédération plateforme enseigne
  `)),
  works: {
    making: new Set(words('tourne tourné tournait publie publiait monte filme sort réalise')),
    baptising: new Set(words('baptisé baptise baptisa baptisée baptisait rebaptisé')),
    for: 'pour',
    prizes: new Set(words('prix')),
  },
  saidByObject: {
    seeing: pattern(
      'u', '^(?:écout(?:e|é|ait|a)|entend(?:u|ait|it)?|regard(?:e|é|ait|a)|v(?:u|oit|it|oyait)|surpr(?:is|end)|',
      'film(?:e|é|ait))$',
    ),
    blaming: pattern(
      'u', '^(?:reproch|accus|blâm|condamn|critiqu|remerci|félicit|dénonc|soupçonn|exclu|sanctionn|suspend|limog|',
      'censur|puni|attaqu|poursuiv)\\p{L}*$',
    ),
    infinitives: /^(?:(?:re)?dire|répéter|crier|hurler|répondre|promettre|lancer|affirmer|chanter|scander)$/,
    forms: /^trait\p{L}+$/u,
    have: /^avoir$/, clitics: /^l(?:[ae]|['’])$/, for: 'pour', isForReason: false,
  },
  spoken: pattern(
    'iu', "^\\P{L}*(?:(?:et|mais|si|moi|que|quand|oui|non)[ ,]+){0,2}(?:(?:je|tu|vous|nous)(?!\\p{L})(?=\\s*\\p{L})|",
    "j['’]\\p{L}|(?:moi|toi),? )",
  ),
  ofSelf: /(?<!\p{L})(?:(?:je|moi|me|mon|ma|mes|merci)(?!\p{L})|[jm][’'])/iu,
  relays: {
    citing: new Set(words('cite cité citait cita citant citer citent')),
    passing: new Set(words(`
      rapporte rapporté rapportait rapporta rapportant lit lu lisait lut lisant lire partage partagé partageait
      partageant relaie relayé relayait rappelle rappelé rappelait rappela rappelant rappeler reprend repris reprenait
      reprenant transmet transmis transmettait répète répété répétait répéter
      diffuse diffusé publie publié montre montré
      souvient souvenait souvenu traduit traduisait traduisit
      récite récité récitait récita chante chanté chantait chanta
      affiche affiché affichait déclame déclamé scande scandé
    `)),
    receiving: new Set(words(`
      reçu reçoit reçut recevait obtient obtenu obtint obtenait entendu entend entendit entendait eu
    `)),
    hearing: new Set(words('entendu entend entendit entendait')),
    onScreens: {
      reading: new Set(words('lit lisait lut lu')),
      screens: new Set(words('téléphone écran portable smartphone')),
    },
    translating: new Set(words('traduit traduisait traduisit traduisant')),
    mottos: new Set(words('devise maxime adage')),
    following: new Set(words('applique appliquait respecte suit suivait suivi suivant adopté adopte sien sienne')),
    messages: pattern(
      'u',
      String.raw`^(?:lettres?|courriers?|courriels?|e-mails?|mails?|sms|textos?|messages?|réponses?|mots?|paroles|`,
      String.raw`propos|phrases?|vers|formule|déposition|dépositions|témoignages?|déclarations?|aveux|billets?|`,
      String.raw`tweets?|posts?|publications?|conseils?|poèmes?|discours|cartes?|questions?|refus|appels?|`,
      String.raw`communiqués?|consigne|commentaires?|mise|citation|`,
      String.raw`pages?|extraits?|poésies?|chansons?|refrain|couplets?|`,
      String.raw`strophes?|devise|maxime|adage|slogan)$`,
    ),
    aside: new Set(words("de des du d'")),
  },
  femaleEndings: /(?:trice|euse|ienne|ière|ante|ente|ée)$/,
  bringsIn: pattern(
    'iu',
    '^(?:la phrase est |',
    '(?:le (?:mot|constat|commentaire)|la formule|(?:l|c)es mots) (?:est|sont) (?=d[eu]s? |d[\'’])|',
    '(?:ce sont|tels sont|voilà) les (?:mots|paroles|propos|termes) |(?:c[\'’]est|voilà) (?:l[\'’]avis|le constat|',
    'le commentaire|',
    'le sentiment|l[\'’]analyse|la conviction|le témoignage|la promesse|le message|la réponse|l[\'’]appel|',
    'le cri (?:du cœur|d[\'’]alarme|de colère)) |(?:parole|signé|dixit) )',
  ),
  unsigned: [
    ['peut', '-on', 'lire'], ['peut-on', 'lire'], ['pouvait', '-on', 'lire'], ['lit', '-on'], ['lisait', '-on'],
    ['est', '-il', 'écrit'], ['est', '-il', 'précisé'], ['est', '-il', 'indiqué'],
  ],
  auxiliaries: new Set(words('a ont avait est était')),
});
