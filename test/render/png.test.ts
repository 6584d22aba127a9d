import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../src/render/png.ts';
import type { Pixels } from '../../src/render/resvg-engine.ts';
import { decodePng } from './decode-png.ts';

/** Pictures of any size, of any number of colours, opaque or not. */
const pictures: fc.Arbitrary<Pixels> = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 30 }),
    inks: fc.array(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.constantFrom(255, 255, 255, 0, 128)), {
      minLength: 1, maxLength: 400,
    }),
    seed: fc.nat(),
  })
  .map(({ width, height, inks, seed }) => {
    const data = new Uint8Array(width * height * 4);
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      data.set(inks[(pixel * 7919 + seed + (pixel >> 3)) % inks.length] ?? [], pixel * 4);
    }
    return { width, height, data };
  });

describe('encodePng', () => {
  it('decodes back to the same pixels, whatever the picture', () => {
    fc.assert(
      fc.property(pictures, (pixels) => {
        const { width, height, rgba } = decodePng(encodePng(pixels));
        expect([width, height]).toEqual([pixels.width, pixels.height]);
        expect(Buffer.from(rgba).equals(Buffer.from(pixels.data))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [2, 3, 1, 'one bit a pixel'],
    [3, 3, 2, 'two bits'],
    [16, 3, 4, 'four bits'],
    [17, 3, 8, 'eight bits'],
    [256, 3, 8, 'the fullest palette'],
    [257, 2, 8, 'true colour: one colour too many for a palette'],
  ])('keeps a picture of %i colours as colour type %i of %i bits (%s)', (colours, colourType, depth) => {
    const data = new Uint8Array(60 * 60 * 4).fill(255);
    for (let pixel = 0; pixel < 3600; pixel += 1)
      data.set([(pixel % colours) & 0xff, (pixel % colours) >> 8, 9], pixel * 4);
    const file = encodePng({ width: 60, height: 60, data });
    expect(file[24]).toBe(depth);
    expect(decodePng(file).colourType).toBe(colourType);
    expect(Buffer.from(decodePng(file).rgba).equals(Buffer.from(data))).toBe(true);
  });
});
