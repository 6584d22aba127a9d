/** Words whose meaning stands elsewhere, by language. Data only. */
import { byLanguage } from '../../text/by-language.ts';
import { wordSet } from '../../text/word-set.ts';

/** Any of these at the head of a sentence. */
const opening = (phrases: string[]): RegExp =>
  new RegExp(`^(?:${phrases.join('|').replaceAll(' ', '\\s')})(?![\\p{L}])`, 'iu');

export interface SenseWords {
  /** Third-person pronouns and possessives for people. */
  people: ReadonlySet<string>;
  /** The same for things and for many. */
  things: ReadonlySet<string>;
  /** Those of `things` that stand for more than one. */
  many: ReadonlySet<string>;
  /** Those that in speech stand for the matter of the headline: "it". */
  matter: ReadonlySet<string>;
  /** Determiners that point: "these vaccines". */
  demonstratives: ReadonlySet<string>;
  /** "this week", "este lunes": counts from the day of the article, and the day stands on the card. */
  times: ReadonlySet<string>;
  /** Those of the demonstratives that point away from that day: "ese lunes" is one of which was told. */
  far: ReadonlySet<string>;
  /** "this city": the one that the article is about. */
  ours: ReadonlySet<string>;
  /** Each wants its other half: "another", "also", "instead". */
  halves: ReadonlySet<string>;
  /** A comparison, and what joins it to its other half. */
  more: ReadonlySet<string>;
  than: ReadonlySet<string>;
  /** "here", "there": where? */
  spots: ReadonlySet<string>;
  /** Joins a sentence to the one before it. */
  joining: ReadonlySet<string>;
  /** At the head of the next sentence these turn what was said. */
  turning: ReadonlySet<string>;
  /** A sentence that opens with a bare "that" speaks of the one before it. */
  that: RegExp;
  /** A pronoun before its verb that is spelled like an article: "Lo aveva annunciato …". */
  clitic: RegExp | null;
  /** "the": what follows is known already, from the article or from life. */
  definite: ReadonlySet<string>;
  /** After a noun these say which one it is: "the bridge over the Elbe". */
  which: ReadonlySet<string>;
  /** A pronoun that stands for nothing: "it is unclear whether". */
  expletive: RegExp;
  /** There is one of them, or everybody's own. */
  known: ReadonlySet<string>;
}

const en = (): SenseWords => ({
  people: wordSet('he she him her his hers himself herself'),
  things: wordSet('it its they them their theirs themselves itself'),
  many: wordSet('they them their theirs themselves'),
  matter: wordSet('it its'),
  demonstratives: wordSet('this these those such'),
  times: wordSet(
    'week weekend month year morning afternoon evening spring summer autumn fall winter season day century time',
  ),
  far: wordSet(''),
  ours: wordSet(
    'city town village country nation state world community area region district club team company industry planet',
  ),
  halves: wordSet(
    'another also too instead again later likewise similarly otherwise other latter others elsewhere meanwhile',
  ),
  more: wordSet('more less worse better fewer'),
  than: wordSet('than to as of'),
  spots: wordSet('here there thereafter however'),
  joining: wordSet(
    'but and so yet or however meanwhile instead moreover furthermore also then still nevertheless nonetheless thus ' +
      'therefore besides otherwise similarly likewise indeed additionally consequently finally because plus hence ' +
      'again which nor rather though regardless accordingly true granted',
  ),
  turning: wordSet('but however yet although though still nevertheless nonetheless instead'),
  that: /^that(?:['’]s|\s)/i,
  clitic: null,
  definite: wordSet('the'),
  which: wordSet(
    'of in at on for from with to that who which whose where by between over under near against into about',
  ),
  // "it is unclear whether", but not "it is set to close"
  expletive: new RegExp(
    "^(?:it(?!\\S* (?:(?:is|was) )?(?:set|going|expected|due|likely|scheduled|about|able|ready|forced) to )" +
      "(?:['’]s| (?:is|was|remains|has been|will be|would be|seems|took|takes)) [^.,]{0,50}" +
      '\\b(?:that|to|whether|how|why|when|if|who)\\b' +
      '|there (?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|must)\\b)', 'i',
  ),
  known: wordSet(
    'world internet public police government president weather sun moon sea sky web past future economy country ' +
      'nation police media press united first last next only same most best worst biggest largest latest majority ' +
      'number rest way time times end beginning fact moment day days week weeks month months year years people polls',
  ),
});

const de = (): SenseWords => ({
  people: wordSet('er sie ihn ihm ihr sein seine seinen seinem seiner ihre ihren ihrem ihrer'),
  things: wordSet('es dessen deren ihnen denen'),
  many: wordSet('ihnen denen'),
  matter: wordSet('es'),
  demonstratives: wordSet(
    'dieser diese dieses diesem diesen jener jene jenes jenem jenen solche solcher solches solchen derartige',
  ),
  times: wordSet(
    'woche wochenende monat jahr morgen nachmittag abend frühjahr frühling sommer herbst winter saison tag mal ' +
      'vormittag montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai ' +
      'juni juli august september oktober november dezember',
  ),
  far: wordSet('jener jene jenes jenem jenen'),
  ours: wordSet('stadt gemeinde land welt region verein branche'),
  halves: wordSet(
    'ebenfalls ebenso stattdessen wiederum erneut zudem außerdem beide derweil unterdessen ähnlicher ähnliche ' +
      'ähnliches ähnlichen ähnlichem',
  ),
  more: wordSet('mehr weniger besser schlechter schlimmer'),
  than: wordSet('als wie'),
  spots: wordSet(
    'dagegen hingegen indes indessen hier dort dorthin daran danach darauf daraus darin davor darüber darunter ' +
    'hierzu hierbei',
  ),
  joining: wordSet(
    'aber und doch denn allerdings außerdem zudem dennoch trotzdem also deshalb daher oder sondern jedoch ' +
      'schließlich dabei damit dazu davon dagegen darum dafür somit gleichzeitig alternativ spätestens derweil ' +
      'stattdessen auch ebenso hingegen immerhin dort dann',
  ),
  turning: wordSet('aber doch allerdings jedoch dennoch trotzdem hingegen dagegen gleichwohl'),
  that: new RegExp(
    '^(?:das|dies)\\s(?:ist|war|sei|hat|hatte|wird|wäre|sind|heißt|zeigt|liegt|gilt|kann)\\b|' +
      '^da\\s(?:ist|war|sind|waren|hat|habe|haben|hatte|hatten|wird|kann|muss|gibt|gab|geht|kommt|fehlt|steht)\\b',
    'i',
  ),
  clitic: null,
  definite: wordSet('der die das den dem des'),
  which: wordSet(
    'von in im am an auf für aus mit zu zum zur der des die das den dem über unter zwischen gegen bei beim nach',
  ),
  expletive: opening([
    'es ist', 'es sei', 'es war', 'es gibt', 'es gab', 'es geht', 'es ging', 'es gilt', 'es gelte',
    'es bleibt', 'es heißt', 'es hieß', 'es kommt', 'es kam', 'es wird', 'es wurde', 'es werde',
  ]),
  known: wordSet(
    'welt internet polizei regierung bundesregierung präsident wetter sonne mond zukunft vergangenheit wirtschaft ' +
      'land menschen öffentlichkeit presse zeit ende anfang jahr jahre jahren tag woche monat rede bürger staat',
  ),
});

const fr = (): SenseWords => ({
  people: wordSet('il elle ils elles lui'),
  things: wordSet('cela ça celui celle ceux celles leur leurs son sa ses y en'),
  many: wordSet('leur leurs celles ceux'),
  matter: wordSet('ce c’est'),
  demonstratives: wordSet('ce cet cette ces'),
  times: wordSet(
    'semaine mois année an matin soir jour été hiver printemps automne saison fois après-midi week-end nuit soirée ' +
      'matinée derniers dernières prochains prochaines lundi mardi mercredi jeudi vendredi samedi dimanche janvier ' +
      'février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  far: wordSet(''),
  ours: wordSet('ville village pays monde région club entreprise'),
  halves: wordSet('aussi également autre autres ailleurs encore semblable semblables similaire similaires'),
  more: wordSet('plus moins meilleur pire'),
  than: wordSet('que de'),
  spots: wordSet('ici là'),
  joining: wordSet('mais et or donc car cependant toutefois pourtant ainsi enfin alors puis aussi ensuite là sinon'),
  turning: wordSet('mais cependant toutefois pourtant néanmoins'),
  that: /^(?:c['’]|cela\s|ça\s|ce\s(?:qui|que|sont)\s|il\ss['’]agi)/i,
  clitic: null,
  definite: wordSet('le la les'),
  which: wordSet('de du des d’ à au aux en dans sur pour qui que dont où contre entre avec par'),
  // "il est temps de", "c'est à Lund que", but not "il est routier", "c'est l'appel qu'a lancé …"
  expletive: new RegExp(
    "^(?:il\\s(?:(?:est|était|serait|semble)\\s(?:\\p{L}+\\s){1,3}?(?:qu|d)(?:e\\s|['’])|(?:est|était)\\s(?:temps|\\d)|" +
      "faut|fallait|y\\s(?:a|avait|aura)|n['’]y\\s(?:a|avait)|reste|a\\sfallu)|" +
      "c['’](?:est|était)(?!\\s(?:(?:le|la|les)\\s|l['’])\\p{L}+\\squ))",
    'iu',
  ),
  known: wordSet(
    'monde internet police gouvernement président météo soleil lune avenir passé économie pays public presse temps ' +
    'fin début année années jours jour vie',
  ),
});

const es = (): SenseWords => ({
  people: wordSet('él ella ellos ellas'),
  things: wordSet('ello esto eso aquello su sus suyo suya'),
  many: wordSet(''),
  matter: wordSet(''),
  demonstratives: wordSet('este esta estos estas ese esa esos esas aquel aquella dicho dicha dichos dichas'),
  times: wordSet(
    'semana mes año mañana tarde noche verano invierno primavera otoño temporada día vez madrugada mediodía últimos ' +
      'últimas próximos próximas lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo ' +
      'junio julio agosto septiembre octubre noviembre diciembre',
  ),
  far: wordSet('ese esa esos esas aquel aquella dicho dicha dichos dichas'),
  ours: wordSet('ciudad pueblo país mundo región club empresa'),
  halves: wordSet('también tampoco otro otra otros otras además similar similares parecido parecida'),
  more: wordSet('más menos mejor peor'),
  than: wordSet('que de'),
  spots: wordSet('aquí allí ahí'),
  joining: wordSet(
    'pero y e sin además asimismo sino entonces así luego también finalmente mientras aunque porque ahí allí',
  ),
  turning: wordSet('pero aunque embargo obstante sino'),
  that: /^(?:eso|esto|es\slo\sque|se\strata(?:ba)?\sde|as[ií]\slo)\s/i,
  clitic: opening([
    '(?:lo|la|los|las|les?) (?:he|ha|han|había|habían|hizo|hicieron|dijo|dijeron|anunció|explicó|confirmó)',
  ]),
  definite: wordSet('el la los las'),
  which: wordSet('de del en a al para por que con sobre entre contra'),
  expletive: /^(?:hay|había|hubo|es\s(?:necesario|importante|posible))\b/i,
  known: wordSet(
    'mundo internet policía gobierno presidente tiempo sol luna futuro pasado economía país público prensa vida año ' +
    'años días día fin',
  ),
});

const it = (): SenseWords => ({
  people: wordSet('lui lei egli ella essi esse'),
  things: wordSet('ciò esso essa loro suo sua suoi sue'),
  many: wordSet('loro'),
  matter: wordSet(''),
  demonstratives: wordSet('questo questa questi queste quello quella quelli quelle tale tali'),
  times: wordSet(
    'settimana mese anno mattina sera notte estate inverno primavera autunno stagione giorno volta mattinata ' +
      'pomeriggio weekend ultimi ultime prossimi prossime lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  far: wordSet('quello quella quelli quelle'),
  ours: wordSet('città paese mondo regione club azienda'),
  halves: wordSet('anche altro altra altri altre inoltre invece simile simili analogo analoga'),
  more: wordSet('più meno meglio peggio'),
  than: wordSet('che di'),
  spots: wordSet('qui lì là'),
  joining: wordSet('ma e però tuttavia inoltre quindi dunque così infine intanto poi anche perché allora'),
  turning: wordSet('ma però tuttavia invece'),
  that: /^(?:(?:ciò|questo|quello)\s(?:è|era|ha)\b|è\s(?:quanto|quello\sche)\s|si\stratta(?:va)?\sd)/i,
  clitic: opening([
    '(?:(?:lo|la|li|le|gli|ne) |l[’\'])(?:ho|ha|hanno|aveva|avevano|avrebbe|ebbe|fece|dice|disse|annuncia|annunciò|' +
      'racconta|spiega|spiegò|conferma|confermò|assicura)',
  ]),
  definite: wordSet('il lo la i gli le'),
  which: wordSet(
    'di del della dei delle degli dello in nel nella a al alla per che con su sul tra fra contro da dal dalla',
  ),
  expletive: /^(?:c['’]è|ci\ssono|è\s(?:necessario|importante|possibile))/i,
  known: wordSet(
    'mondo internet polizia governo presidente tempo sole luna futuro passato economia paese pubblico stampa vita ' +
    'anno anni giorni giorno fine',
  ),
});

const pt = (): SenseWords => ({
  people: wordSet('ele ela eles elas dele dela deles delas'),
  things: wordSet('isso isto aquilo disso disto nisso nisto seu sua seus suas'),
  many: wordSet(''),
  matter: wordSet(''),
  demonstratives: wordSet(
    'este esta estes estas esse essa esses essas aquele aquela aqueles aquelas tal tais deste desta destes destas ' +
      'desse dessa desses dessas neste nesta nestes nestas nesse nessa nesses nessas daquele daquela daqueles ' +
      'daquelas naquele naquela naqueles naquelas',
  ),
  times: wordSet(
    'semana mês ano manhã tarde noite verão inverno primavera outono temporada dia vez madrugada últimos últimas ' +
      'próximos próximas segunda segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta ' +
      'sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro ' +
      'dezembro',
  ),
  far: wordSet('aquele aquela aqueles aquelas naquele naquela naqueles naquelas daquele daquela daqueles daquelas'),
  ours: wordSet('cidade país mundo região clube empresa'),
  halves: wordSet('também outro outra outros outras além semelhante semelhantes parecido parecida'),
  more: wordSet('mais menos melhor pior'),
  than: wordSet('que de'),
  spots: wordSet('aqui ali lá'),
  joining: wordSet('mas e porém além assim então contudo entretanto também finalmente enquanto porque aí lá'),
  turning: wordSet('mas porém contudo entretanto todavia'),
  that: /^(?:isso|isto|(?:é|foi)\so\sque|trata(?:va)?-se\sde?|assim\so)\s/i,
  clitic: opening(['(?:o|a|os|as|lhes?) (?:disse|disseram|fez|fizeram|anunciou|afirmou|explicou|confirmou)']),
  definite: wordSet('o a os as'),
  which: wordSet('de do da dos das em no na nos nas para por que com sobre entre contra'),
  expletive: /^(?:há|havia|houve|é\s(?:necessário|importante|possível))\b/i,
  known: wordSet(
    'mundo internet polícia governo presidente tempo sol lua futuro passado economia país público imprensa vida ano ' +
    'anos dias dia fim',
  ),
});

const known = byLanguage<SenseWords>({ en, de, fr, es, it, pt });

/** null for a language without a list: what points there is not known. */
export const senseWords = (language: string): SenseWords | null => known(language) ?? null;
