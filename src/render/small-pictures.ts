/**
 * Pictures within a card (emoji, a logo) as pixels of their size there, each drawn once a size and kept. Within the
 * card, resvg would draw a nested SVG on layers as large as the whole of it: 40 emoji on a story took ten seconds.
 */
import { SMALL_PICTURES_BYTES } from '../limits.ts';
import { ByteCache } from './byte-cache.ts';
import type { Pixels, ResvgEngine } from './resvg-engine.ts';

export interface SmallPicture {
  /** A data URI of an SVG or PNG. */
  href: string;
  /** In whole pixels, so that none is blurred. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether it fills its place whatever its own proportions. */
  isStretched: boolean;
}

export class SmallPictures {
  readonly #resvg: ResvgEngine;
  readonly #drawn: ByteCache<string, Pixels>;

  constructor(resvg: ResvgEngine, capBytes = SMALL_PICTURES_BYTES) {
    this.#resvg = resvg;
    this.#drawn = new ByteCache(capBytes);
  }

  /** Bytes of all pictures that are kept. */
  get bytes(): number {
    return this.#drawn.bytes;
  }

  pixels(picture: Omit<SmallPicture, 'x' | 'y'>): Pixels {
    const key = `${picture.width} ${picture.height} ${picture.isStretched} ${picture.href}`;
    const known = this.#drawn.get(key);
    if (known) return known;
    const drawn = this.draw(picture);
    this.#drawn.put(key, drawn, drawn.data.length + key.length);
    return drawn;
  }

  /** Drawn anew, and not kept. */
  draw({ href, width, height, isStretched }: Omit<SmallPicture, 'x' | 'y'>): Pixels {
    const times = Math.min(MOST_SHRUNK, Math.max(1, Math.round(pngWidth(href) / width)));
    const size = `width="${width * times}" height="${height * times}"`;
    const fit = isStretched ? ' preserveAspectRatio="none"' : '';
    const image = `<image ${size} href="${href}"${fit}/>`;
    const drawn = this.#resvg.rasterise(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`);
    return times === 1 ? drawn : shrunk(drawn, times);
  }
}

/** A PNG made smaller by resvg loses thin lines, for it takes one of many pixels: it is drawn large, and averaged. */
const MOST_SHRUNK = 8;

/** As its header says (PNG spec 11.2.1: width is the 17th to 20th byte); 0 of what is no PNG. */
function pngWidth(href: string): number {
  const [, head] = /^data:image\/png;base64,([\w+/]{28})/.exec(href) ?? [];
  const width = head === undefined ? '' : atob(head).slice(16, 20);
  return [...width].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
}

/** Each pixel the mean of a square of them. */
function shrunk(pixels: Pixels, times: number): Pixels {
  const [width, height] = [pixels.width / times, pixels.height / times];
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < data.length; at += 1) {
    const [pixel, channel] = [at >> 2, at & 3];
    const [left, top] = [(pixel % width) * times, Math.floor(pixel / width) * times];
    let sum = 0;
    for (let y = top; y < top + times; y += 1)
      for (let x = left; x < left + times; x += 1) sum += pixels.data[(y * pixels.width + x) * 4 + channel] ?? 0;
    data[at] = Math.round(sum / (times * times));
  }
  return { width, height, data };
}

/** `<image>` as satori writes it: its place, a picture, whether it is stretched, and a clip and mask to its own box. */
const IMAGE =
  /<image ((?:(?:x|y|width|height|href|preserveAspectRatio|clip-path|mask)="[^"]*" ?)+)\/>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const PICTURE = /^data:image\/(?:svg\+xml|png);base64,[\w+/=]+$/;

/** Each picture of an SVG, replaced by what `put` makes of it; one that says otherwise what it is stays. */
export function replacePictures(svg: string, put: (picture: SmallPicture) => string): string {
  return svg.replace(IMAGE, (image, attributes: string) => {
    const picture = readPicture(attributes, svg);
    return picture ? put(picture) : image;
  });
}

function readPicture(attributes: string, svg: string): SmallPicture | null {
  const at = new Map<string, string>();
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) at.set(name, value);
  const href = at.get('href') ?? '';
  const fit = at.get('preserveAspectRatio') ?? '';
  const whole = (name: string) => Math.round(Number(at.get(name) ?? 0));
  const [x, y, width, height] = [whole('x'), whole('y'), whole('width'), whole('height')];
  const isKnown = PICTURE.test(href) && (fit === '' || fit === 'none') && width >= 1 && height >= 1;
  const limits = [at.get('clip-path'), at.get('mask')].filter((value) => value !== undefined);
  if (!isKnown || !limits.every((limit) => isOwnBox(limit, at, svg))) return null;
  return { href, x, y, width, height, isStretched: fit === 'none' };
}

/** Whether a clip or mask leaves the whole of the picture as it is. */
function isOwnBox(limit: string, at: ReadonlyMap<string, string>, svg: string): boolean {
  const id = /^url\(#([\w-]+)\)$/.exec(limit)?.[1];
  if (id === undefined) return false;
  const place = ['x', 'y', 'width', 'height'].map((name) => `${name}="${at.get(name)}"`).join(' ');
  const clip = `<clipPath id="${id}"><rect ${place}/></clipPath>`;
  return svg.includes(clip) || svg.includes(`<mask id="${id}"><rect ${place} fill="#fff"/></mask>`);
}
