/**
 * What readers report of a sheet's pages: kept apart from the sheet, shown to its editors alone, gone by itself.
 *   report:{sheet}:{time}:{token}   nothing; its metadata is the report
 */
import * as z from 'zod';
import { KV_PAGE, MAX_REPORT_NOTE, MAX_REPORTS, REPORT_KEPT_S } from '../limits.ts';
import { nameOf } from './digest.ts';
import type { KeyValue } from './key-value.ts';

export const REPORT_KINDS = ['speaker', 'words', 'misleading', 'other'] as const;

const ReaderReport = z.object({
  /** Id of the card that it is about; null: the whole sheet. */
  card: z.string().nullable(),
  kind: z.enum(REPORT_KINDS),
  /** In the reader's words; may be empty. */
  note: z.string().max(MAX_REPORT_NOTE),
  at: z.iso.datetime(),
});
type ReaderReport = z.infer<typeof ReaderReport>;

/** With the name that takes it off the list. */
export type Report = ReaderReport & { name: string };

export interface ReportStore {
  /** @returns false where the sheet has as many as are kept */
  add(sheet: string, report: ReaderReport): Promise<boolean>;
  /** Oldest first. */
  list(sheet: string): Promise<Report[]>;
  /** How many each sheet has, of those that have any: of the first thousand reports. */
  counts(): Promise<ReadonlyMap<string, number>>;
  /** Silent where there is none. */
  remove(sheet: string, name: string): Promise<void>;
  forget(sheet: string): Promise<void>;
}

const prefixOf = (sheet: string): string => `report:${sheet}:`;
/** A time and a token: nothing else gets into a key. */
const NAME = /^\d{13}:[0-9a-z]{10}$/;

export function reportStore(kv: KeyValue): ReportStore {
  const list = async (sheet: string): Promise<Report[]> => {
    const { keys } = await kv.list({ prefix: prefixOf(sheet), limit: MAX_REPORTS });
    return keys.flatMap(({ name, metadata }) => {
      const report = ReaderReport.safeParse(metadata).data;
      return report ? [{ ...report, name: name.slice(prefixOf(sheet).length) }] : [];
    });
  };
  return {
    async add(sheet, report) {
      if ((await list(sheet)).length >= MAX_REPORTS) return false;
      const at = Date.parse(report.at);
      const key = `${prefixOf(sheet)}${at}:${await nameOf(report)}`;
      await kv.put(key, '', { metadata: report, expiration: Math.ceil(at / 1000) + REPORT_KEPT_S });
      return true;
    },
    list,
    async counts() {
      const { keys } = await kv.list({ prefix: 'report:', limit: KV_PAGE });
      const counts = new Map<string, number>();
      for (const { name } of keys) {
        const [, sheet = ''] = name.split(':');
        counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
      }
      return counts;
    },
    async remove(sheet, name) {
      if (NAME.test(name)) await kv.delete(`${prefixOf(sheet)}${name}`);
    },
    async forget(sheet) {
      for (const { name } of await list(sheet)) await kv.delete(`${prefixOf(sheet)}${name}`);
    },
  };
}
