/** Words around figures: currencies, units, qualifiers, and the words at which a label ends. Data only. */

/** Written before the number, longest first where one begins another. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'], ['CA$', 'CAD'], ['AU$', 'AUD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['A$', 'AUD'], ['C$', 'CAD'], [
    'R$', 'BRL',
  ],
  ['S$', 'SGD'], ['NT$', 'TWD'], ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'],
  ['₴', 'UAH'], ['₩', 'KRW'], ['₪', 'ILS'], ['₺', 'TRY'], ['₫', 'VND'], ['₦', 'NGN'], ['₱', 'PHP'], ['฿', 'THB'], [
    'zł', 'PLN',
  ],
  ['Rs.', 'INR'], ['Rs', 'INR'], ['GH¢', 'GHS'], ['GH₵', 'GHS'], ['₵', 'GHS'], ['KSh', 'KES'],
  ['USh', 'UGX'], ['TSh', 'TZS'], ['FCFA', 'XOF'], ['CFA', 'XOF'], ['Ksh', 'KES'],
  ['RM', 'MYR'], ['Rp.', 'IDR'],
  ['Rp', 'IDR'], ['Tk', 'BDT'], ['৳', 'BDT'], ['₸', 'KZT'], ['₾', 'GEL'], ['元', 'CNY'], ['R', 'ZAR'],
];

/** Codes that are written beside a number in running text. */
export const CURRENCY_CODES: readonly string[] = [
  'USD', 'EUR', 'GBP', 'JPY', 'CHF', 'INR', 'RUB', 'UAH', 'CNY', 'RMB', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'BRL', 'MXN',
  'ZAR', 'SEK',
  'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'TRY', 'AED', 'SAR', 'ILS', 'KRW', 'THB', 'IDR', 'PHP', 'NGN', 'KES', 'ARS', 'CLP',
  'COP',
];

/** Names of currencies after a number, in every language that is read. */
export const CURRENCY_WORDS: Readonly<Record<string, readonly string[]>> = {
  USD: [
    'dollar', 'dollars', 'dólares', 'dólar', 'dollari', 'dollaro', 'доллар', 'доллара', 'долларов', 'долларам', 'долар',
    'долара', 'доларів', 'долари', 'долару', 'dolarów', 'dolary', 'dolara', 'dolar', 'δολάρια', 'δολαρίων', 'دولار',
    'دولارات', 'دلار', 'דולר', 'דולרים', 'डॉलर', 'ดอลลาร์', 'ดอลลาร์สหรัฐ', '美元', '米ドル', 'ドル', '달러',
  ],
  EUR: [
    'euro', 'euros', 'eur', 'euroa', 'euron', 'euró', 'eurót', 'euróval', 'евро', 'євро', 'avro', 'ευρώ', 'يورو',
    'یورو', 'אירו', 'यूरो', 'ยูโร', '欧元', '歐元', 'ユーロ',
    '유로',
  ],
  GBP: ['funtów', 'sterlin', 'جنيه إسترليني', 'sterline', 'фунтов', 'фунта', 'фунтів'],
  JPY: ['円', '日元', '엔', 'jen', 'jenów', 'yen', 'yens', 'yenes', 'иен', 'єн'],
  CNY: ['元', '人民币', '人民幣', '위안', '人民元', 'yuan', 'yuans', 'yuanes', 'renminbi', 'юаней', 'юаня', 'юанів'],
  INR: [
    'रुपये', 'रुपए', 'रुपयों', 'रुपया', 'rupee', 'rupees', 'rupien', 'roupies', 'rupias', 'rupie', 'рупий', 'рупій',
  ],
  RUB: [
    'rouble', 'roubles', 'ruble', 'rubles', 'rubel', 'rublos', 'rubli', 'рубль', 'рубля', 'рублей', 'рублях', 'руб',
    'рублів', 'рублі',
  ],
  UAH: ['hryvnia', 'hryvnias', 'hrywnja', 'гривна', 'гривны', 'гривен', 'гривень', 'гривні', 'гривня', 'грн'],
  CHF: ['franken'],
  BRL: ['reais'],
  ZAR: ['rand'],
  TRY: ['tl', 'lirası', 'liralık', 'lira', 'лир', 'лір'],
  SEK: ['kronor'],
  ILS: ['שקל', 'שקלים', 'ש"ח', 'shekels', 'shekel', 'шекелей'],
  IDR: ['rupiah'],
  THB: ['บาท', 'baht'],
  KRW: ['원'],
  SAR: ['ريال سعودي'],
  AED: ['درهم'],
  IRR: ['ریال'],
  PLN: ['złotych', 'złoty', 'złote', 'zł', 'pln', 'zloty', 'zlotys', 'злотых', 'злотих'],
};

/** Only after a scale: by themselves these are other words ("won", "pounds" of weight). */
export const CURRENCY_AFTER_SCALE: Readonly<Record<string, string>> = { won: 'KRW', pounds: 'GBP', real: 'BRL' };

export const PERCENT_WORDS: readonly string[] = [
  '%', '٪', '％', 'prosent', 'prosenttia', 'prosentin', 'prosentilla', 'persen', 'procenten', 'procenta', 'proc',
  'प्रतिशत', 'फीसदी', 'फ़ीसदी', 'درصد', 'אחוז', 'אחוזים',
  'เปอร์เซ็นต์', '퍼센트', 'パーセント', 'percent', 'pct', 'prozent', 'procent', 'процент', 'процента', 'процентов', 'відсоток',
  'відсотка', 'відсотки', 'відсотків',
];
/** Two words, the second one "cent" or its like. */
export const PERCENT_PAIRS: readonly string[] = [
  'per cent', 'pour cent', 'por ciento', 'por cento', 'per cento', 'τοις εκατό', 'في المئة', 'في المائة', 'بالمئة',
  'بالمائة',
];
export const POINT_WORDS: readonly string[] = [
  'percentage point', 'percentage points', 'prozentpunkt', 'prozentpunkte', 'prozentpunkten', 'points de pourcentage',
  'point de pourcentage', 'puntos porcentuales', 'punti percentuali', 'pontos percentuais', 'процентных пункта',
  'процентных пунктов', 'процентный пункт', 'відсоткових пункти', 'відсоткових пунктів',
];

/** Hundredths of a percentage point, as rates of interest are told. */
export const BASIS_POINT_WORDS: readonly string[] = [
  'bp', 'bps', 'basis point', 'basis points', 'basispunkt', 'basispunkte', 'basispunkten', 'points de base',
  'point de base', 'puntos básicos', 'punto básico', 'puntos base', 'punti base', 'pontos base', 'pontos-base',
  'базисных пунктов', 'базисных пункта', 'базисный пункт', 'базисних пунктів', 'базисних пункти', 'basispunten',
  'punktów bazowych', 'punkty bazowe', 'baz puan', 'μονάδες βάσης', 'basis poin',
];

/** Short scales glued to or beside digits. "m" counts as million beside money only. */
export const SCALE_SIGNS: Readonly<Record<string, number>> = {
  k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, B: 1e9, tn: 1e12, trn: 1e12, Mio: 1e6, Mrd: 1e9,
  Md: 1e9, Mds: 1e9, mld: 1e9, Mld: 1e9, Mill: 1e6, cr: 1e7, Cr: 1e7,
};

/** After "3.5m" these say that it is a length: "3.5m high". */
export const DIMENSIONS: ReadonlySet<string> = new Set(
  ('high wide long deep tall thick across away apart above below from in by of to tower mark waves ' +
    'hurdles relay relays freestyle butterfly backstroke breaststroke sprint race races final finals heats dash ' +
    'pools x')
    .split(' '),
);

/** Said before a number that is below nought. */
export const MINUS_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['minus', 'negative'], de: ['minus'], fr: ['moins'], es: ['menos'], it: ['meno'], pt: ['menos'], ru: ['минус'],
  uk: ['мінус'], nl: ['min'], pl: ['minus'], tr: ['eksi'], el: ['μείον'], id: ['minus'], sv: ['minus'], da: ['minus'],
  no: ['minus'], nb: ['minus'], cs: ['minus'], ro: ['minus'],
  hu: ['mínusz'], fi: ['miinus'], bn: ['মাইনাস'], he: ['מינוס'], ar: ['سالب', 'ناقص'], hi: ['माइनस', 'शून्य से'],
  zh: ['零下', '负', '負'],
  ja: ['マイナス', '氷点下'], ko: ['영하', '마이너스'], th: ['ลบ', 'ติดลบ'], vi: ['âm'],
};

/** Unit symbol → the words for it, in every language that is read. */
export const UNITS: Readonly<Record<string, readonly string[]>> = {
  s: [
    'second', 'seconds', 'sec', 'secs', 'sekunde', 'sekunden', 'seconde', 'secondes', 'segundo', 'segundos', 'secondo',
    'secondi', 'секунд', 'секунды', 'секунди',
  ],
  min: [
    'minuut', 'minut', 'minuty', 'dakika', 'λεπτά', 'menit', 'دقيقة', 'דקות', 'मिनट', 'นาที', '分钟', '分鐘', '分間',
    'minute', 'minutes', 'min', 'mins', 'minuten', 'minuto', 'minutos', 'minuti', 'минут', 'минуты', 'хвилин',
    'хвилини',
  ],
  h: [
    'uur', 'uren', 'godzin', 'godziny', 'saat', 'ώρες', 'ساعات', 'ساعة', 'שעות', 'घंटे', 'ชั่วโมง', '小时', '小時', '時間',
    '시간', 'hour', 'hours', 'hr', 'hrs', 'stunde', 'stunden', 'heure', 'heures', 'hora', 'horas', 'ora', 'ore', 'час',
    'часа', 'часов', 'година', 'години', 'годин',
  ],
  d: [
    'dagen', 'dag', 'dni', 'gün', 'ημέρες', 'hari', 'أيام', 'ימים', 'दिन', 'วัน', '天', '日間', 'day', 'days', 'tag',
    'tage', 'tagen', 'jour', 'jours', 'día', 'días', 'giorno', 'giorni', 'dia', 'dias', 'дня', 'дней', 'дні', 'днів',
    'сутки', 'суток',
  ],
  wk: [
    'weken', 'tygodni', 'tygodnie', 'hafta', 'εβδομάδες', 'minggu', 'أسابيع', 'שבועות', 'सप्ताह', 'สัปดาห์', '周', '週間',
    '주', 'week', 'weeks', 'woche', 'wochen', 'semaine', 'semaines', 'semana', 'semanas', 'settimana', 'settimane',
    'неделя', 'недели', 'недель', 'тижень', 'тижні', 'тижнів',
  ],
  mo: [
    'maanden', 'maand', 'miesięcy', 'miesiące', 'ay', 'μήνες', 'bulan', 'أشهر', 'חודשים', 'महीने', 'เดือน', '个月', '個月',
    'か月', 'カ月', '개월', 'month', 'months', "months'", 'monat', 'monate', 'monaten', 'mois', 'mes', 'meses', 'mese',
    'mesi', 'mês', 'месяц', 'месяца', 'месяцев', 'місяць', 'місяці', 'місяців',
  ],
  yr: [
    'jaar', 'lat', 'lata', 'yıl', 'yıllık', 'χρόνια', 'tahun', 'سنة', 'سنوات', 'عاما', 'שנים', 'साल', 'वर्ष', 'ปี', '年',
    '년', 'year', 'years', 'jahr', 'jahre', 'jahren', 'an', 'ans', 'année', 'années', 'año', 'años', 'anno', 'anni',
    'ano', 'anos', 'год', 'года', 'лет', 'рік', 'роки', 'років',
  ],
  mm: ['mm', 'millimeter', 'millimeters', 'millimetre', 'millimetres', 'миллиметров', 'міліметрів'],
  cm: [
    'cm', 'centimeter', 'centimeters', 'centimetre', 'centimetres', 'zentimeter', 'centimètres', 'centímetros',
    'centimetri', 'сантиметров', 'сантиметрів', 'см',
  ],
  m: [
    'metrów', 'metry', 'μέτρα', 'متر', 'मीटर', 'เมตร', '米', 'メートル', '미터', 'м', 'm', 'meter', 'meters', 'metre',
    'metres', 'metern', 'mètre', 'mètres', 'metro', 'metros', 'metri', 'метр', 'метра', 'метров', 'метри', 'метрів',
  ],
  km: [
    'kilometer', 'kilometr', 'kilometrów', 'kilometry', 'kilometre', 'χιλιόμετρα', 'كيلومتر', 'كيلومترا', 'किलोमीटर',
    'กิโลเมตร', '公里', 'キロ', '킬로미터', 'km', 'kilometer', 'kilometers', 'kilometre', 'kilometres', 'kilometern',
    'kilomètre', 'kilomètres', 'kilómetros', 'kilómetro', 'chilometri', 'quilômetros', 'quilómetros', 'километр',
    'километра', 'километров', 'кілометри', 'кілометрів', 'км',
  ],
  in: ['inch', 'inches'],
  ft: ['foot', 'feet', 'ft'],
  yd: ['yard', 'yards'],
  mi: ['mile', 'miles', 'meile', 'meilen', 'milles', 'millas', 'miglia', 'milhas', 'миль', 'мили', 'милі'],
  mph: ['mph'],
  'km/h': ['km/h', 'kph', 'kmh'],
  kn: ['knots'],
  g: ['gram', 'grams', 'gramm', 'grammes', 'gramos', 'grammi', 'gramas', 'грамм', 'грамів'],
  mg: ['mg', 'milligrams'],
  kg: [
    'kilogramów', 'κιλά', 'كيلوغرام', 'किलोग्राम', 'กิโลกรัม', '公斤', 'キログラム', '킬로그램', 'kg', 'kilo', 'kilos', 'kilogram',
    'kilograms', 'kilogramm', 'kilogrammes', 'kilogramos', 'chili', 'chilogrammi', 'quilos', 'килограмм', 'килограммов',
    'кілограмів', 'кг',
  ],
  t: [
    'tony', 'τόνους', 'طن', 'टन', 'ตัน', '吨', '噸', 'トン', '톤', 'tonne', 'tonnes', 'tonnen', 'tons', 'ton', 'toneladas',
    'tonnellate', 'тонн', 'тонны', 'тонни',
  ],
  lb: ['pound', 'pounds', 'lb', 'lbs'],
  oz: ['ounce', 'ounces', 'oz'],
  l: ['liter', 'liters', 'litre', 'litres', 'litros', 'litri', 'литров', 'літрів'],
  gal: ['gallon', 'gallons'],
  bbl: ['barrel', 'barrels', 'barils', 'barriles', 'barili', 'barris', 'баррелей', 'барелів'],
  ha: [
    'hektarów', 'hektary', 'هكتار', 'हेक्टेयर', '公顷', 'ヘクタール', '헥타르', 'hectare', 'hectares', 'hektar', 'hectáreas',
    'ettari', 'hectares', 'гектаров', 'гектара', 'гектарів', 'га',
  ],
  ac: ['acre', 'acres'],
  '°C': [
    '°c', '℃', 'celsius', 'degrees celsius', 'grad celsius', 'degrés celsius', 'grados celsius', 'gradi celsius',
    'graus celsius', 'градусов цельсия',
  ],
  '°F': ['°f', 'fahrenheit', 'degrees fahrenheit'],
  '°': [
    'degrees', 'degree', 'graden', 'stopni', 'derece', 'derajat', 'βαθμούς', 'درجة', 'درجات', 'डिग्री', 'องศา', '도',
    '度', 'grad', 'degrés', 'grados', 'gradi', 'graus', 'градусов', 'градуса', 'градусів', '°',
  ],
  W: ['watts', 'watt'],
  kW: ['kw', 'kilowatts'],
  MW: ['mw', 'megawatt', 'megawatts', 'мегаватт'],
  GW: ['gw', 'gigawatt', 'gigawatts', 'гигаватт'],
  kWh: ['kwh', 'kilowatt-hours'],
  MB: ['mb', 'megabytes'],
  GB: ['gb', 'gigabytes', 'gigabyte'],
  TB: ['tb', 'terabytes', 'terabyte'],
};

/** Units that make an area or a volume: the symbol and its power. */
export const POWER_WORDS: Readonly<Record<string, string>> = { square: '²', cubic: '³' };

/** Said before a number, and part of what it says. Longest first is not needed: the longest that fits is taken. */
export const QUALIFIERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'more than', 'less than', 'fewer than', 'at least', 'at most', 'about', 'around', 'nearly', 'almost', 'roughly',
    'approximately', 'some', 'up to', 'as many as', 'as much as', 'as few as', 'as little as', 'no more than',
    'no less than', 'no fewer than', 'no longer than', 'not more than', 'an estimated', 'estimated', 'over', 'under',
    'well over', 'just over', 'just under', 'close to', 'a maximum of', 'a minimum of', 'a total of', 'an average of',
    'a record', 'an additional', 'another', 'up to a', 'nearly a', 'about a', 'almost a', 'more than a', 'roughly a',
    'over a', 'around a', 'at least a', 'every', 'all', 'a further', 'an extra', 'upwards of', 'slightly more than',
    'slightly less than', 'a little over', 'a little more than', 'a little under', 'within', 'the first', 'first',
    'a combined', 'below', 'above', 'exceeding',
  ],
  de: [
    'mehr als', 'weniger als', 'mindestens', 'höchstens', 'etwa', 'rund', 'fast', 'knapp', 'gut', 'über', 'unter',
    'ungefähr', 'bis zu', 'circa', 'ca.', 'insgesamt', 'alle', 'weitere', 'nahezu', 'schätzungsweise',
  ],
  fr: [
    'plus de', "plus d'", 'moins de', "moins d'", 'au moins', 'environ', 'près de', "près d'", 'quelque', "jusqu'à",
    'presque', 'à peine', 'autour de', 'pas moins de',
  ],
  es: [
    'más de', 'menos de', 'al menos', 'por lo menos', 'cerca de', 'casi', 'unos', 'unas', 'alrededor de', 'hasta',
    'aproximadamente', 'un total de', 'otros', 'otras', 'en torno a',
  ],
  it: [
    'più di', 'oltre', 'meno di', 'almeno', 'circa', 'quasi', 'fino a', 'intorno a', 'altri', 'altre', 'un totale di',
    'appena',
  ],
  pt: [
    'mais de', 'menos de', 'pelo menos', 'cerca de', 'quase', 'até', 'aproximadamente', 'ao menos', 'outros', 'outras',
    'um total de', 'em torno de',
  ],
  ru: [
    'более', 'больше', 'менее', 'меньше', 'около', 'почти', 'свыше', 'порядка', 'примерно', 'до', 'как минимум',
    'не менее', 'не более', 'по меньшей мере', 'еще', 'ещё',
  ],
  uk: [
    'понад', 'більше', 'більш ніж', 'менше', 'близько', 'майже', 'приблизно', 'до', 'щонайменше', 'не менше',
    'не більше', 'ще', 'принаймні',
  ],
  nl: [
    'meer dan', 'minder dan', 'ongeveer', 'zo’n', 'bijna', 'ruim', 'minstens', 'tenminste', 'ten minste', 'circa',
    'rond', 'tot', 'hooguit', 'een totaal van',
  ],
  pl: [
    'ponad', 'około', 'prawie', 'niemal', 'co najmniej', 'mniej niż', 'więcej niż', 'blisko', 'do', 'przeszło',
    'nie mniej niż',
  ],
  tr: ['yaklaşık', 'en az', 'en fazla', 'neredeyse'],
  el: ['περίπου', 'πάνω από', 'λιγότερο από', 'σχεδόν', 'τουλάχιστον'],
  id: ['lebih dari', 'sekitar', 'kurang dari', 'hampir', 'setidaknya', 'sedikitnya'],
  ar: ['أكثر من', 'نحو', 'حوالي', 'أقل من', 'ما يقرب من'],
  he: ['יותר מ', 'כ', 'לפחות', 'פחות מ'],
  hi: ['लगभग', 'करीब', 'क़रीब', 'कम से कम'],
  zh: ['约', '約', '超过', '超過', '近', '至少', '逾'],
  ja: ['約', 'およそ', '少なくとも'],
  ko: ['약', '최소'],
  th: ['ประมาณ', 'กว่า', 'อย่างน้อย', 'ราว'],
};

/** Closed-class words and everyday verbs: a label ends before them. */
export const LABEL_STOPS: Readonly<Record<string, string>> = {
  en: 'the a an this that these those and or but nor so yet if than as at by for from in into on onto off out over ' +
    'under up down with without within about after before since until till during between among through across ' +
    'against toward towards per via to who whom whose which what when where why how is are was were be been being am ' +
    'has have had having do does did will would can could may might shall should must not no he she it they we i you ' +
    'him her them us me his its their our my your said says say told according because while although though however ' +
    'also only just more most less least very too ago later earlier old each every both either neither there here ' +
    'then now came come comes went go goes took take takes made make makes got get gets gave give gives left lost ' +
    'won led held set put saw seen found ran run began begin rose fell grew hit cost remain remained stood stand ' +
    'live lived died die work works worked return returned voted participated attended x monday tuesday wednesday ' +
    'thursday friday saturday sunday today yesterday tomorrow tonight last next ' +
    'using including wearing carrying alive amid despite',
  de:
    'mal der die das den dem des ein eine einen einem einer und oder aber an am auf aus bei beim bis durch für ' +
    'gegen ' +
    'in im ins mit nach ohne seit über um unter vom von vor zu zum zur zwischen ist sind war waren wird werden wurde ' +
    'wurden hat haben hatte hatten kann können soll sollen muss müssen nicht kein keine er sie es wir ich sich als ' +
    'wie dass weil wenn während auch nur noch mehr weniger sagte sagt laut',
  fr: 'le la les un une des du au aux et ou mais à dans en par pour sur sous avec sans chez entre vers depuis ' +
    'pendant avant après contre est sont était étaient a ont avait avaient sera seront été être avoir fois ne pas ' +
    'il elle ' +
    'ils elles on nous vous je se que qui dont où ce cette ces plus moins selon ainsi aussi y',
  es:
    'veces el la los las un una unos unas y e o u pero a al en por para con sin sobre entre desde hasta durante ' +
    'contra ' +
    'según es son era eran fue fueron ha han había será serán no se que quien cuando donde como más menos su sus ' +
    'este esta lo le les ya también está están porque hemos aunque mientras',
  it:
    'volte il lo la i gli le un una uno e ed o ma a al alla ai alle in nel nella nei nelle per con senza su sul ' +
    'sulla ' +
    'tra fra da dal dalla dai è sono era erano ha hanno aveva avevano sarà non si che chi cui quando dove come più ' +
    'meno secondo anche ci perché mentre',
  pt: 'vezes o a os as um uma e ou mas ao aos à às em no na nos nas por pelo pela para com sem sobre entre desde até ' +
    'durante contra segundo é são era eram foi foram tem têm havia será não se que quem quando onde como mais menos ' +
    'seu sua também está estão porque enquanto embora',
  ru: 'и или но а в во на по под над за из изо с со к ко у о об от до для при через между без это был была было были ' +
    'есть будет будут не ни он она оно они мы я вы что который которая которые как когда где если чтобы также уже ' +
    'еще ещё более менее около',
  nl: 'de het een en of maar in op aan van voor met naar uit bij door over onder tussen tegen zonder tot om te is ' +
    'zijn was waren wordt worden werd werden heeft hebben had hadden kan zal zullen niet geen er die dat dan als ook ' +
    'nog al per',
  sv:
    'och eller men i på av för från till med utan om under över mellan mot hos vid efter före sedan som är var har ' +
    'hade blir blev ska skulle kan inte de den det en ett han hon vi varje per enligt också även bara än',
  da:
    'og eller men i på af for fra til med uden om under over mellem mod hos ved efter før siden som er var har havde ' +
    'bliver blev skal skulle kan ikke de den det en et han hun vi hver per ifølge også kun end',
  no:
    'og eller men i på av for fra til med uten om under over mellom mot hos ved etter før siden som er var har hadde ' +
    'blir ble skal skulle kan ikke de den det en ett et han hun vi hver per ifølge også bare enn',
  cs:
    'a i nebo ale v ve na do z ze za o u od po před při pro nad pod bez mezi k ke s se je jsou byl byla bylo byly ' +
    'bude budou není ne který která které to ten ta také už ještě jako než podle proti ročně denně',
  ro:
    'și sau dar în din la pe cu fără pentru de către prin spre sub peste între după ' +
    'înainte până este sunt era erau a ' +
    'au va vor fi fost nu se că care ce cu un o al ai ale mai ca cum potrivit conform anual',
  hu:
    'és vagy de a az egy van volt lesz voltak lettek nem hogy ami amely aki mint már még csak is vett vesz kapott ' +
    'jött ment lett alatt után előtt között miatt szerint évente naponta',
  fi:
    'ja tai mutta on oli ovat olivat ei että joka jotka kuin myös vain jo vielä vuodessa päivässä ennen jälkeen ' +
    'mukaan kanssa ilman välillä sekä',
  bn:
    'ও এবং বা কিন্তু থেকে জন্য সঙ্গে সাথে মধ্যে পর আগে করে করা করেছে করেছেন হয় হয়েছে হয়েছেন ছিল ছিলেন আছে আছেন ' +
    'নিয়ে দিয়ে যে যা এই সেই নিয়োগ তৈরি নির্মাণ নিহত আহত গ্রেপ্তার মারা যান গেছেন গেছে এসেছে এসেছেন অংশ',
  vi:
    'và hoặc nhưng ở tại trong ngoài trên dưới của cho với từ đến để vào ra là đã đang sẽ được bị có không này đó ' +
    'khi nếu như theo vì do bởi mà thì cũng nữa mỗi',
  pl: 'i a oraz ale lub w we na do z ze za o u od po przez przy dla nad pod bez między jest są był była było były ' +
    'będzie nie się że który która które to ten ta też także już jeszcze ponad około',
  tr: 've ile bir bu da de için kadar olan ise ama veya gibi daha en',
  el: 'και ή αλλά σε στο στη στην στον στα από με για ο η το οι τα των του της είναι ήταν που να θα δεν',
  id:
    'hingga sampai dan atau di ke dari yang untuk pada dengan dalam oleh ini itu adalah akan telah sudah ' +
    'tidak bagi serta sejak karena',
  ar: 'في من على إلى عن مع و أو أن التي الذي هذا هذه كان كانت قد لا بعد قبل خلال منذ كل',
  he: 'של על את עם או כי הוא היא זה לא גם אל',
  hi: 'के की का को में से पर और या ने है हैं था थे थी यह वह कि तक भी',
  uk: 'і й та або але а в у на по під над за із зі з до к о об від для при через між без це був була було були є ' +
    'буде будуть не ні він вона воно вони ми я ви що який яка які як коли де якщо щоб також уже вже ще більше менше ' +
    'близько',
};

/** Words before a number that make it a name or an address: "No. 5", "Flight 93", "Chapter 11". */
export const NAMING: ReadonlySet<string> = new Set(
  ('box code zip zipcode postcode isbn plz pin gate platform pier lot pp seiten postfach apartado casilla boîte psc ' +
  'ext extension dial model nummer numer nomor no nr nº n° number numbers ' +
  'flight chapter section article page route highway room apartment apt level type phase stage group line channel ' +
  'interstate gate unit bus district ward grade version title act bill proposition prop amendment item rule step ' +
  'abs size größe taille talla taglia tamanho maat rozmiar storlek størrelse ' +
  'part tip volume vol figure fig table season episode formula psalm paragraph clause row seat zone category class ' +
  'kapitel artikel seite nummer gruppe chapitre page numéro artículo capítulo página número capitolo pagina artigo ' +
  'глава статья статьи страница номер стаття статті сторінка').split(
    ' ',
  ),
);

/** After a number these make it a time of the day, or part of a date. */
export const CLOCK: ReadonlySet<string> = new Set([
  "a.m.", "p.m.", "am", "pm", "o'clock", "uhr",
]);

/** Zones of the time of day, in capitals: "17.30 GMT", but "5 et 7". */
export const ZONES: ReadonlySet<string> = new Set(
  'GMT UTC ET EST EDT PT PST PDT CT CST CDT BST CET CEST MEZ MESZ MSK IST JST KST AEST AEDT SAST WIB WITA'.split(' '),
);

export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  ('people men women children feet teeth mice geese police staff personnel fish sheep deer cattle crew aircraft ' +
  'troops data media criteria alumni policemen firefighters businessmen congressmen fishermen townspeople').split(
    ' ',
  ),
);
