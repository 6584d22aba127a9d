/** The render engines' wasm, compiled from disk: what `src/render/wasm/modules.ts` is inside the Worker. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { EngineModules } from '../../src/render/engines.ts';

const { resolve } = createRequire(import.meta.url);

export const wasmFiles = {
  harfbuzz: resolve('harfbuzzjs/hb.wasm'),
  pixels: fileURLToPath(import.meta.resolve('../../src/render/wasm/pixels.wasm')),
  layout: resolve('satori/layout.wasm'),
  resvg: resolve('@resvg/resvg-wasm/index_bg.wasm'),
};

/** Workers' types know no compilation at run time, which Node has. */
const compile = (file: string): WebAssembly.Module => Reflect.construct(WebAssembly.Module, [readFileSync(file)]);

export function engineModules(): EngineModules {
  return {
    harfbuzz: compile(wasmFiles.harfbuzz),
    layout: compile(wasmFiles.layout),
    pixels: compile(wasmFiles.pixels),
    resvg: compile(wasmFiles.resvg),
  };
}
