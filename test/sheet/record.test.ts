import { describe, expect, it } from 'vitest';
import { parseRecord, RECORD_VERSION } from '../../src/sheet/record.ts';
import { makeRecord } from './make-record.ts';

const record = makeRecord();
const json = JSON.stringify(record);

describe('a stored record', () => {
  it('comes back as it was put', () => {
    expect(parseRecord(record.id, json)).toEqual(record);
  });

  it.each([
    ['', 'nothing at all'],
    ['{"recordVersion":1', 'cut off in the middle'],
    ['null', 'JSON, but no record'],
    ['[]', 'a list'],
    ['{"__proto__":{"recordVersion":1}}', 'a version only in its prototype'],
    [JSON.stringify({ ...record, recordVersion: RECORD_VERSION + 1 }), 'written by a newer Worker'],
    [JSON.stringify({ ...record, recordVersion: 0 }), 'a version that never was'],
    [JSON.stringify({ ...record, createdAt: 'yesterday' }), 'a time that is none'],
    [
      JSON.stringify({ ...record, extraction: { ...record.extraction, quotes: [{ id: 'quote-1' }] } }),
      'a quotation without its span',
    ],
    [JSON.stringify({ ...record, article: { ...record.article, text: 7 } }), 'a text that is none'],
  ])('%j is RECORD_BROKEN (%s), and the answer quotes nothing of it', (stored) => {
    expect(() => parseRecord('abc', stored)).toThrow(
      expect.objectContaining({
        code: 'RECORD_BROKEN', detail: 'The record of sheet abc cannot be read. Post its article again to replace it.',
      }),
    );
  });

  it('of an older version is lifted one version at a time', () => {
    const { readerVersion, ...old } = record;
    const lifted = parseRecord(record.id, JSON.stringify({ ...old, recordVersion: 91 }), {
      91: (stored) => ({ ...stored, recordVersion: 92, was: 91 }),
      92: (stored) => ({ ...stored, recordVersion: RECORD_VERSION, readerVersion }),
    });
    expect(lifted).toEqual(record);
  });
});
