/** WOFF 1.0 (W3C 2012) to the TrueType file inside it: tables inflated and laid out at offsets of four. */
import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;

export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new TypeError('not a WOFF file');
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  const search = 16 * 2 ** Math.floor(Math.log2(count));
  head.writeUInt16BE(search, 6);
  head.writeUInt16BE(Math.log2(search / 16), 8);
  head.writeUInt16BE(16 * count - search, 10);
  const tables = [head];
  let offset = head.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const at = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    const bytes = woff.subarray(at, at + packed);
    const table = Buffer.alloc((length + 3) & ~3);
    (packed < length ? inflateSync(bytes) : bytes).copy(table);
    const record = 12 + 16 * index;
    woff.copy(head, record, entry, entry + 4);
    woff.copy(head, record + 4, entry + 16, entry + 20);
    head.writeUInt32BE(offset, record + 8);
    head.writeUInt32BE(length, record + 12);
    tables.push(table);
    offset += table.length;
  }
  return Buffer.concat(tables);
}
