/**
 * What stands before the first sentence of a plain text: title, byline, date line, dateline. The text itself is never
 * changed.
 */
import { folded } from './folded.ts';
import type { ArticleMeta, Block, FoundArticle } from './article.ts';
import { readByline } from './byline.ts';
import { readDateline } from './dateline.ts';
import { parseDate } from './parse-date.ts';
import { pattern } from '../pattern.ts';

const TITLE_LENGTH = 150;
const HEADER_LENGTH = 120;
const SHORTEST_TITLE = 12;
/** ", 10:30 a.m., by our own correspondent" */
const LONGEST_BEHIND_DATE = 40;
/** A line that gives the date and nothing else, with or without a label. */
const DATE_LABEL = pattern(
  'i',
  '^(?:(?:first )?published|posted|updated|last updated|date(?=:)|veröffentlicht|publié(?: le)?|',
  String.raw`publicado(?: el)?|pubblicato(?: il)?|опубликовано|опубліковано)(?: on| am| at)?:?\s+`,
);
const AFTER_DATE =
  /^[\s,|·•–—-]*(?:(?:at|um|à|a las|alle|às|в|о)\s)?[\d:.,\s]*(?:[ap]\.?m\.?|uhr|h)?\s*[A-Z]{0,5}\s*$/i;

/**
 * Reads the header of a text that offsets already count in. `statedTitle`: a first line that repeats it is the title
 * too.
 */
export function readPlainText(text: string, statedTitle: string | null = null): FoundArticle {
  const found = headingAt(text) ?? titleAt(text, statedTitle);
  const { bodyStart, meta } = readHeader(text, found ? nextLine(text, 0) : 0);
  const blocks: Block[] = found ? [{ ...found, kind: 'heading' }] : [];
  return { text, bodyStart, blocks, meta: found ? { ...meta, title: text.slice(found.start, found.end) } : meta };
}

/** Bylines, date lines and the dateline from offset `at` on. */
export function readHeader(text: string, at: number): Pick<FoundArticle, 'bodyStart' | 'meta'> {
  const meta: Partial<ArticleMeta> = {};
  let bodyStart = at;
  for (
    let next = nextLine(text, at);
    next < text.length && readHeaderLine(lineAt(text, bodyStart).replace(SIGN, ''), meta);
    next = nextLine(text, next)
  ) {
    bodyStart = next;
  }
  const dateline = readDateline(text, bodyStart);
  if (dateline) {
    meta.publishedAt ??= dateline.publishedAt;
    meta.publisher ??= dateline.publisher;
    bodyStart = dateline.end;
  }
  return { bodyStart, meta };
}

/** A byline or a date line, written into `meta`; false for a line of the article. */
function readHeaderLine(line: string, meta: Partial<ArticleMeta>): boolean {
  if (line === '' || line.length > HEADER_LENGTH) return false;
  const author = readByline(line) ?? unledByline(line);
  if (author) {
    meta.author ??= author;
    meta.publishedAt ??= dateBehind(line);
    return true;
  }
  const rest = line.replace(DATE_LABEL, '');
  const date = parseDate(rest);
  if (!date) return false;
  const behind = withoutDate(rest);
  const short = rest !== line && behind.length <= LONGEST_BEHIND_DATE && !/[.!?]$/.test(behind);
  if (!short && !AFTER_DATE.test(behind)) return false;
  meta.publishedAt ??= date;
  const by = readByline(behind.trim());
  if (by) meta.author ??= by;
  return true;
}

const BREAKS = /(?:[,|·•–—(]|\bon\b)\s*/g;

/** "By Jane Doe, 6 November 2024": the date that ends a byline. */
function dateBehind(line: string): string | null {
  const rests = [...line.matchAll(BREAKS)].map(({ 0: mark, index }) => line.slice(index + mark.length));
  return rests.map(parseDate).find((date) => date !== null) ?? null;
}

/** "Jane Doe · 16 November 2026": a full name and a date, and nothing else. */
function unledByline(line: string): string | null {
  const [name = '', date = '', more] = line.split(/\s*[|·•–—]\s*/);
  const isDated = more === undefined && parseDate(date) !== null && AFTER_DATE.test(withoutDate(date));
  return isDated && readByline(`By ${name}`) === name ? name : null;
}

/** What is left of a date line once a weekday, a day, a month and a year are taken off. */
const withoutDate = (line: string) =>
  line.replace(
    pattern(
      'u',
      String.raw`^(?:\p{L}+,? )?(?:\d{4}-\d\d-\d\d(?:T\S+)?|\p{L}+\.? \d{1,2},? \d{4}|`,
      String.raw`\d{1,2}\.?(?: de)? \p{L}+\.?(?: de)? \d{4}|\d{1,4}[./]\d{1,2}[./]\d{1,4})`,
    ),
    '',
  );

type Title = Pick<Block, 'start' | 'end'>;

/** "# Harbour opens again": a line that Markdown marks as the title, in a plain text; no "#1", no "# By Ann Lowe". */
function headingAt(text: string): Title | null {
  const [line = '', sign = '', words = ''] = HEADING.exec(lineAt(text, 0)) ?? [];
  const isFair = /\p{L}/u.test(words) && words.length <= TITLE_LENGTH && nextLine(text, 0) < text.length;
  const isTitle = isFair && !readHeaderLine(words, {});
  return line !== '' && isTitle ? { start: sign.length, end: sign.length + words.length } : null;
}
const SIGN = /^ {0,3}#{1,6}[ \t]+/;
const HEADING = /^( {0,3}#{1,6}[ \t]+)(\S.*?)(?:(?<![ \t])[ \t]+#+)?$/;

/** The first line, where it stands alone, is short, ends like no sentence, and sentences follow it. */
function titleAt(text: string, stated: string | null): Title | null {
  const line = lineAt(text, 0);
  if (!line || line.length === text.length || SIGN.test(line)) return null;
  const title = { start: 0, end: line.length };
  if (stated) return folded(line) === folded(stated) ? title : null;
  const alone = /^[ \t]*\n/.test(text.slice(line.length + 1, line.length + 80));
  if (!alone || !looksLikeTitle(line) || readDateline(text, 0) || readByline(line) || parseDate(line)) return null;
  return mayFollowTitle(lineAt(text, nextLine(text, 0)), line) ? title : null;
}

/** Of a fair length, three words or more, and neither a sentence nor an item, a quotation or a byline. */
function looksLikeTitle(line: string): boolean {
  if (line.length > TITLE_LENGTH || line.length < SHORTEST_TITLE || !/\s\S+\s/.test(line)) return false;
  return !/[.…:;,]["”’»]?$|["”»]$/.test(line) && !/^(?:[-*•–—]|\d+[.)]|date\b|by\b|["“„«])/i.test(line);
}

/** A byline, a date, or a longer line that ends as sentences do. */
function mayFollowTitle(line: string, title: string): boolean {
  if (readByline(line) || parseDate(line.replace(DATE_LABEL, ''))) return true;
  return line.length > title.length && /[.!?…]["”’»)]*$/.test(line);
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end).trimEnd();
}

/** Offset of the next line that is not blank. */
function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  let next = end;
  while (next < text.length && /\s/.test(text[next] ?? '')) next += 1;
  return next;
}
