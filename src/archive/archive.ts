/**
 * The archive of quotations in D1: filled behind the posts, searched by words and by speaker. It holds nothing that KV
 * does not, and each of its jobs brings one sheet to what KV says now, so that late, double and lost ones do no harm.
 */
import type { EditedRecord } from '../desk/apply-edits.ts';
import { Fault } from '../errors.ts';
import { archivedQuotes } from './archived-quote.ts';
import { TABLES } from './tables.ts';

/** A statement with its values. */
export interface Statement { sql: string; values?: readonly (string | number | null)[] }

export interface Archive {
  /** The rows of a sheet as its record is now. @param at a removal of this time or later holds */
  put(record: EditedRecord, at: string): Promise<void>;
  /** @returns sheets that it had succeeded, whose place in their line is to be looked at again */
  remove(sheet: string, at: string): Promise<string[]>;
  wasRemoved(sheet: string, at: string): Promise<boolean>;
  /** Takes away what has lived its time. */
  expire(now: string): Promise<void>;
  clear(): Promise<void>;
  query(statements: readonly Statement[]): Promise<unknown[][]>;
}

const COLUMNS = [
  'sheet', 'quote', 'text', 'speaker', 'role', 'kind', 'words', 'day', 'week', 'language', 'publisher', 'headline',
  'url',
] as const;

const INSERT = `INSERT INTO quotes (${COLUMNS.join(', ')}, expires, approved, superseded)
  SELECT ${COLUMNS.map((name) => `value ->> '${name}'`).join(', ')}, ?2, ?3, ?4 FROM json_each(?1)
  WHERE NOT EXISTS (SELECT 1 FROM removed WHERE sheet = ?5 AND at >= ?6)`;

/** @throws Fault ARCHIVE_FAILED from every call that D1 does not answer */
export function d1Archive(db: D1Database): Archive {
  let made: Promise<unknown> | null = null;
  const run = async (statements: readonly Statement[]): Promise<unknown[][]> => {
    try {
      made ??= db.batch(TABLES.map((sql) => db.prepare(sql)));
      await made;
      const answers = await db.batch(statements.map(({ sql, values = [] }) => db.prepare(sql).bind(...values)));
      return answers.map(({ results }) => results);
    } catch (cause) {
      made = null;
      throw new Fault('ARCHIVE_FAILED', 'The archive does not answer. Try again in a moment.', {
        cause, headers: { 'retry-after': '5' },
      });
    }
  };
  return {
    query: run,
    async put(record, at) {
      const { id, expiresAt, corrects, supersededBy } = record;
      const approved = Number(record.desk.isApproved);
      await run([
        { sql: 'DELETE FROM quotes WHERE sheet = ?1', values: [id] },
        {
          sql: INSERT,
          values: [JSON.stringify(archivedQuotes(record)), expiresAt, approved, supersededBy?.id ?? null, id, at],
        },
        { sql: 'UPDATE quotes SET superseded = ?1 WHERE sheet = ?2', values: [id, corrects?.id ?? ''] },
      ]);
    },
    async remove(sheet, at) {
      const [older = []] = await run([
        { sql: 'SELECT DISTINCT sheet FROM quotes WHERE superseded = ?1', values: [sheet] },
        { sql: 'DELETE FROM quotes WHERE sheet = ?1', values: [sheet] },
        { sql: 'INSERT OR REPLACE INTO removed (sheet, at) VALUES (?1, ?2)', values: [sheet, at] },
      ]);
      return older.flatMap((row) => (isRow(row) ? [row.sheet] : []));
    },
    async wasRemoved(sheet, at) {
      const [found = []] = await run([
        { sql: 'SELECT sheet FROM removed WHERE sheet = ?1 AND at >= ?2', values: [sheet, at] },
      ]);
      return found.length > 0;
    },
    async expire(now) {
      await run([{ sql: 'DELETE FROM quotes WHERE expires <= ?1', values: [now] }]);
    },
    async clear() {
      await run([{ sql: 'DELETE FROM quotes' }]);
    },
  };
}

const isRow = (row: unknown): row is { sheet: string } =>
  typeof row === 'object' && row !== null && 'sheet' in row && typeof row.sheet === 'string';

/** @throws Fault NOT_IMPLEMENTED, which says what is missing */
export function requireArchive(archive: Archive | null | undefined): Archive {
  if (archive) return archive;
  throw new Fault(
    'NOT_IMPLEMENTED',
    'This deployment has no archive. Take the "#- " off the lines of [[d1_databases]] in wrangler.toml, then deploy.',
  );
}
