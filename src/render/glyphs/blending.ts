/** Source-over with the rounding of tiny-skia's low-precision pipeline, in colours as 0xRRGGBB. */
import { FULL } from './coverage.ts';

/** Ink over a colour, as far as it covers the pixel (0 to FULL). */
export function mixed(below: number, ink: number, coverage: number): number {
  const alpha = Math.round((coverage * 255) / FULL);
  const channel = (shift: number): number => {
    const inked = div255(((ink >> shift) & 0xff) * alpha);
    return Math.min(255, inked + div255(((below >> shift) & 0xff) * (255 - alpha))) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** A premultiplied pixel over a colour; `at` is the offset of its red. */
export function laidOver(below: number, data: Uint8Array, at: number): number {
  const rest = 255 - (data[at + 3] ?? 0);
  const channel = (offset: number, shift: number): number =>
    Math.min(255, (data[at + offset] ?? 0) + div255(((below >> shift) & 0xff) * rest)) << shift;
  return channel(0, 16) | channel(1, 8) | channel(2, 0);
}

const div255 = (value: number): number => (value + 255) >> 8;
