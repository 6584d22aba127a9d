/**
 * resvg, behind one file: SVG in, RGBA pixels out. 2.4 is the last build without a text engine, which we never ask
 * for (satori makes text paths) and which weighs 420 KB. Every wasm object is freed on every way out. An instance
 * that trapped, or whose memory grew past its cap, is replaced by a new one, for which resvg's glue has no way:
 * it is given exports that point at the current instance.
 */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { RESVG_MEMORY_BYTES } from '../limits.ts';
import { replaceGlobal } from './replace-global.ts';
import { ReplaceableInstance } from './replaceable-instance.ts';

export interface Pixels {
  width: number;
  height: number;
  /** RGBA, 8 bits a channel, rows from the top, premultiplied as resvg draws. */
  data: Uint8Array;
}

export interface ResvgEngine {
  /** Throws what resvg says of a broken SVG, and RuntimeError where it trapped; both leave it usable. */
  rasterise(svg: string): Pixels;
}

/** Call once an isolate: resvg keeps one instance. */
export async function startResvg(module: WebAssembly.Module): Promise<ResvgEngine> {
  const instance = new ReplaceableInstance(module);
  const undo = replaceGlobal(WebAssembly, 'instantiate', async (_: unknown, imports: WebAssembly.Imports) => {
    instance.start(imports);
    return { module, instance };
  });
  try {
    await initWasm(module);
  } finally {
    undo();
  }
  return { rasterise: (svg) => rasterise(svg, instance) };
}

function rasterise(svg: string, instance: ReplaceableInstance): Pixels {
  const held: { free(): void }[] = [];
  try {
    const picture = new Resvg(svg);
    held.push(picture);
    const image = picture.render();
    held.push(image);
    return { width: image.width, height: image.height, data: image.pixels };
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) instance.trapped = true;
    throw error;
  } finally {
    release(held, instance);
  }
}

function release(held: { free(): void }[], instance: ReplaceableInstance): void {
  for (const object of held.reverse()) {
    try {
      object.free();
    } catch {
      instance.trapped = true;
    }
  }
  if (instance.trapped || instance.memoryBytes > RESVG_MEMORY_BYTES) instance.replace();
}
