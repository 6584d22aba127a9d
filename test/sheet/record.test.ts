import { describe, expect, it } from 'vitest';
import { MAX_LINES, MAX_RECORD_BYTES } from '../../src/limits.ts';
import { parseRecord, RECORD_VERSION, storedJson } from '../../src/sheet/record.ts';
import { makeRecord } from './make-record.ts';

const record = makeRecord();
const json = storedJson(record);
const KINDS = ['paragraph', 'heading', 'list-item', 'blockquote', 'caption', 'table', 'code'] as const;

describe('a stored record', () => {
  it('comes back as it was put', () => {
    expect(parseRecord(record.id, json)).toEqual(record);
  });

  it('keeps its blocks in few bytes', () => {
    const blocks = Array.from({ length: MAX_LINES }, (_, i) => ({
      start: i * 40 + (i % 3),
      end: i * 40 + 30,
      kind: KINDS[i % KINDS.length] ?? 'paragraph',
    }));
    const large = makeRecord({ article: { ...record.article, blocks } });
    const stored = storedJson(large);
    expect(stored.length - storedJson(record).length).toBeLessThan(10 * MAX_LINES);
    expect(parseRecord(large.id, stored)).toEqual(large);
  });

  it('of before, whose blocks are objects, is read as it was', () => {
    const old = makeRecord({ article: { ...record.article, blocks: [{ start: 2, end: 9, kind: 'code' }] } });
    expect(parseRecord(old.id, JSON.stringify(old))).toEqual(old);
  });

  it('is refused where it would take too many bytes, and says how many', () => {
    const text = 'ก'.repeat(Math.ceil(MAX_RECORD_BYTES / 3));
    expect(() => storedJson(makeRecord({ article: { ...record.article, text } }))).toThrow(
      expect.objectContaining({ code: 'ARTICLE_TOO_LONG', detail: expect.stringMatching(/at most 5242880 bytes/) }),
    );
  });

  it('keeps the levels of headings', () => {
    const blocks = [{ start: 0, end: 5, kind: 'heading' as const, level: 2 }, { start: 7, end: 9, kind: 'heading' as const }];
    const read = parseRecord('x', storedJson(makeRecord({ article: { ...record.article, blocks } })));
    expect(read.article.blocks).toEqual(blocks);
  });

  it.each(['2,3', '2,3,z', '2,3,h7', '2,3,h22', '2,3,p 4', ' 2,3,p', '-2,3,p', '2,3,pp'])('blocks %j are RECORD_BROKEN', (blocks) => {
    const broken = JSON.stringify({ ...record, article: { ...record.article, blocks } });
    expect(() => parseRecord('abc', broken)).toThrow(expect.objectContaining({ code: 'RECORD_BROKEN' }));
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
