/** Years alone: "in 2016", "the 2018 flu season", "2023-24". A four-digit count ("2000 people") is none. */
import { isoYear } from './calendar.ts';
import type { FoundDate, Reading } from './found-date.ts';

const YEAR =
  /(?<![\p{L}\d.,:/$€£¥#+-])(1[0-9]\d\d|20\d\d)(?:[-–/](\d\d)(?!\d|[-–/]\d))?(?![\p{L}\d%$€£]|[.,:]\d|[-–/]\d{1,3}(?!\d))/gu;
const AFTER = /[\s\u00a0]([\p{L}%]+)/uy;
/** What follows a count, not a year. */
const COUNTED =
  /^(?:million|billion|percent|people|men|women|children|euros?|dollars?|pounds?|feet|miles|meters?|metres?|km|kg|years|tonnes?|tons|times|calories|steps|prozent|menschen|tonnen|millionen|personnes|personas|persone|pessoas|человек|людей|осіб|тысяч|млн|тис|тыс)$/iu;
/** Before a count of what somebody has. */
const HAVING: ReadonlySet<string> = new Set(
  ('has have had employs employed counts counted hat hatte haben zählt zählte beschäftigt avait ont compte comptait ' +
  'tiene tenía cuenta conta tem tinha имеет насчитывает має налічує heeft telt ma liczy').split(
    ' ',
  ),
);
const BEFORE = /([\p{L}'’]+)[\s\u00a0-]$/u;

export function yearAt({ doc, lexicon }: Reading): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of doc.text.matchAll(YEAR)) {
    if (match.index < doc.bodyStart) continue;
    const end = match.index + match[0].length;
    AFTER.lastIndex = end;
    const after = AFTER.exec(doc.text)?.[1] ?? '';
    if (COUNTED.test(after)) continue;
    const before = BEFORE.exec(doc.text.slice(Math.max(0, match.index - 16), match.index))?.[1]?.toLowerCase() ?? '';
    const led = lexicon.lead.has(before);
    if (HAVING.has(before) && after !== '') continue; // "has 2020 members"
    if ((!led || before === 'and') && after === 'of' && lexicon.language === 'en') continue; // "1999 of them"
    // The further from our century, the more it takes to call four digits a year.
    const year = Number(match[1]);
    const lone = lexicon.months.size === 0 || led;
    if (year < 1900 && !(lone && after === '') && !(led && !/^\p{Ll}/u.test(after) && year >= 1200)) continue;
    found.push({ start: match.index, end, date: isoYear(year), precision: 'year' });
  }
  return found;
}
