/**
 * Jobs that were given up, each with why: kept in KV under a digest of what makes a job the same work, so that one
 * that fails twice is one letter. They can be listed, sent again and thrown away.
 */
import * as z from 'zod';
import { DEAD_LETTER_DAYS, KV_PAGE } from '../limits.ts';
import { nameOf } from '../sheet/digest.ts';
import type { KeyValue } from '../sheet/key-value.ts';
import { identityOf, Job, subjectOf } from './job.ts';

const DeadRow = z.object({
  kind: z.string(),
  subject: z.string(),
  code: z.string(),
  detail: z.string(),
  at: z.iso.datetime(),
  attempts: z.int(),
});
type DeadRow = z.infer<typeof DeadRow>;

export interface DeadLetters {
  keep(job: Job, why: { code: string; detail: string; attempts: number; at: Date }): Promise<void>;
  /** Newest first. */
  list(): Promise<(DeadRow & { id: string })[]>;
  /** The job of a letter; null where there is none, or it cannot be read. */
  job(id: string): Promise<Job | null>;
  remove(id: string): Promise<void>;
}

const PREFIX = 'dead:';
const DAY_S = 86_400;
/** KV metadata holds 1,024 bytes for the whole row. */
const SUBJECT_LENGTH = 200;
const DETAIL_LENGTH = 120;

export function deadLetters(kv: KeyValue): DeadLetters {
  return {
    async keep(job, { code, detail, attempts, at }) {
      const row: DeadRow = {
        kind: job.kind,
        subject: subjectOf(job).slice(0, SUBJECT_LENGTH),
        code,
        detail: detail.slice(0, DETAIL_LENGTH),
        at: at.toISOString(),
        attempts,
      };
      const expiration = Math.ceil(at.getTime() / 1000) + DEAD_LETTER_DAYS * DAY_S;
      await kv.put(PREFIX + (await nameOf(identityOf(job))), JSON.stringify(job), { metadata: row, expiration });
    },
    async list() {
      const { keys } = await kv.list({ prefix: PREFIX, limit: KV_PAGE });
      return keys
        .flatMap(({ name, metadata }) => {
          const row = DeadRow.safeParse(metadata).data;
          return row ? [{ id: name.slice(PREFIX.length), ...row }] : [];
        })
        .sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    async job(id) {
      const json = await kv.get(PREFIX + id);
      return json === null ? null : (Job.safeParse(JSON.parse(json)).data ?? null);
    },
    remove: (id) => kv.delete(PREFIX + id),
  };
}
