/** Searches of the archive: quotations by words, speaker and days, page by page; how many of whom; sources by week. */
import * as z from 'zod';
import { Fault } from '../errors.ts';
import { MAX_FACETS, MAX_SEARCH_WORDS, MAX_SOURCE_ROWS } from '../limits.ts';
import type { Archive, Statement } from './archive.ts';

export interface Search {
  q?: string | undefined;
  speaker?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Only what an editor released. */
  isApproved: boolean;
  /** What has ended by then is not found. */
  now: string;
}

export const FoundQuote = z.object({
  sheet: z.string(), quote: z.string(), text: z.string(), speaker: z.string().nullable(), role: z.string().nullable(),
  kind: z.string(), day: z.string(), language: z.string(), publisher: z.string().nullable(), headline: z.string(),
  url: z.string().nullable(),
});
export type FoundQuote = z.infer<typeof FoundQuote>;

const Facet = z.object({ name: z.string(), quotes: z.int() });
export type Facet = z.infer<typeof Facet>;
const FACETS = ['speaker', 'publisher', 'language'] as const;
export type Facets = Record<(typeof FACETS)[number], Facet[]>;

export const SourceRow = z.object({
  week: z.string(), speaker: z.string().nullable(), kind: z.string(), quotes: z.int(), words: z.int(), sheets: z.int(),
});
export type SourceRow = z.infer<typeof SourceRow>;

interface Condition { sql: string; values: string[] }

/** Which rows: every value is bound, none is written into the statement. */
function conditionOf({ q, speaker, publisher, language, from, to, isApproved, now }: Search): Condition {
  const parts: [sql: string, value?: string][] = [
    ['superseded IS NULL'],
    ['(expires IS NULL OR expires > ?)', now],
  ];
  if (isApproved) parts.push(['approved = 1']);
  if (q !== undefined) parts.push(['n IN (SELECT rowid FROM quote_words WHERE quote_words MATCH ?)', wordsOf(q)]);
  if (speaker !== undefined) parts.push(['speaker = ?', speaker]);
  if (publisher !== undefined) parts.push(['publisher = ?', publisher]);
  if (language !== undefined) parts.push(['language = ?', language]);
  if (from !== undefined) parts.push(['day >= ?', from]);
  if (to !== undefined) parts.push(['day <= ?', to]);
  return {
    sql: parts.map(([sql]) => sql).join(' AND '),
    values: parts.flatMap(([, value]) => (value === undefined ? [] : [value])),
  };
}

/**
 * The words of a search as FTS5 wants them: each in quotes, so that none is an operator; what the caller put in quotes
 * is a phrase.
 */
function wordsOf(q: string): string {
  const words = (q.match(/"[^"]+"|[^\s"]+/g) ?? []).map((word) => word.replace(/["\0]/g, ' ').trim());
  const found = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, MAX_SEARCH_WORDS);
  if (found.length === 0) throw new Fault('INVALID_QUERY', 'q: at least one word or number is wanted.');
  return found.map((word) => `"${word}"`).join(' ');
}

/** Newest first. */
export async function searchQuotes(
  archive: Archive,
  search: Search,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ quotes: FoundQuote[]; cursor: string | null }> {
  const { sql, values } = conditionOf(search);
  const after = cursor === undefined ? null : parseCursor(cursor);
  const [rows = []] = await archive.query([{
    sql: `SELECT * FROM quotes WHERE ${sql}${after ? ' AND (day, sheet, quote) < (?, ?, ?)' : ''} ` +
      `ORDER BY day DESC, sheet DESC, quote DESC LIMIT ${limit + 1}`,
    values: [...values, ...(after ?? [])],
  }]);
  const found = z.array(FoundQuote).parse(rows);
  const quotes = found.slice(0, limit);
  const last = found.length > limit ? quotes.at(-1) : undefined;
  const next = last && Buffer.from([last.day, last.sheet, last.quote].join(' ')).toString('base64url');
  return { quotes, cursor: next ?? null };
}

function parseCursor(cursor: string): string[] {
  const parts = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (parts.length === CURSOR_PARTS) return parts;
  throw new Fault('INVALID_QUERY', 'cursor: it is none of ours; begin without one.');
}
const CURSOR_PARTS = 3;

/** How many quotations the whole search finds, and of whom most. */
export async function facetsOf(archive: Archive, search: Search): Promise<{ total: number; facets: Facets }> {
  const { sql, values } = conditionOf(search);
  const counts = FACETS.map((name): Statement => ({
    sql: `SELECT ${name} AS name, COUNT(*) AS quotes FROM quotes WHERE ${sql} AND ${name} IS NOT NULL ` +
      `GROUP BY ${name} ORDER BY quotes DESC, name LIMIT ${MAX_FACETS}`,
    values,
  }));
  const [total = [], ...rows] = await archive.query([
    { sql: `SELECT COUNT(*) AS total FROM quotes WHERE ${sql}`, values }, ...counts,
  ]);
  const [speaker = [], publisher = [], language = []] = rows.map((some) => z.array(Facet).parse(some));
  return { total: Total.parse(total[0]).total, facets: { speaker, publisher, language } };
}
const Total = z.object({ total: z.int() });

/** Who spoke in each week, how often and how long; those of whom nobody is named are one. */
export async function sourcesByWeek(archive: Archive, search: Search): Promise<SourceRow[]> {
  const { sql, values } = conditionOf(search);
  const [rows = []] = await archive.query([{
    sql: 'SELECT week, speaker, kind, COUNT(*) AS quotes, SUM(words) AS words, COUNT(DISTINCT sheet) AS sheets ' +
      `FROM quotes WHERE ${sql} GROUP BY week, speaker, kind ORDER BY week DESC, words DESC, speaker ` +
      `LIMIT ${MAX_SOURCE_ROWS}`,
    values,
  }]);
  return z.array(SourceRow).parse(rows);
}
