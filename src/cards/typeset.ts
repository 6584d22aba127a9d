/**
 * Display typography: marks and spaces are made typographic, words never change.
 * What differs between a text and its set form is white space, quotation marks, apostrophes, dashes and dots only.
 */
import { monthNumber } from '../article/month-names.ts';
import { memo } from '../text/memo.ts';
import { quoteMarks } from './quote-marks.ts';

/** Texts of a few cards. */
const REMEMBERED = 100;
const NBSP = '\u00a0';
const MONTH = '(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.';
const TITLE = '(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|No|Hr|Mme|Sr|Sra|Dott)\\.';
const SCALE =
  '(?:hundred|thousand|million|billion|trillion|Millionen|Milliarden|Million|Milliarde|Mio\\.|Mrd\\.|' +
  'millions?|milliards?|millones|milhões|milioni|miliardi|тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*|' +
  'тыс\\.|млн\\.?|млрд\\.?|' +
  'करोड़|लाख|हज़ार|प्रतिशत|milyon|milyar|juta|miliar|triệu|tỷ|miljoen|miljard|miljoner|miljarder|tysięcy|milionów|' +
  'percent|per cent|Prozent|Uhr|Euro|euros?|km|km²|km2|kg|m|m²|m2|ha|cm|mm|h|€|\\$|£|%|°C|°F|a\\.m\\.|p\\.m\\.)';
/** "n. 47", "art. 12", "Nr. 5". */
const NUMBERED = '(?:[Nn]\\.|[Nn]\\.?[º°]|[Nn]úm\\.|[Nn]ro\\.|Nr\\.|[Aa]rt\\.|[Pp]ág\\.|[Pp]ag\\.|[Aa]bs\\.)';

const NEVER_BREAK: [RegExp, string][] = [
  [new RegExp(`(${MONTH}) (?=\\d)`, 'gu'), `$1${NBSP}`],
  [new RegExp(`(?<![\\p{L}.])(${TITLE}) (?=\\p{Lu})`, 'gu'), `$1${NBSP}`],
  [new RegExp(`(\\d) (?=${SCALE}(?![\\p{L}\\p{N}]))`, 'gu'), `$1${NBSP}`],
  [/([$€£¥]) (?=\d)/gu, `$1${NBSP}`],
  [/(\d) (?=\d{3}(?!\d))/gu, `$1${NBSP}`],
  [/(?<!\p{L})(\p{Lu}\.) (?=\p{Lu})/gu, `$1${NBSP}`],
  [/(§+|№|S\.|p\.) (?=\d)/gu, `$1${NBSP}`],
  [new RegExp(`(?<!\\p{L})(${NUMBERED}) (?=\\d)`, 'gu'), `$1${NBSP}`],
  [/(\d\u00a0h) (?=\d\d(?!\d))/gu, `$1${NBSP}`],
  [/ (?=…)/gu, NBSP],
  [/ (?=[–—] )/gu, NBSP],
];

/** "19 March", "19. Juni", "1er mai", "1º de maio": a day and its month are one thing. */
const DAY_FIRST = /(?<![\p{N}.,])\d{1,2}(?:er|\.?[º°]?) (?:de )?(\p{L}{3,12})(?!\p{L})/gu;
/** "March 19", "March 2026". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12}) (?:\d{1,2}|\d{4})(?!\p{N}|[.,]\d)/gu;

const bindMonth = (words: string, month: string): string =>
  monthNumber(month) === null ? words : words.replaceAll(' ', NBSP);

/** Where a script runs from the right the layout sets a bound space on the other side of a number: "3.2مليار". */
const FROM_RIGHT = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;

function bound(text: string): string {
  if (FROM_RIGHT.test(text)) return text;
  const set = NEVER_BREAK.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), text);
  return set.replace(DAY_FIRST, bindMonth).replace(MONTH_FIRST, bindMonth);
}

export const typeset = memo(REMEMBERED, (text: string, language: string): string => {
  let set = text
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .replace(/\.{3}/gu, '…')
    .replace(/(?<=\S) ?--(?:-)? ?(?=\S)/gu, '—')
    .replace(/ - /gu, ' – ')
    // what was a link is left with a space behind it
    .replace(/(?<=[\p{L}\p{N}”»)]) (?=[.,](?:\s|$))/gu, '');
  set = bound(curl(set, language));
  if (/^fr\b/i.test(language)) set = set.replace(/ (?=[;:!?»])/gu, NBSP).replace(/« /gu, `«${NBSP}`);
  return set;
});

/** "'shock'", "'it's me'": both marks of a pair at once; "it's" and "'19" have none. */
const INNER =
  /(^|[\s\u00a0([{—–-]|[“„«])'(?!\d)(\S(?:[^']|(?<=\p{L})'(?=\p{L}))*\S)'(?![\p{L}\p{N}])/gu;

/** Straight marks into the language's own: opening before a word, closing after one; the rest are apostrophes. */
function curl(text: string, language: string): string {
  const { outer, inner } = quoteMarks(language);
  return text
    .replace(/(^|[\s\u00a0([{—–-])"(?=\S)/gu, `$1${outer.open}`)
    .replace(/"/gu, outer.close)
    .replace(INNER, `$1${inner.open}$2${inner.close}`)
    .replace(/'/gu, '’');
}

/**
 * The words in the language's quotation marks, marks inside them turned to the inner pair. A comma at the end led to
 * "he said", which stands elsewhere on the card: a full stop takes its place, as newspapers set it.
 */
export const typesetQuote = memo(REMEMBERED, (text: string, language: string): string => {
  const { outer, inner } = quoteMarks(language);
  const within = typeset(text, language)
    .replace(/,$/u, '.')
    .replace(/,(?=[”’"“»]$)/u, '')
    .replace(/[“„«]\u00a0?([^“”„«»]*)\u00a0?[”“»]/gu, `${inner.open}$1${inner.close}`);
  return `${outer.open}${within.replace(/(\p{L}\.)\.$/u, '$1')}${outer.close}`;
});

/** The words of a text, all that typesetting may not touch: for tests and for planners, who compare each with each. */
export const wordsOf = memo(500, (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim());
