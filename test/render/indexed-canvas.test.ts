import { expect, it } from 'vitest';
import { IndexedCanvas } from '../../src/render/glyphs/indexed-canvas.ts';

/** A ground and a bar upon it. */
function drawn(width: number, height: number, before?: Uint8Array) {
  const canvas = new IndexedCanvas(width, height, before);
  canvas.fill(0, 0, width, height, 0xfaf7f0);
  canvas.fill(2, 3, 5, 4, 0x1a2b3c);
  return canvas.finish();
}

it.each([
  ['a smaller picture', 20, 10],
  ['one of the same size', 40, 30],
  ['a larger one', 60, 50],
])('the memory of a picture before leaves nothing on %s', (_, width, height) => {
  const before = drawn(40, 30)?.scanlines;
  expect(drawn(width, height, before)).toEqual(drawn(width, height));
});

it('a picture that is no larger takes the memory of the one before', () => {
  const before = drawn(40, 30)?.scanlines;
  expect(drawn(20, 10, before)?.scanlines.buffer).toBe(before?.buffer);
});
