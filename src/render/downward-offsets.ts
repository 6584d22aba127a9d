/**
 * HarfBuzz counts a mark's offset upward, and satori adds it to a y that grows downward, so that the dots of an
 * Arabic letter or a Thai tone land on the wrong side of it, and the word becomes another one. This gives satori a
 * HarfBuzz whose shaping leaves the offsets turned round. A test that shapes a mark fails once satori is right.
 */

const WORDS_A_POSITION = 5;
const Y_OFFSET = 3;

export function withDownwardOffsets(exports: WebAssembly.Exports): WebAssembly.Exports {
  const { memory, hb_shape, hb_buffer_get_length, hb_buffer_get_glyph_positions } = exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('HarfBuzz exports no memory');
  const call = (fn: unknown, ...args: unknown[]): number => {
    if (typeof fn !== 'function') throw new TypeError('HarfBuzz lacks a function that satori needs');
    return Number(Reflect.apply(fn, undefined, args));
  };
  const shape = (font: number, buffer: number, features: number, count: number): void => {
    call(hb_shape, font, buffer, features, count);
    const glyphs = call(hb_buffer_get_length, buffer);
    const positions = call(hb_buffer_get_glyph_positions, buffer, 0);
    const words = new Int32Array(memory.buffer, positions, glyphs * WORDS_A_POSITION);
    for (let at = Y_OFFSET; at < words.length; at += WORDS_A_POSITION) words[at] = -(words[at] ?? 0);
  };
  return { ...exports, hb_shape: shape };
}
