/** A whole record for tests, with any part replaced. */
import { READER_VERSION } from '../../src/sheet/reader-version.ts';
import { RECORD_VERSION, type SheetRecord } from '../../src/sheet/record.ts';

const text = 'The ferry “Aurora” sank on Monday. “We saw it go down,” said Ana Lima, a fisherwoman.';
const spanOf = (words: string) => ({
  text: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const voice = spanOf('We saw it go down,');

export function makeRecord(changes: Partial<SheetRecord> = {}): SheetRecord {
  return {
    recordVersion: RECORD_VERSION,
    readerVersion: READER_VERSION,
    id: '0123456789abcdef',
    createdAt: '2026-03-04T10:00:00.000Z',
    expiresAt: null,
    supersededBy: null,
    corrects: null,
    edited: null,
    brand: null,
    plan: null,
    article: { text, bodyStart: 0, blocks: [] },
    source: {
      title: null, url: 'https://example.org/ferry', publisher: 'The Example', author: null,
      publishedAt: '2026-03-04', language: 'en', wordCount: 16, sha256: 'ab'.repeat(32),
    },
    extraction: {
      headline: { ...spanOf('The ferry “Aurora” sank on Monday.'), from: 'lead' },
      facts: [{ id: 'fact-1', ...spanOf('The ferry “Aurora” sank on Monday.') }],
      quotes: [{
        id: 'quote-1', ...voice, kind: 'sentence', speaker: { name: 'Ana Lima', role: 'a fisherwoman' },
        evidence: { rule: 'verb-after', start: voice.end + 2, end: voice.end + 15 }, continues: null,
      }],
      figures: [], dates: [], people: [{ name: 'Ana Lima', role: 'a fisherwoman', mentions: 1 }], organisations: [],
      places: [],
    },
    ...changes,
  };
}
