/**
 * When the article was published: structured data, meta tags, then what the page shows, then its address. Never a date
 * to come.
 */
import { latinDigits } from '../latin-digits.ts';
import { parseDate } from '../parse-date.ts';
import type { DomElement } from '../html/dom.ts';
import { textOf, type Thing, typesOf } from './json-ld.ts';
import { lineOf, metaContent, type MetaRule, named, type Page } from './page.ts';
import { pattern } from '../../pattern.ts';

export const DATE_RULES: readonly MetaRule[] = [
  { name: 'json-ld-published', read: ({ articles }) => dated(articles, 'datePublished') },
  {
    name: 'article-published-time',
    read: (page) =>
      metaContent(page, 'article:published_time', 'og:published_time', 'og:article:published_time', 'og:pubdate'),
  },
  { name: 'microdata-published', read: microdataDate },
  {
    name: 'json-ld-page-published',
    read: ({ things }) =>
      dated(things, 'datePublished') ??
      dated(
        things.filter((thing) => !typesOf(thing).includes('VideoObject')),
        'dateCreated',
      ),
  },
  {
    name: 'meta-date',
    read: (page) =>
      metaContent(
        page,
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'parsely-pub-date',
        'sailthru.date',
        'date.release',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'citation_publication_date',
        'citation_date',
        'article.published',
        'date',
        'originalpublicationdate',
      ),
  },
  {
    name: 'time-pubdate',
    read: ({ document }) =>
      machineDate(document.querySelector('time[pubdate], time[class*="publish" i], time.entry-date')),
  },
  { name: 'time-near-title', read: timeNearTitle },
  { name: 'labelled-date', read: labelledDate },
  { name: 'date-class', read: dateByClass },
  { name: 'date-near-title', read: dateNearTitle },
  { name: 'address-date', read: ({ address }) => addressDate(address) },
  { name: 'updated-near-title', read: updatedNearTitle },
  {
    name: 'json-ld-modified',
    read: ({ articles, things }) => dated(articles, 'dateModified') ?? dated(things, 'dateModified'),
  },
  {
    name: 'modified-time',
    read: (page) => metaContent(page, 'article:modified_time', 'og:updated_time', 'last-modified'),
  },
];

const dated = (things: readonly Thing[], key: string) =>
  things.map((thing) => textOf(thing[key])).find((value) => value && parseDate(value)) ?? null;

const machineDate = (element: DomElement | null) =>
  element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? (lineOf(element) || null);

/** Where a page marks several dates, the others are those of other articles. */
function microdataDate({ document, asides }: Page): string | null {
  const marked = [...document.querySelectorAll('[itemprop~="datePublished"]')]
    .filter((element) => !asides.has(element))
    .map(machineDate);
  return new Set(marked.map((value) => value?.slice(0, 10))).size === 1 ? (marked[0] ?? null) : null;
}

function timeNearTitle({ document, asides }: Page): string | null {
  for (const time of document.querySelectorAll('time')) {
    if (asides.has(time)) continue;
    const value = machineDate(time);
    if (value && parseDate(value)) return value;
    const shown = lineOf(time);
    if (parseDate(shown)) return shown;
  }
  return null;
}

const LABEL = pattern(
  'iu',
  String.raw`^(?:.{0,60}?(?<![\p{L}\p{M}]))?(?:(?:first |originally )?published|posted|publication date|`,
  'date published|veröffentlicht|erschienen|publiée?(?: le)?|publicad[oa](?: el| em)?|publicat[oa]?(?: il| pe| el)?|',
  'pubblicat[oa](?: il)?|gepubliceerd(?: op)?|geplaatst(?: op)?|publicerad|publisert|publiceret|udgivet|julkaistu|',
  'opublikowano|data publikacji|dodano|publikováno|vydáno|publikované|megjelent|közzétéve|yayınlanma(?: tarihi)?|',
  'yayın tarihi|giriş(?: tarihi)?|dipublikasikan|diterbitkan|(?:ngày )?đăng(?: ngày| lúc)?|δημοσιεύ(?:θη|τη)κε|',
  'δημοσίευση|опубликовано|дата публикации|опубліковано|публикувано|објављено|نُ?شرت?(?: في)?|تاريخ النشر|',
  'פורסם(?: ב)?|प्रकाशित|প্রকাশ(?:িত)?|发布(?:时间|于)?|發布(?:時間)?|公開(?:日)?|掲載(?:日)?|입력|등록|게시|เผยแพร่)',
  String.raw`(?: on| at| am| den| dne)?\s?[:：]?\s*(?=[\p{L}\p{N}])`,
);

const MOST_LABEL_CHILDREN = 3;
/** "Posted 1/2/2025" and "Originally published by the Evening Ledger on Wednesday, …". */
const isLabelLength = ({ length }: string) => length >= SHORTEST_LABEL && length <= LONGEST_LABEL;
const SHORTEST_LABEL = 12;
const LONGEST_LABEL = 120;

/** "Published on November 7, 2025" in a short element: the first behind the headline, else the last before it. */
function labelledDate(page: Page): string | null {
  let before: string | null = null;
  let passed = false;
  for (const element of page.elements) {
    if (element.localName === 'h1') passed = true;
    const isBox = !SHORT.has(element.localName) || element.children.length > MOST_LABEL_CHILDREN;
    if (isBox || page.asides.has(element)) continue;
    const line = lineOf(element);
    const rest = isLabelLength(line) && LABEL.test(line) ? line.replace(LABEL, '') : '';
    if (!rest || !parseDate(rest)) continue;
    if (passed) return rest;
    before = rest;
  }
  return before;
}

/** With a weekday, a time and a zone. */
const LONGEST_DATE = 60;

function dateByClass(page: Page): string | null {
  return (
    named(page, /date|publish|timestamp|posted/i)
      .map((element) => lineOf(element))
      .find((line) => line.length <= LONGEST_DATE && !LATER.test(line) && parseDate(line) !== null) ?? null
  );
}

const DATE = pattern(
  'u',
  String.raw`(?:^|[\s|•·∙,،–—)(])([\p{L}\p{M}]{2,14}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|`,
  String.raw`\d{1,2}\.? (?:de )?[\p{L}\p{M}]{2,14}\.?,? (?:de )?\d{4}|\d{4}(?:\.| m\.) [\p{L}\p{M}]{3,14} \d{1,2}|`,
  String.raw`\d{4}[-/.]\d\d[-/.]\d\d|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|`,
  String.raw`\d{1,2} tháng \d{1,2},? (?:năm )?\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\.\d{1,2}\.\d\d)(?!\d)`,
);
const LATER = pattern(
  'iu',
  'updated|modified|reviewed|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|обновлено|оновлено|bijgewerkt|',
  'uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|frissítve|actualizat|',
  'güncellen|diperbarui|cập nhật|ενημερώθηκε|ενημέρωση|تحديث|עודכן|更新|수정',
);

/** A short element around the headline that holds a date: "Jane Doe | December 17, 2025". */
function dateNearTitle(page: Page): string | null {
  return dateIn(shortLines(page).filter((line) => !LATER.test(line)));
}

/** Only where nothing says when it was first published. */
function updatedNearTitle(page: Page): string | null {
  return dateIn(shortLines(page).filter((line) => LATER.test(line)));
}

function dateIn(lines: string[]): string | null {
  for (const line of lines) {
    // "Jane DoeDecember 17": elements without a space between
    const found = DATE.exec(latinDigits(line).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));
    if (found?.[1] && parseDate(found[1]) && !/copyright|©/i.test(line)) return found[1];
  }
  return null;
}

const SHORT = new Set('h1 h2 h3 h4 p div span li address small strong em i dd td a time'.split(' '));

/** "5 Mar. 26", and a byline with a date and the time to read. */
const SHORTEST_LINE = 8;
const LONGEST_LINE = 100;
/** Name, role, date, time and how long it takes to read. */
const MOST_LINE_CHILDREN = 5;

/**
 * Lines of up to 100 characters in the first elements behind (and just before) the headline; without one, in all of
 * them.
 */
function shortLines({ elements, asides }: Page): string[] {
  const all = elements.filter((element) => SHORT.has(element.localName));
  const title = all.findIndex((element) => element.localName === 'h1');
  return (title < 0 ? all.slice(0, 600) : all.slice(Math.max(0, title - 25), title + 120))
    .filter((element) => element.children.length <= MOST_LINE_CHILDREN && !asides.has(element))
    .map((element) => lineOf(element, LONGEST_LINE + 1))
    .filter((line) => line.length >= SHORTEST_LINE && line.length <= LONGEST_LINE);
}

function addressDate(address: URL | null): string | null {
  const found = /[/_-](20\d\d|19\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?=[/_.-]|$)/.exec(address?.pathname ?? '');
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

/** ISO, not later than a day from now (time zones), or null. */
export function cleanDate(raw: string, page: Page): string | null {
  const date = parseDate(raw);
  if (!date || /^(?:1970-01-01|19[0-6]|0)/.test(date)) return null; // the empty date of a CMS
  const tomorrow = page.now ? new Date(page.now.getTime() + 36 * 3_600_000).toISOString() : null;
  return tomorrow && date.slice(0, 10) > tomorrow.slice(0, 10) ? null : date;
}
