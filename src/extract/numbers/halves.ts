/**
 * Halves and quarters of what stands beside them: "one and a half million", "a quarter of a million", "un millón y
 * medio", "साढ़े 3 लाख".
 */

type Parts = Readonly<Record<string, number>>;

interface PartWords {
  /** After a number or a scale: what is added, in parts of it. */
  tails?: Parts;
  /** Before a scale, and its part of it: "media docena", "une demi-million", "halbe Million", "सवा लाख". */
  heads?: Parts;
  /** Before a number: what is added to it. */
  leads?: Parts;
  /** One word for a number and its half. */
  whole?: Parts;
}

/** The same value for each word of a list. */
const each = (value: number, words: string): Parts => Object.fromEntries(words.split(' ').map((word) => [word, value]));

const GERMAN_HALVES = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
  .split(' ')
  .map((one, i) => [`${one}einhalb`, i + 1.5] as const);

const PARTS: Readonly<Record<string, PartWords>> = {
  en: {
    tails: { 'and a half': 0.5, 'and a quarter': 0.25, 'and three quarters': 0.75, 'and a third': 1 / 3 },
  },
  de: {
    heads: each(0.5, 'halbe halben halber halbes'),
    whole: {
      ...Object.fromEntries(GERMAN_HALVES),
      anderthalb: 1.5,
      viertelmillion: 250_000,
      dreiviertelmillion: 750_000,
      viertelmilliarde: 2.5e8,
    },
  },
  fr: { tails: { 'et demi': 0.5, 'et demie': 0.5 }, heads: each(0.5, 'demi demie') },
  es: { tails: { 'y medio': 0.5, 'y media': 0.5 }, heads: each(0.5, 'medio media') },
  it: { tails: { 'e mezzo': 0.5, 'e mezza': 0.5 }, heads: each(0.5, 'mezzo mezza') },
  pt: { tails: { 'e meio': 0.5, 'e meia': 0.5 }, heads: each(0.5, 'meio meia') },
  ru: {
    tails: { 'с половиной': 0.5 },
    whole: { ...each(1.5, 'полтора полторы полутора'), полмиллиона: 500_000, полмиллиарда: 5e8 },
  },
  uk: {
    tails: { 'з половиною': 0.5 },
    heads: each(0.5, 'пів'),
    whole: { ...each(1.5, 'півтора півтори'), півмільйона: 500_000, півмільярда: 5e8 },
  },
  nl: { tails: { 'en een half': 0.5 }, heads: each(0.5, 'half halve'), whole: { anderhalf: 1.5, tweeënhalf: 2.5 } },
  pl: { tails: { 'i pół': 0.5 }, heads: each(0.5, 'pół'), whole: each(1.5, 'półtora półtorej') },
  sv: { tails: { 'och en halv': 0.5 }, heads: each(0.5, 'halv halvt') },
  tr: { tails: { buçuk: 0.5 }, heads: { ...each(0.5, 'yarım'), ...each(0.25, 'çeyrek') } },
  el: { tails: { 'και μισό': 0.5 }, heads: each(0.5, 'μισό μισού'), whole: each(1.5, 'ενάμισι ενάμιση ενάμισυ') },
  id: { tails: { setengah: 0.5 }, heads: each(0.5, 'setengah') },
  vi: { tails: { rưỡi: 0.5 }, heads: each(0.5, 'nửa') },
  ar: { tails: { ونصف: 0.5, وربع: 0.25 }, heads: { ...each(0.5, 'نصف'), ...each(0.25, 'ربع') } },
  he: { tails: { וחצי: 0.5, ורבע: 0.25 }, heads: { ...each(0.5, 'חצי'), ...each(0.25, 'רבע') } },
  fa: { tails: { 'و نیم': 0.5 }, heads: each(0.5, 'نیم') },
  hi: {
    heads: { ...each(0.5, 'आधा आधे'), ...each(1.25, 'सवा'), ...each(0.75, 'पौन') },
    leads: { साढ़े: 0.5, सवा: 0.25, पौने: -0.25 },
    whole: { डेढ़: 1.5, ढाई: 2.5 },
  },
};

/** Phrases behind a number by the letter that they begin with. */
const byLetter = (parts: Parts = {}): ReadonlyMap<string, readonly (readonly [phrase: string, value: number])[]> =>
  Map.groupBy(Object.entries(parts), ([phrase]) => phrase.charAt(0));

const compile = ({ tails, heads, leads, whole }: PartWords) => ({
  tails: byLetter(tails),
  heads: mapOf(heads),
  leads: mapOf(leads),
  whole: mapOf(whole),
});
const mapOf = (parts: Parts = {}): Map<string, number> => new Map(Object.entries(parts));

const compiled = new Map(Object.entries(PARTS).map(([language, words]) => [language, compile(words)]));
const empty = compile({});

export const partsOf = (language: string): typeof empty => compiled.get(language) ?? empty;
