/** Years alone: "in 2016", "the 2018 flu season", "2023-24". A four-digit count ("2000 people") is none. */
import { isoYear } from './calendar.ts';
import type { FoundDate, Reading } from './found-date.ts';

/** "2023-24", "2019–2023": the second year makes a stretch of them, dated by the first. */
const SECOND = String.raw`(?:[-–/](\d\d|(?:19|20)\d\d)(?!\d|[-–/]\d))?`;
const YEAR = new RegExp(
  String.raw`(?<![\p{L}\d.,:/$€£¥#+-])(1\d{3}|2[01]\d\d)${SECOND}(?![\p{L}\d%$€£]|[.,:]\d|[-–/]\d{1,3}(?!\d))`, 'gu',
);
const AFTER = /[\s\u00a0]([\p{L}%]+)/uy;
/** What follows a count, not a year. */
const COUNTED: ReadonlySet<string> = new Set(
  ('million billion percent people men women children euro euros dollar dollars pound pounds feet miles ' +
  'meter meters metre metres km kg years tonne tonnes ton tons times calories steps votes ballots voters ' +
  'seats residents workers students soldiers members jobs homes houses prozent menschen tonnen millionen ' +
  'einwohner personnes personas persone pessoas habitants habitantes abitanti человек людей осіб тысяч млн ' +
  'тис тыс').split(' '),
);
/** Before a count of what somebody has. */
const HAVING: ReadonlySet<string> = new Set(
  ('has have had employs employed counts counted room over nearly almost some windows office route highway hat ' +
  'hatte haben zählt zählte beschäftigt avait ont compte comptait tiene tenía cuenta conta tem tinha имеет ' +
  'насчитывает має налічує heeft telt ma liczy').split(' '),
);
/** Years from here on need no word before them. */
const MODERN = 1900;
/** Earlier than this, four digits are a count more often than a year. */
const EARLY = 1200;
const BEFORE = /([\p{L}'’]+)[\s\u00a0-]$/u;
const BEFORE_LENGTH = 16;

export function yearAt(reading: Reading): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of reading.doc.text.matchAll(YEAR)) {
    if (match.index < reading.doc.bodyStart) continue;
    const year = Number(match[1]);
    const end = match.index + match[0].length;
    if (!isYear(reading, match.index, end, year)) continue;
    found.push({ start: match.index, end, date: isoYear(year), precision: 'year' });
  }
  return found;
}

function isYear({ doc, lexicon }: Reading, start: number, end: number, year: number): boolean {
  AFTER.lastIndex = end;
  const after = AFTER.exec(doc.text)?.[1] ?? '';
  const before = BEFORE.exec(doc.text.slice(Math.max(0, start - BEFORE_LENGTH), start))?.[1]?.toLowerCase() ?? '';
  const isLed = lexicon.lead.has(before);
  if (COUNTED.has(after.toLowerCase()) || isRough(before, after)) return false;
  if (HAVING.has(before) && !isOver(before, after)) return false;
  if (after === 'of' && lexicon.language === 'en' && (!isLed || before === 'and')) return false; // "1999 of them"
  if (year >= MODERN) return true;
  if (lexicon.language === 'en' && isYearOfThing(year, before, after)) return true;
  return isEarlyYear(lexicon.months.size > 0, year, isLed, after);
}

/** "about 2000 pages": nobody dates so. */
const isRough = (before: string, after: string): boolean =>
  /^(?:about|around|approximately|roughly|circa)$/.test(before) && /^\p{Ll}{3,}s$/u.test(after);

/** The further from our century, the more it takes to call four digits a year. */
function isEarlyYear(hasMonths: boolean, year: number, isLed: boolean, after: string): boolean {
  if (after === '') return isLed || !hasMonths;
  return isLed && !/^\p{Ll}/u.test(after) && year >= EARLY;
}

/** "an 1855 treaty", "the 1887 law": one thing of that year; "an 1800 word essay" counts. */
const isYearOfThing = (year: number, before: string, after: string): boolean =>
  year > COLONIAL && year % 50 > 0 && /^(?:an?|the)$/.test(before) && /^\p{Ll}+$/u.test(after) && !/s$/.test(after) &&
  !MEASURED.has(after);
const COLONIAL = 1600;
/** Nouns of measure, in the singular before what is measured. */
const MEASURED: ReadonlySet<string> = new Set(
  'word page square cubic seat person hour foot pound dollar euro mile meter metre acre bed room man woman ton tonne'
    .split(' '),
);

/** "has 2020 members" counts; nothing that could be counted follows in "what it had in 2019 it has, 2020". */
const isOver = (before: string, after: string): boolean =>
  after === '' && !/^(?:room|windows|route|highway|over)$/.test(before);
