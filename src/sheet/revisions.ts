/**
 * The revisions of a sheet, each a key of its own. KV cannot compare and set, so none is ever written over: a revision
 * that finds another one of its number beside it steps aside, and both are kept. Of two editors in the same second one
 * may so hold, or none, and none is told that a change holds which does not. Only where two data centres have
 * not heard of each other for the minute that KV takes can both be told so; then the earlier one holds everywhere, and
 * the other one stands in the list of revisions, to be restored.
 */
import { Fault } from '../errors.ts';
import { MAX_RENEWED } from '../limits.ts';
import { nameOf } from './digest.ts';
import { type Named, Revision, RevisionRow } from './edits.ts';
import type { KeyPage, KeyValue } from './key-value.ts';
import { asidesPrefix, editPrefix, editsPrefix, keysOf, releasedKey } from './keys.ts';
import { expirationOf, type SheetRecord } from './record.ts';

type Life = Pick<SheetRecord, 'id' | 'createdAt'>;
type Kept = Life & Pick<SheetRecord, 'expiresAt'>;

export interface ListedRevision extends Named<RevisionRow> {
  /** Whether the present revision was made of it, step by step, or is it. */
  holds: boolean;
}

export interface RevisionStore {
  /** The present one; null where nobody changed anything. @throws Fault RECORD_BROKEN, STORE_FAILED */
  head(sheet: Life): Promise<Named<Revision> | null>;
  /** All that are kept, the present one first. */
  list(sheet: Life): Promise<ListedRevision[]>;
  /** One by its name, or by its number where that says which; null where there is none. */
  find(sheet: Life, name: string): Promise<Named<Revision> | null>;
  /** @returns whether it holds: false where another one of its number was there */
  write(sheet: Kept, revision: Revision): Promise<{ name: string; holds: boolean }>;
  /** Makes the newest ones live as long as their sheet, where a post changed that. */
  renew(sheet: Kept): Promise<void>;
  /** Takes away what one call can; a sweep takes the rest, which no sheet shows. */
  forget(id: string): Promise<void>;
}

/** Numbers count down, so that the ascending order of KV is newest first: nobody edits one article so often. */
const LAST = 999_999;
const DIGITS = String(LAST).length;
const TIME_DIGITS = 16;

const levelOf = (n: number): string => String(LAST - n).padStart(DIGITS, '0');
const asideOf = (key: string): string => key.replace(/^edit:/, 'aside:');

export function revisionStore(kv: KeyValue): RevisionStore {
  const present = async (sheet: Life) => (await kv.list({ prefix: editPrefix(sheet), limit: 1 })).keys[0] ?? null;
  const read = async (key: string): Promise<Named<Revision>> => parsed(key, await kv.get(key));
  const all = async (sheet: Life): Promise<KeyPage['keys']> => [
    ...(await keysOf(kv, editPrefix(sheet))),
    ...(await keysOf(kv, asideOf(editPrefix(sheet)))),
  ];
  const list = async (sheet: Life): Promise<ListedRevision[]> => {
    const rows = (await all(sheet)).flatMap(({ name, metadata }) => {
      const row = RevisionRow.safeParse(metadata).data;
      return row ? [{ ...row, name: revisionName(name), isAside: name.startsWith('aside:') }] : [];
    });
    let next = rows[0]?.isAside === false ? rows[0].name : null;
    const told = rows.map(({ isAside, ...row }) => {
      const holds = !isAside && row.name === next;
      if (holds) next = row.base;
      return { ...row, holds };
    });
    return told.sort((a, b) => b.n - a.n || Number(b.holds) - Number(a.holds));
  };
  return {
    async head(sheet) {
      const found = await present(sheet);
      return found && read(found.name);
    },
    list,
    async find(sheet, asked) {
      const isAsked = ({ n, name, holds }: ListedRevision) => name === asked || (holds && String(n) === asked);
      const named = (await list(sheet)).find(isAsked);
      const key = named && (await all(sheet)).find(({ name }) => revisionName(name) === named.name);
      return key ? read(key.name) : null;
    },
    async write(sheet, revision) {
      const { revisionVersion: _, edits: __, ...row } = revision;
      const level = `${editPrefix(sheet)}${levelOf(revision.n)}:`;
      const at = String(Date.parse(revision.at)).padStart(TIME_DIGITS, '0');
      const key = `${level}${at}:${await nameOf(revision)}`;
      const put = (name: string) =>
        kv.put(name, JSON.stringify(revision), { metadata: row, expiration: expirationOf(sheet) });
      const name = revisionName(key);
      for (let isAgain = false; ; isAgain = true) {
        await put(key);
        const beside = (await kv.list({ prefix: level, limit: 2 })).keys.map((found) => found.name);
        const others = beside.filter((one) => one !== key);
        if (others.length === 0) {
          if (isAgain) await kv.delete(asideOf(key));
          // What is taken back stays in that list: whoever shows it looks at the sheet.
          const released = releasedKey(sheet.id, sheet.createdAt);
          if (releases(revision)) await kv.put(released, '', { expiration: expirationOf(sheet) });
          return { name, holds: true };
        }
        await put(asideOf(key));
        await kv.delete(key);
        // Both may have stepped aside: the first by name comes back once, and holds if it is alone then.
        if (isAgain || others.some((one) => one < key)) return { name, holds: false };
      }
    },
    async renew(sheet) {
      const { keys } = await kv.list({ prefix: editPrefix(sheet), limit: MAX_RENEWED });
      for (const { name, metadata } of keys) {
        const value = await kv.get(name);
        if (value !== null) await kv.put(name, value, { metadata, expiration: expirationOf(sheet) });
      }
      const key = releasedKey(sheet.id, sheet.createdAt);
      const [found] = keys.length > 0 ? (await kv.list({ prefix: key, limit: 1 })).keys : [];
      if (found) await kv.put(key, '', { expiration: expirationOf(sheet) });
    },
    async forget(id) {
      for (const prefix of [editsPrefix(id), asidesPrefix(id)]) {
        const { keys } = await kv.list({ prefix, limit: MAX_RENEWED });
        for (const { name } of keys) await kv.delete(name);
      }
    },
  };
}

const releases = ({ edits }: Revision): boolean => edits.sheetApproved !== null || edits.approved.length > 0;

/** `3-k2m9…`: the number, and what tells it from another of the same number. */
function revisionName(key: string): string {
  const [level = '', , token = ''] = key.split(':').slice(-3);
  return `${LAST - Number(level)}-${token}`;
}

function parsed(key: string, json: string | null): Named<Revision> {
  const name = revisionName(key);
  if (json === null) {
    const headers = { 'retry-after': '5' };
    throw new Fault('STORE_FAILED', `Revision ${name} has not arrived here yet. Try again in a moment.`, { headers });
  }
  try {
    return { ...Revision.parse(JSON.parse(json)), name };
  } catch (cause) {
    throw new Fault('RECORD_BROKEN', `Revision ${name} cannot be read. Restore one before it.`, { cause });
  }
}
