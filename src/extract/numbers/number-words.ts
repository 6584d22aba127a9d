/** Words that stand for numbers, by language. Data only: values, scales, vague plurals and fractions. */

export interface NumberWords {
  /** Cardinals that add or are multiplied: "seven", "forty". */
  cardinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: "hundred", "million", "lakh". */
  scales: Readonly<Record<string, number>>;
  /** Plurals of no fixed value: "hundreds", "dozens". */
  vague: readonly string[];
  /** Joins the parts of one number: "two hundred and six". */
  joiners: readonly string[];
  /** Denominators, after a cardinal or an article: "two thirds", "a quarter". */
  fractions: Readonly<Record<string, number>>;
  /** Words for one half that stand alone. */
  halves: readonly string[];
  /** One, and the articles that look like it: never a figure by themselves. */
  ones: readonly string[];
}

const en: NumberWords = {
  cardinals: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  scales: {
    dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, lakhs: 1e5,
    crore: 1e7, crores: 1e7,
  },
  vague: ['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'trillions', 'tens'],
  joiners: ['and'],
  fractions: {
    half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6,
    seventh: 7, sevenths: 7, eighth: 8, eighths: 8, tenth: 10, tenths: 10,
  },
  halves: ['half'],
  ones: ['one', 'a', 'an'],
};

const de: NumberWords = {
  cardinals: {
    null: 0, eins: 1, ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6,
    sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16,
    siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60,
    siebzig: 70, achtzig: 80, neunzig: 90, zweihundert: 200, dreihundert: 300, vierhundert: 400, fünfhundert: 500,
    zweitausend: 2000, dreitausend: 3000, fünftausend: 5000, zehntausend: 10000, hunderttausend: 100000,
  },
  scales: {
    dutzend: 12, hundert: 100, tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9,
    billion: 1e12, billionen: 1e12, mill: 1e6,
  },
  vague: ['dutzende', 'dutzenden', 'hunderte', 'hunderten', 'tausende', 'tausenden', 'zehntausende', 'hunderttausende'],
  joiners: [],
  fractions: { drittel: 3, viertel: 4, fünftel: 5, zehntel: 10 },
  halves: ['hälfte'],
  ones: ['eins', 'ein', 'eine', 'einen', 'einem', 'einer'],
};

const fr: NumberWords = {
  cardinals: {
    zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11,
    douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40,
    cinquante: 50, soixante: 60, septante: 70, huitante: 80, nonante: 90,
  },
  scales: {
    dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50,
    soixantaine: 60, centaine: 100, millier: 1e3,
    cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9,
  },
  vague: ['dizaines', 'centaines', 'milliers'],
  joiners: ['et'],
  fractions: { tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, dixième: 10, dixièmes: 10 },
  halves: ['moitié'],
  ones: ['un', 'une'],
};

const es: NumberWords = {
  cardinals: {
    cero: 0, uno: 1, una: 1, un: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9,
    diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18,
    diecinueve: 19, veinte: 20, veintiuno: 21, veintiún: 21, veintiuna: 21, veintidós: 22, veintitrés: 23,
    veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29,
    treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100,
    ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400,
    cuatrocientas: 400, quinientos: 500, quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700,
    setecientas: 700, ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900,
  },
  scales: {
    decena: 10, docena: 12, quincena: 15, veintena: 20, treintena: 30, centenar: 100, millar: 1e3,
    mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12,
  },
  vague: ['decenas', 'docenas', 'cientos', 'centenares', 'miles'],
  joiners: ['y'],
  fractions: { tercio: 3, tercios: 3, cuarto: 4, cuartos: 4, quinto: 5, quintos: 5, décimo: 10, décimas: 10 },
  halves: ['mitad'],
  ones: ['uno', 'una', 'un'],
};

const it: NumberWords = {
  cardinals: {
    zero: 0, uno: 1, una: 1, un: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9,
    dieci: 10, undici: 11, dodici: 12, tredici: 13, quattordici: 14, quindici: 15, sedici: 16, diciassette: 17,
    diciotto: 18, diciannove: 19, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60,
    settanta: 70, ottanta: 80, novanta: 90,
  },
  scales: {
    decina: 10, dozzina: 12, quindicina: 15, ventina: 20, trentina: 30, quarantina: 40, cinquantina: 50, centinaio: 100,
    migliaio: 1e3, cento: 100, mille: 1e3, mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9,
  },
  vague: ['decine', 'dozzine', 'centinaia', 'migliaia'],
  joiners: ['e'],
  fractions: { terzo: 3, terzi: 3, quarto: 4, quarti: 4, quinto: 5, quinti: 5, decimo: 10 },
  halves: ['metà'],
  ones: ['uno', 'una', 'un'],
};

const pt: NumberWords = {
  cardinals: {
    zero: 0, um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9,
    dez: 10, onze: 11, doze: 12, treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16,
    dezessete: 17, dezoito: 18, dezenove: 19, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60,
    setenta: 70, oitenta: 80, noventa: 90, cem: 100, cento: 100, duzentos: 200, duzentas: 200, trezentos: 300,
    trezentas: 300, quatrocentos: 400, quatrocentas: 400, quinhentos: 500, quinhentas: 500, seiscentos: 600,
    seiscentas: 600, setecentos: 700, setecentas: 700, oitocentos: 800, oitocentas: 800, novecentos: 900,
    novecentas: 900,
  },
  scales: {
    dezena: 10, dúzia: 12, quinzena: 15, vintena: 20, centena: 100, milhar: 1e3, mi: 1e6, bi: 1e9, tri: 1e12,
    mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, bilião: 1e12, biliões: 1e12, trilhão: 1e12,
    trilhões: 1e12,
  },
  vague: ['dezenas', 'dúzias', 'centenas', 'milhares'],
  joiners: ['e'],
  fractions: { terço: 3, terços: 3, quarto: 4, quartos: 4, quinto: 5, quintos: 5, décimo: 10 },
  halves: ['metade'],
  ones: ['um', 'uma'],
};

const ru: NumberWords = {
  cardinals: {
    ноль: 0, один: 1, одна: 1, одно: 1, одного: 1, одной: 1, два: 2, две: 2, двух: 2, двоих: 2, двое: 2, три: 3,
    трех: 3, трёх: 3, троих: 3, трое: 3, четыре: 4, четырех: 4, четырёх: 4, четверо: 4, пять: 5, пяти: 5, пятеро: 5,
    шесть: 6, шести: 6, семь: 7, семи: 7, восемь: 8, восьми: 8, девять: 9, девяти: 9, десять: 10, десяти: 10,
    одиннадцать: 11, двенадцать: 12, тринадцать: 13, четырнадцать: 14, пятнадцать: 15, шестнадцать: 16, семнадцать: 17,
    восемнадцать: 18, девятнадцать: 19, двадцать: 20, двадцати: 20, тридцать: 30, тридцати: 30, сорок: 40,
    пятьдесят: 50, шестьдесят: 60, семьдесят: 70, восемьдесят: 80, девяносто: 90, сто: 100, ста: 100, двести: 200,
    двухсот: 200, триста: 300, трехсот: 300, трёхсот: 300, четыреста: 400, пятьсот: 500, пятисот: 500, шестьсот: 600,
    семьсот: 700, восемьсот: 800, девятьсот: 900, пятидесяти: 50,
  },
  scales: {
    тысячами: 1e3, тысячам: 1e3, миллионами: 1e6, миллионам: 1e6, миллиардами: 1e9, миллиардам: 1e9,
    тысяча: 1e3, тысячу: 1e3, тысячи: 1e3, тысяч: 1e3, тыс: 1e3, миллион: 1e6, миллиона: 1e6, миллионов: 1e6, млн: 1e6,
    миллиард: 1e9, миллиарда: 1e9, миллиардов: 1e9, млрд: 1e9, триллион: 1e12, триллиона: 1e12, триллионов: 1e12,
    трлн: 1e12,
  },
  vague: ['десятки', 'десятков', 'сотни', 'сотен', 'тысячи'],
  joiners: [],
  fractions: { треть: 3, трети: 3, четверть: 4, четверти: 4, пятых: 5, десятых: 10 },
  halves: ['половина', 'половину', 'половины'],
  ones: ['один', 'одна', 'одно', 'одного', 'одной'],
};

const uk: NumberWords = {
  cardinals: {
    нуль: 0, один: 1, одна: 1, одне: 1, одного: 1, два: 2, дві: 2, двох: 2, двоє: 2, три: 3, трьох: 3, троє: 3,
    чотири: 4, чотирьох: 4, четверо: 4, "п'ять": 5, "п'яти": 5, "п'ятьох": 5, шість: 6, шести: 6, сім: 7, семи: 7,
    вісім: 8, восьми: 8, "дев'ять": 9, десять: 10, десяти: 10, одинадцять: 11, дванадцять: 12, тринадцять: 13,
    чотирнадцять: 14, "п'ятнадцять": 15, шістнадцять: 16, сімнадцять: 17, вісімнадцять: 18, "дев'ятнадцять": 19,
    двадцять: 20, двадцяти: 20, тридцять: 30, сорок: 40, "п'ятдесят": 50, шістдесят: 60, сімдесят: 70, вісімдесят: 80,
    "дев'яносто": 90, сто: 100, ста: 100, двісті: 200, триста: 300, чотириста: 400, "п'ятсот": 500,
    шістсот: 600, сімсот: 700, вісімсот: 800, "дев'ятсот": 900,
  },
  scales: {
    тисяча: 1e3, тисячу: 1e3, тисячі: 1e3, тисяч: 1e3, тис: 1e3, мільйон: 1e6, мільйона: 1e6, мільйони: 1e6,
    мільйонів: 1e6, млн: 1e6, мільярд: 1e9, мільярда: 1e9, мільярди: 1e9, мільярдів: 1e9, млрд: 1e9, трильйон: 1e12,
    трильйонів: 1e12, трлн: 1e12,
  },
  vague: ['десятки', 'десятків', 'сотні', 'сотень'],
  joiners: [],
  fractions: { третина: 3, третини: 3, третину: 3, чверть: 4, чверті: 4 },
  halves: ['половина', 'половину', 'половини'],
  ones: ['один', 'одна', 'одне', 'одного'],
};

export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = { en, de, fr, es, it, pt, ru, uk };

/** A language without a list reads digits only. */
export const NO_NUMBER_WORDS: NumberWords = {
  cardinals: {}, scales: {}, vague: [], joiners: [], fractions: {}, halves: [], ones: [],
};

/** Languages that write 3,5 for three and a half, and 1.000 for a thousand. */
export const DECIMAL_COMMA: ReadonlySet<string> = new Set([
  'de', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'nl', 'pl', 'cs', 'sk', 'da', 'sv', 'no', 'nb', 'fi', 'tr', 'el', 'ro',
  'hu', 'bg', 'sr', 'hr', 'sl', 'id', 'vi', 'be', 'ca',
]);
