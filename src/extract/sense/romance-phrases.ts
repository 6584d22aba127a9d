/** Phrases of several words whose meaning stands elsewhere, in French, Spanish, Italian and Portuguese. Data only. */
import { early, joins, opening, rare, within, type SensePhrases } from './phrase-patterns.ts';

export const fr = (): SensePhrases => ({
  joining: joins([
    'parmi (?:eux|elles|ceux-ci|celles-ci)', '(?:moins|plus) \\p{L}+ (?:est|était|s[’\']est)',
    'là-dessus', 'à ce titre', 'à cet égard', 'dans ce cas', 'dans ce contexte', 'dans ce cadre', 'de même', 'de plus',
    'en effet', 'en revanche', 'en outre', 'en fait', 'en conséquence', 'par conséquent', 'par ailleurs', 'par contre',
    'par exemple', 'pour cela', 'pour autant', 'pour sa part', 'du coup', 'de ce fait', 'au contraire', 'au final',
    'd’un côté', "d'un côté", 'd’autre part', "d'autre part", 'd’une part', "d'une part", 'à l’inverse',
    "à l'inverse", 'c’est pourquoi', "c'est pourquoi", 'malgré cela', 'malgré tout', 'sans cela', 'depuis lors',
    'entre-temps', 'dès lors', 'le lendemain', 'la veille', 'peu après', 'ces derniers?', 'ce dernier',
    'cette dernière', 'tous deux', 'même chose', 'idem', 'résultat', 'autrement dit',
    'ainsi', 'par la suite', 'quelques (?:jours|mois|heures) (?:plus tard|après)', 'surtout', 'néanmoins',
    'le (?:duo|trio|couple)', 'de quoi',
    '(?:\\p{L}+ ){0,6}(?:heures?|jours?|semaines?|mois|ans) plus (?:tôt|tard)',
    'la (?:nouvelle|décision|mesure|initiative|demande|démarche|réaction)', 'l[’\']annonce',
    'pire', 'mieux', 'oui', 'non', 'bien sûr', 'certes', 'auparavant', 'dans la foulée', 'cette fois',
    'mieux encore', 'pire encore', 'plus encore',
    'tout d[’\']abord', 'd[’\']abord,', 'en premier lieu', 'pour commencer',
    'dans un (?:premier|second|deuxième) temps', 'rien d[’\']étonnant', 'pas étonnant', 'il en va de même',
    'c[’\']est (?:en tout cas|du moins|le cas|dire|chose faite)', 'tout (?:a commencé|est parti)',
    '(?:quelques|\\d+) (?:mètres|kilomètres|rues) plus (?:haut|loin|bas)', 'un peu plus (?:haut|loin|bas)',
    'même (?:constat|son de cloche|scénario|situation|tableau|sentiment|réaction|agitation|ambiance|scène|colère|' +
      'inquiétude|refrain|discours|phénomène|tendance|sort|verdict|émotion|effervescence|spectacle|problème|' +
      'incompréhension)',
    '(?:plus|moins) \\p{L}+ encore', 'encore (?:plus|moins) \\p{L}+', '(?:plus|moins) \\p{L}+(?=,)', 'jusque-là',
    'jusqu[’\']alors', 'pour (?:finir|terminer|conclure)(?=,)', 'enfin', 'en conclusion',
    '(?:à la |au |dans la |dans le |lors de la |lors du |la |le |l[’\'])\\p{L}+ suivante?',
    'voilà (?:pourquoi|comment|ce qu[e’\']|la question|le problème)',
    'c[’\']est (?:le (?:bilan|résultat|verdict|constat)|la (?:conclusion|conséquence)) ' +
      '(?:de(?: la| l)?|d[’\']une?|des|du)',
    '(?:la (?:cause|raison)|le (?:résultat|motif)) (?:est|était)',
    '(?:une )?situation (?:similaire|semblable|identique|comparable)',
    'sauf que', 'autant (?:de |d[’\'])\\p{L}+ qu[ie’\']', 'pas de quoi', 'c[’\']est ainsi qu[e’\']',
    'plus (?:à l[’\'](?:est|ouest)|au (?:nord|sud))(?! d)', 'l[’\']une? des \\p{L}+(?=,)',
  ]),
  condition: opening(['si', 's’il', "s'il", 's’ils', "s'ils", 'bien que', 'même si', 'à condition']),
  pairs: [
    [rare(['non seulement', 'pas seulement', 'pas uniquement']), within(['mais', 'aussi', 'également'])],
    [rare(['d[’\']une part', 'd[’\']un côté']), within(['d[’\']autre part', 'de l[’\']autre', 'd[’\']un autre'])],
    [rare(['soit(?! (?:environ|près|plus|moins|un|une|\\d))']), within(['soit .{0,400} soit', 'ou'])],
    [rare(['certes']), within(['mais', 'cependant', 'toutefois', 'pourtant'])],
  ],
  ordinal: /(?<!\p{L})(?:le|la|les) (?:second|seconde|deuxième|troisième|quatrième|deux)(?=[.,;:])/iu,
  // "Lund l'a annoncé en mai": what? In a first clause nothing stands before it that tells
  // "il a pu de la sorte attendre au sec": how?
  pointing: new RegExp(
    `${early('l[’\'](?:a|ont|avait|avaient) (?:fait|dit|annoncé|confirmé|emporté sur)(?! (?:que|de))').source}|` +
      '(?<!\\p{L})de la sorte(?!\\p{L}| (?:que|à) )',
    'iu',
  ),
  told: rare(['serait', 'seraient', 'aurait', 'auraient']),
  source: within([
    'selon', 'd[’\']après', 'affirm\\p{L}+', 'assur\\p{L}+', 'expliqu\\p{L}+', 'estim\\p{L}+', 'indiqu\\p{L}+',
    'déclar\\p{L}+', 'préconis\\p{L}+', 'prévoi\\p{L}+', 'annonc\\p{L}+', 'précis\\p{L}+', 'a dit', 'dit', 'si',
  ]),
});

export const es = (): SensePhrases => ({
  joining: joins([
    '(?:menos|más) \\p{L}+ (?:es|era|fue|está|estaba|se (?:mostr|muestr)\\p{L}*)',
    'por eso', 'por ello', 'por esto', 'por tanto', 'por lo tanto', 'por otro lado', 'por un lado', 'por una parte',
    'por otra parte', 'por ejemplo', 'por su parte', 'por supuesto', 'en cambio', 'en este caso', 'en ese caso',
    'en ese sentido', 'en este sentido', 'en efecto', 'en consecuencia', 'en todo caso', 'de hecho', 'de esta forma',
    'de este modo', 'de ahí', 'a su vez', 'a pesar de ello', 'a pesar de eso', 'al contrario', 'con ello', 'con esto',
    'ante esto', 'ante ello', 'tras ello', 'tras esto', 'desde entonces', 'mientras tanto', 'no obstante',
    'sin embargo', 'al día siguiente', 'un día después', 'días después', 'poco después', 'ambos', 'ambas',
    'lo mismo', 'igualmente', 'es decir', 'o sea',
    'algo que', 'cosa que', 'además de que',
    '(?:\\p{L}+ ){0,5}(?:horas|días|semanas|meses|años) (?:antes|después|más tarde)',
    'la (?:noticia|decisión|medida|iniciativa|propuesta|petición)', 'el (?:anuncio|hecho|suceso)',
    'los hechos', 'el motivo', 'la razón', 'al respecto', 'a continuación', 'incluso', 'sobre todo',
    'peor aún', 'sí', 'claro', 'es por (?:eso|esto|ello)', 'previamente', 'posteriormente', 'inmediatamente',
    'acto seguido', 'esta vez', 'en primer (?:lugar|término)', 'en un primer momento', 'en primera instancia',
    '(?:unos|algunos|pocos|a pocos|a unos) metros (?:más )?(?:arriba|abajo|allá|adelante)', 'no es casualidad',
    '(?:es|fue|era) (?:el (?:balance|resultado|veredicto)|la (?:conclusión|consecuencia)) de(?:l| una?| las?| los)?',
    '(?:una )?situación (?:similar|parecida|idéntica)', 'no es de extrañar', 'ya (?:al|en|con|por)',
    'mism[oa]s? (?:escenas?|historia|situación|suerte|ambiente|agitación|panorama|problema|reacción|resultado)',
    'más \\p{L}+ (?:aún|todavía)', '(?:aún|todavía) más \\p{L}+', '(?:más|menos) \\p{L}+(?=,)', 'hasta entonces',
    'para (?:terminar|finalizar|concluir|acabar|cerrar)(?=,| y )', 'por último', 'finalmente', 'en último lugar',
    '(?:en|durante|tras) (?:la|el) \\p{L}+ siguiente', '(?:al|la|el) \\p{L}+ siguiente',
    '(?:es|son|fue) (?:la|el|una de las|uno de los) (?:explicación|frases?|respuestas?|opinión|denuncia|versión|' +
      'reacción|petición|mensaje|comentario|palabras|lectura) (?:del?|que)',
    'todo (?:comenzó|empezó|sucedió|ocurrió|pasó)', 'quizás?', 'tal vez', 'l[oa]s mism[oa]s',
    'en (?:concreto|tanto|definitiva)(?=,)', 'de paso(?=,)', 'por lo pronto', 'eso sí(?=,)',
    'dicho (?:esto|lo cual)(?=,)',
  ]),
  condition: opening(['si', 'aunque', 'siempre que', 'a menos que']),
  pairs: [
    [rare(['no solo', 'no sólo', 'no solamente', 'no únicamente']), within(['sino', 'también', 'además'])],
    [rare(['por un lado', 'por una parte']), within(['por otro', 'por otra'])],
    [rare(['ni']), within(['ni .{0,400} ni', 'no', 'sin'])],
    [rare(['si bien']), within(['pero', 'aunque'])],
  ],
  ordinal: /(?<!\p{L})(?:el|la|los|las) (?:segund[oa]|tercer[oa]?|cuart[oa]|otr[oa]s?)(?=[.,;:])/iu,
  // "Lund lo logró en mayo"
  pointing: early('lo (?:logr|consigu|hizo|hicieron|hace|hará|anunci|confirm|dij|advirt|adelant)\\p{L}*'),
  told: rare(['habría', 'habrían', 'estaría', 'estarían', 'sería', 'serían', 'tendría', 'tendrían']),
  source: within([
    'según', 'de acuerdo con', 'dij\\p{L}+', 'afirm\\p{L}+', 'asegur\\p{L}+', 'explic\\p{L}+', 'señal\\p{L}+',
    'indic\\p{L}+', 'anunci\\p{L}+', 'declar\\p{L}+', 'si',
  ]),
});

export const it = (): SensePhrases => ({
  joining: joins([
    '(?:meno|più) \\p{L}+ (?:è|era|si (?:è|mostra|dice))',
    'per questo', 'per esempio', 'per contro', 'per giunta', 'da un lato', 'dall[’\']altro', 'da una parte',
    'dall[’\']altra', 'in questo caso', 'in quel caso', 'in effetti', 'in realtà', 'in particolare', 'in ogni caso',
    'in compenso', 'nel frattempo', 'di conseguenza', 'di fatto', 'a sua volta', 'al contrario', 'a questo punto',
    'a tal fine', 'nonostante ciò', 'nonostante questo', 'da allora', 'il giorno dopo', 'poco dopo', 'entrambi',
    'entrambe', 'lo stesso', 'tutto questo',
    'cosa che', 'il che', 'a (?:dirlo|farlo|raccontarlo|essere|spiegarlo)', 'sono (?:solo|soltanto|alcuni|alcune)',
    '(?:\\p{L}+ ){0,5}(?:ore|giorni|settimane|mesi|anni) (?:prima|dopo|più tardi)',
    'la (?:notizia|decisione|misura|iniziativa|proposta|richiesta)', 'l[’\'](?:annuncio|iniziativa)', 'il motivo',
    'infatti', 'pertanto', 'a tal proposito', 'al riguardo', 'sì', 'certo', 'insomma', 'peggio',
    'il riferimento (?:è|era|va)', 'innanzitutto', 'anzitutto', 'in primo luogo', 'per prima cosa',
    'in un primo momento', '(?:qualche|pochi|alcuni) metr[oi] più (?:in là|avanti|su|giù|in alto)',
    '(?:è|fu|era) (?:il (?:bilancio|risultato|verdetto)|la (?:conclusione|conseguenza)) ' +
      '(?:dell[’\'ae]?|dello?|del|di)',
    '(?:una )?situazione (?:simile|analoga|identica)', 'stess[aeio] (?:situazione|sorte|cosa|scen[ae]|copione|storia|' +
      'musica|agitazione|aria|discorso|problem[ai]|clima|reazione|rabbia|risultato)',
    'ancora (?:più|meno) \\p{L}+', '(?:più|meno) \\p{L}+ ancora', '(?:più|meno) \\p{L}+(?=,)',
    '(?:fino|sino) ad? allora', 'fino a quel momento', 'per (?:finire|concludere)(?=,)', 'infine', 'in conclusione',
    '(?:nel |nella |nell[’\']|al |alla |all[’\']|il |la |l[’\'])\\p{L}+ (?:successiv|seguent)[aoe]',
    '(?:è|sono|questa è|queste sono) (?:una delle |uno dei |alcune delle |la |le |il |l[’\'])(?:spiegazione|frasi?|' +
      'parole|rispost[ae]|opinione|commento|versione|accus[ae]|denuncia|reazione|richiest[ae]|sfogo|appello|parere|' +
      'domanda|messaggio|racconto|posizione|pensiero|convinzione) (?:dell[aeo]?|dei|degli|di|del|che|con)',
    'ecco (?:perché|come|cosa|la questione|il problema)',
    'tutto è (?:cominciato|iniziato|accaduto|successo)', 'non a caso', 'forse',
    'concetto (?:ribadito|che)', 'già (?:nel|in|al|alla|con)',
    'si aggiunga', '(?:ciò|tanto) premesso', 'in un secondo (?:tempo|momento)', 'a quest[’\']ora',
    'in coda(?=,| c[’\']| (?:ci|il|la|i|le) )',
    'è per questo', 'stavolta', 'questa volta', 'successivamente', 'precedentemente', 'subito dopo',
  ]),
  condition: opening(['se', 'qualora', 'anche se', 'sebbene', 'benché', 'a meno che']),
  pairs: [
    [rare(['non solo', 'non soltanto']), within(['ma', 'bensì', 'anche'])],
    [rare(['da un lato', 'da una parte']), within(['dall[’\']altro', 'dall[’\']altra'])],
    [rare(['sia']), within(['sia .{0,400} sia', 'che'])],
    [rare(['né']), within(['né .{0,400} né', 'non', 'senza'])],
  ],
  ordinal: /(?<!\p{L})(?:il|la|lo|le|i) (?:second[oaie]|terz[oaie]|altr[oaie])(?=[.,;:])/iu,
  pointing: early('(?:lo |l[’\'])(?:ha|hanno|aveva|avevano) (?:fatto|detto|annunciato|confermato)(?! che)'),
  told: rare(['sarebbe', 'sarebbero', 'avrebbe', 'avrebbero']),
  source: within([
    'secondo', 'stando a', 'afferm\\p{L}+', 'spieg\\p{L}+', 'dichiar\\p{L}+', 'sostien\\p{L}+', 'ha detto', 'dice',
    'annunci\\p{L}+', 'se',
  ]),
});

export const pt = (): SensePhrases => ({
  joining: joins([
    '(?:menos|mais) \\p{L}+ (?:é|era|foi|está|estava|mostr\\p{L}+-se)',
    'por isso', 'por exemplo', 'por outro lado', 'por um lado', 'por sua vez', 'por conseguinte', 'portanto',
    'em contrapartida', 'em todo caso', 'nesse caso', 'neste caso', 'nesse sentido', 'neste sentido', 'de facto',
    'de fato', 'dessa forma', 'desta forma', 'desse modo', 'além disso', 'apesar disso', 'com isso', 'diante disso',
    'desde então', 'enquanto isso', 'no entanto', 'ao contrário', 'no dia seguinte', 'dias depois', 'pouco depois',
    'ambos', 'ambas', 'o mesmo', 'ou seja',
    'algo que', 'coisa que',
    '(?:\\p{L}+ ){0,5}(?:horas|dias|semanas|meses|anos) (?:antes|depois|mais tarde)',
    'a (?:notícia|decisão|medida|iniciativa|proposta)', 'o (?:anúncio|motivo)', 'a propósito', 'a respeito',
    'inclusive', 'sobretudo', 'sim', 'claro', 'pior', 'é por isso', 'anteriormente', 'posteriormente', 'em seguida',
    'tudo (?:começou|aconteceu|teve início)', 'talvez', 'os mesmos', 'as mesmas',
    'mesm[oa]s? (?:cenas?|história|situação|sorte|ambiente|agitação|panorama|problema|reação|resultado)',
    'ainda mais \\p{L}+', '(?:mais|menos) \\p{L}+ ainda', '(?:mais|menos) \\p{L}+(?=,)', 'até então',
    'para (?:terminar|finalizar|concluir)(?=,| e )', 'por fim', 'por último', 'finalmente',
    '(?:n[ao]|à|ao|o|a|durante [ao]) \\p{L}+ seguinte',
    '(?:é|são|foi) (?:a|o|uma das|um dos|as) (?:explicação|frases?|respostas?|opinião|denúncia|versão|reação|' +
      'pedido|recado|comentário|palavras|leitura) (?:d[aeo]s?|que)',
    '(?:mesmo|ainda) assim', '(?:daí|só) que(?: [ao]s?)?', 'daí', 'na (?:ocasião|oportunidade)', 'em concreto(?=,)',
    'desta vez', 'dessa vez', 'em primeiro lugar',
    '(?:num|em um) primeiro momento', 'não por acaso',
    '(?:alguns|poucos|uns) metros (?:mais )?(?:acima|abaixo|adiante|à frente|ao lado)', 'não é de estranhar',
    '(?:é|foi|era) (?:o (?:balanço|resultado|veredicto)|a (?:conclusão|consequência)) d(?:e(?: uma?)?|[ao]s?)',
    '(?:uma )?situação (?:semelhante|parecida|idêntica|similar)', 'já (?:os?|as?|n[ao]s?|em|aos?|à|com|para|sobre)',
  ]),
  condition: opening(['se', 'caso', 'embora', 'ainda que', 'mesmo que', 'a menos que']),
  pairs: [
    [rare(['não só', 'não apenas', 'não somente']), within(['mas', 'como', 'também'])],
    [rare(['por um lado']), within(['por outro'])],
    [rare(['nem']), within(['nem .{0,400} nem', 'não', 'sem'])],
    [rare(['tanto']), within(['como', 'quanto'])],
  ],
  ordinal: /(?<!\p{L})(?:o|a|os|as) (?:segund[oa]|terceir[oa]|outr[oa]s?)(?=[.,;:])/iu,
  pointing: null,
  told: rare(['teria', 'teriam', 'estaria', 'estariam', 'seria', 'seriam']),
  source: within([
    'segundo', 'de acordo com', 'conforme', 'diss\\p{L}+', 'afirm\\p{L}+', 'explic\\p{L}+', 'anunci\\p{L}+',
    'declar\\p{L}+',
  ]),
});
