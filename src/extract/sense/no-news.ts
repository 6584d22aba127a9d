/**
 * Sentences that stand by themselves and still tell no news: nobody answered, a guide tells its reader what to do, an
 * outlet speaks of itself. Shapes only.
 */
import { pattern } from '../../pattern.ts';

/** "The company did not respond to a request for comment." Few letters open it: they come first. */
const UNANSWERED = pattern(
  'iu',
  String.raw`(?=[drwäaln])(?<!\p{L})(?:(?:declin\w+|refused) to (?:comment|give further|elaborate|discuss|say)|`,
  'requests? for comment|',
  String.raw`did not (?:immediately )?(?:respond|reply|comment|return)|(?:directed|referred) (?:media )?questions|`,
  'released a statement (?:on|about)|',
  String.raw`(?:wollten?|äußerten?) (?:\p{L}+ ){0,4}(?:nicht|keine) .{0,30}(?:äußern|kommentieren|stellung nehmen)|`,
  String.raw`(?:reagierten?|antworteten?) (?:\p{L}+ ){0,3}nicht auf|ließ(?:en)? eine anfrage|`,
  'n[\'’]a pas (?:souhaité|voulu|donné suite|répondu)|no (?:ha|quiso|han) (?:respondido|querido|hacer comentarios)|',
  String.raw`non ha (?:voluto|risposto|commentato)|não (?:respondeu|quis comentar))(?!\p{L})`,
);

/** "Add the honey and boil until thickened": English, where a verb opens a sentence and nobody is its subject. */
const TOLD_TO = pattern(
  'u',
  '^(?:Add|Mix|Stir|Boil|Bake|Cook|Heat|Pour|Serve|Place|Put|Use|Try|Make|Choose|Install|Learn|See|Consider|Keep|Read|',
  'Check|Visit|Click|Note|Avoid|Start|Remember|Find|Get|Take|Look|Ask|Do|Don[’\']t|Never|Always|Ensure|Create|Set|Go|',
  'Follow|Discover|Download|Subscribe|Share|Write|Think|Let|Give|Stay|Be|Bring|Buy|Call|Contact|Explore|Enjoy|Pick|',
  'Select|Plan|Track|Watch|Wear|Listen|Speak|Turn|Wait|Run|Walk|Apply|Save|Sign|Join|Pro tip|Tip|Optional|Equipped)',
  String.raw`\s(?!\p{Lu}|of\b|is\b|are\b|was\b|were\b|has\b|can\b|will\b|may\b|and\b|in\b)`,
);

/** "Wie die Grafik unten zeigt": what stands beside the text, and not on the card. */
const BESIDE_TEXT = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:(?:in|auf) der (?:folgenden |nachfolgenden )?(?:grafik|karte|tabelle)(?!\p{L})|`,
  String.raw`(?:nach)?folgende[nm]? (?:auf \p{L}+ verbreiteten? )?(?:video|diagramm|grafik|tabelle|karte)|titelstory|`,
  String.raw`(?:vidéo|graphique|carte|tableau|photo|image)s? ci-(?:dessous|dessus|contre)|`,
  String.raw`siguiente (?:vídeo|video|gráfico|imagen|tabla)|(?:video|grafico|foto) (?:qui sotto|seguente)|`,
  String.raw`(?:vídeo|gráfico|foto|imagem|tabela) (?:abaixo|acima|a seguir))`,
);

/** "Se refirió a la denuncia de Lund.": that somebody spoke of it, and not what was said. */
const SPEAKS_OF = pattern(
  'u',
  String.raw`(?<!\p{L})(?:se (?:refirió|pronunció) (?:al?|sobre)|(?:ofreció|brindó|dio) una (?:conferencia|rueda) `,
  String.raw`de prensa|falou sobre|se pronunciou sobre|si è espress[oa] su\p{L}*|ha parlato d[ie]\p{L}*|`,
  String.raw`s[’']est exprimée? sur|nahm(?:en)? Stellung zu\p{L}*)(?!\p{L})`,
);
/** What was said, or what else was done. */
const SAID_WHAT = /(?<!\p{L})(?:que|che|dass|y|e|et|und|ma|mas|pero)(?!\p{L})|[:“«„"]/u;

function speaksOf(sentence: string): boolean {
  const found = SPEAKS_OF.exec(sentence);
  return found !== null && !SAID_WHAT.test(sentence.slice(found.index + found[0].length));
}

/**
 * "The mayor was referring to the storm of May", "The mayor's remarks come as ferries are late": it explains words that
 * are not on the card; "The incident occurred during a hearing": of what? "Medina outlined the harbour agenda": and
 * what is on it?
 */
const OF_ELSE = pattern(
  'u',
  // no phrase begins amid a word: that is asked once, not by each of them
  String.raw`(?<!\p{L})(?:(?:was|were|is|are) (?:\p{Ll}+ly )?(?:referring|alluding) to(?!\p{L})|`,
  String.raw`^The (?:reference to|(?:incident|announcement) (?:occurred|happened|took place|came))(?!\p{L})|`,
  String.raw`^(?:\p{L}[\p{L}’'-]* ){1,4}(?:remarks?|comments?|announcements?|statements?|warnings?) (?:comes?|came)`,
  String.raw`(?!\p{L})|`,
  String.raw`^A (?:second|third|fourth|fifth) (?:rescue|incident|attack|case|victim|suspect|man|woman|person|fire|`,
  String.raw`crash|shooting|vehicle|explosion|blast|bomb|arrest)(?!\p{L})|`,
  String.raw`(?:discuss(?:ed)?|outlined?|addressed) `,
  String.raw`(?:areas|issues|topics|matters|the (?:\p{L}+ )?agenda)(?!\p{L})|`,
  String.raw`(?:press|news) conference (?:was|were|will be) held(?!\p{L}))`,
);
/** "outside a nearby residence": near what, where the sentence has named nothing yet? */
const NEAR_WHAT = /^\p{Lu}?[^\p{Lu}]*(?<!\p{L})(?:nearby|adjacent|adjoining) \p{Ll}/u;

/** "Pour rappel, un jeune a été tué mardi": what was before, told again; under today's headline it reads as today's. */
const REMINDS = pattern(
  'u',
  '^(?:As a reminder|Recall that|Zur Erinnerung|Pour (?:rappel|mémoire)|Rappelons|Como se recordará|',
  '(?:Cabe|Hay que|Conviene|Vale) (?:recordar|lembrar)|(?:Va|Vale|Occorre) ricorda(?:to|re)|Ricordiamo|',
  String.raw`(?:Importa|Convém) (?:recordar|lembrar)|Recorde-se|Lembre-se)(?!\p{L})`,
);

/** "Viewers were invited to post their questions": what an outlet asks of its readers. */
const ASKS_PART = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:viewers|readers|listeners|followers|subscribers|users) (?:were|are|have been|can|will be) `,
  String.raw`(?:also )?(?:invited|asked|encouraged|urged|welcome) to (?:\p{L}+ and )?`,
  String.raw`(?:tweet|post|send|share|submit|vote|call|write|comment|join|sign)(?!\p{L})`,
);

/** "He was supposed to be home by six", "when Rosa Medina goes to the window", "It is just after dawn": a scene. */
const SETS_SCENE = pattern(
  'u',
  String.raw`^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)* (?:was|were) supposed to(?!\p{L})|`,
  String.raw`(?<!\p{L})(?:when|as|while|before) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ `,
  '(?:goes|walks|sits|stands|looks|comes|steps|opens|picks|leans|takes|puts|pulls|arrives|wakes|gets|turns|climbs|',
  String.raw`pours|enters|leaves|begins|starts|drives|smiles|laughs) |`,
  String.raw`^It(?:['’]s| is| was) (?:just |nearly |almost |barely )?(?:after |before |past )?`,
  String.raw`(?:dawn|dusk|noon|midnight|daybreak|sunrise|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m)|`,
  String.raw`^By (?:\d{1,2}|six|seven|eight|nine|five|four|dawn|noon|dusk)(?:\s?[ap]\.?m\.?)? `,
  '(?:there|the queue|the line)',
);

/** "Founded in 1998 and headquartered in Lund, …", "is a leading provider of pumps": what a firm says of itself. */
const SELF_PRAISE = pattern(
  'iu',
  String.raw`^(?:founded|established|headquartered|incorporated) in [^.]{2,40}?(?:,| and) (?:is )?`,
  String.raw`(?:headquartered|based|founded|with (?:offices|headquarters)) in|`,
  String.raw`(?<!\p{L})(?:is|are) an? (?:\p{L}+-)?(?:leading|premier) (?:\p{L}+ )?`,
  '(?:provider|manufacturer|supplier|developer|maker|producer) of|',
  String.raw`(?<!\p{L})ist (?:ein|der|einer der) (?:\p{L}+ )?führende[rn]? (?:\p{L}+ )?`,
  String.raw`(?:anbietern?|herstellern?|lieferant\p{L}*)|`,
  String.raw`(?<!\p{L})(?:est|es|è|é) (?:le |el |il |o |un |um )?(?:leader|líder) (?:mondiale? d|mundial (?:de|en|em)|`,
  'du marché|dans le secteur|nel settore|nella produzione|en el sector|en la fabricación|no setor|na produção)',
);

const IN_ENGLISH = [TOLD_TO, OF_ELSE, NEAR_WHAT, ASKS_PART, SETS_SCENE];

export function tellsNoNews(sentence: string, language: string): boolean {
  if ([UNANSWERED, REMINDS, SELF_PRAISE].some((shape) => shape.test(sentence))) return true;
  if (language === 'en') return IN_ENGLISH.some((shape) => shape.test(sentence));
  return BESIDE_TEXT.test(sentence) || speaksOf(sentence);
}
