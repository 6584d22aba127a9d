/** Words that date things, by language. Data only: months, weekdays, days counted from today, modifiers, units. */

export interface DateWords {
  /** Index + 1 is the month; every form that is written, abbreviations without their stop. */
  months: readonly (readonly string[])[];
  /** Index is the weekday, Sunday first. */
  weekdays: readonly (readonly string[])[];
  /** Days counted from the day of publication. */
  days: Readonly<Record<string, number>>;
  /** Modifiers, before or after the word that they belong to. */
  past: readonly string[];
  current: readonly string[];
  future: readonly string[];
  /** Units of "last month", "two years ago". */
  units: Readonly<Record<string, 'day' | 'month' | 'year'>>;
  /** "two years ago": words after the unit, and before the number. */
  agoAfter: readonly string[];
  agoBefore: readonly string[];
  /** Prepositions and modifiers after which a bare month or year is a date. */
  lead: readonly string[];
  /** Month words that are common words or names too: they need a day, a year or a leading word. */
  ambiguous: readonly string[];
}

const en: DateWords = {
  months: [
    ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
    ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['sunday', 'sun'], ['monday', 'mon'], ['tuesday', 'tue', 'tues'], ['wednesday', 'wed'],
    ['thursday', 'thu', 'thurs'], ['friday', 'fri'], ['saturday', 'sat'],
  ],
  days: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
  past: ['last', 'past'],
  current: ['this'],
  future: ['next', 'coming', 'upcoming'],
  units: { day: 'day', days: 'day', month: 'month', months: 'month', year: 'year', years: 'year' },
  agoAfter: ['ago'],
  agoBefore: [],
  lead: [
    'in', 'since', 'by', 'until', 'till', 'during', 'from', 'of', 'to', 'between', 'before', 'after', 'through', 'for',
    'early', 'late', 'mid', 'last', 'next', 'this', 'around', 'on', 'and', 'late-', 'early-', 'every',
  ],
  ambiguous: [
    'march', 'mar', 'may', 'april', 'june', 'august', 'jan', 'sept', 'dec', 'jun', 'aug', 'sun', 'sat', 'mon', 'wed',
    'fri', 'thu', 'tue',
  ],
};

const de: DateWords = {
  months: [
    ['januar', 'jänner', 'jan'], ['februar', 'feber', 'feb'], ['märz'], ['april', 'apr'], ['mai'], ['juni'], ['juli'],
    ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez'],
  ],
  weekdays: [
    ['sonntag', 'sonntagabend', 'sonntagmorgen'], ['montag', 'montagabend', 'montagmorgen'],
    ['dienstag', 'dienstagabend', 'dienstagmorgen'], ['mittwoch', 'mittwochabend', 'mittwochmorgen'],
    ['donnerstag', 'donnerstagabend', 'donnerstagmorgen'], ['freitag', 'freitagabend', 'freitagmorgen'],
    ['samstag', 'sonnabend', 'samstagabend', 'samstagmorgen'],
  ],
  days: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1, übermorgen: 2 },
  past: [
    'letzten', 'letzter', 'letztes', 'letzte', 'vergangenen', 'vergangener', 'vergangenes', 'vergangene', 'vorigen',
    'voriges',
  ],
  current: ['diesen', 'diesem', 'dieses', 'dieser'],
  future: ['nächsten', 'nächster', 'nächstes', 'nächste', 'kommenden', 'kommender', 'kommendes', 'kommende'],
  units: {
    tag: 'day', tagen: 'day', monat: 'month', monats: 'month', monaten: 'month', jahr: 'year', jahres: 'year',
    jahren: 'year',
  },
  agoAfter: [],
  agoBefore: ['vor'],
  lead: [
    'im', 'in', 'seit', 'bis', 'ab', 'vom', 'von', 'zum', 'nach', 'vor', 'anfang', 'ende', 'mitte', 'jahr', 'jahre',
    'jahres', 'sommer', 'herbst', 'winter', 'frühjahr', 'und', 'für',
  ],
  ambiguous: ['mai', 'august', 'april', 'jan'],
};

const fr: DateWords = {
  months: [
    ['janvier', 'janv'], ['février', 'févr', 'fév'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet', 'juil'],
    ['août'], ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc'],
  ],
  weekdays: [['dimanche'], ['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi']],
  days: { "aujourd'hui": 0, hier: -1, 'avant-hier': -2, demain: 1 },
  past: ['dernier', 'dernière', 'passé', 'passée'],
  current: ['ce', 'cette', 'cet'],
  future: ['prochain', 'prochaine'],
  units: { jour: 'day', jours: 'day', mois: 'month', an: 'year', ans: 'year', année: 'year', années: 'year' },
  agoAfter: [],
  agoBefore: ['y a'],
  lead: [
    'en', 'de', 'depuis', "d'", 'début', 'fin', 'mi', 'dès', 'avant', 'après', 'jusqu', 'à', 'et', 'année', "l'année",
    'du', 'pour',
  ],
  ambiguous: ['mars', 'mai'],
};

const es: DateWords = {
  months: [
    ['enero', 'ene'], ['febrero', 'feb'], ['marzo'], ['abril', 'abr'], ['mayo'], ['junio', 'jun'], ['julio', 'jul'],
    ['agosto', 'ago'], ['septiembre', 'setiembre', 'sept', 'sep'], ['octubre', 'oct'], ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [['domingo'], ['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado']],
  days: { hoy: 0, ayer: -1, anteayer: -2, antier: -2 },
  past: ['pasado', 'pasada', 'último', 'última'],
  current: ['este', 'esta'],
  future: ['próximo', 'próxima', 'que viene'],
  units: { día: 'day', días: 'day', mes: 'month', meses: 'month', año: 'year', años: 'year' },
  agoAfter: ['atrás'],
  agoBefore: ['hace'],
  lead: ['en', 'de', 'del', 'desde', 'hasta', 'para', 'a', 'principios', 'finales', 'mediados', 'año', 'y', 'entre'],
  ambiguous: ['ago', 'mayo'],
};

const it: DateWords = {
  months: [
    ['gennaio', 'gen'], ['febbraio', 'feb'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio'], ['giugno', 'giu'],
    ['luglio', 'lug'], ['agosto', 'ago'], ['settembre', 'sett'], ['ottobre', 'ott'], ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  weekdays: [['domenica'], ['lunedì'], ['martedì'], ['mercoledì'], ['giovedì'], ['venerdì'], ['sabato']],
  days: { oggi: 0, ieri: -1, domani: 1, dopodomani: 2 },
  past: ['scorso', 'scorsa', 'passato', 'passata', 'scorsi'],
  current: ['questo', 'questa', "quest'"],
  future: ['prossimo', 'prossima'],
  units: { giorno: 'day', giorni: 'day', mese: 'month', mesi: 'month', anno: 'year', anni: 'year' },
  agoAfter: ['fa'],
  agoBefore: [],
  lead: [
    'in', 'nel', 'nello', 'dal', 'del', 'di', 'da', 'a', 'ad', 'entro', 'fino', 'al', 'inizio', 'fine', 'metà', 'anno',
    'e', 'tra', 'per', "dall'", "nell'", "dell'",
  ],
  ambiguous: ['mar', 'ago', 'gen'],
};

const pt: DateWords = {
  months: [
    ['janeiro', 'jan'], ['fevereiro', 'fev'], ['março'], ['abril', 'abr'], ['maio'], ['junho', 'jun'], ['julho', 'jul'],
    ['agosto', 'ago'], ['setembro', 'set'], ['outubro', 'out'], ['novembro', 'nov'], ['dezembro', 'dez'],
  ],
  weekdays: [
    ['domingo'], ['segunda-feira'], ['terça-feira'], ['quarta-feira'], ['quinta-feira'], ['sexta-feira'], ['sábado'],
  ],
  days: { hoje: 0, ontem: -1, anteontem: -2, amanhã: 1 },
  past: ['passado', 'passada', 'último', 'última'],
  current: ['este', 'esta', 'neste', 'nesta', 'deste', 'desta'],
  future: ['próximo', 'próxima', 'que vem'],
  units: { dia: 'day', dias: 'day', mês: 'month', meses: 'month', ano: 'year', anos: 'year' },
  agoAfter: ['atrás'],
  agoBefore: ['há'],
  lead: ['em', 'de', 'desde', 'até', 'para', 'a', 'início', 'fim', 'final', 'meados', 'ano', 'e', 'entre', 'no', 'do'],
  ambiguous: ['set', 'out', 'dez', 'ago', 'maio'],
};

const ru: DateWords = {
  months: [
    ['января', 'январь', 'январе'], ['февраля', 'февраль', 'феврале'], ['марта', 'март', 'марте'],
    ['апреля', 'апрель', 'апреле'], ['мая', 'май', 'мае'], ['июня', 'июнь', 'июне'], ['июля', 'июль', 'июле'],
    ['августа', 'август', 'августе'], ['сентября', 'сентябрь', 'сентябре'], ['октября', 'октябрь', 'октябре'],
    ['ноября', 'ноябрь', 'ноябре'], ['декабря', 'декабрь', 'декабре'],
  ],
  weekdays: [
    ['воскресенье', 'воскресенья'], ['понедельник', 'понедельника'], ['вторник', 'вторника'], ['среду', 'среды'],
    ['четверг', 'четверга'], ['пятницу', 'пятницы', 'пятница'], ['субботу', 'субботы', 'суббота'],
  ],
  days: { сегодня: 0, вчера: -1, позавчера: -2, позапозавчера: -3, завтра: 1, послезавтра: 2 },
  past: ['прошлый', 'прошлую', 'прошлом', 'прошлого', 'прошлое', 'минувший', 'минувшую', 'минувшем', 'минувшего'],
  current: ['этот', 'эту', 'этом', 'этого', 'нынешнем', 'нынешнего', 'текущего', 'текущем'],
  future: ['следующий', 'следующую', 'следующем', 'следующего', 'будущем', 'будущего', 'ближайшую'],
  units: {
    день: 'day',
    дня: 'day',
    дней: 'day',
    месяц: 'month',
    месяца: 'month',
    месяце: 'month',
    месяцев: 'month',
    год: 'year',
    года: 'year',
    году: 'year',
    лет: 'year',
  },
  agoAfter: ['назад'],
  agoBefore: [],
  lead: ['в', 'во', 'с', 'до', 'к', 'от', 'после', 'начале', 'конце', 'середине', 'по', 'и', 'за', 'на'],
  ambiguous: ['среды', 'мая', 'май'],
};

const uk: DateWords = {
  months: [
    ['січня', 'січень', 'січні'], ['лютого', 'лютий', 'лютому'], ['березня', 'березень', 'березні'],
    ['квітня', 'квітень', 'квітні'], ['травня', 'травень', 'травні'], ['червня', 'червень', 'червні'],
    ['липня', 'липень', 'липні'], ['серпня', 'серпень', 'серпні'], ['вересня', 'вересень', 'вересні'],
    ['жовтня', 'жовтень', 'жовтні'], ['листопада', 'листопад', 'листопаді'], ['грудня', 'грудень', 'грудні'],
  ],
  weekdays: [
    ['неділю', 'неділі', 'неділя'], ['понеділок', 'понеділка'], ['вівторок', 'вівторка'], ['середу', 'середи'],
    ['четвер', 'четверга'], ["п'ятницю", "п'ятниці", "п'ятниця"], ['суботу', 'суботи', 'субота'],
  ],
  days: { сьогодні: 0, вчора: -1, учора: -1, позавчора: -2, завтра: 1, післязавтра: 2 },
  past: ['минулий', 'минулу', 'минулої', 'минулому', 'минулого', 'торішньому', 'торішнього'],
  current: ['цей', 'цю', 'цієї', 'цьому', 'цього', 'нинішнього', 'поточного'],
  future: ['наступний', 'наступну', 'наступної', 'наступному', 'наступного'],
  units: {
    день: 'day',
    дні: 'day',
    днів: 'day',
    місяць: 'month',
    місяця: 'month',
    місяці: 'month',
    місяців: 'month',
    рік: 'year',
    року: 'year',
    році: 'year',
    роки: 'year',
    років: 'year',
  },
  agoAfter: ['тому'],
  agoBefore: [],
  lead: ['у', 'в', 'з', 'із', 'до', 'від', 'після', 'початку', 'кінці', 'середині', 'за', 'на', 'і', 'та', 'по'],
  ambiguous: ['середи', 'лютий', 'лютого'],
};

export const DATE_WORDS: Readonly<Record<string, DateWords>> = { en, de, fr, es, it, pt, ru, uk };
