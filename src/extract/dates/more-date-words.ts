/** Months, weekdays and days counted from today in languages without a reader of speakers. Data only. */
import { words } from './date-lists.ts';
import type { DateWords } from './date-words.ts';

export const MORE_DATE_WORDS: Readonly<Record<string, DateWords>> = {
  nl: words({
    months:
      'januari|jan februari|feb maart|mrt april|apr mei juni juli augustus|aug september|sept oktober|okt ' +
      'november|nov december|dec',
    weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    days: { vandaag: 0, gisteren: -1, eergisteren: -2, overmorgen: 2 },
    lead: 'in sinds tot van voor na begin eind medio en vanaf',
    past: 'vorige vorig afgelopen',
    current: 'deze dit',
    future: 'volgende volgend komende komend aanstaande',
    daysUnit: 'dag dagen',
    months1: 'maand maanden',
    years: 'jaar',
    agoAfter: 'geleden',
  }),
  pl: words({
    months:
      'stycznia|styczeń|styczniu lutego|luty|lutym marca|marzec|marcu kwietnia|kwiecień|kwietniu maja|maj|maju ' +
      'czerwca|czerwiec|czerwcu lipca|lipiec|lipcu sierpnia|sierpień|sierpniu września|wrzesień|wrześniu ' +
      'października|październik|październiku listopada|listopad|listopadzie grudnia|grudzień|grudniu',
    weekdays:
      'niedzielę|niedziela|niedzieli poniedziałek|poniedziałku wtorek|wtorku środę|środa|środy czwartek|czwartku ' +
      'piątek|piątku sobotę|sobota|soboty',
    days: { dziś: 0, dzisiaj: 0, wczoraj: -1, przedwczoraj: -2, jutro: 1, pojutrze: 2 },
    lead: 'w we od do z po na przed za',
    past: 'ubiegły ubiegłą ubiegłym ubiegłego ubiegłej zeszły zeszłą zeszłym zeszłego zeszłej miniony minioną',
    current: 'ten tę tym',
    future: 'przyszły przyszłą przyszłym najbliższy najbliższą następny następną',
    daysUnit: 'dzień dni',
    months1: 'miesiąc miesiącu miesiące miesięcy',
    years: 'rok roku lata lat',
    agoAfter: 'temu',
  }),
  sv: words({
    months:
      'januari|jan februari|feb mars april|apr maj juni juli augusti|aug september|sept oktober|okt november|nov ' +
      'december|dec',
    weekdays:
      'söndag|söndagen|söndags måndag|måndagen|måndags tisdag|tisdagen|tisdags onsdag|onsdagen|onsdags ' +
      'torsdag|torsdagen|torsdags fredag|fredagen|fredags lördag|lördagen|lördags',
    days: { idag: 0, igår: -1, 'i dag': 0, 'i går': -1, imorgon: 1 },
    lead: 'i sedan till från före efter',
    past: 'förra',
    future: 'nästa',
    months1: 'månad månaden',
    years: 'år året',
  }),
  da: words({
    months:
      'januar|jan februar|feb marts april maj juni juli august|aug september|sept oktober|okt november|nov ' +
      'december|dec',
    weekdays: 'søndag mandag tirsdag onsdag torsdag fredag lørdag',
    days: {},
    lead: 'i siden til fra før efter',
    past: 'sidste',
    future: 'næste',
    months1: 'måned',
    years: 'år',
  }),
  nb: words({
    months:
      'januar|jan februar|feb mars april mai juni juli august|aug september|sept oktober|okt november|nov ' +
      'desember|des',
    weekdays: 'søndag mandag tirsdag onsdag torsdag fredag lørdag',
    days: {},
    lead: 'i siden til fra før etter',
    past: 'forrige',
    future: 'neste',
    months1: 'måned',
    years: 'år',
  }),
  cs: words({
    months:
      'ledna|leden|lednu února|únor|únoru března|březen|březnu dubna|duben|dubnu května|květen|květnu ' +
        'června|červen|červnu července|červenec|červenci srpna|srpen|srpnu září října|říjen|říjnu listopadu|listopad ' +
        'prosince|prosinec|prosinci',
    weekdays: 'neděli|neděle pondělí úterý středu|středa čtvrtek pátek sobotu|sobota',
    days: { dnes: 0, včera: -1, předevčírem: -2, zítra: 1, pozítří: 2 },
    lead: 'v od do po před za',
    past: 'minulý minulou',
    future: 'příští',
    years: 'rok roce',
  }),
  ro: words({
    months:
      'ianuarie|ian februarie|feb martie aprilie|apr mai iunie iulie august|aug septembrie|sept octombrie|oct ' +
      'noiembrie|nov decembrie|dec',
    weekdays: 'duminică|duminica luni|lunea marți|marțea miercuri|miercurea joi|joia vineri|vinerea sâmbătă|sâmbăta',
    days: { azi: 0, astăzi: 0, ieri: -1, alaltăieri: -2, mâine: 1, poimâine: 2 },
    lead: 'în din până după de',
    past: 'trecut trecută',
    future: 'viitoare viitor',
    years: 'an anul',
  }),
  tr: words({
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    weekdays:
      'pazar_günü pazartesi|pazartesi_günü salı|salı_günü çarşamba|çarşamba_günü perşembe|perşembe_günü ' +
      'cuma|cuma_günü cumartesi|cumartesi_günü',
    days: { bugün: 0, dün: -1, yarın: 1 },
    past: 'geçen geçtiğimiz',
    current: 'bu',
    future: 'gelecek önümüzdeki',
    daysUnit: 'gün',
    months1: 'ay',
    years: 'yıl',
    agoAfter: 'önce',
  }),
  el: words({
    months:
      'ιανουαρίου|ιανουάριο φεβρουαρίου|φεβρουάριο μαρτίου|μάρτιο απριλίου|απρίλιο μαΐου|μάιο ιουνίου|ιούνιο ' +
      'ιουλίου|ιούλιο αυγούστου|αύγουστο σεπτεμβρίου|σεπτέμβριο οκτωβρίου|οκτώβριο νοεμβρίου|νοέμβριο ' +
      'δεκεμβρίου|δεκέμβριο',
    weekdays:
      'κυριακή|κυριακής δευτέρα|δευτέρας τρίτη|τρίτης τετάρτη|τετάρτης πέμπτη|πέμπτης παρασκευή|παρασκευής ' +
      'σάββατο|σαββάτου',
    days: { σήμερα: 0, χθες: -1, προχθές: -2, προχτές: -2, αύριο: 1, μεθαύριο: 2 },
    lead: 'τον το από',
    past: 'περασμένη περασμένο περασμένου προηγούμενη',
    future: 'επόμενη επόμενο ερχόμενη προσεχή',
    daysUnit: 'ημέρες μέρες',
    months1: 'μήνα μήνες',
    years: 'χρόνια έτη',
    agoBefore: 'πριν πριν_από',
  }),
  id: words({
    months:
      'januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agt september|sep oktober|okt ' +
      'november|nov desember|des',
    weekdays: 'minggu senin selasa rabu kamis jumat|jum\'at sabtu',
    days: { kemarin: -1, besok: 1, lusa: 2 },
    lead: 'pada sejak bulan',
    past: 'lalu kemarin',
    current: 'ini',
    future: 'depan mendatang',
    daysUnit: 'hari',
    months1: 'bulan',
    years: 'tahun',
    agoAfter: 'lalu',
    ambiguous: 'mar',
  }),
  ms: words({
    months: 'januari februari mac april mei jun julai ogos september oktober november disember',
    weekdays: 'ahad isnin selasa rabu khamis jumaat sabtu',
    days: { semalam: -1, esok: 1, lusa: 2 },
    lead: 'pada sejak',
  }),
  ar: words({
    months:
      'يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب ' +
      'سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
    weekdays: 'الأحد الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
    days: { اليوم: 0, أمس: -1, غدا: 1, غدًا: 1, غداً: 1 },
    lead: 'في منذ شهر',
    past: 'الماضي الماضية الفائت المنصرم',
    current: 'الجاري الحالي',
    future: 'المقبل المقبلة القادم القادمة',
    months1: 'الشهر',
    years: 'العام السنة',
  }),
  fa: words({
    months: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
    weekdays: 'یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه|پنج‌شنبه جمعه شنبه',
    days: { امروز: 0, دیروز: -1, پریروز: -2, فردا: 1, 'پس‌فردا': 2 },
    past: 'گذشته',
    future: 'آینده',
    years: 'سال',
    months1: 'ماه',
  }),
  he: words({
    months:
      'בינואר|ינואר בפברואר|פברואר במרץ|מרץ באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט ' +
      'בספטמבר|ספטמבר באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר',
    weekdays:
      'יום_ראשון|ביום_ראשון יום_שני|ביום_שני יום_שלישי|ביום_שלישי יום_רביעי|ביום_רביעי יום_חמישי|ביום_חמישי ' +
      'יום_שישי|ביום_שישי בשבת|שבת',
    days: { היום: 0, אתמול: -1, שלשום: -2, מחר: 1, מחרתיים: 2 },
    past: 'שעבר שעברה האחרון',
    current: 'הקרוב',
    future: 'הבא הבאה',
    months1: 'בחודש החודש',
    years: 'בשנה השנה',
    ambiguous: 'שבת',
  }),
  hi: words({
    months:
      'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
    weekdays: 'रविवार|इतवार सोमवार मंगलवार बुधवार गुरुवार|बृहस्पतिवार शुक्रवार शनिवार',
    days: { आज: 0, कल: 1, परसों: 2 },
    past: 'पिछले पिछली गत बीते',
    current: 'इस',
    future: 'अगले अगली आगामी',
    daysUnit: 'दिन',
    months1: 'महीने माह',
    years: 'साल वर्ष',
    agoAfter: 'पहले',
  }),
  vi: words({
    months: '- - - - - - - - - - - -',
    weekdays: 'chủ_nhật thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy',
    days: {},
    past: 'trước tuần_trước',
    current: 'này tuần_này',
    future: 'tới tuần_tới tuần_sau',
  }),
};
