/** Words whose meaning stands elsewhere, by language. Data only. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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
  /** "this week" counts from the day of the article, and the day stands on the card. */
  times: ReadonlySet<string>;
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
  /** "the": what follows is known already, from the article or from life. */
  definite: ReadonlySet<string>;
  /** After a noun these say which one it is: "the bridge over the Elbe". */
  which: ReadonlySet<string>;
  /** A pronoun that stands for nothing: "it is unclear whether". */
  expletive: RegExp;
  /** There is one of them, or everybody's own. */
  known: ReadonlySet<string>;
}

const en: SenseWords = {
  people: set('he she him her his hers himself herself'),
  things: set('it its they them their theirs themselves itself'),
  many: set('they them their theirs themselves'),
  matter: set('it its'),
  demonstratives: set('this these those such'),
  times: set(
    'week weekend month year morning afternoon evening spring summer autumn fall winter season day century time',
  ),
  ours: set(
    'city town village country nation state world community area region district club team company industry planet',
  ),
  halves: set(
    'another also too instead again later likewise similarly otherwise other latter others elsewhere meanwhile',
  ),
  more: set('more less worse better fewer'),
  than: set('than to as of'),
  spots: set('here there thereafter however'),
  joining: set(
    'but and so yet or however meanwhile instead moreover furthermore also then still nevertheless nonetheless thus ' +
      'therefore besides otherwise similarly likewise indeed additionally consequently finally because plus hence ' +
      'again ' +
      'which nor rather though regardless accordingly',
  ),
  turning: set('but however yet although though still nevertheless nonetheless instead'),
  that: /^that(?:['’]s|\s)/i,
  definite: set('the'),
  which: set('of in at on for from with to that who which whose where by between over under near against into about'),
  // "it is unclear whether", but not "it is one of the largest"
  expletive: new RegExp(
    "^(?:it(?:['’]s| (?:is|was|remains|has been|will be|would be|seems|took|takes)) [^.,]{0,50}" +
      '\\b(?:that|to|whether|how|why|when|if|who)\\b' +
      '|there (?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|must)\\b)',
    'i',
  ),
  known: set(
    'world internet public police government president weather sun moon sea sky web past future economy country ' +
    'nation ' +
      'police media press united first last next only same most best worst biggest largest latest majority number ' +
      'rest way time times end beginning fact moment day days week weeks month months year years people',
  ),
};

const de: SenseWords = {
  people: set('er sie ihn ihm ihr sein seine seinen seinem seiner ihre ihren ihrem ihrer'),
  things: set('es dessen deren ihnen denen'),
  many: set('ihnen denen'),
  matter: set('es'),
  demonstratives: set(
    'dieser diese dieses diesem diesen jener jene jenes jenem jenen solche solcher solches solchen derartige',
  ),
  times: set(
    'woche wochenende monat jahr morgen nachmittag abend frühjahr frühling sommer herbst winter saison tag mal',
  ),
  ours: set('stadt gemeinde land welt region verein branche'),
  halves: set('ebenfalls ebenso stattdessen wiederum erneut zudem außerdem beide'),
  more: set('mehr weniger besser schlechter schlimmer'),
  than: set('als wie'),
  spots: set(
    'dagegen hingegen indes indessen hier dort dorthin daran danach darauf daraus darin davor darüber darunter ' +
    'hierzu hierbei',
  ),
  joining: set(
    'aber und doch denn allerdings außerdem zudem dennoch trotzdem also deshalb daher oder sondern jedoch ' +
    'schließlich ' +
      'dabei damit dazu davon dagegen darum dafür somit gleichzeitig alternativ spätestens derweil stattdessen auch ' +
      'ebenso hingegen immerhin dort dann',
  ),
  turning: set('aber doch allerdings jedoch dennoch trotzdem hingegen dagegen gleichwohl'),
  that: /^(?:das|dies)\s(?:ist|war|sei|hat|hatte|wird|wäre|sind|heißt|zeigt|liegt|gilt|kann)\b/i,
  definite: set('der die das den dem des'),
  which: set(
    'von in im am an auf für aus mit zu zum zur der des die das den dem über unter zwischen gegen bei beim nach',
  ),
  expletive: opening([
    'es ist', 'es sei', 'es war', 'es gibt', 'es gab', 'es handelt', 'es geht', 'es ging', 'es gilt', 'es gelte',
    'es bleibt', 'es heißt', 'es hieß', 'es kommt', 'es kam', 'es wird', 'es wurde', 'es werde',
  ]),
  known: set(
    'welt internet polizei regierung bundesregierung präsident wetter sonne mond zukunft vergangenheit wirtschaft ' +
    'land ' +
      'menschen öffentlichkeit presse zeit ende anfang jahr jahre jahren tag woche monat rede bürger staat',
  ),
};

const fr: SenseWords = {
  people: set('il elle ils elles lui'),
  things: set('cela ça celui celle ceux celles leur leurs son sa ses y en'),
  many: set('leur leurs celles ceux'),
  matter: set('ce c’est'),
  demonstratives: set('ce cet cette ces'),
  times: set('semaine mois année an matin soir jour été hiver printemps automne saison fois'),
  ours: set('ville village pays monde région club entreprise'),
  halves: set('aussi également autre autres ailleurs encore'),
  more: set('plus moins meilleur pire'),
  than: set('que de'),
  spots: set('ici là'),
  joining: set('mais et or donc car cependant toutefois pourtant ainsi enfin alors puis aussi ensuite là sinon'),
  turning: set('mais cependant toutefois pourtant néanmoins'),
  that: /^(?:c['’]|cela\s|ça\s|ce\s(?:qui|que|sont)\s)/i,
  definite: set('le la les'),
  which: set('de du des d’ à au aux en dans sur pour qui que dont où contre entre avec par'),
  expletive: /^(?:il\s(?:est|était|faut|fallait|s’agit|s'agit|y\sa|reste|semble|serait|a\sfallu)|c[’'](?:est|était))/i,
  known: set(
    'monde internet police gouvernement président météo soleil lune avenir passé économie pays public presse temps ' +
    'fin début année années jours jour vie',
  ),
};

const es: SenseWords = {
  people: set('él ella ellos ellas'),
  things: set('ello esto eso aquello su sus suyo suya'),
  many: set(''),
  matter: set(''),
  demonstratives: set('este esta estos estas ese esa esos esas aquel aquella dicho dicha dichos dichas'),
  times: set('semana mes año mañana tarde noche verano invierno primavera otoño temporada día vez'),
  ours: set('ciudad pueblo país mundo región club empresa'),
  halves: set('también tampoco otro otra otros otras además'),
  more: set('más menos mejor peor'),
  than: set('que de'),
  spots: set('aquí allí ahí'),
  joining: set(
    'pero y e sin además asimismo sino entonces así luego también finalmente mientras aunque porque ahí allí',
  ),
  turning: set('pero aunque embargo obstante sino'),
  that: /^(?:eso|esto)\s/i,
  definite: set('el la los las'),
  which: set('de del en a al para por que con sobre entre contra'),
  expletive: /^(?:hay|había|hubo|es\s(?:necesario|importante|posible))\b/i,
  known: set(
    'mundo internet policía gobierno presidente tiempo sol luna futuro pasado economía país público prensa vida año ' +
    'años días día fin',
  ),
};

const it: SenseWords = {
  people: set('lui lei egli ella essi esse gli'),
  things: set('ciò esso essa loro suo sua suoi sue'),
  many: set('loro'),
  matter: set(''),
  demonstratives: set('questo questa questi queste quello quella quelli quelle tale tali'),
  times: set('settimana mese anno mattina sera notte estate inverno primavera autunno stagione giorno volta'),
  ours: set('città paese mondo regione club azienda'),
  halves: set('anche altro altra altri altre inoltre invece'),
  more: set('più meno meglio peggio'),
  than: set('che di'),
  spots: set('qui lì là'),
  joining: set('ma e però tuttavia inoltre quindi dunque così infine intanto poi anche perché allora'),
  turning: set('ma però tuttavia invece'),
  that: /^(?:ciò|questo|quello)\s(?:è|era|ha)\b/i,
  definite: set('il lo la i gli le'),
  which: set(
    'di del della dei delle degli dello in nel nella a al alla per che con su sul tra fra contro da dal dalla',
  ),
  expletive: /^(?:c['’]è|ci\ssono|è\s(?:necessario|importante|possibile))/i,
  known: set(
    'mondo internet polizia governo presidente tempo sole luna futuro passato economia paese pubblico stampa vita ' +
    'anno anni giorni giorno fine',
  ),
};

const pt: SenseWords = {
  people: set('ele ela eles elas'),
  things: set('isso isto aquilo seu sua seus suas'),
  many: set(''),
  matter: set(''),
  demonstratives: set('este esta estes estas esse essa esses essas aquele aquela tal tais'),
  times: set('semana mês ano manhã tarde noite verão inverno primavera outono temporada dia vez'),
  ours: set('cidade país mundo região clube empresa'),
  halves: set('também outro outra outros outras além'),
  more: set('mais menos melhor pior'),
  than: set('que de'),
  spots: set('aqui ali lá'),
  joining: set('mas e porém além assim então contudo entretanto também finalmente enquanto porque aí lá'),
  turning: set('mas porém contudo entretanto todavia'),
  that: /^(?:isso|isto)\s/i,
  definite: set('o a os as'),
  which: set('de do da dos das em no na nos nas para por que com sobre entre contra'),
  expletive: /^(?:há|havia|houve|é\s(?:necessário|importante|possível))\b/i,
  known: set(
    'mundo internet polícia governo presidente tempo sol lua futuro passado economia país público imprensa vida ano ' +
    'anos dias dia fim',
  ),
};

const all: Readonly<Record<string, SenseWords>> = { en, de, fr, es, it, pt };

/** null for a language without a list: what points there is not known. */
export function senseWords(language: string): SenseWords | null {
  return all[language] ?? null;
}
