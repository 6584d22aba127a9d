/**
 * HarfBuzz, behind one file: text in, glyphs out, in the order in which they are set. For satori, which lays text out,
 * and for what draws its glyphs. The script is guessed, and where none is given the direction.
 */
import { SHAPER_MEMORY_BYTES } from '../../limits.ts';
import { glyphsOf, type BufferExports, type ShapedGlyph } from '../shaped-glyphs.ts';

interface ShapingFont {
  pointer: number;
  unitsPerEm: number;
}

/** Features of a font, by their tags: switched on, off, or to a number. */
export type Features = Readonly<Record<string, boolean | number>>;

/** hb_direction_t */
const DIRECTIONS = { ltr: 4, rtl: 5 } as const;

type Call = (...args: number[]) => number;

/** Fonts stay in wasm memory, which never shrinks: past its cap, a fresh instance reads what is asked for anew. */
export class Shaper {
  readonly #module: WebAssembly.Module;
  #instance: HarfbuzzInstance;
  #fonts = new WeakMap<ArrayBufferLike, ShapingFont>();
  readonly #capBytes: number;

  constructor(harfbuzz: WebAssembly.Module, capBytes = SHAPER_MEMORY_BYTES) {
    this.#module = harfbuzz;
    this.#instance = new HarfbuzzInstance(harfbuzz);
    this.#capBytes = capBytes;
  }

  /** Of the instance that is in use. */
  get memoryBytes(): number {
    return this.#instance.memoryBytes;
  }

  /** The font in a TrueType file, good for the next call of `shape`; kept while its bytes are and there is room. */
  font(file: ArrayBufferLike): ShapingFont {
    const known = this.#fonts.get(file);
    if (known) return known;
    if (this.memoryBytes + file.byteLength > this.#capBytes) {
      this.#instance = new HarfbuzzInstance(this.#module);
      this.#fonts = new WeakMap();
    }
    const font = this.#instance.font(file);
    this.#fonts.set(file, font);
    return font;
  }

  shape(font: ShapingFont, text: string, features: Features, direction?: keyof typeof DIRECTIONS): ShapedGlyph[] {
    return this.#instance.shape(font, text, features, direction);
  }
}

class HarfbuzzInstance {
  readonly #memory: WebAssembly.Memory;
  readonly #call: (name: string, ...args: number[]) => number;
  readonly #buffers: BufferExports;
  /** Lists of features in its memory. */
  readonly #features = new Map<string, number>();

  constructor(harfbuzz: WebAssembly.Module) {
    const { exports } = new WebAssembly.Instance(harfbuzz, environment(() => this.#memory));
    if (!(exports['memory'] instanceof WebAssembly.Memory)) throw new TypeError('HarfBuzz exports no memory');
    this.#memory = exports['memory'];
    const callable = new Map(
      Object.entries(exports).filter((entry): entry is [string, Call] => typeof entry[1] === 'function'),
    );
    this.#call = (name, ...args) => {
      const entry = callable.get(name);
      if (!entry) throw new TypeError(`HarfBuzz exports no ${name}`);
      return entry(...args);
    };
    this.#buffers = {
      memory: this.#memory,
      hb_buffer_get_length: (buffer) => this.#call('hb_buffer_get_length', buffer),
      hb_buffer_get_glyph_infos: (...args) => this.#call('hb_buffer_get_glyph_infos', ...args),
      hb_buffer_get_glyph_positions: (...args) => this.#call('hb_buffer_get_glyph_positions', ...args),
    };
    this.#call('__wasm_call_ctors');
  }

  get memoryBytes(): number {
    return this.#memory.buffer.byteLength;
  }

  font(file: ArrayBufferLike): ShapingFont {
    const at = this.#call('malloc', file.byteLength);
    new Uint8Array(this.#memory.buffer).set(new Uint8Array(file), at);
    const blob = this.#call('hb_blob_create', at, file.byteLength, READ_ONLY, 0, 0);
    const face = this.#call('hb_face_create', blob, 0);
    return { pointer: this.#call('hb_font_create', face), unitsPerEm: this.#call('hb_face_get_upem', face) };
  }

  shape(
    font: ShapingFont,
    text: string,
    features: Features,
    direction: keyof typeof DIRECTIONS | undefined,
  ): ShapedGlyph[] {
    const listed = Object.entries(features);
    const featuresAt = listed.length === 0 ? 0 : this.#featuresAt(listed);
    const buffer = this.#call('hb_buffer_create');
    const units = this.#call('malloc', text.length * 2);
    const into = new Uint16Array(this.#memory.buffer, units, text.length);
    for (let at = 0; at < text.length; at += 1) into[at] = text.charCodeAt(at);
    this.#call('hb_buffer_add_utf16', buffer, units, text.length, 0, text.length);
    this.#call('hb_buffer_guess_segment_properties', buffer);
    if (direction) this.#call('hb_buffer_set_direction', buffer, DIRECTIONS[direction]);
    this.#call('hb_shape', font.pointer, buffer, featuresAt, listed.length);
    const glyphs = glyphsOf(this.#buffers, buffer);
    this.#call('hb_buffer_destroy', buffer);
    this.#call('free', units);
    return glyphs;
  }

  /** An array of hb_feature_t, each for the whole text: tag, value, start, end. */
  #featuresAt(listed: readonly (readonly [tag: string, value: boolean | number])[]): number {
    const key = listed.join();
    const known = this.#features.get(key);
    if (known !== undefined) return known;
    const at = this.#call('malloc', listed.length * FEATURE_BYTES);
    const view = new DataView(this.#memory.buffer, at);
    listed.forEach(([tag, value], index) => {
      const code = [...tag].reduce((word, letter) => (word << 8) | letter.charCodeAt(0), 0);
      const words = [code, Number(value), 0, -1];
      words.forEach((word, field) => view.setInt32(index * FEATURE_BYTES + field * 4, word, true));
    });
    this.#features.set(key, at);
    return at;
  }
}

const FEATURE_BYTES = 16;
const READ_ONLY = 1;
const PAGE = 65_536;

/** What emscripten's runtime would offer, as far as shaping asks for it. */
function environment(memory: () => WebAssembly.Memory): WebAssembly.Imports {
  const fail = (what: string) => () => {
    throw new Error(`HarfBuzz asked for ${what}`);
  };
  const grow = (bytes: number): number => {
    try {
      memory().grow(Math.ceil((bytes - memory().buffer.byteLength) / PAGE));
      return 1;
    } catch {
      return 0;
    }
  };
  return {
    env: {
      _abort_js: fail('an abort'),
      _setitimer_js: fail('a timer'),
      _emscripten_runtime_keepalive_clear: () => undefined,
      emscripten_resize_heap: (bytes: number) => grow(bytes >>> 0),
    },
    wasi_snapshot_preview1: { proc_exit: fail('an exit') },
  };
}
