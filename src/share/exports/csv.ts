/** A sheet's quotations as CSV (RFC 4180), one a row, for a spreadsheet. */
import type { Quote, Sheet } from '../../schema.ts';
import { vouched } from '../../sheet/vouched.ts';

/** Column → what stands in it. */
const COLUMNS: Readonly<Record<string, (quote: Quote, sheet: Sheet) => string | number | null | undefined>> = {
  id: ({ id }) => id,
  quotation: ({ text }) => text,
  speaker: ({ speaker }) => speaker?.name,
  role: ({ speaker }) => speaker?.role,
  confidence: ({ confidence }) => confidence,
  kind: ({ kind }) => kind,
  continues: ({ continues }) => continues,
  start: ({ start }) => start,
  end: ({ end }) => end,
  link: ({ link }) => link,
  title: (_, { source }) => source.title,
  publisher: (_, { source }) => vouched(source).publisher,
  published: (_, { source }) => source.publishedAt,
  source: (_, { source }) => vouched(source).url,
  sheet: (_, { urls }) => urls.page,
};

/** Without it, spreadsheets take the bytes for those of an old code page. */
const BYTE_ORDER_MARK = '\ufeff';

export function quotesCsv(sheet: Sheet): string {
  const columns = Object.entries(COLUMNS);
  const rows = sheet.quotes.map((quote) => columns.map(([, read]) => read(quote, sheet)));
  return csvText([columns.map(([name]) => name), ...rows]);
}

type Cell = string | number | null | undefined;

export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Words that look like a formula get an apostrophe before them, as spreadsheets themselves write such text. */
function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = value.toWellFormed();
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
