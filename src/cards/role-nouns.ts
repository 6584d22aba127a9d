/**
 * Nouns that say less of somebody than an office does, by language: "count" is praise or a title in English alone, and
 * a German word is not tried against English ones. A language without a list has the one under `other`, if there is
 * any. Data only.
 */
import { pattern } from '../pattern.ts';

type ByLanguage = Readonly<Record<string, RegExp>>;

/** Any language that a table does not name. */
const OTHER = 'other';

/** Does a role match the list of its language? */
export const isIn = (lists: ByLanguage, role: string, language: string): boolean =>
  (lists[language] ?? lists[OTHER])?.test(role) === true;

/** "father" alone: whose? */
export const KIN: ByLanguage = {
  en: pattern(
    'iu',
    '^(?:an? |the |longtime |ex-)?(?:(?:old|eld|young)(?:er|est) |only |twin |late )?',
    '(?:mom|mum|dad|parent|wife|husband|uncle|',
    'aunt|cousin|friend|partner|girlfriend|boyfriend|fiancée?|widow|widower|spouse|colleague|neighbou?r|relative|',
    'co-star|teammate|collaborator|(?:great-)?grand(?:father|mother|son|daughter|parent|child)|nephew|niece|',
    '(?:step|half-)?(?:father|mother|son|daughter|brother|sister)(?:-in-law)?)$',
  ),
  de: pattern(
    'iu',
    '^(?:ex-)?(?:Vater|Mutter|Sohn|Tochter|Bruder|Schwester|Ehefrau|Ehemann|Gattin|Gatte|Enkel(?:in)?|Neffe|Nichte|',
    'Onkel|Tante|Großvater|Großmutter|Cousine?|Schwager|Schwägerin|(?:Lebens|Geschäfts)?partner(?:in)?|',
    'Lebensgefährt(?:e|in)|Freund(?:in)?|Witwer?|(?:Team)?kolleg(?:e|in)|Nachbar(?:in)?)$',
  ),
  fr: pattern(
    'iu',
    '^(?:ex-)?(?:collègue|frère|sœur|neveu|nièce|oncle|tante|petit-fils|petite-fille|grand-père|grand-mère|',
    'beau-frère|belle-sœur|cousine?|parente?|père|mère|fils|fille|épouse|époux|femme|mari|compagne|compagnon|',
    'fiancée?|veuve|veuf|amie?)$',
  ),
  es: pattern(
    'iu',
    '^(?:ex-?)?(?:colega|herman[oa]|niet[oa]|sobrin[oa]|tí[oa]|abuel[oa]|prim[oa]|cuñad[oa]|suegr[oa]|padre|madre|',
    'hij[oa]|espos[oa]|mujer|marido|pareja|novi[oa]|viud[oa]|amig[oa]|vecin[oa])$',
  ),
  it: pattern(
    'iu',
    '^(?:ex-?)?(?:collega|fratello|sorella|nipote|zi[oa]|nonn[oa]|cugin[oa]|cognat[oa]|genero|nuora|suocer[oa]|padre|',
    'madre|moglie|marito|compagn[oa])$',
  ),
  pt: pattern(
    'iu',
    '^(?:ex-?)?(?:colega|irmã|irmão|net[oa]|sobrinh[oa]|ti[ao]|avó|avô|prim[oa]|cunhad[oa]|pai|mãe|marido|espos[oa]|',
    'amig[oa]|companheir[oa]|filh[oa]|mulher|sogr[oa]|genro|nora|entead[oa])$', // "padre" is a priest
  ),
  nl: pattern(
    'iu',
    '^(?:ex-)?(?:(?:groot|schoon)?(?:vader|moeder)|(?:klein)?(?:zoon|dochter)|broer|zus(?:ter)?|oom|tante|neef|nicht|',
    'echtgeno(?:ot|te)|weduwe|weduwnaar|vriend(?:in)?|partner|buurman|buurvrouw|collega)$',
  ),
  pl: pattern(
    'iu',
    '^(?:ojciec|matka|syn|córka|brat|siostra|żona|mąż|wdow(?:a|iec)|dziadek|babcia|wnu(?:k|czka)|wuj(?:ek)?|ciotka|',
    'kuzyn(?:ka)?|przyjaci(?:el|ółka)|partner(?:ka)?|sąsiad(?:ka)?|kolega|koleżanka)$',
  ),
  ru: pattern(
    'iu',
    '^(?:отец|мать|сын|дочь|брат|сестра|жена|муж|вдова|вдовец|дед(?:ушка)?|бабушка|внук|внучка|дядя|т[её]тя|',
    'племянни(?:к|ца)|друг|подруга|партн[её]р(?:ша)?|сосед(?:ка)?|коллега|супруга?)$',
  ),
  uk: pattern(
    'iu',
    '^(?:батько|мати|син|донька|дочка|брат|сестра|дружина|чоловік|вдова|вдівець|дід(?:усь)?|бабуся|онук|онука|дядько|',
    'тітка|племінни(?:к|ця)|друг|подруга|партнер(?:ка)?|сусід(?:ка)?|колега)$',
  ),
};

/** What somebody says of somebody in praise: "He is a fighter". */
export const PRAISE: ByLanguage = {
  en: pattern(
    'iu',
    '^(?:an? )?(?:good|great|fine|brilliant) |',
    '^(?:an? |the |one |some )?(?:true |real |great |brave |born )?(?:fighter|hero|heroine|legend|icon|',
    'genius|giant|warrior|gentleman|inspiration|role model|favou?rite|underdog|incumbent)$',
  ),
  de: /^(?:eine? )?(?:Kämpfer(?:in)?|Held(?:in)?|Legende|Genie|Ikone|Gentleman)$/iu,
  fr: /^(?:une? )?(?:héros|héroïne|génie|légende|icône)$/iu,
  es: /^(?:una? )?(?:héroe|heroína|leyenda|genio|ídolo)$/iu,
  it: /^(?:una? )?(?:eroe|eroina|leggenda|genio|idolo)$/iu,
  pt: /^(?:uma? )?(?:herói|heroína|lenda|g[êé]nio|ídolo)$/iu,
};

/** A clause about somebody, or how one is seen: no office, work or relation ("duly swept aside home player"). */
export const EPITHET: ByLanguage = {
  en: pattern(
    'iu',
    '\\b(?:duly|swept|year-old|accused|influence|successive|winner|beloved|legendary|iconic|so-called)\\b|&$|',
    '^(?:the |an? )?(?:users?|readers?|veteran)$|',
    '\\b(?:man|woman|boy|girl|child|teen|teenager|baby|toddler|foundation|institute|count)$',
  ),
  de: pattern(
    'iu',
    '&$|^(?:der |die )?(?:(?:user|leser|nutzer)(?:in)?|veterane?|routinier|teenager|baby)$|',
    '(?:^|\\s)(?:mann|frau|junge|mädchen|kind)$',
  ),
  fr: /&$|^(?:la |le )?(?:vétéran|routinier)$/iu,
  es: /\bdicha\b|&$|^(?:el |la )?veteran[oa]$/iu,
  it: /&$|^(?:il |la )?veteran[oa]$/iu,
  pt: /&$|^(?:o |a )?veteran[oa]$/iu,
  [OTHER]: /&$/u,
};

/** What German, French and the others take from English. */
const LOANS = 'leader|manager|coach|star|ceo|cfo|director|editor';
const bare = (opening: string, ...nouns: string[]): RegExp => pattern('iu', `^(?:${opening})?(?:`, ...nouns, ')$');

/** An office of which there are many: whose? */
export const BARE: ByLanguage = {
  en: bare(
    '(?:the |an? |former |acting |deputy )+',
    'president|vice president|prime minister|minister|secretary|justice|',
    'judge|officer|director|chairman|chairwoman|chairlady|chair|lead|spokesman|spokeswoman|spokesperson|leader|',
    'owner|founder|',
    'manager|head|coach|mayor|governor|senator|superintendent|police chief|queen|king|pope|ceo|cfo|pm|editor|',
    'editor-in-chief|public safety director|headteacher|(?:party|police|company|city|team) spokes\\p{L}+|spouse|',
    'strongman|defendant|victim|suspect|star|man|woman|',
    '(?:national|regional|district|area|general|local|senior) (?:officer|organi[sz]er|secretary|official|manager)|',
    '(?:organi[sz]ing|publicity|provincial) secretary',
  ),
  de: bare(
    'der |die |ein |eine ',
    `(?:${LOANS}|präsident|ministerpräsident|minister|außenminister|vorstandsvorsitzender?|sprecher|`,
    'abgeordneter?|chef|trainer|leiter|direktor|vertriebsleiter|geschäftsführer|bürgermeister)(?:in|en|s)?|',
    'schauspieler(?:in)?|regisseur(?:in)?|vorsitzende[rn]?|torwart|torhüter(?:in)?|stürmer(?:in)?|kapitän(?:in)?|',
    'verteidiger|mittelfeldspieler',
  ),
  fr: bare(
    "le |la |l[’']",
    `${LOANS}|(?:président|ministre|porte-parole|directeur|capitaine|maire)e?|directrice|acteur|actrice|`,
    'réalisat(?:eur|rice)|chef|gardien|attaquante?|défenseur|milieu',
  ),
  es: bare(
    'el |la ',
    `${LOANS}|presidente|presidenta|ministr[oa]|portavoz|directora|alcalde|alcaldesa|candidat[oa]|miembro|actor|`,
    'actriz|portero|delanter[oa]|capitán|defensa|centrocampista|técnico',
  ),
  it: bare(
    'il |la |lo ',
    `${LOANS}|pm|presidente|ministr[oa]|candidat[oa]|direttore|direttrice|attore|attrice|regista|portiere|attaccante|`,
    'capitano|difensore|centrocampista',
  ),
  pt: bare(
    '[oa] ',
    `${LOANS}|presidenta?|presidente|ministr[oa]|candidat[oa]|diretora?|ator|atriz|goleiro|guarda-redes|zagueiro|`,
    'atacante|capitão|avançado|técnico',
  ),
  nl: bare(
    'de |een |het ',
    `${LOANS}|president|premier|minister(?:-president)?|staatssecretaris|directeur|directrice|voorzitter|woordvoerder|`,
    'woordvoerster|burgemeester|wethouder|bestuurder|hoofd|chef|trainer|aanvoerder|acteur|actrice|regisseur|rechter',
  ),
  pl: bare(
    '',
    `${LOANS}|prezydent|premier|minister|dyrektor(?:ka)?|prezes|rzeczni(?:k|czka)|burmistrz|wójt|przewodnicząc[ya]|`,
    'trener(?:ka)?|kierowni(?:k|czka)|sędzia|aktor(?:ka)?|reżyser(?:ka)?|bramkarz|napastnik|kapitan',
  ),
  ru: bare(
    '',
    'президент|премьер|премьер-министр|министр|директор|председатель|глава|мэр|губернатор|пресс-секретарь|лидер|',
    'представител(?:ь|ьница)|руководитель|начальник|тренер|судья|акт[её]р|актриса|режисс[её]р|вратарь|капитан',
  ),
  uk: bare(
    '',
    "президент(?:ка)?|прем['’]єр(?:-міністр)?|міністр(?:ка)?|директор(?:ка)?|голова|очільни(?:к|ця)|мер|губернатор|",
    'речни(?:к|ця)|лідер(?:ка)?|представни(?:к|ця)|керівни(?:к|ця)|начальни(?:к|ця)|тренер(?:ка)?|суддя|актор(?:ка)?|',
    'режисер(?:ка)?|воротар|капітан',
  ),
  [OTHER]: bare('', `${LOANS}|president|minister|premier|trainer`),
};
