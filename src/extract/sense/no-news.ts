/**
 * Sentences that stand by themselves and still tell no news: nobody answered, a guide tells its reader what to do, an
 * outlet speaks of itself. Shapes only.
 */
import { pattern } from '../../pattern.ts';
import { tellsNoNewsInRomance } from './romance-no-news.ts';

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
  String.raw`^The (?:reference to|(?:incident|announcement|exchange|remarks|comments) `,
  String.raw`(?:occurred|happened|took place|c[ao]mes?|follow(?:ed|s)))(?!\p{L})|`,
  String.raw`^(?:\p{L}[\p{L}’'-]* ){1,4}(?:remarks?|comments?|announcements?|statements?|warnings?) `,
  String.raw`(?:comes?|came|after|follow(?:ed|s?))(?!\p{L})|`,
  // "Medina's letter was the latest round of the quarrel": and what does it say?
  String.raw`^(?:\p{Lu}[\p{L}-]* ){0,3}\p{Lu}[\p{L}-]*[’'](?:s )?(?:note|letter|remarks|comments|statement|post|tweet|`,
  String.raw`message|speech|reply) (?:was|were|is|are|marks?|marked) (?:just )?(?:the|an?|only) `,
  String.raw`(?:latest|newest|first|second|third|last|most recent)(?!\p{L})|`,
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

/** "Anyone who saw the van is asked to call 101", „Hinweise nimmt die Polizei entgegen“: a line for witnesses. */
const CALLS_FOR = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:`,
  String.raw`(?:anyone|anybody|witnesses|those) [^.]{0,80}?(?:(?:is|are) (?:being )?(?:asked|urged|invited|`,
  String.raw`encouraged)|`,
  String.raw`should|can|may) (?:to )?(?:call|contact|ring|phone|e-?mail|get in touch|come forward)|`,
  String.raw`can be (?:contacted (?:on|at|via|by)|reached (?:on|at|by) (?:\+?\d{3}|\S+@|(?:tele)?phone|e-?mail))|`,
  String.raw`hinweise (?:bitte )?(?:nimmt|nehmen|werden [^.]{0,60}(?:entgegengenommen|erbeten)|erbittet|an die|`,
  String.raw`unter (?:der |[\d+]|\S+@))|zeugen[^.]{0,60}(?:werden gebeten|`,
  String.raw`sollen sich|mögen sich|können sich|sich (?:bitte )?(?:unter|bei))|`,
  String.raw`(?:toute personne|les témoins|tout témoin)[^.]{0,80}(?:invitée?s?|priée?s?|appelée?s?|peu(?:t|`,
  String.raw`vent)) [^.]{0,20}`,
  String.raw`(?:contacter|appeler|se manifester|prendre contact|téléphoner)|`,
  String.raw`(?:quien(?:es)?|cualquier persona|toda persona|los testigos)[^.]{0,80}(?:pued|deb|rueg|pide|`,
  String.raw`ped)\p{L}* [^.]{0,30}`,
  String.raw`(?:llam|contact|comunic|comuníqu|ponerse en contacto|ponga en contacto)|`,
  String.raw`(?:chiunque|i testimoni|chi (?:ha|abbia|avesse))[^.]{0,80}(?:può|possono|è|sono) [^.]{0,25}`,
  String.raw`(?:contattare|chiamare|telefonare|rivolgersi)|`,
  String.raw`(?:quem (?:tiver|tenha|souber|viu)|qualquer pessoa|as testemunhas)[^.]{0,80}(?:pode|podem|deve|devem) `,
  String.raw`[^.]{0,20}(?:ligar|contac?tar|telefonar|entrar em contac?to))`,
);
/** "Envie sua reclamação com nome completo", „Schreiben Sie uns“: what a paper asks of its readers. */
const WRITE_TO_US = pattern(
  'u',
  '^(?:Envie|Envíe|Envíenos|Mande|Escreva|Escríbanos|Escríbenos|Écrivez|Envoyez|Scrivete|Scriveteci|Inviate|Mandate|',
  String.raw`(?:Schreiben|Senden|Schicken|Mailen) Sie|(?:Send|Email|Write to) (?:us|your))(?!\p{L})`,
);
/** "The ministry expressed its condolences": nobody learns anything by it. */
const CONDOLES = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:(?:offer|express|extend|convey|sent|send)\p{L}* (?:\p{L}+['’]?s? ){0,3}`,
  String.raw`(?:condolences|sympath(?:y|ies))|`,
  String.raw`(?:sprach|drückte|äußerte|bekundete)\p{L}* [^.]{0,60}(?:Beileid|Mitgefühl|Anteilnahme)|`,
  String.raw`(?<!\p{L})(?:présent|adress|exprim|fai)\p{L}* (?:part de )?[^.]{0,20}(?:condoléances|`,
  String.raw`solidarité (?:aux?|avec|à))|`,
  String.raw`(?:traslad|expres|manifest(?!an|ac)|transmit)\p{L}* [^.]{0,15}(?:condolencias|pésame|`,
  String.raw`[«“"]?solidaridad (?:a|con))|`,
  String.raw`(?:espress|esprim|rivolt|manifest(?!ant|az))\p{L}* [^.]{0,20}(?:cordoglio|condoglianze|vicinanza)|`,
  String.raw`(?:express|manifest(?!an|aç)|apresent|envi)\p{L}* [^.]{0,20}(?<!\p{L})(?:condolências|pêsames|pesar|`,
  String.raw`(?<!de )solidariedade (?:a|à|às|aos|com)))(?!\p{L})`,
);

/** "Dora Hale is a retired geologist and the author of Mud.": who wrote the column, at its foot. */
const WROTE_THIS = pattern(
  'u',
  String.raw`^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3} (?:is|ist|est|es|è|é) [^.!?:]{5,90} `,
  String.raw`(?:and(?: the)? author of|und (?:Autor(?:in)?|Verfasser(?:in)?) (?:von|des|der|mehrerer)|`,
  String.raw`et (?:l[’'])?aut(?:eure?|rice) d|y autora? de|ed? (?:autore|autrice) d|e autora? d)`,
);
/** "16.35 The agency has issued a warning", "9:05am: Trains are running": an entry of a live blog, with its time. */
const STAMPED = /^\d{1,2}(?:[.:]|\s?h\s?)\d{2}\s?(?:[ap]\.?m\.?|h|Uhr)?\s?(?:[:–—-]\s)?(?=\s?(?!Uhr)\p{Lu})/u;

/** "Ecco la fotografia del porto.", "Voici le récit de la nuit.": what it presents comes after it. */
const PRESENTS = pattern(
  'u',
  String.raw`^(?:Ecco|(?:Voici|Voilà)(?!.*(?:ans|mois|jours|semaines|heures) qu)|He aquí|Eis|`,
  String.raw`Here(?:[’']s| is| are))\s[^:]*$|`,
  String.raw`^(?:Esto es|Questo è|C[’']est|Isto é) (?:lo que|quello che|quanto|ce qu[e’']|o que)\s`,
);
/** "Le parole di Rosa Medina non sono passate inosservate.": which ones? In English a verb tells them mostly. */
const WORDS_OF = pattern(
  'u',
  String.raw`^(?:Le (?:parole|frasi|dichiarazioni|affermazioni) (?:d[ie]|del\p{L}*)|`,
  String.raw`L[ae]s (?:palabras|declaraciones|afirmaciones) de|`,
  String.raw`Les (?:propos|paroles|déclarations|mots) (?:de|d[’']|du|des)|`,
  String.raw`Die (?:Worte|Äußerungen|Aussagen|Aeusserungen|Äusserungen) (?:von|des|der)|`,
  String.raw`As (?:palavras|declarações|afirmações) d[aeo]s?)(?!\p{L})[^:“”«»„"]*$`,
);
/** "A nossa equipa conversou com a autora": what an outlet did for its report. */
const OWN_WORK = pattern(
  'u',
  String.raw`^(?:A (?:nossa )?(?:equipe|equipa|reportagem|redação|redacção)|`,
  String.raw`(?:El|Nuestro) equipo|(?:La|Nuestra) redacción|`,
  String.raw`(?:La|La nostra) redazione|(?:La|Notre) (?:équipe|rédaction)|L[’']équipe|(?:Die|Unsere) Redaktion|`,
  String.raw`Este (?:diario|periódico|medio)|Our (?:team|reporters?)|Unsere? Reporter(?:in)?)`,
  String.raw`(?!\p{L})`,
);
const MEETS = pattern(
  'u',
  String.raw`(?<!\p{L})(?:bateu (?:um )?papo|conversou|falou com|esteve|visitou|entrevistou|conversó|habló con|visitó|`,
  String.raw`entrevistó|estuvo|ha (?:incontrato|intervistato|parlato con|visitato)|a (?:rencontré|interrogé|visité)|`,
  String.raw`s[’']est (?:rendue?|entretenue?)|(?:traf|sprach mit|besuchte|hat mit)|(?:spoke|talked) (?:to|with)|met|`,
  String.raw`visited|caught up with)(?!\p{L})`,
);
const meetsSomebody = (sentence: string): boolean =>
  OWN_WORK.test(sentence) && MEETS.test(sentence.slice(0, FIRST_WORDS));
/** Letters within which an outlet is named, and what it did. */
const FIRST_WORDS = 90;
/** "Foto: Agentur", "(v.r.n.l.)", "(from left)": a line under a picture. */
const OF_PICTURE = pattern(
  'iu',
  String.raw`\((?:v\.?\s?[lr]\.?\s?n\.?\s?[lr]\.?|v\.\s?[lr]\.|von (?:links|rechts)|from (?:left|right)|left to right|`,
  String.raw`de (?:gauche|droite)(?: à (?:droite|gauche))?|de (?:izquierda|derecha)(?: a (?:derecha|izquierda))?|`,
  String.raw`d[ae] (?:sinistra|destra|esquerda|direita)[^()]*|re\.|li\.)\)`,
);
const CREDIT_FIRST = /^(?:PHOTOS?|FOTOS?|BILD(?:ER)?|IMÁGEN(?:ES)?|IMAGEN|IMAGEM|IMAGES?)\s\p{Lu}/u;

const EVERYWHERE = [
  OF_PICTURE, CREDIT_FIRST, PRESENTS, WORDS_OF, UNANSWERED, REMINDS, SELF_PRAISE, CALLS_FOR, WRITE_TO_US, CONDOLES,
  WROTE_THIS, STAMPED,
];
const ROMANCE: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);
const IN_ENGLISH = [TOLD_TO, OF_ELSE, NEAR_WHAT, ASKS_PART, SETS_SCENE];

export function tellsNoNews(sentence: string, language: string): boolean {
  if (EVERYWHERE.some((shape) => shape.test(sentence)) || meetsSomebody(sentence)) return true;
  if (language === 'en') return IN_ENGLISH.some((shape) => shape.test(sentence));
  return BESIDE_TEXT.test(sentence) || speaksOf(sentence) || (ROMANCE.has(language) && tellsNoNewsInRomance(sentence));
}
