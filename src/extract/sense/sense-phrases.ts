/** Phrases of several words whose meaning stands elsewhere, by language. Data only. */
import { byLanguage } from '../../text/by-language.ts';
import { joins, opening, rare, within, type SensePhrases } from './phrase-patterns.ts';
import { es, fr, it, pt } from './romance-phrases.ts';

const en = (): SensePhrases => ({
  joining: joins([
    'what (?:changed|followed|happened|came next) (?:was|is)',
    'regardless', 'in doing so', 'in addition', 'in that case', 'in this case', 'in fact', 'in other words',
    'in turn', 'in response', 'in return', 'in contrast', 'by contrast', 'by then', 'by comparison', 'for example',
    'for instance', 'for one thing', 'for good measure', 'as a result', 'as such',
    '(?:as well|publicly|privately)(?=,)', 'most recently', 'in case (?:that|this|it)',
    'as for', 'on the one hand', 'on the other hand', 'on top of (?:that|this|it)', 'on the contrary',
    'at the same time', 'at that time', 'at the time', 'at that point', 'at this point', 'at one point', 'after all',
    'after that', 'after this', 'after which', 'afterwards?', 'before that', 'besides', 'that said', 'that being said',
    'having said that', 'with that', 'with this', 'with these', 'despite (?:that|this)', 'in spite of (?:that|this)',
    'to that', 'to (?:help )?\\p{L}+ (?:that|this|so)(?: out)?', 'to this end', 'to that end',
    'to be sure', 'even so', 'even then', 'even if', 'even though', 'if so',
    'if not', 'not so', 'not that', 'more than that', 'more importantly', 'most importantly', 'worse still',
    'better still', 'what(?:’|\')s more', 'until then', 'since then', 'from there', 'from then on', 'the same',
    'the former', 'the latter', 'reasons behind', 'among them', 'of these', 'of those', 'of them', 'one of them',
    'both of them', 'neither of them', 'some of them', 'many of them', 'all of this', 'all of that', 'all that',
    'once there', 'to do so', 'no bones about it', 'secondly', 'second', 'thirdly',
    'lastly', '(?:contributing|continuing|concluding|elaborating|adding)(?=,)', 'either way', 'anyway',
    'in total', 'in the meantime', 'equally',
    'conversely', 'alternatively', 'specifically', 'incidentally', 'ironically', 'in particular', 'among other things',
    'the other', 'the others', 'the next (?:day|morning|week|month|year)', 'the day (?:before|after)',
    'a day later', 'days later', 'a week later', 'weeks later', 'months later', 'years later', 'moments later',
    'especially', 'particularly', 'mainly because', 'mostly because', 'partly because', 'only because',
    'on (?:a|an|another) (?:\\p{L}+ )?(?:matter|note|issue|subject|front|topic)', 'turning to',
    '(?:\\p{L}+|\\d+) (?:years|months|weeks|days|hours) (?:on|later|earlier|afterwards)(?=,)',
    'separately', 'closer to home', 'right now', 'earlier(?! this)', 'earlier (?:in the|that) (?:day|week|month)',
    'later (?:in the|that) (?:day|week|month|year)',
    '(?:just )?(?:hours|days|weeks|months|minutes|moments) (?:after|before) the',
    'most (?:are|were|of them|have|had)', 'many (?:are|were|have|had|of them)', 'some (?:are|were|have|had|of them)',
    'others', 'in sum', 'in short', 'in a nutshell', 'that (?:day|night|week|month|year)', 'the following', 'thus far',
    'prior', 'each (?:run|one|time)',
    '(?:(?:several|many|some|most|two|three|four|a few|among|the) )?other \\p{Ll}+',
    'in a (?:separate|similar|related|second|later|subsequent) \\p{L}+', 'in the (?:months|years|weeks|days) since',
    'the (?:result|cause|reasons?|answer|upshot|outcome|trouble|catch|culprit) (?:is|was|are|were)',
    'it(?:[’\']s| is| was) (?:that|those) (?!the |an? )\\p{Ll}+ (?:that|which|who)',
    '(?:in (?:large |no small )?part,?|partly|mostly|mainly) (?:that|it|this)(?:[’\']s| is| was)',
    '(?:half|both|the rest) (?:came|went|is|are|was|were|have|has|had|will|would|say|said|of them|do|did)',
    'hours later', 'minutes later', 'shortly after(?:wards)?', 'soon after(?:wards)?',
    'long before that', 'the (?:duo|trio|pair|twosome|quartet)',
    'the (?:reference|remarks?|comments?)',
    'same (?:story|scenes?|picture|pattern|mood|again|problem)', 'similar (?:scenes|stories|story)',
    '(?:more|less) \\p{L}+ still', '(?:more|less) \\p{L}+(?=,)', 'finally',
    'to (?:finish|conclude)(?=,)', 'in (?:closing|conclusion)',
    '(?:at|in|during|on) the (?:following|subsequent|ensuing) \\p{L}+',
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
    [{ ...rare(['rather']), pattern: within(['(?<!(?:would|[’\']d) )rather']) }, within(['than'])],
  ],
  ordinal: new RegExp(
    '(?=[tb])(?<!\\p{L})(?:' +
      'the (?:second|third|fourth|fifth)(?=[.,;:—–]|\\s(?:—|–|one|option|reason|question|point|variant|part' +
      '|phase|step|is|was|are|were|has|had)(?!\\p{L}))|(?:the two|both) (?:men|women|sides|parties|of)' +
      '(?!\\p{L}))',
    'iu',
  ),
  pointing: new RegExp(
    // no phrase begins amid a word: that is asked once, not by each of them
    '(?<!\\p{L})(?:(?:been|was|were|had|has) [^.,;]{2,30} since(?=,)|ever since(?=[.,]| (?:in|at)(?!\\p{L}))|' +
      'the \\p{Ll}+ (?:described|mentioned|noted|outlined|cited|above|below)(?=[.,;])|' +
      // "as soon as both matters were called": a sentence that joins two things tells which
      '(?:both|the two) (?:matters|changes|cases|incidents|issues|proposals|measures|events|bills|' +
      'decisions|moves|announcements|developments|requests|offers)' +
      '(?!\\p{L}| (?:of|in|that|which|who|where)(?!\\p{L}))(?<!(?<!\\p{L})(?:and|or)(?!\\p{L}).*)|' +
      'in the (?:\\p{L}+|\\d+) (?:years|months|weeks|days|decades|hours) since(?=[.,])|' +
      'of those (?:died|survived|escaped|agreed|refused|responded|voted|arrived|attended)(?!\\p{L})|' +
      'the (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) others?(?!\\p{L})|' +
      // "and on the rest one can skate", "is no different.", "Medina, also with Lund Ferries, said"
      'on the rest(?! of(?!\\p{L}))(?!\\p{L})|(?:is|was|are|were|be|been) no different(?=[.,;]|$)|' +
      '(?<=, )(?:also (?:with|of|from|at) (?:the )?\\p{Lu}|another (?!\\p{Ll}+ (?:of|who|that|which)(?!\\p{L}))' +
      '[\\p{L}’-]+(?: \\p{L}+)?, (?:said|says|added))|' +
      '^(?:it|that|this)(?:[’\']s| is| was) (?:all |mostly |partly |just )?' +
      '(?:because|due to|thanks to|down to)(?!\\p{L}|.* that (?:the|an?|it|he|she|they|we|\\p{Lu}))|' +
      // "until that cooler is mended", "met to make that worrying order binding"
      '(?:until|to make|made|took|to sign|signed|to mend|mended|to solve) that ' +
      '(?!(?:the|an?|this|his|her|its|their|my|our|your|it|he|she|they|we|you|i|is|was|can|will|would|should|has|had|' +
      'could|much|many|far|all|no|one|kind|sort|of|in|on|at|to|for|from|into|as|up|out|off|back|away|down|again|' +
      'clear|plain|possible|easy|easier|hard|happen|work|known|public)(?!\\p{L}))\\p{Ll}+|' +
      'a similar \\p{Ll}+(?!\\p{L}| (?:to|as)(?!\\p{L}))|' +
      '(?:told|from) the (?:paper|newspaper|magazine|station|network|outlet|site|website|channel|' +
      'broadcaster|publication)(?!\\p{L})|' +
      '(?:at|on|in|during|from) the same (?!time|way|as)\\p{Ll}+(?! (?:as|that|when|where))|' +
      '(?:much|far|even|considerably|slightly|somewhat) (?:more|less) ' +
      '\\p{Ll}+(?!.* (?:than|to|as)(?!\\p{L}))|' +
      'the \\S{2,30} in question(?!\\p{L})|(?<=^|(?:says?|said) )that[’\']s (?:because|why|how)(?!\\p{L})|' +
      // "made both, and won": two of what?
      '(?<=(?:made|lost|won|had|did|took|missed|saw|got|rejected|denies|denied|admitted) )both(?=[.,;])' +
      '(?<!(?<!\\p{L})(?:and|or)(?!\\p{L}).*)|' +
      'the (?:opposite|reverse|same) (?:is|was|holds) true(?! (?:of|for|in)(?!\\p{L}))|' +
      // "the tower would take years to reach that height": which? "reach that of Lund" says it
      '(?:reach|exceed|pass|match|near)(?:e[sd]|ing|s)? that (?!of|in|the)\\p{Ll}{3,}(?! (?:that|which|where))|' +
      '(?:^now|of|on|by|with|for|in|at|from|to|under|during|after|before|despite) that ' +
      '(?!(?:the|an?|he|she|it|they|we|you|i|is|was|of|in|on|would|will|has|had|have|could|can|may|if|when)' +
      '(?!\\p{L}))\\p{Ll}+)',
    'iu',
  ),
  told: null,
  source: within(['said', 'says', 'according to', 'told', 'reported', 'reports', 'claims?', 'claimed']),
});

const de = (): SensePhrases => ({
  joining: joins([
    '(?:weniger|mehr) (?:\\p{L}+ )?\\p{L}+ (?:ist|war|zeigte sich|zeigt sich|klingt|klang)',
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
    'wie es (?:nun|jetzt|dann|damit)', 'wie (?:\\p{L}+ ){2,4}auch', 'zugleich',
    'anlass (?:dafür|hierfür|war|waren|ist|sind)', 'auslöser (?:war|waren|ist)', 'ursache (?:dafür|war|ist)',
    'die (?:nachricht|entscheidung|maßnahme|ankündigung|aktion|initiative|forderung|äußerung|äußerungen)',
    'kein (?:wunder|zufall|einzelfall)', 'wenig überraschend', 'nicht verwunderlich', 'gleichwohl',
    '(?:ein paar|einige|(?:nur )?wenige|\\d+) (?:meter|schritte|kilometer|häuser|straßen) (?:weiter|entfernt)',
    'dadurch', 'daraufhin', 'gleiches schauspiel',
    '(?:das )?(?:gleiche|selbe|ähnliche)[srn]? (?:bild|szenen?|lage|stimmung|aufregung|geschichte|spiel|schicksal|' +
      'problem|beobachtung|eindruck|ergebnis|töne|situation)', 'dasselbe (?:bild|spiel|problem)',
    'noch \\p{L}+er (?:ist|wird|war|wurde|fiel|klang|klingt|sieht|sagt|formuliert)', 'zum schluss(?! de[rs])',
    'nicht so (?:am|an|in|im|bei|der|die|das)',
    'abschließend', 'zu guter letzt', '(?:bei|in|an|auf) (?:der|dem) (?:darauf)?folgenden \\p{L}+',
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
  // "die 59-Jährige": of whom? "die 59-jährige Rosa Medina" says it
  pointing: new RegExp(
    '(?<!\\p{L})[Dd](?:er|ie|en|em|es) (?:\\d{1,3}-Jährigen?(?!\\p{L})|' +
      '(?:\\p{L}+ )?\\d{1,3} Jahre alten? \\p{Lu}\\p{L}+(?! \\p{Lu}))|' +
      '(?<!\\p{L})[Ee]in(?:e[mnrs]?)? anderen?[mrs]?(?!\\p{L})|' +
      // "findet, dass Ersteres besser klingt"; "dass beide schon als Schüler": who?
      '(?<!\\p{L})(?:[Ee]rstere|[Ll]etztere)[nmrs]?(?!\\p{L})|' +
      '(?<=(?<!\\p{L})(?:dass|daß|weil|wenn|ob|da|und) )beide (?=\\p{Ll})' +
      '(?<!(?<!\\p{L})(?:zwei|\\p{Lu}\\p{L}+ und|sowohl)(?!\\p{L}).*)|' +
      '(?<!\\p{L})längst weiter(?!\\p{L}|.* als )|(?<!\\p{L})deutlich (?:mehr|weniger)(?=[,.;])|' +
      '(?<!\\p{L})dann (?:wieder|auch|noch|nur|nicht)(?!\\p{L})' +
      '(?<!(?:[Ww]enn|[Ff]alls|[Ss]obald|[Aa]ls|[Ee]rst)\\s[^.]*)',
    'u',
  ),
  told: rare([
    'sei', 'seien', 'habe', 'werde', 'könne', 'müsse', 'dürfe', 'solle', 'wolle', 'gebe', 'gehe', 'komme', 'bleibe',
    'stehe', 'liege', 'mache', 'lasse', 'wisse', 'sehe', 'brauche', 'handele', 'gelte', 'fehle', 'dauere',
    'verdiene', 'bekomme', 'erhalte', 'diene', 'bedeute',
    '(?:schätze|rechne|erwarte|hoffe|plane|prüfe) (?:sie|er|man)',
  ]),
  source: within([
    'laut', 'zufolge', 'nach angaben', 'angaben zufolge', 'nach \\p{L}+ angaben', 'nach \\p{L}+ informationen',
    'sag(?:te|ten|t|en)', 'erklärten?', 'erklärt', 'teilten?', 'teilt', 'berichte[tn]*', 'betonten?', 'betont',
    'warnten?', 'warnt', 'hieß', 'heißt', 'behaupte[tn]*', 'forder(?:te|ten|t|n)', 'meinte', 'meint', 'kritisierte',
    'kündigte', 'kündigt', 'wonach', 'so (?:der|die|das|eine?)',
    'als (?:ob|sei|seien|habe|werde|könne|gebe|komme|wolle)',
  ]),
});

const known = byLanguage<SensePhrases>({ en, de, fr, es, it, pt });

/** null for a language without a list. */
export const sensePhrases = (language: string): SensePhrases | null => known(language) ?? null;
