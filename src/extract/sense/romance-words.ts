/** Words whose meaning stands elsewhere, in French, Spanish, Italian and Portuguese. Data only. */
import { wordSet } from '../../text/word-set.ts';
import { opening } from './phrase-patterns.ts';
import type { SenseWords } from './word-table.ts';

export const fr = (): SenseWords => ({
  people: wordSet('il elle ils elles lui'),
  things: wordSet('cela ça celui celle ceux celles leur leurs son sa ses y en'),
  many: wordSet('leur leurs celles ceux'),
  matter: wordSet('ce'),
  demonstratives: wordSet('ce cet cette ces'),
  times: wordSet(
    'semaine mois année an matin soir jour été hiver printemps automne saison fois après-midi week-end nuit soirée ' +
      'matinée derniers dernières prochains prochaines lundi mardi mercredi jeudi vendredi samedi dimanche janvier ' +
      'février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  far: wordSet(''),
  ours: wordSet('ville village pays monde région club entreprise'),
  halves: wordSet('aussi également autre autres ailleurs semblable semblables similaire similaires'),
  more: wordSet('plus moins meilleur pire'),
  than: wordSet('que'),
  spots: wordSet('ici là'),
  joining: wordSet(
    'mais et ou or donc car cependant toutefois pourtant ainsi enfin alors puis aussi ensuite là sinon',
  ),
  turning: wordSet('mais cependant toutefois pourtant néanmoins'),
  that: /^(?:c['’]|cela\s|ça\s|ce\s(?:qui|que|sont)\s|il\ss['’]agi)/i,
  clitic: null,
  definite: wordSet('le la les'),
  which: wordSet("de du des d' à au aux en dans sur pour qui que qu' dont où contre entre avec par"),
  // "il est temps de", "c'est à Lund que", but not "il est routier", "c'est l'appel qu'a lancé …"
  expletive: new RegExp(
    "^(?:il\\s(?:(?:est|était|serait|semble)\\s(?:\\p{L}+\\s){1,3}?(?:qu|d)(?:e\\s|['’])|" +
      "(?:est|était)\\s(?:temps|\\d)|" +
      "faut|fallait|y\\s(?:a|avait|aura)|n['’]y\\s(?:a|avait)|reste|a\\sfallu)|" +
      "c['’](?:est|était)(?!\\s(?:(?:le|la|les)\\s|l['’])\\p{L}+\\squ))",
    'iu',
  ),
  known: wordSet(
    'monde internet police gouvernement président météo soleil lune avenir passé économie pays public presse temps ' +
    'fin début année années jours jour vie',
  ),
});

export const es = (): SenseWords => ({
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
  than: wordSet('que'),
  spots: wordSet('aquí allí ahí'),
  joining: wordSet(
    'pero y e o sin además asimismo sino entonces así luego también finalmente mientras aunque porque ahí allí',
  ),
  turning: wordSet('pero aunque embargo obstante sino'),
  that: /^(?:eso|esto|es\slo\sque|se\strata(?:ba)?\sde|as[ií]\slo)\s/i,
  clitic: opening([
    '(?:lo|la|los|las|les?) (?:he|ha|han|había|habían|hizo|hicieron|dijo|dijeron|\\p{L}+(?:ó|aron|ieron))',
  ]),
  definite: wordSet('el la los las'),
  which: wordSet('de del en a al para por que con sobre entre contra'),
  expletive: /^(?:hay|había|hubo|es\s(?:necesario|importante|posible))\b/i,
  known: wordSet(
    'mundo internet policía gobierno presidente tiempo sol luna futuro pasado economía país público prensa vida año ' +
    'años días día fin',
  ),
});

export const it = (): SenseWords => ({
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
  joining: wordSet('ma e o però tuttavia inoltre quindi dunque così infine intanto poi anche perché allora'),
  turning: wordSet('ma però tuttavia invece'),
  that: /^(?:(?:ciò|questo|quello)\s(?:è|era|ha)\b|è\s(?:quanto|quello\sche)\s|si\stratta(?:va)?\sd)/i,
  clitic: opening([
    '(?:(?:lo|la|li|le|gli|ne) |l[’\'])(?:ho|ha|hanno|aveva|avevano|avrebbe|ebbe|fece|dice|disse|annuncia|annunciò|' +
      'racconta|spiega|conferma|assicura|afferma|sostiene|rivela|riferisce|ricorda|scrive|comunica|sottolinea|fanno|' +
      '\\p{L}+(?:iamo|ò|arono|irono))',
  ]),
  definite: wordSet('il lo la i gli le'),
  which: wordSet(
    "di d' del della dell' dei delle degli dello in nel nella nell' a al alla all' per che con su sul sull' tra fra " +
      "contro da dal dalla dall'",
  ),
  expletive: /^(?:c['’]è|ci\ssono|è\s(?:necessario|importante|possibile))/i,
  known: wordSet(
    'mondo internet polizia governo presidente tempo sole luna futuro passato economia paese pubblico stampa vita ' +
    'anno anni giorni giorno fine',
  ),
});

export const pt = (): SenseWords => ({
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
  than: wordSet('que'),
  spots: wordSet('aqui ali lá'),
  joining: wordSet('mas e ou porém além assim então contudo entretanto também finalmente enquanto porque aí lá'),
  turning: wordSet('mas porém contudo entretanto todavia'),
  that: /^(?:isso|isto|(?:é|foi)\so\sque|trata(?:va)?-se\sde?|assim\so)\s/i,
  clitic: opening([
    '(?:o|a|os|as|lhes?) (?:disse|disseram|fez|fizeram|anunciou|afirmou|explicou|confirmou)',
    '\\p{L}+(?:ou|eu|iu|aram|eram|iram)-(?:[oa]s?|lhes?|n(?:o|as?))',
  ]),
  definite: wordSet('o a os as'),
  which: wordSet('de do da dos das em no na nos nas para por que com sobre entre contra'),
  expletive: /^(?:há|havia|houve|é\s(?:necessário|importante|possível))\b/i,
  known: wordSet(
    'mundo internet polícia governo presidente tempo sol lua futuro passado economia país público imprensa vida ano ' +
    'anos dias dia fim',
  ),
});
