/** Numbers that a language writes as one word: "zweihundertfünfzig", "trecentocinquanta", "honderdduizend". */

interface Compounds {
  hundred: string;
  thousands: readonly string[];
  /** Joins hundreds to what follows, where it is written. */
  and: string;
  ones: readonly string[];
  tens: readonly string[];
  /** A number below 100 out of its one and its ten. */
  below: (one: string, ten: string) => readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

const COMPOUNDS: Readonly<Record<string, Compounds>> = {
  de: {
    hundred: 'hundert',
    thousands: ['tausend'],
    and: 'und',
    ones: list('ein zwei drei vier fünf sechs sieben acht neun'),
    tens: list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
    below: (one, ten) => [`${one}und${ten}`],
  },
  nl: {
    hundred: 'honderd',
    thousands: ['duizend'],
    and: 'en',
    ones: list('een twee drie vier vijf zes zeven acht negen'),
    tens: list('twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
    below: (one, ten) => [`${one}${/e$/.test(one) && one !== 'een' ? 'ën' : 'en'}${ten}`],
  },
  sv: {
    hundred: 'hundra',
    thousands: ['tusen'],
    and: '',
    ones: list('ett två tre fyra fem sex sju åtta nio'),
    tens: list('tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'),
    below: (one, ten) => (one === 'ett' ? [`${ten}ett`, `${ten}en`] : [`${ten}${one}`]),
  },
  it: {
    hundred: 'cento',
    thousands: ['mila', 'mille'],
    and: '',
    ones: list('uno due tre quattro cinque sei sette otto nove'),
    tens: list('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    below: (one, ten) => (/^[ou]/.test(one) ? [ten.slice(0, -1) + one, ten.slice(0, -1) + one.replace(/o$/, '')]
      : [ten + one, ten + one.replace(/e$/, 'é')]),
  },
};
const HUNDRED = 100;
/** The shortest that is one: "duecento". */
const SHORTEST = 6;
/** "neunhundertneunundneunzigtausendneunhundertneunundneunzig" has 57 letters. */
const LONGEST = 64;

/** A word's value by the list, else by its parts; undefined where it is no number. Adds 21 to 99 to the list. */
export function compoundReader(language: string, cardinals: Map<string, number>): (word: string) => number | undefined {
  const grammar = COMPOUNDS[language];
  if (grammar === undefined) return (word) => cardinals.get(word);
  const { ones, tens, below } = grammar;
  ones.forEach((one, i) =>
    tens.forEach((ten, j) => below(one, ten).forEach((word) => cardinals.set(word, (j + 2) * 10 + i + 1))));
  return (word) => cardinals.get(word) ?? (isLong(word) ? thousandsOf(word, grammar, cardinals) : undefined);
}

const isLong = ({ length }: string): boolean => length >= SHORTEST && length <= LONGEST;

/** [thousands] [the rest]: each part must be a number, or the word is none. */
function thousandsOf(word: string, grammar: Compounds, cardinals: Map<string, number>): number | undefined {
  for (const thousand of grammar.thousands) {
    const at = word.indexOf(thousand);
    if (at < 0) continue;
    const left = at === 0 ? 1 : hundredsOf(word.slice(0, at), grammar, cardinals);
    const right = restOf(word.slice(at + thousand.length), grammar, cardinals);
    if (left !== undefined && right !== undefined) return left * 1000 + right;
  }
  return hundredsOf(word, grammar, cardinals);
}

function hundredsOf(word: string, grammar: Compounds, cardinals: Map<string, number>): number | undefined {
  const at = word.indexOf(grammar.hundred);
  if (at < 0) return cardinals.get(word);
  const left = at === 0 ? 1 : cardinals.get(word.slice(0, at));
  const right = restOf(word.slice(at + grammar.hundred.length), grammar, cardinals);
  return left === undefined || left >= HUNDRED || right === undefined ? undefined : left * HUNDRED + right;
}

function restOf(rest: string, grammar: Compounds, cardinals: Map<string, number>): number | undefined {
  if (rest === '') return 0;
  const plain = hundredsOf(rest, grammar, cardinals);
  const joined = grammar.and !== '' && rest.startsWith(grammar.and);
  return plain ?? (joined ? hundredsOf(rest.slice(grammar.and.length), grammar, cardinals) : undefined);
}
