/**
 * Halves and quarters of what stands beside them: "one and a half million", "a quarter of a million", "un millón y
 * medio".
 */

interface PartWords {
  /** After a number or a scale: what is added, in parts of it. */
  tails: Readonly<Record<string, number>>;
  /** Before a scale: "media docena", "une demi-million", "halbe Million". */
  heads: readonly string[];
  /** One word for a number and its half. */
  whole: Readonly<Record<string, number>>;
}

const PARTS: Readonly<Record<string, PartWords>> = {
  en: { tails: { 'and a half': 0.5, 'and a quarter': 0.25, 'and three quarters': 0.75 }, heads: [], whole: {} },
  de: {
    tails: {},
    heads: ['halbe', 'halben', 'halber', 'halbes'],
    whole: {
      anderthalb: 1.5,
      eineinhalb: 1.5,
      zweieinhalb: 2.5,
      dreieinhalb: 3.5,
      viereinhalb: 4.5,
      fünfeinhalb: 5.5,
      sechseinhalb: 6.5,
      siebeneinhalb: 7.5,
      achteinhalb: 8.5,
      neuneinhalb: 9.5,
      viertelmillion: 250_000,
      dreiviertelmillion: 750_000,
    },
  },
  fr: { tails: { 'et demi': 0.5, 'et demie': 0.5 }, heads: ['demi', 'demie'], whole: {} },
  es: { tails: { 'y medio': 0.5, 'y media': 0.5 }, heads: ['medio', 'media'], whole: {} },
  it: { tails: { 'e mezzo': 0.5, 'e mezza': 0.5 }, heads: ['mezzo', 'mezza'], whole: {} },
  pt: { tails: { 'e meio': 0.5, 'e meia': 0.5 }, heads: ['meio', 'meia'], whole: {} },
  ru: {
    tails: { 'с половиной': 0.5 },
    heads: [],
    whole: { полтора: 1.5, полторы: 1.5, полутора: 1.5, полмиллиона: 500_000, полмиллиарда: 5e8 },
  },
  uk: {
    tails: { 'з половиною': 0.5 },
    heads: ['пів'],
    whole: { півтора: 1.5, півтори: 1.5, півмільйона: 500_000, півмільярда: 5e8 },
  },
};

const none: PartWords = { tails: {}, heads: [], whole: {} };
const compiled = new Map(
  Object.entries(PARTS).map(([language, { tails, heads, whole }]) => [
    language,
    { tails: new Map(Object.entries(tails)), heads: new Set(heads), whole: new Map(Object.entries(whole)) },
  ]),
);
const empty = {
  tails: new Map(Object.entries(none.tails)),
  heads: new Set(none.heads),
  whole: new Map(Object.entries(none.whole)),
};

export const partsOf = (language: string): typeof empty => compiled.get(language) ?? empty;
