import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflateBands } from '../../src/render/deflate-bands.ts';

/** Rows that are blank, alike or wild, in groups of any height. */
const pictures = fc
  .record({
    stride: fc.integer({ min: 1, max: 700 }),
    groups: fc.array(
      fc.record({
        rows: fc.integer({ min: 1, max: 30 }),
        ink: fc.constantFrom('none', 'none', 'few', 'many'),
        seed: fc.nat(),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  })
  .map(({ stride, groups }) => {
    const rows = groups.flatMap(({ rows: count, ink, seed }) =>
      Array.from({ length: count }, (_, row) => rowOf(stride, ink, seed + row)),
    );
    const scanlines = new Uint8Array(rows.length * stride);
    rows.forEach((row, y) => scanlines.set(row, y * stride));
    return {
      stride,
      scanlines,
      inkEnds: Uint16Array.from(rows, (row) => row.findLastIndex(Boolean) + 1),
    };
  });

function rowOf(stride: number, ink: string, seed: number): Uint8Array {
  const row = new Uint8Array(stride);
  if (ink === 'few') row[seed % stride] = (seed % 255) + 1;
  if (ink === 'many') row.forEach((_, x) => (row[x] = (x * 7919 + seed * 31 + (x >> 2) * seed) & 0xff));
  return row;
}

describe('deflateBands', () => {
  it('inflates to the same rows, with a checksum that holds', () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 1, max: 9 }), ({ scanlines, stride, inkEnds }, level) => {
        expect(Buffer.compare(inflateSync(deflateBands(scanlines, stride, inkEnds, level)), scanlines)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [0, 'no row'],
    [1, 'one row'],
    [8, 'the fewest rows that get a block of their own'],
    [5000, 'a sheet with nothing on it'],
  ])('packs %i blank rows (%s)', (rows) => {
    const scanlines = new Uint8Array(rows * 1201);
    const packed = deflateBands(scanlines, 1201, new Uint16Array(rows), 5);
    expect(inflateSync(packed).length).toBe(scanlines.length);
    expect(packed.length).toBeLessThan(60 + scanlines.length / 1000);
  });

  it('believes that an inked row may be blank', () => {
    const scanlines = new Uint8Array(40 * 100);
    expect(inflateSync(deflateBands(scanlines, 100, new Uint16Array(40).fill(1), 5)).length).toBe(4000);
  });
});
