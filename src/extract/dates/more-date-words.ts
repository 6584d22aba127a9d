/** Months, weekdays and days counted from today in languages without a reader of speakers. Data only. */
import type { DateWords } from './date-words.ts';

/** Each word is a month or a weekday; forms of one are joined by "|". Weekdays begin on Sunday. */
function words(months: string, weekdays: string, days: Record<string, number>, lead: string): DateWords {
  const forms = (list: string): string[][] => list.split(' ').map((form) => form.split('|'));
  const split = lead === '' ? [] : lead.split(' ');
  return {
    months: forms(months),
    weekdays: forms(weekdays),
    days,
    lead: split,
    past: [],
    current: [],
    future: [],
    units: {},
    agoAfter: [],
    agoBefore: [],
    will: [],
    was: [],
    ambiguous: [],
  };
}

/** The readings of a weekday need a tense; where none is known it is left to the language's own verbs. */
export const MORE_DATE_WORDS: Readonly<Record<string, DateWords>> = {
  nl: {
    ...words(
      'januari|jan februari|feb maart|mrt april|apr mei juni juli augustus|aug september|sept oktober|okt ' +
      'november|nov december|dec',
      'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
      { vandaag: 0, gisteren: -1, eergisteren: -2, overmorgen: 2 },
      'in sinds tot van voor na begin eind medio en vanaf',
    ),
    past: ['vorige', 'vorig', 'afgelopen'],
    current: ['deze', 'dit'],
    future: ['volgende', 'volgend', 'komende', 'komend'],
    units: { maand: 'month', jaar: 'year' },
    will: ['zal', 'zullen', 'wordt', 'worden', 'gaat', 'begint', 'komt'],
    was: ['was', 'waren', 'heeft', 'hebben', 'werd', 'werden', 'zei', 'is', 'zijn'],
  },
  pl: {
    ...words(
      'stycznia|styczeń|styczniu lutego|luty|lutym marca|marzec|marcu kwietnia|kwiecień|kwietniu maja|maj|maju ' +
      'czerwca|czerwiec|czerwcu lipca|lipiec|lipcu sierpnia|sierpień|sierpniu września|wrzesień|wrześniu ' +
      'października|październik|październiku listopada|listopad|listopadzie grudnia|grudzień|grudniu',
      'niedzielę|niedziela poniedziałek wtorek środę|środa czwartek piątek sobotę|sobota',
      { dziś: 0, dzisiaj: 0, wczoraj: -1, przedwczoraj: -2, jutro: 1, pojutrze: 2 },
      'w we od do z po na przed za',
    ),
    past: ['ubiegły', 'ubiegłą', 'ubiegłym', 'zeszły', 'zeszłą', 'zeszłym'],
    current: ['ten', 'tę', 'tym'],
    future: ['przyszły', 'przyszłą', 'przyszłym', 'najbliższy', 'najbliższą'],
    units: { miesiąc: 'month', miesiącu: 'month', rok: 'year', roku: 'year' },
    will: ['będzie', 'będą', 'odbędzie', 'zacznie', 'rozpocznie', 'spotka', 'ma', 'mają'],
    was: ['był', 'była', 'było', 'byli', 'powiedział', 'powiedziała', 'odbył', 'odbyła'],
  },
  tr: words(
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    'pazar pazartesi salı çarşamba perşembe cuma cumartesi',
    { dün: -1, yarın: 1 },
    '',
  ),
  el: words(
    'ιανουαρίου|ιανουάριο φεβρουαρίου|φεβρουάριο μαρτίου|μάρτιο απριλίου|απρίλιο μαΐου|μάιο ιουνίου|ιούνιο ' +
    'ιουλίου|ιούλιο αυγούστου|αύγουστο σεπτεμβρίου|σεπτέμβριο οκτωβρίου|οκτώβριο νοεμβρίου|νοέμβριο ' +
    'δεκεμβρίου|δεκέμβριο',
    'κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο',
    { σήμερα: 0, χθες: -1, προχθές: -2, αύριο: 1, μεθαύριο: 2 },
    'τον το από',
  ),
  id: words(
    'januari februari maret april mei juni juli agustus september oktober november desember',
    'minggu senin selasa rabu kamis jumat sabtu',
    { kemarin: -1, besok: 1, lusa: 2 },
    'pada sejak bulan',
  ),
  ar: words(
    'يناير|كانون فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول ' +
    'أكتوبر نوفمبر ديسمبر',
    'الأحد الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
    { اليوم: 0, أمس: -1, غدا: 1 },
    'في منذ',
  ),
  he: words(
    'בינואר|ינואר בפברואר|פברואר במרץ|מרץ באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט בספטמבר|ספטמבר ' +
    'באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר',
    '- - - - - - -',
    { אתמול: -1, שלשום: -2, מחר: 1, מחרתיים: 2 },
    '',
  ),
  hi: words(
    'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
    'रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार',
    {},
    '',
  ),
};
