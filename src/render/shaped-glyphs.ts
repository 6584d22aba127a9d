/**
 * What HarfBuzz shaped, read from its memory: harfbuzzjs has it written as JSON inside the wasm and parses that, which
 * takes longer than the shaping.
 */

/** As harfbuzzjs names them: glyph, cluster, advances and offsets in font units, and flags. */
export interface ShapedGlyph { g: number; cl: number; ax: number; ay: number; dx: number; dy: number; flags: number }

export interface BufferExports {
  memory: WebAssembly.Memory;
  hb_buffer_get_length(buffer: number): number;
  hb_buffer_get_glyph_infos(buffer: number, length: number): number;
  hb_buffer_get_glyph_positions(buffer: number, length: number): number;
}

/** hb_glyph_info_t and hb_glyph_position_t are five words each. */
const WORDS = 5;
/** HB_GLYPH_FLAG_DEFINED: unsafe to break, unsafe to concatenate, safe to insert tatweel. */
const FLAGS = 7;

export function glyphsOf(exports: BufferExports, buffer: number): ShapedGlyph[] {
  const count = exports.hb_buffer_get_length(buffer);
  const info = exports.hb_buffer_get_glyph_infos(buffer, 0);
  const place = exports.hb_buffer_get_glyph_positions(buffer, 0);
  const infos = new Uint32Array(exports.memory.buffer, info, count * WORDS);
  const places = new Int32Array(exports.memory.buffer, place, count * WORDS);
  const glyphs: ShapedGlyph[] = [];
  for (let at = 0; at < count * WORDS; at += WORDS) {
    glyphs.push({
      g: infos[at] ?? 0,
      cl: infos[at + 2] ?? 0,
      ax: places[at] ?? 0,
      ay: places[at + 1] ?? 0,
      dx: places[at + 2] ?? 0,
      dy: places[at + 3] ?? 0,
      flags: (infos[at + 1] ?? 0) & FLAGS,
    });
  }
  return glyphs;
}
