/**
 * Pictures within a card (emoji, a logo) as pixels of their size there. resvg draws a nested SVG on layers as large as
 * the whole card: 40 emoji on a story took ten seconds. Each is drawn by itself instead, once a size, and kept.
 */
import type { Pixels, ResvgEngine } from './resvg-engine.ts';
import { encodePng } from './png.ts';

/** As satori writes it; what is written otherwise stays a nested SVG, which is slow and right. */
const IMAGE = /<image ([^>]*?)href="data:image\/svg\+xml;base64,([\w+/=]+)"([^>]*?)\/>/g;
const PLACE = /\b(x|y|width|height)="(-?[\d.]+)"/g;
/** Emoji in a few sizes each: a kilobyte or two a picture. */
const MOST = 256;

/** An engine that draws the pictures within a picture first. */
export function flattening(resvg: ResvgEngine): ResvgEngine {
  const drawn = new Map<string, string>();
  return { rasterise: (svg) => resvg.rasterise(svg.includes('<image ') ? flatten(svg, resvg, drawn) : svg) };
}

function flatten(svg: string, resvg: ResvgEngine, drawn: Map<string, string>): string {
  return svg.replace(IMAGE, (image, before: string, base64: string, after: string) => {
    const at = placeOf(before + after);
    if (!at) return image;
    const key = `${at.width} ${at.height} ${base64}`;
    const png = drawn.get(key) ?? pngOf(base64, at, resvg);
    if (drawn.size >= MOST) drawn.clear();
    drawn.set(key, png);
    const place = Object.entries(at).map(([name, value]) => `${name}="${value}"`).join(' ');
    return `<image ${place} href="data:image/png;base64,${png}" ${(before + after).replace(PLACE, '').trim()}/>`;
  });
}

function pngOf(base64: string, { width, height }: Place, resvg: ResvgEngine): string {
  const size = `width="${width}" height="${height}"`;
  const image = `<image ${size} href="data:image/svg+xml;base64,${base64}"/>`;
  const pixels = resvg.rasterise(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`);
  return Buffer.from(encodePng(straight(pixels))).toString('base64');
}

interface Place { x: number; y: number; width: number; height: number }

/**
 * On whole pixels, so that none is blurred; null where it says less than its place, or stands in a system of its own.
 */
function placeOf(attributes: string): Place | null {
  const at = new Map<string, number>();
  for (const [, name = '', value] of attributes.matchAll(PLACE)) at.set(name, Math.round(Number(value)));
  const [width = 0, height = 0] = [at.get('width'), at.get('height')];
  if (width < 1 || height < 1 || attributes.includes('transform')) return null;
  return { x: at.get('x') ?? 0, y: at.get('y') ?? 0, width, height };
}

/** resvg draws premultiplied; a PNG holds straight alpha. */
function straight({ width, height, data }: Pixels): Pixels {
  const out = new Uint8Array(data);
  for (let at = 0; at < out.length; at += 4) {
    const alpha = out[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = 0; channel < 3; channel += 1)
      out[at + channel] = Math.min(255, Math.round(((out[at + channel] ?? 0) * 255) / alpha));
  }
  return { width, height, data: out };
}
