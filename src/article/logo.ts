/**
 * A house's logo as it may stand on a card: a PNG or an SVG in a data URI, known by its bytes and not by its label,
 * small, and of a size that a line of type can hold. An SVG may draw, and nothing else: no script, no style sheet,
 * no text, no address beside those within itself.
 */
import { MAX_LOGO_BYTES, MAX_LOGO_RATIO, MAX_LOGO_SIDE } from '../limits.ts';
import { costFlaw, type SvgNode } from './logo-cost.ts';

interface Logo { src: string; width: number; height: number }

const DATA_URI = /^data:image\/(png|svg\+xml)(?:;charset=utf-8)?(;base64)?,(.*)$/is;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The first chunk: its name, and where its fields lie. */
const IHDR = { name: 0x49484452, type: 12, width: 16, height: 20, length: 33 };

/** @returns the logo, its data URI written anew; or a sentence that says what is wrong with it. */
export function readLogo(uri: string): Logo | string {
  const [, type, base64, data = ''] = DATA_URI.exec(uri.trim()) ?? [];
  if (!type) return 'must be a data URI of a PNG or SVG picture (data:image/png;base64,…)';
  const bytes = bytesOf(data, base64 !== undefined);
  if (bytes === null) return 'must be whole base64, or percent-encoded text';
  if (bytes.length > MAX_LOGO_BYTES) return `must have at most ${MAX_LOGO_BYTES} bytes; it has ${bytes.length}`;
  const read = type.toLowerCase() === 'png' ? readPng(bytes) : readSvg(new TextDecoder().decode(bytes));
  return typeof read === 'string' ? read : tooOdd(read) ?? read;
}

function bytesOf(data: string, isBase64: boolean): Uint8Array | null {
  try {
    return isBase64
      ? Uint8Array.from(atob(data), (char) => char.charCodeAt(0))
      : new TextEncoder().encode(decodeURIComponent(data));
  } catch {
    return null; // a broken encoding is the only reason to throw
  }
}

function readPng(bytes: Uint8Array): Logo | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng =
    bytes.length > IHDR.length &&
    PNG_SIGNATURE.every((byte, i) => bytes[i] === byte) &&
    view.getUint32(IHDR.type) === IHDR.name;
  if (!isPng) return 'is called a PNG and is none';
  return {
    src: `data:image/png;base64,${base64Of(bytes)}`,
    width: view.getUint32(IHDR.width),
    height: view.getUint32(IHDR.height),
  };
}

const ELEMENTS = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon defs lineargradient radialgradient stop clippath mask ' +
    'symbol ' +
    'use title desc'
  ).split(' '),
);
const TAG = /<(\/?)([a-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/giy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const BETWEEN = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);|<!--(?:[^-]|-(?!-))*-->|<\?xml\s[^<>]*\?>)*/iy;

function readSvg(svg: string): Logo | string {
  const root: Record<string, string> = {};
  const whole: SvgNode = { id: null, references: [], isLayer: false, children: [] };
  const open = [whole];
  let at = 0;
  let tags = 0;
  for (;;) {
    at = endOf(BETWEEN, svg, at) ?? at;
    if (at >= svg.length) break;
    TAG.lastIndex = at;
    const [tag, closes, name = '', attributes = ''] = TAG.exec(svg) ?? [];
    if (tag === undefined) return 'must be plain SVG markup: no doctype, no CDATA, every attribute in quotes';
    if (!ELEMENTS.has(name.toLowerCase()) || (tags === 0 && name !== 'svg'))
      return `may draw shapes only; <${name.slice(0, 30)}> is not allowed`;
    const node: SvgNode = { id: null, references: [], isLayer: false, children: [] };
    const stated = attributesOf(attributes);
    for (const [key, value] of stated) {
      if (!isHarmless(key.toLowerCase(), value))
        return `may hold no ${key.slice(0, 30)} that acts or points outside it`;
      note(node, key.toLowerCase(), value);
    }
    if (tags === 0 && !closes) Object.assign(root, Object.fromEntries(stated));
    if (closes) open.length = Math.max(1, open.length - 1);
    else nest(open, node, tag.endsWith('/>'));
    tags += 1;
    at += tag.length;
  }
  return costFlaw(whole) ?? sizedSvg(svg, root);
}

const attributesOf = (markup: string): [key: string, value: string][] =>
  Array.from(markup.matchAll(ATTRIBUTE), ([, key = '', double, single]) => [key, double ?? single ?? '']);

/** Puts an element into the innermost one that is open. */
function nest(open: SvgNode[], node: SvgNode, isEmpty: boolean): void {
  open.at(-1)?.children.push(node);
  if (!isEmpty) open.push(node);
}

/** `root`: the attributes of the first tag; none where there is no tag. */
function sizedSvg(svg: string, root: Record<string, string>): Logo | string {
  const size = sizeOf(root);
  if (size === null) return 'must be an SVG with a width and height or a viewBox';
  return { src: `data:image/svg+xml;base64,${base64Of(new TextEncoder().encode(svg))}`, ...size };
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const LAYER_KEYS = /^(?:mask|clip-path|opacity)$/;
const LAYER_STYLE = /(?:^|[;\s])(?:mask|clip-path|opacity|mix-blend-mode|isolation)\s*:/i;

/** What an attribute says of the cost of its element. */
function note(node: SvgNode, key: string, value: string): void {
  if (key === 'id') node.id = value;
  if (key === 'href' || key.endsWith(':href')) node.references.push(value.slice(1));
  for (const [, id = ''] of value.matchAll(/url\(\s*['"]?#([\w.-]+)/gi)) node.references.push(id);
  if (LAYER_KEYS.test(key) || (key === 'style' && LAYER_STYLE.test(value))) node.isLayer = true;
}

/**
 * A dash of a thousandth of a pixel makes a million strokes; image-set() and src() take an address as a plain string.
 */
const COSTLY_OR_FOREIGN = /stroke-dash|image-set|src\s*\(/i;

/** Addresses are allowed within the picture (#id) only; a character reference could hide one. */
function isHarmless(key: string, value: string): boolean {
  if (
    key.startsWith('on') ||
    key === 'xml:base' ||
    (key !== 'xmlns' && !key.startsWith('xmlns:') && /:\/\/|@import|expression|\\/i.test(value))
  )
    return false;
  if (
    /&/.test(value) ||
    key.startsWith('stroke-dash') ||
    COSTLY_OR_FOREIGN.test(value) ||
    (key === 'style' && value.includes('/*'))
  )
    return false;
  if (key === 'href' || key.endsWith(':href')) return /^#[\w.-]+$/.test(value);
  return [...value.matchAll(/url\(([^)]*)/gi)].every(([, address = '']) => /^\s*['"]?#[\w.-]+['"]?\s*$/.test(address));
}

function sizeOf(root: Record<string, string>): { width: number; height: number } | null {
  const [, , boxWidth, boxHeight] = (root['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const pixels = (value: string | undefined): number =>
    Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(value ?? '')?.[1] ?? Number.NaN);
  const stated = { width: pixels(root['width']), height: pixels(root['height']) };
  const size = stated.width > 0 && stated.height > 0 ? stated : { width: boxWidth ?? 0, height: boxHeight ?? 0 };
  return size.width > 0 && size.height > 0 ? size : null;
}

function tooOdd({ width, height }: Logo): string | null {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (!(short > 0) || long > MAX_LOGO_SIDE)
    return `must be between 1 and ${MAX_LOGO_SIDE} pixels wide and high; it is ${width} × ${height}`;
  return long / short > MAX_LOGO_RATIO
    ? `must not be more than ${MAX_LOGO_RATIO} times as long as it is thick; it is ${width} × ${height}`
    : null;
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
