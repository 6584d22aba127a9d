/** More units after numbers: areas, volumes, and what other languages call per cent, degrees, money. Data only. */

const words = (list: string): readonly string[] => list.split('|');

/** Unit symbol → the words for it, one to three, lower-cased. */
export const MORE_UNITS: Readonly<Record<string, readonly string[]>> = {
  'm²': words(
    'sq m|sqm|square metre|square metres|square meter|square meters|quadratmeter|quadratmetern|mètres carrés|mètre ' +
      'carré|metros cuadrados|metro cuadrado|metri quadrati|metri quadri|metro quadrato|metros quadrados|квадратных ' +
      'метров|квадратных метра|кв м|квадратних метрів|vierkante meter|metrów kwadratowych|metry ' +
      'kwadratowe|kvadratmeter|metrekare|τετραγωνικά μέτρα|meter persegi|متر مربع|مترا مربعا|מ״ר|מ"ר|वर्ग ' +
      'मीटर|ตารางเมตร|mét vuông|平方米|平方公尺|平方メートル|제곱미터|평방미터|㎡',
  ),
  'km²': words(
    'sq km|square kilometre|square kilometres|square kilometer|square ' +
      'kilometers|quadratkilometer|quadratkilometern|kilomètres carrés|kilómetros cuadrados|chilometri ' +
      'quadrati|quilômetros quadrados|quilómetros quadrados|квадратных километров|кв км|квадратних ' +
      'кілометрів|vierkante kilometer|kilometrów kwadratowych|kvadratkilometer|kilometrekare|τετραγωνικά ' +
      'χιλιόμετρα|kilometer persegi|كيلومتر مربع|كيلومترا مربعا|קמ״ר|קמ"ר|वर्ग किलोमीटर|ตารางกิโลเมตร|km ' +
      'vuông|平方公里|平方キロ|平方キロメートル|제곱킬로미터|㎢',
  ),
  'm³': words(
    'cubic metre|cubic metres|cubic meter|cubic meters|kubikmeter|kubikmetern|mètres cubes|metros cúbicos|metri cubi|' +
      'кубометров|кубометра|кубических метров|кубометрів|kubieke meter|metrów sześciennych|metreküp|κυβικά μέτρα|' +
      'meter kubik|متر مكعب|घन मीटर|ลูกบาศก์เมตร|mét khối|立方米|立方メートル|세제곱미터',
  ),
  'ft²': words('sq ft|square foot|square feet'),
  'mi²': words('sq mi|square mile|square miles'),
  km: words('קילומטרים|קילומטר|kilomètres|kilómetros|χιλιόμετρο|ק״מ|ק"מ|كم|كيلومترات|किमी|กม.|ki-lô-mét|千米'),
  m: words('מטר|מטרים|أمتار|مترا|mét'),
  kg: words('ק״ג|קילוגרם|كيلوغراما|کیلوگرم|公斤'),
  t: words('طنا|أطنان|טון|tấn|tona|тонна|टन'),
  ha: words('hektare|هكتارا|héc-ta'),
  '°': words('מעלות|درجات مئوية|grader|stupňů|độ|องศาเซลเซียส|درجه|asteen|astetta|fok|fokos|fokot'),
  '°C': words('摄氏度|攝氏度|derajat celsius|डिग्री सेल्सियस|درجة مئوية|מעלות צלזיוס|độ c|섭씨'),
  h: words('jam|שעה'),
  '%': words(
    'prozentige|prozentiger|prozentiges|prozentigen|phần trăm|por cien|procent|procenttia|százalék|' +
      'százalékkal|százalékos|শতাংশ|la sută|درصد',
  ),
  pp: words('pp|ppts|百分点|百分點|个百分点|個百分點|퍼센트포인트|%p|procentpoäng|procentpunten|punktów procentowych|نقطة مئوية'),
  bp: words('个基点|個基點|基点|基點|ベーシスポイント|نقطة أساس|आधार अंक|räntepunkter|điểm cơ bản'),
  yr: words(
    'летний|летнего|летняя|летнюю|летней|летних|річний|річного|річна|річну|jährige|jähriger|jähriges|jährigen|' +
      'jährigem|jarige|årig|års|χρονος|χρονών|عامًا|سنوات',
  ),
  USD: words(
    'us dollar|us dollars|dólares estadounidenses|dollars américains|dollari americani|доллара сша|долларов сша|' +
      'доларів сша|دولار أمريكي',
  ),
  VND: words('đồng|vnđ'),
  INR: words('रु|ரூபாய்'),
  GBP: words(
    'pounds sterling|pound sterling|pfund sterling|livres sterling|livre sterling|libras esterlinas|sterline|' +
      'pond sterling',
  ),
  CHF: words('francs suisses|schweizer franken|franchi svizzeri|francos suizos|swiss francs|швейцарских франков'),
  XOF: words('francs cfa|franc cfa|fcfa|f cfa'),
  AUD: words('australian dollars'),
  CAD: words('canadian dollars|dollars canadiens'),
  HKD: words('港元|港币|港幣'),
  TWD: words('新台币|新臺幣|新台幣'),
  HUF: words('forint|forints'),
  CZK: words('korun|koruny|czech crowns'),
  RON: words('lei|leu'),
  BGN: words('leva|лева'),
  DKK: words('danske kroner|danish crowns|danish kroner'),
  NOK: words('norske kroner|norwegian crowns|norwegian kroner'),
  MYR: words('ringgit'),
  NGN: words('naira'),
  GHS: words('cedis|cedi'),
  KES: words('kenyan shillings'),
  PKR: words('pakistani rupees'),
  BDT: words('taka|টাকা'),
  ARS: words('pesos argentinos|argentine pesos'),
  MXN: words('pesos mexicanos|mexican pesos'),
  CLP: words('pesos chilenos|chilean pesos'),
  COP: words('pesos colombianos|colombian pesos'),
  PHP: words('philippine pesos'),
  UAH: words('гривнях'),
  KZT: words('тенге'),
  GEL: words('лари|lari'),
};

/** Units that take "²" and "³" behind them. */
export const LENGTHS: ReadonlySet<string> = new Set(['mm', 'cm', 'm', 'km', 'ft', 'mi', 'in']);

/** Letters that are units though a space stands before them: "130 g", "3,5 m hoher Zaun". */
export const SPACED_LETTERS: ReadonlySet<string> = new Set(['m', 'g', 't', 'h', 'l', 'м', 'г', 'т']);
