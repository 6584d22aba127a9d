/** French: verbs that report speech outright, in every form that stands beside a quotation. */
import { french } from '../conjugate.ts';
import { words } from '../lexicon.ts';

export const fr = (): ReadonlySet<string> => new Set([
  ...words(`
    souri souriait rigolé savouré sourient embraye embrayait
    dit disait disent dirent disant dite déclare déclarait déclarent déclaré déclara affirme affirmait affirment
    affirmé affirma explique expliquait expliquent expliqué expliqua assure assurait assurent assuré assura estime
    estimait estiment estimé estima souligne soulignait soulignent souligné souligna ajoute ajoutait ajoutent ajouté
    ajouta précise précisait précisent précisé précisa indique indiquait indiquent indiqué indiqua annonce annonçait
    annoncent annoncé annonça raconte racontait racontent raconté raconta répond répondait répondent répondu
    répondit lance lançait lancent lancé lança confie confiait confient confié confia prévient prévenait préviennent
    prévenu prévint reconnaît reconnait reconnaissait reconnu reconnut rappelle rappelait rappellent rappelé rappela
    insiste insistait insistent insisté insista poursuit poursuivait poursuivent poursuivi poursuivit conclut
    concluait concluent conclu dénonce dénonçait dénoncent dénoncé dénonça martèle martelait martelé regrette
    regrettait regrettent regretté déplore déplorait déplorent déploré promet promettait promettent promis promit
    demande demandait demandent demandé demanda écrit écrivait écrivent écrivit répète répétait répété résume
    résumait résumé réplique répliquait répliqué répliqua rétorque rétorquait rétorqué rétorqua témoigne témoignait
    témoignent témoigné commente commentait commentent commenté confirme confirmait confirment confirmé plaide
    plaidait plaidé avertit averti soutient soutenait soutenu juge jugeait jugent jugé glisse glissait glissé
    ironise ironisait ironisé plaisante plaisantait plaisanté s'exclame exclame exclamé s'écrie écrie écrié murmure
    murmurait crie criait crié réagit réagi réagissait admet admettait admis avoue avouait avoué constate constatait
    constatent constaté observe observait observé note notait noté relève relevait relevé détaille détaillait
    détaillé justifie justifiait justifié tempère tempérait tempéré nuance nuançait nuancé tranche tranchait tranché
    s'inquiète inquiète inquiété s'indigne indigne indigné félicite félicité réjouit réjoui prédit exhorte exhorté
    fustige fustigé réjouie félicitée indignée inquiétée alarmé alarmée exclamée écriée insurgé insurgée emporté
    emportée agacé agacée défendu défendue justifiée critique critiqué tweeté publié complète complété renchérit
    enchaîne enchaîné souffle soufflé interroge s'interroge lâche lâché alerte alerté argumente argué argue menace
    martela opine opinait concède concédait concédé concéda admettent abonde abondait abondé assène asséné assénait
    clame clamait clamé proteste protestait protesté raille raillait raillé rassure rassurait rassuré rassura
    signale signalait signalé signala sourit soupire soupirait soupiré spécifie stipule suggère suggérait
    suggéré tonne tonnait tonné tweete vante salue saluait salué revendique revendiquait revendiqué rapporte
    rapportait rapporté rapporta proclame proclamait proclamé pointe pointait pointé peste pestait pronostique
    préconise préconisait prône prônait objecte objectait objecté maintient maintenait maintenu jure jurait juré
    invoque informe informait informé hurle hurlait formule formulait fulmine valoir exprime exprimait exprimé
    publie publiait
    exige exigeait exigé développe développait décrypte décryptait décrypté corrige corrigeait corrigé contredit
    conteste contestait contesté conseille conseillait conseillé certifie certifiait balaie balayait balayé analyse
    analysait analysé atteste attestait approuve approuvait applaudit anticipe alarme accorde acquiesce livre
    livrait philosophe s'enthousiasme s'étonne s'amuse s'agace s'emporte s'insurge s'interrogeait souffla interpelle
    interpellait révèle espère préfère considère énumère exagère modère pondère libère réitère réitéré réitérait
    reprend reprenait reprit repris apprend apprenait appris convient convenait convenu intervient intervenait
    prévoit prévoyait craint craignait redoute croit croyait pense pensait veut voit sait savait savoure résout
    plaint plaignait plaignent défend défendait prétend prétendait prédisait traduit traduisait introduit conclue
    ressent rit riait rie gémit sert tient inscrit souscrit décrit remercie remercié supplie parie apprécie vérifie
    qualifie signifie nie niait nié dément démenti démentait dixit fit ouvre envoie essaie rêve lève élève
    s'élève achève
  `),
  ...french(`
    déclarer affirmer expliquer assurer estimer souligner ajouter préciser indiquer annoncer raconter lancer confier
    rappeler insister dénoncer marteler regretter déplorer demander répéter résumer répliquer rétorquer témoigner
    commenter confirmer plaider juger glisser ironiser plaisanter exclamer écrier murmurer crier avouer constater
    observer noter relever détailler justifier tempérer nuancer trancher inquiéter indigner féliciter exhorter
    fustiger critiquer tweeter compléter enchaîner souffler interroger lâcher alerter argumenter menacer opiner
    concéder abonder asséner clamer protester railler rassurer signaler soupirer spécifier stipuler suggérer tonner
    vanter saluer revendiquer rapporter proclamer pointer pester pronostiquer préconiser prôner objecter jurer
    invoquer informer hurler formuler fulminer exprimer exiger développer décrypter corriger contester conseiller
    certifier balayer analyser attester approuver anticiper alarmer accorder livrer philosopher étonner amuser
    agacer emporter insurger accuser affoler arguer articuler attaquer avancer bafouiller balancer balbutier blaguer
    bougonner brocarder bredouiller chuchoter claironner cogner communiquer confesser considérer contextualiser
    conspuer condamner débiter défier délivrer démentir désoler déposer dicter diffuser douter élever émouvoir
    énoncer énumérer éructer escompter évaluer évoquer expliciter exploser extrapoler flinguer gémir grincer grogner
    grommeler gronder haranguer hasarder imaginer imputer impatienter implorer improviser insinuer intimer
    introduire jubiler lamenter lister louer marmonner maugréer méditer mentionner minimiser moquer motiver narrer
    négocier notifier ordonner pavoiser persifler plastronner poster prier prévenir professer proposer prophétiser
    questionner quémander raisonner récapituler réciter réclamer recommander récriminer rectifier recadrer réfuter
    remarquer remercier rembobiner renchérir reprocher révéler rêver sangloter scander signifier sermonner siffler
    solliciter songer statuer supplier supposer susurrer temporiser terminer théoriser trépigner valider vilipender
    vitupérer vociférer zapper renseigner recontextualiser rebondir offusquer plaindre réjouir targuer défausser
    désolidariser épancher applaudir avertir réagir vomir garantir prédire rugir répondre défendre prétendre relater
    relativiser continuer tacler tempêter
    riposter souhaiter dévoiler publier définir botter trouver
    présenter débuter encourager emballer émerveiller étrangler énerver esclaffer ricaner pouffer persister positiver
    synthétiser schématiser imager illustrer chiffrer diagnostiquer exposer décréter surenchérir ponctuer apostropher
    invectiver enjoindre militer aboyer cracher taquiner narguer retracer remémorer excuser méfier apitoyer
    enorgueillir défouler cingler asticoter éclaircir soulever
    pleurer
  `),
  ...words(`
    savoir dire préciser rappeler souligner ajouter expliquer affirmer déclarer annoncer confirmer répondre remarquer
    observer dira ajoutera expliquera précisera conclura répondra racontera confiera affirmera rappellera soulignera
    voudrait voudraient souhaiterait souhaiteraient aimerait aimeraient préférerait préféreraient
    souvient souvenait écho lamentent requiert requérait intervint entame entamait
  `),
]);
