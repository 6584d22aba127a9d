/**
 * What travels inside a downloaded card: its alt text, credit, source and how it was made, as XMP in an iTXt chunk
 * (PNG third edition, 11.3.3.4; XMP specification part 3, 1.1.5). Under 1 KB, for a card of 21. It goes in before
 * anything is signed: a chunk that is added after a signature breaks it.
 */
import { crc32 } from 'node:zlib';
import { altText } from '../cards/alt.ts';
import type { Card } from '../cards/card.ts';
import { cut } from '../cards/cut.ts';
import { joined } from './pdf/png-parts.ts';

/** IPTC: put together from data by rule, by no model and from no camera. */
const SOURCE_TYPE = 'http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia';
/** Bytes of the whole chunk. */
const MOST_BYTES = 1024;
/** Letters of a publisher's name and of an address: longer ones would take the alt text's room. */
const MOST_CREDIT = 80;
/** Signature and IHDR: the first place where a chunk may stand. */
const AFTER_HEADER = 33;
/** Length, type and CRC of a chunk. */
const CHUNK_BYTES = 12;
const WORD = 4;

/** The keyword, no compression, no language, no translated keyword. */
const HEAD = 'XML:com.adobe.xmp\0\0\0\0\0';

const encoder = new TextEncoder();

export function withXmp(png: Uint8Array, card: Card): Uint8Array {
  const data = encoder.encode(HEAD + xmpOf(card));
  const chunk = new Uint8Array(data.length + CHUNK_BYTES);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(encoder.encode('iTXt'), WORD);
  chunk.set(data, 2 * WORD);
  view.setUint32(data.length + 2 * WORD, crc32(chunk.subarray(WORD, data.length + 2 * WORD)));
  return joined([png.subarray(0, AFTER_HEADER), chunk, png.subarray(AFTER_HEADER)]);
}

/** The alt text is cut at a sentence where it has no room: it is the only part without a bound of its own. */
function xmpOf(card: Card): string {
  const alt = altText(card);
  const { publisher, address } = card.source;
  const written = (words: string): string =>
    packet(words, card.language, cut(publisher ?? '', MOST_CREDIT), address === null ? '' : cut(address, MOST_CREDIT));
  const size = (words: string): number => encoder.encode(HEAD + written(words)).length + CHUNK_BYTES;
  const room = MOST_BYTES - size('');
  return written(size(alt) <= MOST_BYTES ? alt : cut(alt, room, (part) => encoder.encode(escaped(part)).length));
}

function packet(alt: string, language: string, credit: string, source: string): string {
  const told = [
    credit && `<p:Credit>${escaped(credit)}</p:Credit>`,
    source && `<d:source>${escaped(source)}</d:source>`,
  ];
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<r:Description xmlns:c="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" ' +
    'xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:p="http://ns.adobe.com/photoshop/1.0/" ' +
    `xmlns:d="http://purl.org/dc/elements/1.1/"><c:AltTextAccessibility><r:Alt><r:li xml:lang="x-default">` +
    `${escaped(alt)}</r:li></r:Alt></c:AltTextAccessibility>${told.filter(Boolean).join('')}` +
    `<d:language><r:Bag><r:li>${escaped(language)}</r:li></r:Bag></d:language>` +
    `<e:DigitalSourceType>${SOURCE_TYPE}</e:DigitalSourceType></r:Description></r:RDF></x:xmpmeta>`
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Letters that XML cannot hold. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;
const escaped = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[&<>"]/g, (one) => ENTITIES[one] ?? '');
