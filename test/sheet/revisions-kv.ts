/** What every store of revisions keeps to, on whatever key-value store. */
import { describe, expect, it } from 'vitest';
import { NO_EDITS, REVISION_VERSION, type Revision } from '../../src/sheet/edits.ts';
import type { KeyValue } from '../../src/sheet/key-value.ts';
import { revisionStore } from '../../src/sheet/revisions.ts';
import { makeRecord } from './make-record.ts';

export const sheet = makeRecord();
export const revisionOf = (n: number, by: string, base = '0', at = '2026-03-04T12:00:00.000Z'): Revision => ({
  revisionVersion: REVISION_VERSION, n, base, at, by, did: ['hide'], undo: base, redo: null, edits: NO_EDITS,
});

export function revisionSuite(name: string, keyValue: () => KeyValue): void {
  describe(`revisions in ${name}`, () => {
    it('hold one after the other, and each is found by number and name', async () => {
      const store = revisionStore(keyValue());
      expect(await store.head(sheet)).toBeNull();
      const one = await store.write(sheet, revisionOf(1, 'anna'));
      const two = await store.write(sheet, revisionOf(2, 'ben', one.name));
      expect([one.holds, two.holds, (await store.head(sheet))?.name]).toEqual([true, true, two.name]);
      expect((await store.list(sheet)).map(({ n, by, holds }) => [n, by, holds])).toEqual([
        [2, 'ben', true], [1, 'anna', true],
      ]);
      expect((await store.find(sheet, '1'))?.by).toBe('anna');
      expect((await store.find(sheet, two.name))?.by).toBe('ben');
      expect(await store.find(sheet, '3')).toBeNull();
    });

    it('keep both of two at once, and let one hold', async () => {
      const store = revisionStore(keyValue());
      const written = await Promise.all([1, 2, 3].map((i) => store.write(sheet, revisionOf(1, `editor ${i}`))));
      expect(written.filter(({ holds }) => holds).length).toBeLessThanOrEqual(1);
      const listed = await store.list(sheet);
      expect(listed).toHaveLength(3);
      const [held] = written.filter(({ holds }) => holds);
      expect((await store.head(sheet))?.name).toBe(held?.name);
    });

    it('belong to one life of their sheet', async () => {
      const store = revisionStore(keyValue());
      await store.write(sheet, revisionOf(1, 'anna'));
      const later = { ...sheet, createdAt: '2027-01-01T00:00:00.000Z' };
      expect(await store.head(later)).toBeNull();
      await store.forget(sheet.id);
      expect(await store.head(sheet)).toBeNull();
    });
  });
}
