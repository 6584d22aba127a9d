/** Words for thousands, millions and so on in languages whose spelled numbers are not read. Data only. */

/** By language; the words stand right after digits: "4.2 مليون", "42亿", "3,2 miljoen". */
export const SCALE_WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  nl: { honderd: 100, duizend: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9, biljoen: 1e12 },
  pl: {
    tys: 1e3,
    tysiąc: 1e3,
    tysiące: 1e3,
    tysięcy: 1e3,
    mln: 1e6,
    milion: 1e6,
    miliony: 1e6,
    milionów: 1e6,
    miliona: 1e6,
    mld: 1e9,
    miliard: 1e9,
    miliardy: 1e9,
    miliardów: 1e9,
    miliarda: 1e9,
    bln: 1e12,
    bilion: 1e12,
    biliony: 1e12,
    bilionów: 1e12,
  },
  tr: { yüz: 100, bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 },
  el: {
    χιλιάδες: 1e3,
    χιλιάδων: 1e3,
    χιλ: 1e3,
    εκατομμύριο: 1e6,
    εκατομμύρια: 1e6,
    εκατομμυρίων: 1e6,
    εκατ: 1e6,
    δισεκατομμύριο: 1e9,
    δισεκατομμύρια: 1e9,
    δισεκατομμυρίων: 1e9,
    δισ: 1e9,
    τρισεκατομμύρια: 1e12,
    τρισ: 1e12,
  },
  id: { ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
  ar: {
    ألف: 1e3,
    ألفا: 1e3,
    آلاف: 1e3,
    مليون: 1e6,
    مليونا: 1e6,
    ملايين: 1e6,
    مليار: 1e9,
    مليارا: 1e9,
    مليارات: 1e9,
    بليون: 1e9,
    تريليون: 1e12,
    تريليونات: 1e12,
  },
  fa: { هزار: 1e3, میلیون: 1e6, میلیارد: 1e9, تریلیون: 1e12 },
  he: { אלף: 1e3, אלפים: 1e3, מיליון: 1e6, מיליוני: 1e6, מיליארד: 1e9, מיליארדי: 1e9, טריליון: 1e12 },
  hi: { सौ: 100, हजार: 1e3, हज़ार: 1e3, लाख: 1e5, करोड़: 1e7, अरब: 1e9, खरब: 1e11, मिलियन: 1e6, बिलियन: 1e9 },
  zh: {
    百: 100,
    千: 1e3,
    万: 1e4,
    萬: 1e4,
    百万: 1e6,
    百萬: 1e6,
    千万: 1e7,
    千萬: 1e7,
    亿: 1e8,
    億: 1e8,
    万亿: 1e12,
    萬億: 1e12,
    兆: 1e12,
  },
  ja: { 百: 100, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 億: 1e8, 兆: 1e12 },
  ko: { 백: 100, 천: 1e3, 만: 1e4, 백만: 1e6, 천만: 1e7, 억: 1e8, 조: 1e12 },
  th: { ร้อย: 100, พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6, พันล้าน: 1e9, หมื่นล้าน: 1e10, แสนล้าน: 1e11, ล้านล้าน: 1e12 },
};

/** Scripts in which no space parts a number from its unit. */
export const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th']);

/**
 * "4,2 miljoner", "3 miliona": a word like these after a number multiplies it by what a language without a list does
 * not tell ("bilion" is a thousand or a million millions), so that the value is not known.
 */
export const LOOKS_LIKE_SCALE =
  /^(?:mil(?:l|lj|j|h|i)[oóõ]|mil[iy]?ard|millón|bil(?:l|j|i)[oó]|tril|tus[ie]n|tisí[cč]|tisuć|tuhat|tuhan|milyon|milió|milj|ezer|mii$|nghìn|triệu|tỷ$|мили|млн|милл|мил[ьј]|тисућ|хиляд)/iu;
