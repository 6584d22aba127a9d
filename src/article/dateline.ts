/**
 * The dateline of a news article ("WASHINGTON, Nov. 6 (Reuters) — "), in the languages that Verbatim reads.
 * It looks at the first 160 characters only. What might be part of the sentence stays in the sentence.
 */
import { monthNumber } from './month-names.ts';
import { parseDate } from './parse-date.ts';
import { pattern } from '../pattern.ts';

interface Dateline {
  /** Offset behind the dateline, where the first sentence begins. */
  end: number;
  publishedAt: string | null;
  publisher: string | null;
}

const HEAD = 160;
const AGENCIES = new Set(
  (
    'ap|associated press|the associated press|reuters|thomson reuters|afp|upi|cnn|cnn ' +
    'business|xinhua|dpa|ansa|efe|europa press|lusa|bloomberg|kyodo|yonhap|pti|ani|' +
    'ians|tass|тасс|ria novosti|риа новости|interfax|интерфакс|interfax-ukraine|інтерфакс-україна|' +
    'укринформ|укрінформ|ukrinform|унн|уніан|унан|apa|sda|keystone-sda|kna|epd|' +
    'belga|anp|agi|adnkronos|askanews|agência brasil|ansa brasil|notimex|telam|télam|anadolu|aa|jta|bbc|npr|cbc|abc ' +
    'news|cbs news|nbc news'
  ).split('|'),
);

const DATE_PREFIX = /^date:?[ \t]+(\S{8,25})\s+/i;
const BARE_DATE = pattern(
  'u',
  String.raw`^(?:\d{4}-\d\d-\d\d|\p{L}{3,12}\.? \d{1,2}, \d{4}|`,
  String.raw`\d{1,2}\.? \p{L}{3,12}\.? \d{4})(?=\s*(?:[.:|/]\s|[—–]|--|\n))\s*(?:[.:|/—–]|--)?\s*`,
);
const ISO_FIRST = /^\d{4}-\d\d-\d\d(?=\s)\s+/;
const CREDIT = /[ \t]*[(/]([^()/\n]{2,40})[)/]/u;
const DASH = /[ \t]*(?:—|–|--+|[ \t]-(?=[ \t])|(?:\.|(?<=\p{Lu}{3}))-(?=[ \t]))/u;
const SEPARATOR = /^[ \t]*\.?[ \t]*(?:—|–|--+|-(?=[ \t])|[.:](?=[ \t]))?[ \t]*/u;
const PLACE = pattern(
  'u',
  String.raw`^\p{Lu}[\p{L}\p{M}.'’-]*`,
  // a small word goes on to a name: "Letzter Tag am (27. August)" is no place
  String.raw`(?:(?:,? {1,2}|\/)(?:(?:d[aeio]l?s?|am|an|der|sur|and) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,6}$`,
);
const OPENS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“„«‘'¿¡$€£]/u;
/** Three capitals or more, in one word or two: `ROME`, `ST. JOHN’S`. */
const CAPITALS = /^(?:\p{Lu}[.'’-]?){2,3}(?:(?: \p{Lu})?(?:\p{Lu}[.'’-]{0,2})+)(?=[\s,]|$)/u;
const LABEL = /^(\p{Lu}[\p{Lu} .'’-]{2,30}):[ \t]+/u;

/** The dateline at `from`, or null. A text may have two in a row: "(ANSA) - ROMA, 06 NOV - ". */
export function readDateline(text: string, from: number): Dateline | null {
  const first = readOne(text, from);
  if (!first) return null;
  const second = readOne(text, first.end);
  if (!second) return first;
  return {
    end: second.end,
    publishedAt: first.publishedAt ?? second.publishedAt,
    publisher: first.publisher ?? second.publisher,
  };
}

function readOne(text: string, from: number): Dateline | null {
  const head = text.slice(from, from + HEAD);
  const found = datePrefix(head) ?? credited(head) ?? dayInBrackets(head) ?? dashed(head) ?? labelled(head, text);
  return found && from + found.end < text.length ? { ...found, end: from + found.end } : null;
}

/** `date 2024-11-06 The Kremlin …`, `2024-11-06 …`, `March 19, 2015 — …`. */
function datePrefix(head: string): Dateline | null {
  const found = DATE_PREFIX.exec(head) ?? BARE_DATE.exec(head) ?? ISO_FIRST.exec(head);
  const publishedAt = found && parseDate(found[1] ?? found[0]);
  return publishedAt ? { end: found[0].length, publishedAt, publisher: null } : null;
}

/** A credit in brackets or slashes: `(CNN)`, `LONDON (AP) —`, `МОСКВА, 6 ноября. /ТАСС/.` */
function credited(head: string): Dateline | null {
  const country = COUNTRY.exec(head);
  const found = country && creditedAt(head.slice(0, country.index) + head.slice(country.index + country[0].length));
  return found ? { ...found, end: found.end + (country?.[0].length ?? 0) } : creditedAt(head);
}
/** "Manchester (United Kingdom) (AFP) – ": AFP sets the country in brackets, too. */
const COUNTRY = /[ \t]\(\p{Lu}[\p{L} .]{1,30}\)(?=[ \t]\(AFP\))/u;

function creditedAt(head: string): Dateline | null {
  const credit = CREDIT.exec(head);
  if (!credit) return null;
  const before = placeAndDate(head.slice(0, credit.index));
  if (!before) return null;
  const separator = SEPARATOR.exec(head.slice(credit.index + credit[0].length))?.[0] ?? '';
  const end = credit.index + credit[0].length + separator.length;
  if (!OPENS.test(head.slice(end))) return null;
  const name = (credit[1] ?? '').trim();
  const strong = /\S/.test(separator);
  if (AGENCIES.has(name.toLowerCase())) return { end, publishedAt: before.publishedAt, publisher: name };
  const opensText = credit.index === 0 && PLACE.test(name) && (strong || !separator);
  const followsPlace = isAcronym(name) && strong && (before.capitals || before.dated);
  if (opensText || followsPlace) return { end, publishedAt: before.publishedAt, publisher: name };
  const isCredit = isInDateline(before, name, separator, credit.index > 0);
  return isCredit ? { end, publishedAt: before.publishedAt, publisher: null } : null;
}

/** `WASHINGTON (Aug. 13) --` */
function dayInBrackets(head: string): Dateline | null {
  const [all = '', place = '', bracket = ''] = DAY_IN_BRACKETS.exec(head) ?? [];
  const day = placeAndDate(place)?.capitals ? placeAndDate(bracket) : null;
  return day?.dated && OPENS.test(head.slice(all.length))
    ? { end: all.length, publishedAt: day.publishedAt, publisher: null }
    : null;
}
const DAY_IN_BRACKETS = /^([^(\n]{2,40}) \(([^()\n]{3,20})\)[ \t]*(?:—|–|--+)[ \t]*/u;

/**
 * "Chimbote, 3 jun (Andina).- ": between a day and a dash, whatever it is; "Lund (lno) – ": an agency of no list. It
 * may be a weekday, and names no publisher.
 */
function isInDateline({ dated }: { dated: boolean }, name: string, separator: string, isBehind: boolean): boolean {
  const isAny = (dated && PLACE.test(name)) || (isBehind && SMALL_AGENCY.test(name));
  return isAny && /[—–-]/.test(separator);
}
const SMALL_AGENCY = /^(?!sic$)\p{Ll}{3}$/u;

const isAcronym = (name: string) => /^\p{Lu}[\p{Lu}\d .&-]{1,24}$/u.test(name) && !/-\p{Lu}/u.test(name);

/** A place in capitals or a date, then a dash: `BUFFALO, N.Y. — Hours …`, `Madrid, 6 nov – …`. */
function dashed(head: string): Dateline | null {
  const dash = DASH.exec(head);
  if (!dash || dash.index === 0) return null;
  const before = placeAndDate(head.slice(0, dash.index));
  const end = dash.index + dash[0].length + (/^[ \t]*/.exec(head.slice(dash.index + dash[0].length))?.[0].length ?? 0);
  if (!before || !(before.capitals || before.dated) || !OPENS.test(head.slice(end))) return null;
  return { end, publishedAt: before.publishedAt, publisher: null };
}

/** `NEW DELHI: Their …`, unless the text is a transcript, where capitals before a colon are a speaker. */
function labelled(head: string, text: string): Dateline | null {
  const label = LABEL.exec(head);
  if (!label || !CAPITALS.test(label[1] ?? '') || !OPENS.test(head.slice(label[0].length))) return null;
  if (/\n\p{Lu}[\p{Lu} .'’-]{1,30}:\s/u.test(text)) return null;
  return { end: label[0].length, publishedAt: null, publisher: null };
}

function placeAndDate(before: string): { capitals: boolean; dated: boolean; publishedAt: string | null } | null {
  const text = before.replace(/[\s.,]+$/, (tail) => (tail.includes('.') ? '.' : ''));
  const date =
    /(?:^|[\s,.]+)((?:\p{L}{3,12}\.? \d{1,2}|\d{1,2}\.?(?: de)? \p{L}{3,12}\.?)(?:,? (?:de )?\d{4})?)\.?$/u.exec(text);
  const words = date?.[1]?.match(/\p{L}{3,12}/gu) ?? [];
  const dated = words.some((word) => monthNumber(word) !== null);
  const place = (dated && date ? text.slice(0, date.index) : text).replace(/[\s,]+$/, '');
  if (place !== '' && !PLACE.test(place)) return null;
  return { capitals: CAPITALS.test(place), dated, publishedAt: dated ? parseDate(date?.[1] ?? '') : null };
}
