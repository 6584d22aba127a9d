/** WCAG 2 contrast of sRGB colours (#rrggbb), and the nearest colour to a given one that reaches a contrast. */

type Rgb = [number, number, number];

function parseHex(color: string): Rgb {
  const [, r, g, b] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color) ?? [];
  if (!r || !g || !b) throw new RangeError(`Expected a colour as #rrggbb, got ${color}`);
  return [parseInt(r, 16), parseInt(g, 16), parseInt(b, 16)];
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((c) => Math.round(Math.min(255, Math.max(0, c))).toString(16).padStart(2, '0')).join('')}`;
}

/** Up to here sRGB is linear: 0.04045 of 255 (IEC 61966-2-1). */
const LINEAR = 10.31475;

/** Relative luminance, 0 to 1. */
function luminance(color: string): number {
  const [r, g, b] = parseHex(color).map((c) =>
    c <= LINEAR ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  ) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of `b` mixed into `a`. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [parseHex(a), parseHex(b)];
  return toHex(from.map((c, i) => c + ((to[i] ?? c) - c) * share) as Rgb);
}

/** `color`, or as little darker or lighter as it takes to reach `least` against every ground. */
export function readable(color: string, grounds: string[], least: number): string {
  const reaches = (c: string): boolean => grounds.every((ground) => contrast(c, ground) >= least);
  for (let share = 0; share <= 1; share += 0.02) {
    for (const pole of ['#000000', '#ffffff']) {
      const candidate = mix(color, pole, share);
      if (reaches(candidate)) return candidate;
    }
  }
  return grounds.every((ground) => contrast('#000000', ground) >= contrast('#ffffff', ground)) ? '#000000' : '#ffffff';
}
