/** Bytes of a page into text: byte order mark, the header's charset, UTF-8 where they are it, the page's meta tag. */
import { Fault } from '../errors.ts';

/** The encoding must be declared in the first 1,024 bytes, says the HTML standard. */
const PRESCAN = 1024;

export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const stated = byteOrderMark(bytes) ?? headerCharset(contentType);
  // windows-1252 is what browsers take for a page that declares nothing
  const label = stated ?? (isUtf8(bytes) ? 'utf-8' : (metaCharset(bytes) ?? 'windows-1252'));
  const decoder = decoderFor(label);
  if (!decoder) throw new Fault('BODY_NOT_UTF8', `The charset "${label.slice(0, 40)}" is not known; send UTF-8.`);
  return decoder.decode(bytes);
}

/**
 * Letters in UTF-8, whatever the page says: what a script has read and posts again keeps the tag of its old encoding,
 * and in none of those do letters make sense that are UTF-8 throughout.
 */
function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.every((byte) => byte < FIRST_BEYOND_ASCII)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
const FIRST_BEYOND_ASCII = 0x80;

/** U+FEFF at the beginning, as each encoding writes it. */
const BYTE_ORDER_MARKS: readonly [label: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

const byteOrderMark = (bytes: Uint8Array): string | null =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

const headerCharset = (contentType: string) => /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1] ?? null;

function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label = /<meta\s[^>]{0,300}?charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1] ?? null;
  return label && /^utf-16/i.test(label) ? 'utf-8' : label; // a tag that can be read as ASCII cannot be in UTF-16
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null; // a RangeError names no more than the label
  }
}
