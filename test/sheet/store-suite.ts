/** What every store of sheets must do, whatever keeps its keys: one suite that each adapter runs. */
import { describe, expect, it } from 'vitest';
import type { KeyValue } from '../../src/sheet/key-value.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { makeRecord } from './make-record.ts';

/** Far ahead: a real KV refuses a tombstone that has expired by its own clock. */
const NOW = new Date('2036-03-04T12:00:00Z');
const idOf = (n: number) => `sheet0000000000${n}`.replaceAll('l', '1').slice(-16);
const at = (minute: number) => `2026-03-04T10:${String(minute).padStart(2, '0')}:00.000Z`;

export function storeSuite(adapter: string, fresh: () => KeyValue): void {
  describe(`a key-value store on ${adapter}`, () => {
    it('gives back what was put, with metadata, by prefix, in order of the keys', async () => {
      const kv = fresh();
      for (const key of ['b:2', 'a:1', 'b:1']) await kv.put(key, `value of ${key}`, { metadata: { key } });
      expect(await kv.get('b:1')).toBe('value of b:1');
      expect(await kv.list({ prefix: 'b:', limit: 10 })).toEqual({
        keys: [{ name: 'b:1', metadata: { key: 'b:1' } }, { name: 'b:2', metadata: { key: 'b:2' } }], cursor: null,
      });
    });

    it('says null for a key that is not there, and deletes it without a word', async () => {
      const kv = fresh();
      expect(await kv.get('absent')).toBeNull();
      await expect(kv.delete('absent')).resolves.toBeUndefined();
    });
  });

  describe(`a sheet store on ${adapter}`, () => {
    it('has nothing, then what was put, then nothing again once it is deleted', async () => {
      const store = sheetStore(fresh());
      const record = makeRecord();
      expect(await store.life(record.id)).toBeNull();
      await store.put(record, NOW);
      expect(await store.life(record.id)).not.toBeNull();
      expect(await store.get(record.id)).toEqual(record);
      await store.delete(record.id, NOW);
      expect(await store.life(record.id)).toBeNull();
      expect((await store.list({ limit: 10 })).rows).toEqual([]);
    });

    it('lists newest first, page by page, each sheet once', async () => {
      const store = sheetStore(fresh());
      for (const n of [3, 1, 5, 2, 4]) await store.put(makeRecord({ id: idOf(n), createdAt: at(n) }), NOW);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.list({ limit: 2, cursor });
        seen.push(...page.rows.map(({ id }) => id));
        cursor = page.cursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual([5, 4, 3, 2, 1].map(idOf));
    });

    it('keeps and deletes one sheet when one article is posted twice in the same instant', async () => {
      const store = sheetStore(fresh());
      const [first, second] = [makeRecord({ createdAt: '2026-03-04T10:00:00.000Z' }), makeRecord({
        createdAt: '2026-03-04T10:00:00.007Z',
      })];
      await Promise.all([store.put(first, NOW), store.put(second, NOW)]);
      expect((await store.list({ limit: 10 })).rows.map(({ id }) => id)).toEqual([first.id]);
      await store.delete(first.id, NOW);
      expect((await store.list({ limit: 10 })).rows).toEqual([]);
    });

    it('cuts a long headline in the list on a whole character, within what metadata holds', async () => {
      const store = sheetStore(fresh());
      const record = makeRecord();
      const text = '🚢'.repeat(300);
      await store.put(
        { ...record, extraction: { ...record.extraction, headline: { text, start: null, end: null, from: 'title' } } },
        NOW,
      );
      const [row] = (await store.list({ limit: 1 })).rows;
      expect(row?.headline.isWellFormed()).toBe(true);
      expect(row?.headline.endsWith('🚢…')).toBe(true);
      expect(new TextEncoder().encode(JSON.stringify(row)).length).toBeLessThan(1024);
    });

    it('answers RECORD_BROKEN for a broken record alone, and can delete it', async () => {
      const kv = fresh();
      const store = sheetStore(kv);
      const [broken, whole] = [makeRecord({ id: idOf(1) }), makeRecord({ id: idOf(2) })];
      await store.put(broken, NOW);
      await store.put(whole, NOW);
      await kv.put(`sheet:${broken.id}`, '{"recordVersion":1,"id":');
      await expect(store.get(broken.id)).rejects.toMatchObject({ code: 'RECORD_BROKEN' });
      expect(await store.get(whole.id)).toEqual(whole);
      await store.delete(broken.id, NOW);
      expect((await store.list({ limit: 10 })).rows.map(({ id }) => id)).toEqual([whole.id]);
    });
  });
}
