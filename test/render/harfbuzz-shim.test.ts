import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TRAMPOLINE_BYTES, withHarfbuzz } from '../../src/render/harfbuzz-shim.ts';
import { engineModules, wasmFiles } from './engine-modules.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the HarfBuzz shim', () => {
  it('rests on a copy of satori that differs from the installed one by HarfBuzz alone', () => {
    const installed = readFileSync(
      createRequire(import.meta.url)
        .resolve('satori/standalone')
        .replace(/\.cjs$/, '.js'),
      'utf8',
    );
    const copy = readFileSync(resolve(import.meta.dirname, '../../src/render/wasm/satori.js'), 'utf8');
    const harfbuzz = readFileSync(wasmFiles.harfbuzz);
    expect(installed).toContain(harfbuzz.toString('base64'));
    expect(copy.length).toBeLessThan(installed.length - 500_000);
    expect(sha256(harfbuzz)).toBe('d2ab975172d6103e7624e8f7f03fea2316eca6fe562e1b80fc7f7058b283a6d0');
  });

  it('hands back the trampoline that emscripten would assemble', () => {
    const bytes = readFileSync(wasmFiles.trampoline);
    expect(bytes.length).toBe(TRAMPOLINE_BYTES);
    expect(sha256(bytes)).toBe('5f7f145e7cd872d30043856ead3be0aea89dd1e6d745703b9e66f12ae692a341');
  });

  it('puts the globals back, also when the start fails', async () => {
    const before = { ...globals() };
    await expect(withHarfbuzz(engineModules(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(globals()).toEqual(before);
  });

  it('lets every other compilation pass to the runtime', async () => {
    const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
    await withHarfbuzz(engineModules(), async () => {
      expect(Reflect.construct(WebAssembly.Module, [empty])).toBeInstanceOf(WebAssembly.Module);
      expect(await Reflect.apply(WebAssembly.instantiate, WebAssembly, [empty])).toHaveProperty('instance');
    });
  });
});

function globals() {
  return {
    location: Reflect.get(globalThis, 'location'),
    instantiate: WebAssembly.instantiate,
    module: WebAssembly.Module,
  };
}
