/**
 * What no line's end may part, bound by no-break spaces: a number and its unit, the two numbers of a score or a range,
 * a day and its month, a title or an initial and the name. For what is drawn: titles,
 * posts, alt texts and data keep plain spaces.
 */
import { monthNumber } from '../src/article/month-names.ts';
import { memo } from '../src/text/memo.ts';

const NBSP = '\u00a0';
const MONTH = '(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.';
const TITLE = '(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|No|Hr|Mme|Sr|Sra|Dott)\\.';
const SCALE =
  '(?:hundred|thousand|million|billion|trillion|Millionen|Milliarden|Million|Milliarde|Mio\\.|Mrd\\.|' +
  'millions?|milliards?|millón|millones|billón|billones|milhão|milhões|bilhão|bilhões|mil|milione|milioni|miliardo|' +
  'miliardi|mln|mld|тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*|' +
  'тыс\\.|млн\\.?|млрд\\.?|' +
  'करोड़|लाख|हज़ार|प्रतिशत|milyon|milyar|juta|miliar|triệu|tỷ|miljoen|miljard|miljoner|miljarder|tysięcy|milionów|' +
  'percent|Prozent|procent\\p{L}*|процент\\p{L}*|відсотк\\p{L}*|' +
  'Uhr|Euro|euros?|km|km²|km2|km/h|kg|m|m²|m2|ha|cm|mm|h|' +
  'zł|Kč|kr|Ft|CHF|EUR|USD|GBP|руб\\.|грн|€|\\$|£|₽|%|‰|°|°C|°F|a\\.m\\.|p\\.m\\.|A\\.D\\.|B\\.C\\.)';
/** One unit of two words. */
const PER_CENT = '(?:(?:per|pour|por|pro) (?:cent[io]?|ciento))';
/** Before the sum. */
const CURRENCY = '(?:CHF|EUR|USD|GBP|Rs\\.?|R\\$|US\\$|[$€£¥₹])';
/** Between the numbers of a score or a range: "19 to 16", "0,8 y 1,2", "2,5 bis 3". */
const BETWEEN = '(?:to|or|and|bis|zu|oder|und|gegen|à|a|ou|et|o|y|al|e|até|till|eller|tot|do|до|или|або)';
/** Of years and of long numbers each stands well on a line of its own. */
const SHORT_NUMBER = '(?!(?:1[5-9]|20)\\d\\d(?![\\d.,]))\\d{1,4}(?:[.,]\\d{1,3})?';
/** "n. 47", "art. 12", "Nr. 5". */
const NUMBERED = '(?:[Nn]\\.|[Nn]\\.?[º°]|[Nn]úm\\.|[Nn]ro\\.|Nr\\.|[Aa]rt\\.|[Pp]ág\\.|[Pp]ag\\.|[Aa]bs\\.)';

/** Every space of what these find is bound. */
const TOGETHER: readonly RegExp[] = [
  new RegExp(`${MONTH} (?=\\d)`, 'gu'),
  new RegExp(`(?<![\\p{L}.])${TITLE} (?=\\p{Lu})`, 'gu'),
  new RegExp(`(?<=\\d) (?=${SCALE}(?![\\p{L}\\p{N}]))`, 'gu'),
  new RegExp(`(?<=\\d) ${PER_CENT}(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})${CURRENCY} (?=\\d)`, 'gu'),
  /(?<=\d) (?=\d{3}(?!\d))/gu,
  new RegExp(`(?<![\\d.,])${SHORT_NUMBER}(?<percent>%?) ${BETWEEN} (?=${SHORT_NUMBER}\\k<percent>(?!\\d))`, 'gu'),
  /(?<!\p{L})\p{Lu}\. (?=\p{Lu})/gu,
  /(?<=\p{Lu}[\p{L}’-]+,?) (?=Jr\.?(?!\p{L}))/gu,
  /(?:§+|№|S\.|p\.) (?=\d)/gu,
  new RegExp(`(?<!\\p{L})${NUMBERED} (?=\\d)`, 'gu'),
  /(?<=\d\u00a0h) (?=\d\d(?!\d))/gu,
  / (?=…)/gu,
  / (?=[–—] )/gu,
];

/** "19 March", "19. Juni", "1er mai", "1º de maio": a day and its month are one thing. */
const DAY_FIRST = /(?<![\p{N}.,])\d{1,2}(?:er|\.?[º°]?) (?:de )?(\p{L}{3,12})(?!\p{L})/gu;
/** "March 19", "March 2026". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12}) (?:\d{1,2}|\d{4})(?!\p{N}|[.,]\d)/gu;

const bound = (words: string): string => words.replaceAll(' ', NBSP);
const bindMonth = (words: string, month: string): string => (monthNumber(month) === null ? words : bound(words));

/** Where a script runs from the right the layout sets a bound space on the other side of a number: "3.2مليار". */
const FROM_RIGHT = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;

/** Texts of a card, each set in a dozen sizes. */
const REMEMBERED = 50;

export const bindPairs = memo(REMEMBERED, (text: string): string => {
  if (FROM_RIGHT.test(text)) return text;
  const set = TOGETHER.reduce((words, together) => words.replace(together, bound), text);
  return set.replace(DAY_FIRST, bindMonth).replace(MONTH_FIRST, bindMonth);
});
