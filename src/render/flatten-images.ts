/**
 * For what resvg draws as a whole (text as paths): the pictures within it as PNGs of their size there, on whole pixels.
 */
import type { Pixels, ResvgEngine } from './resvg-engine.ts';
import { encodePng } from './png.ts';
import { replacePictures, type SmallPicture, SmallPictures } from './small-pictures.ts';

/** An engine that draws the pictures within a picture first. */
export function flattening(resvg: ResvgEngine, pictures = new SmallPictures(resvg)): ResvgEngine {
  const flat = (svg: string) => replacePictures(svg, (picture) => asPng(picture, pictures));
  return { rasterise: (svg) => resvg.rasterise(svg.includes('<image ') ? flat(svg) : svg) };
}

function asPng(picture: SmallPicture, pictures: SmallPictures): string {
  const png = Buffer.from(encodePng(straight(pictures.pixels(picture)))).toString('base64');
  const { x, y, width, height } = picture;
  return `<image x="${x}" y="${y}" width="${width}" height="${height}" href="data:image/png;base64,${png}"/>`;
}

const OPAQUE = 255;
/** Red, green and blue stand before the alpha. */
const COLOURS = 3;

/** resvg draws premultiplied; a PNG holds straight alpha. */
export function straight({ width, height, data }: Pixels): Pixels {
  const out = new Uint8Array(data);
  for (let at = 0; at < out.length; at += 4) {
    const alpha = out[at + 3] ?? 0;
    if (alpha === 0 || alpha === OPAQUE) continue;
    for (let channel = 0; channel < COLOURS; channel += 1)
      out[at + channel] = Math.min(OPAQUE, Math.round(((out[at + channel] ?? 0) * OPAQUE) / alpha));
  }
  return { width, height, data: out };
}
