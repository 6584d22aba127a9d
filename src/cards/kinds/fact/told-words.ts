/**
 * How a report tells what somebody says, by language: the verbs, by their beginnings and the endings that tell it ("il
 * sindaco ha annunciato"), who stands behind a verb, and what in such a sentence points to another. Data.
 */
import { byLanguage } from '../../../text/by-language.ts';
import { pattern } from '../../../pattern.ts';

export interface ToldWords {
  /** A form that reports, in small letters. */
  reports: RegExp;
  /** "habló de una canallada", but "habló durante tres horas": a verb, and what stands right behind it. */
  speaks: RegExp;
  /** Right before a participle these make it the verb of whoever was told: "had been told", "fue acusado". */
  passive: RegExp;
  /** What points to another sentence. */
  points: RegExp;
  /** Behind an article: what there is one of wherever one is. */
  general: RegExp;
  /** Nothing said: nobody would comment. */
  silent: RegExp;
}

/** Anything but a letter stands on both sides. */
const words = (...parts: readonly string[]): string => String.raw`(?<!\p{L})(?:${parts.join('')})(?!\p{L})`;
const whole = (...parts: readonly string[]): RegExp => pattern('u', `^(?:${parts.join('')})$`);

const de = (): ToldWords => ({
  reports: whole(
    '(?:sag|erklär|beton|mein|teil|kündig|versicher|warn|forder|kritisier|beklag|lob|verlang|appellier|räum|',
    'verteidig|würdig|begrüß|mahn|dräng|bestätig|bemängel|monier|plädier|vermut|erläuter|ergänz|',
    'schilder|begründ|rechtfertig|erwart|bedauer|befürcht|dementier)(?:t|te|ten|et|ete|eten)|',
    'berichtete[n]?|berichtet|schrieb(?:en)?|schreib(?:t|en)|nannten?|nennt|bezeichnete[n]?|',
    'bezeichnet|warf(?:en)?|wirft|lehn(?:t|te|ten)|bat|bittet|rief(?:en)?|ruft|hofft(?:e|en)?|bestritt(?:en)?|',
    'bestreitet|widersprach(?:en)?|widerspricht|empfahl|empfiehlt|versprach|verspricht|schätzte?|',
    '(?:an|bei|ein|mit|vor|zu|auf|ab|heraus|zurück|klar|fest)?ge(?:kündigt|fordert|sagt|teilt|warnt|räumt|worfen|',
    'wiesen|lehnt|schlagen|rufen|stellt|geben|mahnt)|mitteilten?|',
    'bekräftigt|bekanntgab',
  ),
  speaks: /^(?:(?:sprach|sprachen|spricht) .*\bvon|(?:rechnet|rechnete) .*\bmit)$/u,
  passive: /^(?:wurden?|worden|wird|werden)$/u,
  points: pattern(
    'u',
    '^(?:Er|Sie|Es|Man|Das(?! \\p{Lu})|Dies\\p{L}*|Jene\\p{L}*|Damit|Dabei|Daf[üu]r|Dagegen|Danach|Daraufhin|',
    'Darauf|Darüber|Dazu|Davon|Zudem|Auch|Deshalb|Daher|Ebenso|Dort|Hier|Ihr\\p{L}*|Sein\\p{L}*|Weiter\\p{L}*|',
    'Ander\\p{L}*|Beide\\p{L}*|Demgegenüber|Zugleich|Gleichzeitig|Dennoch|Trotzdem|Stattdessen) |',
    words(
      'dies|dies(?:e|er|es|em|en)|jene[rmns]?|dessen|deren|dort|hier|dorthin|beide[rnms]?|zudem|ebenfalls|',
      '(?<!(?:als|sondern|oder|wie|und) )auch(?! (?:wenn|ohne|künftig|weiterhin|in Zukunft)(?!\\p{L}))|',
      'ebenso|daraufhin|deshalb|daher|deswegen|hingegen|demgegenüber|wiederum|stattdessen|ihn|ihm|ihnen|',
      'das(?= (?:nicht|anders|ähnlich|so|aber|als|zurück)(?!\\p{L})|\\s?[.,;])|',
      '(?:davon|dafür|dagegen|daran|darauf|darüber|dazu|daraus)(?!, (?:dass|ob|wie|wer|wo|was|die|den|das))|',
      'weitere[rnms]?|andere[rnms]?|solche[rnms]?|zuvor|damals|derselben?|dasselbe|ähnliche[rnms]?|',
      'ihr (?:vor|nach|zu|bei|eine?n?)|an (?:seiner|ihrer) Seite|[Dd]amalig\\p{L}+|(?:nannte|lobte|verteidigte|',
      'kritisierte|beschrieb|würdigte|bat) (?:sie|es)|',
      'es (?:sei|habe|werde|könne|müsse|dürfe|solle)',
      '(?! (?:zu|wichtig|klar|nicht|möglich|notwendig|nötig|unklar|um)|',
      ' [^.,]{1,80} (?:gegeben|geben)(?!\\p{L}))|',
      'wollte[n]? (?:sich |das |dies )?(?:nicht|dazu)|Man|man (?:habe|werde|sei|wolle|müsse|könne)',
    ),
  ),
  general: whole(
    'Bahnhof|Land|Landes|Stadt|Gemeinde|Region|Bevölkerung|Bürger|Menschen|Zukunft|Vergangenheit|Wirtschaft|Politik|',
    'Polizei|',
    'Feuerwehr|Regierung|Landesregierung|Bundesregierung|Opposition|Öffentlichkeit|Klimawandel|Krieg|Pandemie|',
    'Verkehr|Winter|Sommer|Frühjahr|Herbst|Woche|Jahr|Jahre|Jahres|Monat|Tag|Tage|Abend|Nacht|Morgen|Nachmittag|',
    'Wochenende|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Ende|Anfang|Mitte|Zeit|Internet|',
    'Gesetz|Grund|Rathaus|Betrieb|Alltag|Natur|Umwelt|Arbeit|Wetter|Boden|Wald|Stelle|Kosten|Zahl|Hälfte|Presse|',
    'Rücktritt|Staatsanwaltschaft|Justiz|Welt|Osten|Westen|Norden|Süden|Leben|Markt|Wahl|Kinder|Eltern',
  ),
  silent: pattern('u', words(
    'kommentier\\p{L}*|Stellung nehmen|Kommentar|Stellungnahme|',
    'äußer\\p{L}* sich nicht|zeigt\\p{L}* sich',
  )),
});

const fr = (): ToldWords => ({
  reports: whole(
    '(?:déclar|affirm|expliqu|assur|estim|soulign|précis|indiqu|annonc|racont|rappel+|insist|dénonc|regrett|déplor|',
    'témoign|confirm|plaid|constat|critiqu|exig|réclam|signal|rapport|salu|souhait|rejett?|évoqu|redout|demand|',
    'propos|accus|détaill|réfut|contest|rassur|alert|invit|tranch|jug|not|qualifi|reconnaiss|chiffr|relev|',
    'ajout)(?:e|ent|é|ait|aient|a|èrent)|dit|disent|disait|a?verti[t]?|promet|promis|promettait|écrit|écrivait|',
    'soutient|soutenu|soutenait|reconnaît|reconnu|admet|admis|prévient|prévenu|craint|craignait|espère|espérait|',
    'défend|défendu|refuse|refusé|conclu|conclut|décrit|décrivait|fustige|fustigé|appelle|appelé',
  ),
  speaks: /^(?:parle|parlait|parlé) .*\b(?:de|d['’]|du|des)$/u,
  passive: /^été$/u,
  points: pattern(
    'u',
    '^(?:Il|Elle|Ils|Elles|On|Ce|Cet|Cette|Ces|Cela|C[’\']\\p{L}+|Ça|Celui\\p{L}*|Celle\\p{L}*|Son|Sa|Ses|Leurs?|',
    'Mais|Et|De son côté|Pour sa part|Quant|Là|Ici|Aussi|Ainsi|Une? autre|D[’\']autres|Les deux|Tous deux|',
    'Même)(?!\\p{L})|',
    words(
      'celui|celle|ceux|celles|celui-ci|celle-ci|cela|ça|lui|leur(?= (?:a|ont|avait|avaient))|y (?:a|ont|avait)|ici|',
      'là|',
      'aussi|également|autres?|ce(?! (?:week-end|matin|soir|midi|lundi|mardi|mercredi|jeudi|vendredi|',
      'samedi|dimanche|mois|printemps)(?!\\p{L}))|cet(?! (?:été|hiver|automne|après-midi))|',
      'cette(?! (?:semaine|année|fois|nuit|saison|rentrée))|ces(?! derniers| dernières)|même|',
      'alors|de son côté|pour sa part|en question|ce dernier|cette dernière|ces derniers|les deux(?! tiers)|',
      '[àÀ] (?:ses|leurs) côtés|tous deux|toutes deux|le faire|à son tour|auparavant|la veille|le lendemain|',
      'dernier point',
    ),
    String.raw`|(?<!\p{L})(?:l[’'](?:a|avait|ont) \p{Ll}+)|(?<!\p{L})qu[’'](?:il|elle)s? (?:l|le|la|les|en|y)[ ’']|`,
    String.raw`(?<!\p{L})en (?:a|ont|avait|est|sera)(?!\p{L})|(?<!\p{L})qu[’']on(?!\p{L})|(?<!\p{L})c[’']est(?!\p{L})`,
  ),
  general: whole(
    'gare|marché|feu|incendie|monde|pays|ville|commune|département|région|population|habitants|public|gouvernement|',
    'État|police|gendarmes|',
    'pompiers|préfecture|parquet|économie|avenir|passé|climat|guerre|pandémie|hiver|été|printemps|automne|rentrée|',
    'semaine|année|mois|jour|jours|soir|matin|nuit|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin|',
    'début|temps|loi|justice|presse|nature|environnement|travail|sol|vie|nombre|moitié|tiers|moyenne|sécurité|santé|',
    'coût|mer|nord|sud|est|ouest|centre|centre-ville|mairie|enfants|familles|parents|élus|majorité|opposition',
  ),
  silent: pattern('u', words(
    's[’\']est dite?s?|comment(?:er|aire)|s[’\']exprimer|se prononcer|répondre|',
    'réagir|donné suite',
  )),
});

const es = (): ToldWords => ({
  reports: whole(
    '(?:declar|afirm|explic|asegur|señal|indic|anunci|precis|record|denunci|lament|confirm|consider|critic|rechaz|',
    'acus|calific|subray|destac|manifest|apunt|detall|reiter|inform|estim|alert|celebr|valor|resalt|reclam|apel|',
    'recalc|achac|augur|cifr|ratific|inst|descart|avis|aclar)(?:ó|a|aron|ado|an|aba)|not(?:ó|aron|ado)|',
    'dijo|dice|dijeron|dicen|dicho|añad(?:ió|e|ido)|insist(?:ió|e|ido)|promet(?:ió|e|ido)|pid(?:ió|e|ieron|en)|',
    'pedido|exig(?:ió|e|ido)|advirt(?:ió|ieron)|advi?ert(?:e|en|ido)|reconoc(?:ió|e|ido)|admit(?:ió|e|ido)|',
    'sostuvo|sostiene|sostenido|defend(?:ió|ido)|defiende|propuso|propone|propuesto|atribuy(?:ó|e)|',
    'describ(?:ió|e)|niega|negó|negado|teme|temió|confía|confió|concluy(?:ó|e)',
  ),
  speaks: /^(?:habló|habla|hablado) .*\bde$/u,
  passive: /^(?:fue|fueron|sido|es|era|ser|está|estaba|siendo)$/u,
  points: pattern(
    'u',
    '^(?:Él|Ella|Ellos|Ellas|Est[aeo]s?|Es[aeo]s?|Aquel\\p{L}*|Su|Sus|Lo|Le|Les|Se|Así|Pero|Y|También|Tampoco|Además|',
    'Allí|Aquí|Otr[oa]s?|Amb[oa]s|Por su parte|Dich[oa]s?|Sobre ello|Ante ello|Por ello|Por eso|Ello|Los dos|Eso) |',
    words(
      'est[aeo](?! (?:semana|mañana|tarde|noche|año|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo))|',
      'est[ao]s(?! (?:días|últimos))|es[aeo]s?|aquell?[oa]?s?|ello|ellos|ellas|él|ella|dich[oa]s?|también|tampoco|',
      'además|allí|aquí|otr[oa]s?|amb[oa]s|mism[oa]s|por su parte|al respecto|tal(?:es)?|entonces|así|en cambio|',
      'lo (?:descart|neg|confirm|reconoc|rechaz|dijo|hizo|ha|había|consider|calific)\\p{L}*|lo ocurrido|lo sucedido|',
      '[Aa] su lado|',
      'En tanto|Mientras tanto|Primero|Más(?= \\p{Ll}+ ha)|Por los lados|hacerlo|decirlo|serlo|',
      'les?(?= (?:pid|exig|reproch|acus|d[ij]|hizo|ha ))|',
      'en cuestión|la víspera|anteriormente|el citado|la citada|citad[oa]s|l[oa]s? (?:calific|consider|atribuy|',
      'acus)\\p{L}+',
    ),
  ),
  general: whole(
    'estación|mercado|fuego|incendio|mundo|país|ciudad|municipio|provincia|región|población|vecinos|público|gobierno|',
    'Gobierno|Estado|policía|',
    'bomberos|economía|futuro|pasado|clima|guerra|pandemia|invierno|verano|otoño|primavera|semana|año|años|mes|meses|',
    'día|días|noche|tarde|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin|final|principio|tiempo|ley|',
    'justicia|prensa|naturaleza|trabajo|vida|número|mitad|media|seguridad|salud|coste|costo|mar|norte|sur|este|oeste|',
    'centro|ayuntamiento|Ayuntamiento|Consistorio|niños|familias|padres|oposición|mayoría|agua|calle|falta',
  ),
  silent: pattern('u', words(
    'se mostró|se mostraron|comentar|comentarios?|pronunciarse|',
    'declaraciones|valorar|hacer declaraciones',
  )),
});

const it = (): ToldWords => ({
  reports: whole(
    '(?:dichiar|afferm|spieg|sottoline|annunci|ricord|precis|conferm|denunci|critic|lament|comunic|evidenzi|rivel|',
    'auspic|accus|raccont|assicur|invit|esort|stim|segnal|illustr|rivendic|osserv|rilanci|paragon|contest|',
    'bocci|annot)(?:a|ato|ò|ano|arono|ava|avano)|disse|dice|detto|dicono|dissero|ribad(?:isce|ito|ì)|',
    'ammette|ammesso|ammise|avverte|avvertito|avvertì|garanti(?:sce|to|va)|promette|promesso|conclu(?:de|so|se)|',
    'riferi(?:sce|to|va|scono)|',
    'chiar(?:isce|ito|ì)|sostien[e]|sostengono|sostenuto|sostenne|ritien[e]|ritenuto|chied(?:e|ono)|chiest[o]|chiese|',
    'defini(?:sce|to|va)|respin(?:ge|to|se)|giudic(?:a|ato)|difende|difeso|propone|proposto|prevede|teme|temono|',
    'boll(?:a|ato)|attribu(?:isce|ito)|smenti(?:sce|to)|ribatt(?:e|uto)|scrive|scritto',
  ),
  speaks: /^(?:parla|parlato|parlò) .*\b(?:di|del|della)$/u,
  passive: /^(?:stat[oa]|viene|venne|venut[oa]|fu|essere|è)$/u,
  points: pattern(
    'u',
    '^(?:Lui|Lei|Egli|Ella|Quest[oaie]|Quell[oaie]|Ciò|Su[oa]|Suoi|Sue|Lo|La stessa|Lo stesso|Ma|E|Anche|Così|Inoltre|',
    'Dal canto suo|Per questo|Lì|Qui|Altr[oaie]|Entramb[ie]|I due|Le due|Un altro|Un[’\']altra|Di questo|Si) |',
    words(
      'quest[oaie](?! (?:settimana|mattina|anno|mese|sera|notte|pomeriggio))|quell[oaie]|quel|quei|quegli|ciò|lui|lei|',
      'essi|esse|anche|inoltre|altr[oaie]|entramb[ie]|così|stess[oaie]|in merito|a riguardo|al riguardo|lì|qui|là|',
      '[Aa]l suo fianco|[Ii]ntanto|l[’\']accaduto|quanto accaduto|dal canto suo|tal[ei]|in questione|allora|farlo|',
      'dirlo|i due|le due|il giorno prima|suddett[oaie]|',
      'l[’\'](?:ha|aveva|hanno) \\p{Ll}+|gli (?:ha|aveva|hanno)|ne (?:ha|hanno|è|sono)|lo (?:ha|hanno|aveva)|la (?:ha|',
      'hanno|aveva)',
    ),
  ),
  general: whole(
    'stazione|mercato|incendio|mondo|paese|città|comune|Comune|provincia|regione|Regione|popolazione|cittadini|',
    'residenti|pubblico|governo|stato|',
    'Stato|polizia|',
    'carabinieri|economia|futuro|passato|clima|guerra|pandemia|inverno|estate|autunno|primavera|settimana|anno|anni|',
    'mese|mesi|giorno|giorni|notte|sera|mattina|pomeriggio|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|',
    'fine|',
    'inizio|tempo|legge|giustizia|stampa|natura|lavoro|vita|numero|metà|media|sicurezza|salute|costo|mare|nord|sud|',
    'est|',
    'ovest|centro|municipio|bambini|famiglie|genitori|opposizione|maggioranza|acqua|aria|strada|territorio|procura',
  ),
  silent: pattern('u', words(
    'si (?:è|sono) dett[oaie]|commentare|commenti|commento|',
    'rilasciare dichiarazioni|rispondere',
  )),
});

const pt = (): ToldWords => ({
  reports: whole(
    '(?:afirm|declar|explic|ressalt|destac|assegur|salient|sublinh|lembr|anunci|inform|denunci|critic|lament|cobr|',
    'alert|argument|aleg|avali|consider|acredit|apont|revel|confirm|neg|sustent|acus|classific|elogi|rejeit|estim|',
    'relat|cont|recomend|apel|adiant|reiter|indic|observ|calcul|justific|contest|fris|enfatiz|reforç)',
    '(?:ou|a|aram|ado|am|ava)|(?:not|precis)(?:ou|aram|ado)|disse|diz|disseram|dizem|dito|acrescent(?:ou|a)|',
    'garant(?:iu|e|iram|ido)|reconhec(?:eu|e)|',
    'admit(?:iu|e|iram)|esclarec(?:eu|e)|ped(?:iu|iram)|pede|exig(?:iu|e)|promet(?:eu|e)|advert(?:iu|e)|defend(?:eu|e|',
    'eram)|',
    'sugeri(?:u|ram)|sugere|refer(?:iu|e)|prev(?:ê|iu)|propôs|propõe|mantém|manteve|teme|escrev(?:eu|e)|conclu(?:iu|i)',
  ),
  speaks: /^(?:falou|fala|falado) .*\b(?:em|de|num|numa|na|no)$/u,
  passive: /^(?:foi|foram|sido|é|era|ser|está|sendo)$/u,
  points: pattern(
    'u',
    '^(?:Ele|Ela|Eles|Elas|Est[ae]s?|Ess[ae]s?|Aquel[ae]s?|Isso|Isto|Aquilo|Seu|Sua|Seus|Suas|Mas|E|Também|Além disso|',
    'Ali|Aqui|',
    'Já|Outr[oa]s?|Amb[oa]s|Por sua vez|Segundo el[ae]|Para el[ae]|Os dois|As duas|Lá|Daí|Por isso) |',
    words(
      'est[ae](?! (?:semana|manhã|tarde|noite|ano|mês|segunda|terça|quarta|quinta|sexta))|n?ess[ae]s?|d?ess[ae]s?|',
      'n?aquel[ae]s?|',
      'd?isso|n?isso|isto|d?ele|d?ela|d?eles|d?elas|n?el[ae]s?|também|além disso|ali|aqui|lá|outr[oa]s?|d?outr[oa]s?|',
      'amb[oa]s|',
      '[Aa]o (?:seu )?lado|[Tt]rata-se|o ocorrido|o sucedido|Foi quando|Entretanto|mesm[oa]s?|por sua vez|a respeito|',
      'tal|tais|assim|então|em causa|fazê-lo|dizê-lo|na véspera|referid[oa]s?|',
      'o fazer|lhes?|\\p{Ll}+-[oa]s?|por ora',
    ),
  ),
  general: whole(
    'estação|mercado|fogo|incêndio|mundo|país|cidade|município|estado|Estado|região|população|moradores|público|',
    'governo|Governo|polícia|bombeiros|',
    'economia|futuro|',
    'passado|clima|guerra|pandemia|inverno|verão|outono|primavera|semana|ano|anos|mês|meses|dia|dias|noite|tarde|',
    'manhã|segunda|terça|',
    'quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|fim|final|',
    'início|tempo|lei|',
    'justiça|imprensa|natureza|trabalho|vida|número|metade|média|segurança|saúde|custo|mar|norte|sul|leste|oeste|',
    'centro|prefeitura|',
    'câmara|crianças|famílias|pais|oposição|maioria|água|rua|falta|autarquia',
  ),
  silent: pattern('u', words('mostrou-se|comentar|comentários?|se manifestar|pronunciar-se|prestar declarações')),
});

const known = byLanguage<ToldWords>({ de, fr, es, it, pt });

/** null where there is no list. */
export const toldWords = (language: string): ToldWords | null => known(language) ?? null;
