/** The picture behind the text, where it is nothing but opaque rectangles and paths on whole pixels. */
import { parseInk } from './text-runs.ts';

export interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
  /** 0xRRGGBB. */
  fill: number;
  /** Path data; null for a rectangle. */
  path: string | null;
}

const ELEMENT = /<(\w+)([^>]*?)\/?>/g;
const BOX = 'x="(-?\\d+)" y="(-?\\d+)" width="(\\d+)" height="(\\d+)" fill="([^"]*)"';
const RECT = new RegExp(`^ ${BOX}$`);
const PATH = new RegExp(`^ ${BOX} d="([^"]*)"$`);

/** The shapes in drawing order; null where the frame holds anything else. */
export function readShapes(frame: string): Shape[] | null {
  const body = frame.replace(/^<svg [^>]*>/, '').replace(/<\/svg>$/, '');
  const shapes: Shape[] = [];
  for (const [, tag, attributes = ''] of body.matchAll(ELEMENT)) {
    const [matched, x, y, width, height, fill, path = null] = (tag === 'rect' ? RECT : PATH).exec(attributes) ?? [];
    const ink = parseInk(fill);
    if (matched === undefined || ink === null) return null;
    shapes.push({ x: Number(x), y: Number(y), width: Number(width), height: Number(height), fill: ink, path });
  }
  const other = body.replaceAll(ELEMENT, '').trim();
  return other === '' && shapes[0]?.path === null ? shapes : null;
}
