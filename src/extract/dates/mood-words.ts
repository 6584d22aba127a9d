/** Words that put the clause around a date into the past or the future, by language. Data only. */

export interface MoodWords {
  /** Verbs that look ahead: futures, and presents, which beside a day mean the future. */
  will: string;
  /** Participles and adjectives of what is planned; after "was" they leave open what came. */
  planned: string;
  /** Verbs that look back. */
  was: string;
  /** Endings by which futures and pasts are known. */
  willEnds?: RegExp;
  wasEnds?: RegExp;
  /** Words with such an ending that are none. */
  none?: string;
  /** Right before a date: up to it, from it on, since it, ahead of it. */
  until: string;
  from: string;
  since: string;
  ahead: string;
}

export const MOOD_WORDS: Readonly<Record<string, MoodWords>> = {
  en: {
    will:
      "will won't shall would could can may might must should he'll she'll they'll it'll we'll i'll is isn't are " +
      "aren't " +
      'plans hopes wants intends aims begins starts opens takes meets returns runs ends closes faces votes decides ' +
        'elects leaves arrives expires goes comes plays hosts holds resumes launches travels flies heads publishes ' +
        'releases hears rules kicks marks celebrates speaks visits falls lands turns gets becomes rises applies ' +
        'appears lapses reopens',
    planned: 'due scheduled expected set planned slated supposed poised upcoming tipped billed',
    was:
      'said told was were had came took went began wrote made won lost held met gave saw left found got fell rose ' +
      'hit ' +
      "says did didn't wasn't weren't ate became beat bent bet bit bled blew bought bound broke brought built burst " +
      'caught chose clung crept dealt drank drew drove fed felt fled flew fought forbade forgot froze ground grew ' +
        'heard hid hung kept knelt knew laid lay led lent lit meant paid ran rang rode sang sank sat sent shook ' +
        'shone shot showed shut slept slid sold sought spent split spoke sprang spread spun stole stood stopped ' +
        'stuck struck swam swept swore swung taught threw thought tore understood woke wore',
    wasEnds: /\p{L}{3}ed$/u,
    none:
      'need needed red bed speed breed indeed hundred feed seed proceed exceed succeed agreed-upon wicked naked ' +
      'united',
    until: 'until till through thru',
    from: 'from starting beginning effective',
    since: 'since',
    ahead: 'before of',
  },
  de: {
    will:
      'wird werden will wollen soll sollen muss müssen kann können darf dürfen dürfte ist sind findet tagt beginnt ' +
        'endet trifft startet öffnet läuft gilt gelten stimmt kommt kommen gibt reist schließt wählt wählen ' +
        'entscheidet dauert spielt spielen eröffnet steht stehen geht tritt treten verhandelt berät tagen bleibt ' +
        'bleiben steigen steigt',
    planned:
      'geplant vorgesehen erwartet angesetzt terminiert geplante geplanten geplanter geplantes vorgesehene ' +
        'vorgesehenen erwartete erwarteten angesetzte angesetzten terminierte terminierten',
    was:
      'war waren hatte hatten hat haben habe wurde wurden worden gewesen kam kamen ging gingen gab gaben nahm nahmen ' +
        'fand fanden ließ starb starben traf trafen begann lief sprach schrieb rief stand trat bat wies verlor ' +
        'gewann stieg sank fiel hieß blieb sah zog schlug lag saß hielt erhielt beschloss schloss entschied',
    wasEnds: /\p{L}{2}(?:[bcdfghklmnprsßtz]te[nt]?|ierten?)$/u,
    none:
      'heute heutigen letzte letzten letztes nächste nächsten erste ersten zweite zweiten dritte dritten vierte ' +
        'vierten fünfte sechste siebte achte zehnte leute gute guten beste besten mitte bitte alte alten weite ' +
        'rechte rechten harte könnte könnten sollte sollten müsste müssten dürfte dürften möchte möchten würde ' +
        'bekannte bekannten gesamte gesamten beide größte größten kleinste bereits sogenannte seite kosten osten ' +
        'westen posten arbeiten warten gestern karte weiten halten',
    until: 'bis',
    from: 'ab',
    since: 'seit',
    ahead: 'vor',
  },
  fr: {
    will:
      'sera seront est sont doit doivent va vont aura auront fera réunit débute commence ouvre vote votent décide se ' +
        'tient reprend lieu ferme arrive part devrait devraient pourrait commencera entre',
    planned: 'prévu prévue prévus prévues attendu attendue programmé programmée fixé fixée',
    was:
      'a ont était étaient avait avaient dit déclaré eu été fut furent fit mort morte né née tué tuée ai avons',
    willEnds: /\p{L}{3}(?:ra|ront|rai)$/u,
    wasEnds: /\p{L}{3}(?:èrent|aient|irent)$/u,
    none: 'contra opéra caméra',
    until: "jusqu'à jusqu'au",
    from: 'partir dès',
    since: 'depuis',
    ahead: 'avant',
  },
  es: {
    will:
      'empieza comienza reúne vota votan abre será serán va van habrá deberá es son celebra celebran tiene tienen ' +
        'suben sube entra entran llega llegan juega juegan cierra termina decide viaja inicia arranca reanuda debe ' +
        'deben puede',
    planned: 'previsto prevista previstos previstas programado programada convocado convocada',
    was:
      'fue fueron ha han había habían hubo dijo hizo tuvo estuvo vino puso murió pidió era eran estaba estaban he ' +
      'hemos',
    willEnds: /\p{L}{2}(?:rá|rán)$/u,
    wasEnds: /\p{L}{2}(?:ó|aron|ieron|eron|aba|aban|ían)$/u,
    until: 'hasta',
    from: 'partir',
    since: 'desde',
    ahead: 'antes',
  },
  it: {
    will:
      'inizia comincia riunisce vota votano apre è sono sarà saranno dovrà andrà avrà tiene tengono decide parte ' +
        'arriva chiude gioca giocano riprende entra entrano scade sale salgono si deve devono può',
    planned: 'previsto prevista previsti previste atteso attesa fissato fissata programmato',
    was: 'ha hanno era erano aveva avevano detto disse fu furono morto morta nato ho abbiamo stato stata stati',
    willEnds: /\p{L}{2}(?:rà|ranno)$/u,
    wasEnds: /\p{L}{2}(?:arono|erono|irono|avano|evano)$/u,
    until: 'fino',
    from: 'partire',
    since: '',
    ahead: 'prima',
  },
  pt: {
    will:
      'começa reúne vota votam abre será serão vai vão haverá deverá é são realiza tem têm chega chegam joga jogam ' +
        'fecha termina decide viaja inicia retoma entra entram sobem sobe deve devem pode',
    planned: 'previsto prevista previstos marcada marcado agendado agendada',
    was: 'foi foram era havia disse fez teve esteve veio morreu pediu estava estavam',
    willEnds: /\p{L}{2}(?:rá|rão)$/u,
    wasEnds: /\p{L}{2}(?:ou|aram|eram|iram|avam)$/u,
    until: 'até',
    from: 'partir',
    since: 'desde',
    ahead: 'antes',
  },
  ru: {
    will:
      'будет будут планируется должен должна должны пройдет пройдёт пройдут состоится состоятся начнется начнётся ' +
        'встретится соберется соберётся откроется проведет проведёт проведут проголосует проголосуют примет примут ' +
        'рассмотрит рассмотрят выступит вступит вступят приедет прибудет встретит начнет начнёт объявит подпишет ' +
        'представит вынесет обсудит обсудят посетит откроет закроет завершится может могут намерен намерена намерены',
    planned: 'запланирован запланирована запланировано намечен намечена назначен назначено назначена',
    was: 'сказал сказала сказали',
    willEnds: /\p{L}{3}тся$/u,
    wasEnds: /\p{L}{3}(?:л|ла|ло|ли|лся|лась|лось|лись)$/u,
    none:
      'финал финала квартал квартала канал канала металл материал материала материалы капитал капитала школа число ' +
        'числа начала начало село дела дело сила около неделя скандал вокзал персонал журнал генерал генерала футбол ' +
        'тысячами стола стол',
    until: 'до по',
    from: 'с',
    since: '',
    ahead: 'накануне перед',
  },
  uk: {
    will:
      'буде будуть планується має мають відбудеться відбудуться почнеться пройде зустрінеться збереться відкриється ' +
      'проголосує проголосують прийме розгляне виступить набуде приїде прибуде зустріне почне оголосить підпише ' +
      'представить обговорить відвідає відкриє може можуть',
    planned: 'заплановано запланована призначено призначена',
    was:
      'був була було були сказав заявив повідомив прийняв провів підписав оголосив проголосував відбувся помер ' +
      'приїхав',
    willEnds: /\p{L}{3}ться$/u,
    wasEnds: /\p{L}{3}(?:ла|ли|лася|лося|лися)$/u,
    none: 'школа справи коли сила хвилі місяцями',
    until: 'до по',
    from: 'з',
    since: '',
    ahead: 'напередодні перед',
  },
  nl: {
    will:
      'zal zullen wordt worden gaat gaan begint komt komen is zijn stemt stemmen vindt opent sluit speelt spelen ' +
        'beslist vergadert moet moeten kan kunnen start eindigt vertrekt reist duurt geldt',
    planned: 'gepland verwacht voorzien',
    was:
      'was waren heeft hebben had hadden werd werden zei zeiden ging kwam gaf nam vond sprak viel won verloor begon ' +
      'sloot',
    wasEnds: /\p{L}{3}(?:[bdfgklmnprv]de|[kfscptx]te|gden|kten)$/u,
    none: 'einde vrede beide tweede derde vierde laatste eerste beste grootste grote korte',
    until: 'tot',
    from: 'vanaf',
    since: 'sinds',
    ahead: 'voor',
  },
  pl: {
    will:
      'będzie będą odbędzie odbędą zacznie rozpocznie spotka ma mają zagłosuje zagłosują zbierze otworzy ogłosi ' +
        'wystąpi przyjedzie podejmie przedstawi rozpatrzy musi może mogą jest są',
    planned: 'zaplanowano zaplanowane zaplanowana',
    was: 'powiedział powiedziała',
    wasEnds: /\p{L}{3}(?:ł|ła|ło|li|ły)$/u,
    none: 'jeśli czyli około artykuł cała skala szkoła była siła chwila',
    until: 'do',
    from: 'od',
    since: '',
    ahead: 'przed',
  },
  sv: {
    will: 'ska skall kommer blir är börjar öppnar stänger röstar möts spelar måste kan får gäller',
    planned: 'planerad planerat väntas',
    was: 'var hade har sade sa blev kom gick tog gav fick dog',
    wasEnds: /\p{L}{3}(?:ade|dde|tte)$/u,
    until: 'till',
    from: 'från',
    since: 'sedan',
    ahead: 'före inför',
  },
  el: {
    will: 'θα πρόκειται αναμένεται',
    planned: 'προγραμματισμένη',
    was: 'ήταν είχε είχαν έγινε είπε',
    wasEnds: /\p{L}{2}(?:σε|σαν|θηκε|θηκαν|ξε|ξαν|ψε|ψαν)$/u,
    none: 'μέσε',
    until: 'έως μέχρι ως',
    from: '',
    since: '',
    ahead: 'πριν',
  },
  id: {
    will: 'akan bakal',
    planned: 'dijadwalkan direncanakan',
    was: 'telah sudah mengatakan kata ujar menyatakan',
    until: 'hingga sampai',
    from: 'mulai',
    since: 'sejak',
    ahead: 'sebelum',
  },
  vi: {
    will: 'sẽ sắp',
    planned: 'dự kiến',
    was: 'đã vừa',
    until: 'đến',
    from: 'từ',
    since: '',
    ahead: 'trước',
  },
  tr: {
    will: '',
    planned: 'planlanan',
    was: '',
    willEnds: /\p{L}{2}[ae]ca[kğ](?:lar|ler)?$/u,
    wasEnds: /\p{L}{2}[dt][ıiuü](?:lar|ler)?$/u,
    none: 'şimdi kendi yedi ikindi',
    until: '',
    from: '',
    since: '',
    ahead: '',
  },
  hi: {
    will: '',
    planned: '',
    was: 'था थे थी किया हुआ हुई हुए गया गई गए कहा बताया की दिया लिया आया आए खोला खोले खोली दी दिए लिए किए बताए आई',
    willEnds: /\p{L}\p{M}*(?:ेगा|ेगी|ेंगे|एगा|एगी|एंगे|गा|गी|गे)$/u,
    none: 'आगे जगह लगे',
    until: '',
    from: '',
    since: '',
    ahead: '',
  },
  ar: {
    will: 'سوف',
    planned: 'المقرر',
    was: 'كان كانت قال قالت أعلن أعلنت افتتح افتتحت عقد عقدت وصل وصلت قتل شهد شهدت صوت أكد أكدت',
    willEnds: /^[وف]?س[يتن]\p{L}{3}/u,
    none: 'ستة ستين سنوات سيارة سيارات سيدة سياسة سياسي سياسية ستار سيناريو ستراتيجية',
    until: 'حتى',
    from: '',
    since: 'منذ',
    ahead: 'قبل',
  },
};
