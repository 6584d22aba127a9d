/**
 * The few files that are wanted of a zip archive, by its central directory (APPNOTE 6.3.10). What a file says of its
 * own size is not believed: it is unfolded piece by piece and counted.
 */
import { Inflate } from 'fflate';
import { Fault } from '../../../errors.ts';
import { MAX_DOCUMENT_WORK } from '../../../limits.ts';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** A comment may stand behind the end of the directory. */
const LONGEST_COMMENT = 0xffff;
const MAX_ENTRIES = 5_000;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** All files that are read of an archive together: they stand in memory twice, and their text a third time. */
const MAX_UNFOLDED = MAX_DOCUMENT_WORK / 2;
/** Bytes that are unfolded at a time: they come to 16 MB at the very most. */
const PIECE = 16 * 1024;

interface Archive {
  names: readonly string[];
  /** The bytes of a file, or null where there is none of that name. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  sum: number;
  method: number;
  flags: number;
  size: number;
  at: number;
}

/** @throws Fault DOCUMENT_BROKEN; `read` also DOCUMENT_TOO_LARGE and DOCUMENT_ENCRYPTED */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = MAX_UNFOLDED;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      const file = unfold(bytes, view, entry, left);
      left -= file.length;
      return file;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const entries = new Map<string, Entry>();
  const count = Math.min(view.getUint16(end + 10, true), MAX_ENTRIES);
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count && at + ENTRY_LENGTH <= view.byteLength; n++) {
    if (view.getUint32(at, true) !== ENTRY) break;
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + (nameLength ?? 0)));
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Fault('DOCUMENT_BROKEN', 'The body is no Word document: the directory of its files is missing or cut off.');
}

function unfold(bytes: Uint8Array, view: DataView, { flags, method, size, sum, at }: Entry, limit: number): Uint8Array {
  if (flags & ENCRYPTED)
    throw new Fault('DOCUMENT_ENCRYPTED', 'The document asks for a password. Save it without one.');
  if (at + LOCAL_LENGTH > view.byteLength) throw broken();
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + size);
  if (method !== STORED && method !== DEFLATED) throw broken();
  const file = method === STORED ? packed : inflate(packed, limit);
  // A flipped bit changes words, not only the look of a page.
  if (crc32(file) !== sum) throw broken();
  return file;
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    push(stream, packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    if (length > limit) {
      throw new Fault(
        'DOCUMENT_TOO_LARGE',
        `The document unfolds to more than ${MAX_UNFOLDED} bytes. Save it anew, or send its text.`,
      );
    }
  }
  const file = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}

function push(stream: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    stream.push(piece, isLast);
  } catch (cause) {
    throw broken(cause);
  }
}

const broken = (cause?: unknown) =>
  new Fault('DOCUMENT_BROKEN', 'The body is no Word document that can be read: it is broken or cut off.', { cause });

const BITS = 8;
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let remainder = n;
  for (let bit = 0; bit < BITS; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
