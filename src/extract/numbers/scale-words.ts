/** Words for thousands, millions and so on in languages without a reader of speakers. Data only. */

/** By language; the words stand right after digits: "4.2 مليون", "42亿", "3,2 miljoen". */
export const SCALE_WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  nl: { honderd: 100, duizend: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9, mrd: 1e9, biljoen: 1e12 },
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
  sv: {
    hundra: 100, tusen: 1e3, miljon: 1e6, miljoner: 1e6, mn: 1e6, miljard: 1e9, miljarder: 1e9, mdr: 1e9,
    biljoner: 1e12,
  },
  da: { hundrede: 100, tusind: 1e3, million: 1e6, millioner: 1e6, mio: 1e6, milliard: 1e9, milliarder: 1e9, mia: 1e9 },
  no: { hundre: 100, tusen: 1e3, million: 1e6, millioner: 1e6, milliard: 1e9, milliarder: 1e9 },
  nb: { hundre: 100, tusen: 1e3, million: 1e6, millioner: 1e6, milliard: 1e9, milliarder: 1e9 },
  cs: {
    sto: 100, tisíc: 1e3, tisíce: 1e3, tis: 1e3, milion: 1e6, miliony: 1e6, milionu: 1e6, milionů: 1e6, mil: 1e6,
    miliarda: 1e9, miliardy: 1e9, miliard: 1e9, mld: 1e9,
  },
  ro: { mii: 1e3, mie: 1e3, milion: 1e6, milioane: 1e6, mil: 1e6, miliard: 1e9, miliarde: 1e9, mld: 1e9 },
  hu: { száz: 100, ezer: 1e3, millió: 1e6, milliárd: 1e9 },
  fi: { sata: 100, tuhatta: 1e3, tuhat: 1e3, miljoona: 1e6, miljoonaa: 1e6, miljardi: 1e9, miljardia: 1e9 },
  vi: { trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  bn: { শত: 100, হাজার: 1e3, লাখ: 1e5, লক্ষ: 1e5, কোটি: 1e7 },
  ur: { سو: 100, ہزار: 1e3, لاکھ: 1e5, کروڑ: 1e7, ارب: 1e9 },
  sw: { laki: 1e5, milioni: 1e6, bilioni: 1e9 },
  ms: { ratus: 100, ribu: 1e3, juta: 1e6, bilion: 1e9, trilion: 1e12 },
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
    مئة: 100,
    مائة: 100,
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
  th: {
    ร้อย: 100, พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6, พันล้าน: 1e9, หมื่นล้าน: 1e10, แสนล้าน: 1e11,
    ล้านล้าน: 1e12,
  },
};

/** Scripts in which no space parts a number from its unit. */
export const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th']);

/**
 * "4,2 miljoner", "3 miliona": a word like these after a number multiplies it by what a language without a list does
 * not tell ("bilion" is a thousand or a million millions), so that the value is not known.
 */
const BEGINNINGS = [
  'mil(?:l|lj|j|h|i)[oóõ]|mil[iy]?ard|millón|bil(?:l|j|i)[oó]|tril|tus[ie]n|tisí[cč]|tisuć|tuhat|tuhan|milyon|milió',
  'milj|ezer|mii$|мили|млн|милл|мил[ьј]|тисућ|хиляд',
].join('|');
export const LOOKS_LIKE_SCALE = new RegExp(`^(?:${BEGINNINGS})`, 'iu');
