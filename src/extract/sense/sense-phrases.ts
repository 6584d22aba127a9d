/** Phrases of several words whose meaning stands elsewhere, by language. Data only. */
import { byLanguage } from '../../text/by-language.ts';
import { joins, opening, rare, within, type Rare } from './phrase-patterns.ts';

export interface SensePhrases {
  /** Opens a sentence and points to the one before it: "In doing so, …", "On the other hand, …". */
  joining: RegExp;
  /** Opens a condition or a concession: what follows holds only under it. */
  condition: RegExp;
  /** The first half of a pair, and its second: "not only … but also". */
  pairs: readonly (readonly [first: Rare, second: RegExp])[];
  /** One of a row whose others stand elsewhere: "the third", "die zweite Variante". */
  ordinal: RegExp;
  /** A word that points and that other words are spelled like: "of that tenderness", but not "said that ferries". */
  pointing: RegExp | null;
  /** A mood that says: somebody else's word ("er sei krank", "il serait malade"); null where there is none. */
  told: Rare | null;
  /** Words that say whose word it is. */
  source: RegExp;
}

const en = (): SensePhrases => ({
  joining: joins([
    'regardless', 'in doing so', 'in addition', 'in that case', 'in this case', 'in fact', 'in other words',
    'in turn', 'in response', 'in return', 'in contrast', 'by contrast', 'by then', 'by comparison', 'for example',
    'for instance', 'for one thing', 'for good measure', 'as a result', 'as such',
    'as for', 'on the one hand', 'on the other hand', 'on top of (?:that|this|it)', 'on the contrary',
    'at the same time', 'at that time', 'at the time', 'at that point', 'at this point', 'at one point', 'after all',
    'after that', 'after this', 'after which', 'afterwards?', 'before that', 'besides', 'that said', 'that being said',
    'having said that', 'with that', 'with this', 'with these', 'despite (?:that|this)', 'in spite of (?:that|this)',
    'to that', 'to \\p{L}+ (?:that|this|so)(?: out)?', 'to this end', 'to that end',
    'to be sure', 'even so', 'even then', 'even if', 'even though', 'if so',
    'if not', 'not so', 'not that', 'more than that', 'more importantly', 'most importantly', 'worse still',
    'better still', 'what(?:’|\')s more', 'until then', 'since then', 'from there', 'from then on', 'the same',
    'the former', 'the latter', 'reasons behind', 'among them', 'of these', 'of those', 'of them', 'one of them',
    'both of them', 'neither of them', 'some of them', 'many of them', 'all of this', 'all of that', 'all that',
    'once there', 'to do so', 'no bones about it', 'secondly', 'second', 'thirdly',
    'lastly', 'either way', 'anyway', 'in total', 'in the meantime', 'equally',
    'conversely', 'alternatively', 'specifically', 'incidentally', 'ironically', 'in particular', 'among other things',
    'the other', 'the others', 'the next (?:day|morning|week|month|year)', 'the day (?:before|after)',
    'a day later', 'days later', 'a week later', 'weeks later', 'months later', 'years later', 'moments later',
    'separately', 'closer to home', 'right now', 'earlier(?! this)', 'earlier (?:in the|that) (?:day|week|month)',
    'later (?:in the|that) (?:day|week|month|year)',
    '(?:just )?(?:hours|days|weeks|months|minutes|moments) (?:after|before) the',
    'most (?:are|were|of them|have|had)', 'many (?:are|were|have|had|of them)', 'some (?:are|were|have|had|of them)',
    'others', 'in sum', 'in short', 'in a nutshell', 'that (?:day|night|week|month|year)', 'the following', 'thus far',
    'prior', 'each (?:run|one|time)',
    '(?:(?:several|many|some|most|two|three|four|a few|among|the) )?other \\p{Ll}+',
    'in a (?:separate|similar|related|second|later|subsequent) \\p{L}+', 'in the (?:months|years|weeks|days) since',
    'the result (?:is|was)', 'hours later', 'minutes later', 'shortly after(?:wards)?', 'soon after(?:wards)?',
    'long before that', 'the (?:duo|trio|pair|twosome|quartet)', 'the (?:reference|remarks?|comments?)',
    'in the (?:second|third|fourth|fifth|sixth|latter|other) (?:incident|case|attack|instance|episode|event|study|' +
      'experiment|accident|shooting|video|picture|photo|survey)',
  ]),
  condition: opening(['if', 'unless', 'provided', 'as long as', 'even though', 'although', 'though']),
  pairs: [
    [rare(['on the one hand']), within(['on the other'])],
    [rare(['not only', 'not just', 'not merely']), within(['but', 'also', 'as well'])],
    [rare(['neither']), within(['nor'])],
    [rare(['either']), within(['or'])],
    [rare(['first(?: called| said| tried| asked| began)']), within(['then', 'later', 'second', 'before'])],
    [rare(['rather']), within(['than'])],
  ],
  ordinal: new RegExp(
    '(?=[tb])(?<!\\p{L})(?:' +
      'the (?:second|third|fourth|fifth)(?=[.,;:—–]|\\s(?:—|–|one|option|reason|question|point|variant|part' +
      '|phase|step|is|was|are|were|has|had)(?!\\p{L}))|(?:the two|both) (?:men|women|sides|parties|of)' +
      '(?!\\p{L}))',
    'iu',
  ),
  pointing: new RegExp(
    '(?=e)(?<!\\p{L})ever since(?=[.,]| (?:in|at)(?!\\p{L}))|' +
      '(?=[tf])(?<!\\p{L})(?:told|from) the (?:paper|newspaper|magazine|station|network|outlet|site|website|channel|' +
      'broadcaster|publication)(?!\\p{L})|' +
      '(?=[mfec])(?<!\\p{L})(?:much|far|even|considerably|slightly|somewhat) (?:more|less) ' +
      '\\p{Ll}+(?!.* (?:than|to|as)(?!\\p{L}))|' +
      '(?=t)(?<!\\p{L})the (?:opposite|reverse|same) (?:is|was|holds) true(?! (?:of|for|in)(?!\\p{L}))|' +
      '(?:^now|(?=[obwfiatud])(?<!\\p{L})(?:of|on|by|with|for|in|at|from|to|under|during|after|before|despite)) that ' +
      '(?!(?:the|an?|he|she|it|they|we|you|i|is|was|of|in|on|would|will|has|had|have|could|can|may|if|when)' +
      '(?!\\p{L}))\\p{Ll}+',
    'iu',
  ),
  told: null,
  source: within(['said', 'says', 'according to', 'told', 'reported', 'reports', 'claims?', 'claimed']),
});

const de = (): SensePhrases => ({
  joining: joins([
    'dagegen', 'im gegensatz dazu', 'im gegenteil', 'auf der anderen seite', 'auf der einen seite', 'zum einen',
    'zum anderen', 'einerseits', 'andererseits', 'zum beispiel', 'aus diesem grund', 'in diesem fall', 'darüber hinaus',
    'um es kurz(?: zu)? machen', 'hinzu kommt', 'dazu kommt', 'nicht zuletzt',
    'mit blick darauf', 'trotz alledem', 'alles in allem', 'vor allem eines', 'am tag darauf',
    'kurz darauf', 'wenig später', 'unter anderem', 'umgekehrt', 'ebenfalls', 'genauso',
    'vielmehr', 'weiter', 'weiterhin', 'ferner', 'zunächst', 'anschließend', 'danach', 'davor', 'zuvor',
    'seither', 'seitdem', 'bis dahin', 'unterdessen', 'währenddessen', 'in der folge',
    'als folge', 'der grund', 'grund dafür', 'ein beispiel', 'insbesondere', 'insofern', 'immerhin',
    'entsprechend', 'dementsprechend', 'demnach', 'infolgedessen', 'so', 'nun aber', 'tatsächlich', 'in wirklichkeit',
    'in der realität', 'kurz gesagt', 'kurzum', 'fazit', 'zum hintergrund', 'zum vergleich', 'ähnlich', 'ähnliches',
    '(?:zwei|drei|vier|fünf|sechs|wenige|einige|ein paar|\\d+|eine?n?) (?:minuten?|stunden?|tage?|wochen?|monate?|' +
      'jahre?) (?:später|zuvor|danach|darauf)',
    'das (?:duo|trio|paar|quartett)',
    'spätestens hier', 'etwa zur gleichen zeit', 'am nächsten tag', 'tags darauf', 'gleiches gilt', 'das gleiche',
    'letzterer?e?s?', 'erstere[rs]?', 'beide', 'viele von ihnen', 'einige von ihnen', 'ja', 'nein', 'na ja',
  ]),
  condition: opening(['wenn', 'falls', 'sofern', 'sollte', 'sollten', 'obwohl', 'obgleich']),
  pairs: [
    [rare(['nicht nur', 'nicht allein', 'nicht bloß']), within(['sondern', 'auch'])],
    [rare(['einerseits', 'zum einen', 'auf der einen seite']),
      within(['andererseits', 'anderseits', 'zum anderen', 'auf der anderen'])],
    [rare(['sowohl']), within(['als auch', 'wie auch', 'als'])],
    [rare(['weder']), within(['noch'])],
    [rare(['entweder']), within(['oder'])],
    [
      { pattern: /(?<!\p{L})(?<!und )zwar(?!\p{L})/iu, needs: [['zwar']] },
      within(['aber', 'doch', 'jedoch', 'allerdings', 'dennoch']),
    ],
  ],
  ordinal: new RegExp(
    '(?<!\\p{L})(?:der|die|das|den|dem) (?:zweite|dritte|vierte|andere|letztere|erstere)[nrs]?(?=[.,;:]|\\s' +
      '(?:variante|option|möglichkeit|grund|punkt|frage|teil|schritt|ist|war|hat)(?!\\p{L}))',
    'iu',
  ),
  pointing: null,
  told: rare([
    'sei', 'seien', 'habe', 'werde', 'könne', 'müsse', 'dürfe', 'solle', 'wolle', 'gebe', 'gehe', 'komme', 'bleibe',
    'stehe', 'liege', 'mache', 'lasse', 'wisse', 'sehe', 'brauche', 'handele',
  ]),
  source: within([
    'laut', 'zufolge', 'nach angaben', 'angaben zufolge', 'nach \\p{L}+ angaben', 'nach \\p{L}+ informationen',
    'sag(?:te|ten|t|en)', 'erklärten?', 'erklärt', 'teilten?', 'teilt', 'berichte[tn]*', 'betonten?', 'betont',
    'warnten?', 'warnt', 'hieß', 'heißt', 'behaupte[tn]*', 'forder(?:te|ten|t|n)', 'meinte', 'meint', 'kritisierte',
    'kündigte', 'kündigt', 'wonach', 'als',
  ]),
});

const fr = (): SensePhrases => ({
  joining: joins([
    'là-dessus', 'à ce titre', 'à cet égard', 'dans ce cas', 'dans ce contexte', 'dans ce cadre', 'de même', 'de plus',
    'en effet', 'en revanche', 'en outre', 'en fait', 'en conséquence', 'par conséquent', 'par ailleurs', 'par contre',
    'par exemple', 'pour cela', 'pour autant', 'pour sa part', 'du coup', 'de ce fait', 'au contraire', 'au final',
    'd’un côté', "d'un côté", 'd’autre part', "d'autre part", 'd’une part', "d'une part", 'à l’inverse',
    "à l'inverse", 'c’est pourquoi', "c'est pourquoi", 'malgré cela', 'malgré tout', 'sans cela', 'depuis lors',
    'entre-temps', 'dès lors', 'le lendemain', 'la veille', 'peu après', 'ces derniers?', 'ce dernier',
    'cette dernière', 'tous deux', 'même chose', 'idem', 'résultat', 'autrement dit',
    'ainsi', 'par la suite', 'quelques (?:jours|mois|heures) (?:plus tard|après)', 'surtout', 'néanmoins',
    'le (?:duo|trio|couple)', 'de quoi', 'pire', 'mieux', 'oui', 'non', 'bien sûr', 'certes',
  ]),
  condition: opening(['si', 's’il', "s'il", 's’ils', "s'ils", 'bien que', 'même si', 'à condition']),
  pairs: [
    [rare(['non seulement', 'pas seulement', 'pas uniquement']), within(['mais', 'aussi', 'également'])],
    [rare(['d[’\']une part', 'd[’\']un côté']), within(['d[’\']autre part', 'de l[’\']autre', 'd[’\']un autre'])],
    [rare(['soit']), within(['soit .{0,400} soit', 'ou'])],
    [rare(['certes']), within(['mais', 'cependant', 'toutefois', 'pourtant'])],
  ],
  ordinal: /(?<!\p{L})(?:le|la|les) (?:second|seconde|deuxième|troisième|quatrième|deux)(?=[.,;:])/iu,
  pointing: null,
  told: rare(['serait', 'seraient', 'aurait', 'auraient']),
  source: within([
    'selon', 'd[’\']après', 'affirm\\p{L}+', 'assur\\p{L}+', 'expliqu\\p{L}+', 'estim\\p{L}+', 'indiqu\\p{L}+',
    'déclar\\p{L}+', 'préconis\\p{L}+', 'prévoi\\p{L}+', 'annonc\\p{L}+', 'précis\\p{L}+', 'a dit', 'dit', 'si',
  ]),
});

const es = (): SensePhrases => ({
  joining: joins([
    'por eso', 'por ello', 'por esto', 'por tanto', 'por lo tanto', 'por otro lado', 'por un lado', 'por una parte',
    'por otra parte', 'por ejemplo', 'por su parte', 'por supuesto', 'en cambio', 'en este caso', 'en ese caso',
    'en ese sentido', 'en este sentido', 'en efecto', 'en consecuencia', 'en todo caso', 'de hecho', 'de esta forma',
    'de este modo', 'de ahí', 'a su vez', 'a pesar de ello', 'a pesar de eso', 'al contrario', 'con ello', 'con esto',
    'ante esto', 'ante ello', 'tras ello', 'tras esto', 'desde entonces', 'mientras tanto', 'no obstante',
    'sin embargo', 'al día siguiente', 'un día después', 'días después', 'poco después', 'ambos', 'ambas',
    'lo mismo', 'igualmente', 'es decir', 'o sea',
    'algo que', 'cosa que',
    'al respecto', 'a continuación', 'incluso', 'sobre todo', 'peor aún', 'sí', 'claro',
  ]),
  condition: opening(['si', 'aunque', 'siempre que', 'a menos que']),
  pairs: [
    [rare(['no solo', 'no sólo', 'no solamente', 'no únicamente']), within(['sino', 'también', 'además'])],
    [rare(['por un lado', 'por una parte']), within(['por otro', 'por otra'])],
    [rare(['ni']), within(['ni .{0,400} ni', 'no', 'sin'])],
    [rare(['si bien']), within(['pero', 'aunque'])],
  ],
  ordinal: /(?<!\p{L})(?:el|la|los|las) (?:segund[oa]|tercer[oa]?|cuart[oa]|otr[oa]s?)(?=[.,;:])/iu,
  pointing: null,
  told: rare(['habría', 'habrían', 'estaría', 'estarían', 'sería', 'serían', 'tendría', 'tendrían']),
  source: within([
    'según', 'de acuerdo con', 'dij\\p{L}+', 'afirm\\p{L}+', 'asegur\\p{L}+', 'explic\\p{L}+', 'señal\\p{L}+',
    'indic\\p{L}+', 'anunci\\p{L}+', 'declar\\p{L}+', 'si',
  ]),
});

const it = (): SensePhrases => ({
  joining: joins([
    'per questo', 'per esempio', 'per contro', 'per giunta', 'da un lato', 'dall[’\']altro', 'da una parte',
    'dall[’\']altra', 'in questo caso', 'in quel caso', 'in effetti', 'in realtà', 'in particolare', 'in ogni caso',
    'in compenso', 'nel frattempo', 'di conseguenza', 'di fatto', 'a sua volta', 'al contrario', 'a questo punto',
    'a tal fine', 'nonostante ciò', 'nonostante questo', 'da allora', 'il giorno dopo', 'poco dopo', 'entrambi',
    'entrambe', 'lo stesso', 'ecco perché', 'tutto questo',
    'cosa che', 'il che', 'infatti', 'pertanto', 'a tal proposito', 'al riguardo', 'sì', 'certo', 'insomma', 'peggio',
  ]),
  condition: opening(['se', 'qualora', 'anche se', 'sebbene', 'benché', 'a meno che']),
  pairs: [
    [rare(['non solo', 'non soltanto']), within(['ma', 'bensì', 'anche'])],
    [rare(['da un lato', 'da una parte']), within(['dall[’\']altro', 'dall[’\']altra'])],
    [rare(['sia']), within(['sia .{0,400} sia', 'che'])],
    [rare(['né']), within(['né .{0,400} né', 'non', 'senza'])],
  ],
  ordinal: /(?<!\p{L})(?:il|la|lo|le|i) (?:second[oaie]|terz[oaie]|altr[oaie])(?=[.,;:])/iu,
  pointing: null,
  told: rare(['sarebbe', 'sarebbero', 'avrebbe', 'avrebbero']),
  source: within([
    'secondo', 'stando a', 'afferm\\p{L}+', 'spieg\\p{L}+', 'dichiar\\p{L}+', 'sostien\\p{L}+', 'ha detto', 'dice',
    'annunci\\p{L}+', 'se',
  ]),
});

const pt = (): SensePhrases => ({
  joining: joins([
    'por isso', 'por exemplo', 'por outro lado', 'por um lado', 'por sua vez', 'por conseguinte', 'portanto',
    'em contrapartida', 'em todo caso', 'nesse caso', 'neste caso', 'nesse sentido', 'neste sentido', 'de facto',
    'de fato', 'dessa forma', 'desta forma', 'desse modo', 'além disso', 'apesar disso', 'com isso', 'diante disso',
    'desde então', 'enquanto isso', 'no entanto', 'ao contrário', 'no dia seguinte', 'dias depois', 'pouco depois',
    'ambos', 'ambas', 'o mesmo', 'ou seja',
    'algo que', 'coisa que', 'a propósito', 'a respeito', 'inclusive', 'sobretudo', 'sim', 'claro', 'pior',
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
    'declar\\p{L}+', 'se',
  ]),
});

const known = byLanguage<SensePhrases>({ en, de, fr, es, it, pt });

/** null for a language without a list. */
export const sensePhrases = (language: string): SensePhrases | null => known(language) ?? null;
