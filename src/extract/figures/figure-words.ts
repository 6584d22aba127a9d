/** Words around figures: currencies, units, qualifiers, and the words at which a label ends. Data only. */

/** Written before the number, longest first where one begins another. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'], ['CA$', 'CAD'], ['AU$', 'AUD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['A$', 'AUD'], ['C$', 'CAD'], ['R$', 'BRL'],
  ['S$', 'SGD'], ['NT$', 'TWD'], ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'],
  ['₴', 'UAH'], ['₩', 'KRW'], ['₪', 'ILS'], ['₺', 'TRY'], ['₫', 'VND'], ['₦', 'NGN'], ['₱', 'PHP'], ['฿', 'THB'], ['zł', 'PLN'],
  ['Rs.', 'INR'], ['Rs', 'INR'],
];

/** Codes that are written beside a number in running text. */
export const CURRENCY_CODES: readonly string[] = [
  'USD', 'EUR', 'GBP', 'JPY', 'CHF', 'INR', 'RUB', 'UAH', 'CNY', 'RMB', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'BRL', 'MXN', 'ZAR', 'SEK',
  'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'TRY', 'AED', 'SAR', 'ILS', 'KRW', 'THB', 'IDR', 'PHP', 'NGN', 'KES', 'ARS', 'CLP', 'COP',
];

/** Names of currencies after a number, in every language that is read. */
export const CURRENCY_WORDS: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollar', 'dollars', 'dólares', 'dólar', 'dollari', 'dollaro', 'доллар', 'доллара', 'долларов', 'долларам', 'долар', 'долара', 'доларів', 'долари'],
  EUR: ['euro', 'euros', 'евро', 'євро'],
  GBP: ['pfund', 'livres', 'libras', 'sterline', 'фунтов', 'фунта', 'фунтів'],
  JPY: ['yen', 'yens', 'yenes', 'иен', 'єн'],
  CNY: ['yuan', 'yuans', 'yuanes', 'renminbi', 'юаней', 'юаня', 'юанів'],
  INR: ['rupee', 'rupees', 'rupien', 'roupies', 'rupias', 'rupie', 'рупий', 'рупій'],
  RUB: ['rouble', 'roubles', 'ruble', 'rubles', 'rubel', 'rublos', 'rubli', 'рубль', 'рубля', 'рублей', 'рублях', 'руб', 'рублів', 'рублі'],
  UAH: ['hryvnia', 'hryvnias', 'hrywnja', 'гривна', 'гривны', 'гривен', 'гривень', 'гривні', 'гривня', 'грн'],
  CHF: ['franken', 'francs', 'franchi', 'francos', 'франков', 'франків'],
  BRL: ['reais'],
  MXN: ['pesos'],
  ZAR: ['rand'],
  TRY: ['lira', 'liras', 'lire', 'лир', 'лір'],
  SEK: ['kronor', 'kronen'],
  ILS: ['shekels', 'shekel', 'шекелей'],
  PLN: ['zloty', 'zlotys', 'злотых', 'злотих'],
};

/** Only after a scale: by themselves these are other words ("won", "pounds" of weight). */
export const CURRENCY_AFTER_SCALE: Readonly<Record<string, string>> = { won: 'KRW', pounds: 'GBP', real: 'BRL' };

export const PERCENT_WORDS: readonly string[] = ['%', 'percent', 'pct', 'prozent', 'procent', 'процент', 'процента', 'процентов', 'відсоток', 'відсотка', 'відсотки', 'відсотків'];
/** Two words, the second one "cent" or its like. */
export const PERCENT_PAIRS: readonly string[] = ['per cent', 'pour cent', 'por ciento', 'por cento', 'per cento'];
export const POINT_WORDS: readonly string[] = ['percentage point', 'percentage points', 'prozentpunkt', 'prozentpunkte', 'prozentpunkten', 'points de pourcentage', 'point de pourcentage', 'puntos porcentuales', 'punti percentuali', 'pontos percentuais', 'процентных пункта', 'процентных пунктов', 'процентный пункт', 'відсоткових пункти', 'відсоткових пунктів'];

/** Short scales glued to or beside digits. "m" counts as million beside money only. */
export const SCALE_SIGNS: Readonly<Record<string, number>> = {
  k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, B: 1e9, tn: 1e12, trn: 1e12, Mio: 1e6, Mrd: 1e9, Md: 1e9, Mds: 1e9,
};

/** Unit symbol → the words for it, in every language that is read. */
export const UNITS: Readonly<Record<string, readonly string[]>> = {
  s: ['second', 'seconds', 'sec', 'secs', 'sekunde', 'sekunden', 'seconde', 'secondes', 'segundo', 'segundos', 'secondo', 'secondi', 'секунд', 'секунды', 'секунди'],
  min: ['minute', 'minutes', 'min', 'mins', 'minuten', 'minuto', 'minutos', 'minuti', 'минут', 'минуты', 'хвилин', 'хвилини'],
  h: ['hour', 'hours', 'hr', 'hrs', 'stunde', 'stunden', 'heure', 'heures', 'hora', 'horas', 'ora', 'ore', 'час', 'часа', 'часов', 'година', 'години', 'годин'],
  d: ['day', 'days', 'tag', 'tage', 'tagen', 'jour', 'jours', 'día', 'días', 'giorno', 'giorni', 'dia', 'dias', 'дня', 'дней', 'дні', 'днів', 'сутки', 'суток'],
  wk: ['week', 'weeks', 'woche', 'wochen', 'semaine', 'semaines', 'semana', 'semanas', 'settimana', 'settimane', 'неделя', 'недели', 'недель', 'тижень', 'тижні', 'тижнів'],
  mo: ['month', 'months', "months'", 'monat', 'monate', 'monaten', 'mois', 'mes', 'meses', 'mese', 'mesi', 'mês', 'месяц', 'месяца', 'месяцев', 'місяць', 'місяці', 'місяців'],
  yr: ['year', 'years', 'jahr', 'jahre', 'jahren', 'an', 'ans', 'année', 'années', 'año', 'años', 'anno', 'anni', 'ano', 'anos', 'год', 'года', 'лет', 'рік', 'роки', 'років'],
  mm: ['mm', 'millimeter', 'millimeters', 'millimetre', 'millimetres', 'миллиметров', 'міліметрів'],
  cm: ['cm', 'centimeter', 'centimeters', 'centimetre', 'centimetres', 'zentimeter', 'centimètres', 'centímetros', 'centimetri', 'сантиметров', 'сантиметрів', 'см'],
  m: ['m', 'meter', 'meters', 'metre', 'metres', 'metern', 'mètre', 'mètres', 'metro', 'metros', 'metri', 'метр', 'метра', 'метров', 'метри', 'метрів'],
  km: ['km', 'kilometer', 'kilometers', 'kilometre', 'kilometres', 'kilometern', 'kilomètre', 'kilomètres', 'kilómetros', 'kilómetro', 'chilometri', 'quilômetros', 'quilómetros', 'километр', 'километра', 'километров', 'кілометри', 'кілометрів', 'км'],
  in: ['inch', 'inches'],
  ft: ['foot', 'feet', 'ft'],
  yd: ['yard', 'yards'],
  mi: ['mile', 'miles', 'meile', 'meilen', 'milles', 'millas', 'miglia', 'milhas', 'миль', 'мили', 'милі'],
  mph: ['mph'],
  'km/h': ['km/h', 'kph', 'kmh'],
  kn: ['knots'],
  g: ['gram', 'grams', 'gramm', 'grammes', 'gramos', 'grammi', 'gramas', 'грамм', 'грамів'],
  mg: ['mg', 'milligrams'],
  kg: ['kg', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramm', 'kilogrammes', 'kilogramos', 'chili', 'chilogrammi', 'quilos', 'килограмм', 'килограммов', 'кілограмів', 'кг'],
  t: ['tonne', 'tonnes', 'tonnen', 'tons', 'ton', 'toneladas', 'tonnellate', 'тонн', 'тонны', 'тонни'],
  lb: ['pound', 'pounds', 'lb', 'lbs'],
  oz: ['ounce', 'ounces', 'oz'],
  l: ['liter', 'liters', 'litre', 'litres', 'litros', 'litri', 'литров', 'літрів'],
  gal: ['gallon', 'gallons'],
  bbl: ['barrel', 'barrels', 'barils', 'barriles', 'barili', 'barris', 'баррелей', 'барелів'],
  ha: ['hectare', 'hectares', 'hektar', 'hectáreas', 'ettari', 'hectares', 'гектаров', 'гектара', 'гектарів', 'га'],
  ac: ['acre', 'acres'],
  '°C': ['°c', 'celsius'],
  '°F': ['°f', 'fahrenheit'],
  '°': ['degrees', 'grad', 'degrés', 'grados', 'gradi', 'graus', 'градусов', 'градуса', 'градусів', '°'],
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
  en: ['more than', 'less than', 'fewer than', 'at least', 'at most', 'about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'some', 'up to', 'as many as', 'as much as', 'as few as', 'as little as', 'no more than', 'no less than', 'no fewer than', 'no longer than', 'not more than', 'an estimated', 'estimated', 'over', 'under', 'well over', 'just over', 'just under', 'close to', 'a maximum of', 'a minimum of', 'a total of', 'an average of', 'a record', 'an additional', 'another', 'up to a', 'nearly a', 'about a', 'almost a', 'more than a', 'roughly a', 'over a', 'around a', 'at least a', 'every', 'all', 'a further', 'an extra', 'upwards of', 'slightly more than', 'slightly less than', 'a little over', 'a little more than', 'a little under', 'within', 'the first', 'first', 'a combined', 'below', 'above', 'exceeding'],
  de: ['mehr als', 'weniger als', 'mindestens', 'höchstens', 'etwa', 'rund', 'fast', 'knapp', 'gut', 'über', 'unter', 'ungefähr', 'bis zu', 'circa', 'ca.', 'insgesamt', 'alle', 'weitere', 'nahezu', 'schätzungsweise'],
  fr: ['plus de', "plus d'", 'moins de', "moins d'", 'au moins', 'environ', 'près de', "près d'", 'quelque', "jusqu'à", 'presque', 'à peine', 'autour de', 'pas moins de'],
  es: ['más de', 'menos de', 'al menos', 'por lo menos', 'cerca de', 'casi', 'unos', 'unas', 'alrededor de', 'hasta', 'aproximadamente', 'un total de', 'otros', 'otras', 'en torno a'],
  it: ['più di', 'oltre', 'meno di', 'almeno', 'circa', 'quasi', 'fino a', 'intorno a', 'altri', 'altre', 'un totale di', 'appena'],
  pt: ['mais de', 'menos de', 'pelo menos', 'cerca de', 'quase', 'até', 'aproximadamente', 'ao menos', 'outros', 'outras', 'um total de', 'em torno de'],
  ru: ['более', 'больше', 'менее', 'меньше', 'около', 'почти', 'свыше', 'порядка', 'примерно', 'до', 'как минимум', 'не менее', 'не более', 'по меньшей мере', 'еще', 'ещё'],
  uk: ['понад', 'більше', 'більш ніж', 'менше', 'близько', 'майже', 'приблизно', 'до', 'щонайменше', 'не менше', 'не більше', 'ще', 'принаймні'],
};

/** Closed-class words and everyday verbs: a label ends before them. */
export const LABEL_STOPS: Readonly<Record<string, string>> = {
  en: 'the a an this that these those and or but nor so yet if than as at by for from in into on onto off out over under up down with without within about after before since until till during between among through across against toward towards per via to who whom whose which what when where why how is are was were be been being am has have had having do does did will would can could may might shall should must not no he she it they we i you him her them us me his its their our my your said says say told according because while although though however also only just more most less least very too ago later earlier old each every both either neither there here then now came come comes went go goes took take takes made make makes got get gets gave give gives left lost won led held set put saw seen found ran run began begin rose fell grew hit cost remain remained stood stand live lived died die work works worked return returned voted participated attended monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last next',
  de: 'der die das den dem des ein eine einen einem einer und oder aber an am auf aus bei beim bis durch für gegen in im ins mit nach ohne seit über um unter vom von vor zu zum zur zwischen ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen nicht kein keine er sie es wir ich sich als wie dass weil wenn während auch nur noch mehr weniger sagte sagt laut',
  fr: 'le la les un une des du au aux et ou mais à dans en par pour sur sous avec sans chez entre vers depuis pendant avant après contre est sont était étaient a ont avait avaient sera seront été être avoir ne pas il elle ils elles on nous vous je se que qui dont où ce cette ces plus moins selon ainsi aussi y',
  es: 'el la los las un una unos unas y e o u pero a al en por para con sin sobre entre desde hasta durante contra según es son era eran fue fueron ha han había será serán no se que quien cuando donde como más menos su sus este esta lo le les ya también está están',
  it: 'il lo la i gli le un una uno e ed o ma a al alla ai alle in nel nella nei nelle per con senza su sul sulla tra fra da dal dalla dai è sono era erano ha hanno aveva avevano sarà non si che chi cui quando dove come più meno secondo anche ci',
  pt: 'o a os as um uma e ou mas ao aos à às em no na nos nas por pelo pela para com sem sobre entre desde até durante contra segundo é são era eram foi foram tem têm havia será não se que quem quando onde como mais menos seu sua também está estão',
  ru: 'и или но а в во на по под над за из изо с со к ко у о об от до для при через между без это был была было были есть будет будут не ни он она оно они мы я вы что который которая которые как когда где если чтобы также уже еще ещё более менее около',
  uk: 'і й та або але а в у на по під над за із зі з до к о об від для при через між без це був була було були є буде будуть не ні він вона воно вони ми я ви що який яка які як коли де якщо щоб також уже вже ще більше менше близько',
};

/** Words before a number that make it a name or an address: "No. 5", "Flight 93", "Chapter 11". */
export const NAMING: ReadonlySet<string> = new Set('no nr nº n° number numbers flight chapter section article page route highway room apartment apt level type phase stage group line channel interstate gate unit bus district ward grade version title act bill proposition prop amendment item rule step part tip volume vol figure fig table season episode formula psalm paragraph clause row seat zone category class kapitel artikel seite nummer gruppe chapitre page numéro artículo capítulo página número capitolo pagina artigo глава статья статьи страница номер стаття статті сторінка'.split(' '));

/** After a number these make it a time of the day, or part of a date. */
export const CLOCK: ReadonlySet<string> = new Set(["a.m.", "p.m.", "am", "pm", "o'clock", "uhr", "gmt", "et", "est", "edt", "bst", "cet"]);

export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set('people men women children feet teeth mice geese police staff personnel fish sheep deer cattle crew aircraft troops data media criteria alumni policemen firefighters businessmen congressmen fishermen townspeople'.split(' '));
