/**
 * satori bundles HarfBuzz as bytes and compiles them itself, which workerd forbids; a word stands in for these bytes
 * in our copy (scripts/slim-satori.ts). While `start` runs, this module answers the two compilations that satori
 * makes with modules compiled at deploy; every other call goes to the runtime, and the globals are put back after.
 */
import { withDownwardOffsets } from './downward-offsets.ts';
import { replaceGlobal } from './replace-global.ts';

export interface HarfbuzzModules {
  /** `hb.wasm` of harfbuzzjs 0.10.0: byte for byte what satori 0.63 carries (compared when our copy is written). */
  harfbuzz: WebAssembly.Module;
  /** The callback trampoline that emscripten assembles for the signature "vi". */
  trampoline: WebAssembly.Module;
}

/** What stands where HarfBuzz was. */
const STAND_IN = 'HarfBuzz';
/** A length that tells the trampoline from any other module; a test pins its sha256 too. */
export const TRAMPOLINE_BYTES = 34;

export async function withHarfbuzz<T>(modules: HarfbuzzModules, start: () => Promise<T>): Promise<T> {
  const restore = [
    replaceGlobal(globalThis, 'location', Reflect.get(globalThis, 'location') ?? { href: 'https://worker.invalid/' }),
    replaceGlobal(WebAssembly, 'instantiate', instantiateWith(modules.harfbuzz)),
    replaceGlobal(WebAssembly, 'Module', moduleWith(modules.trampoline)),
  ];
  try {
    return await start();
  } finally {
    for (const undo of restore) undo();
  }
}

function instantiateWith(harfbuzz: WebAssembly.Module) {
  const original = WebAssembly.instantiate;
  return async (source: unknown, imports?: WebAssembly.Imports) => {
    if (!isStandIn(source)) return Reflect.apply(original, WebAssembly, [source, imports]);
    const { exports } = await original(harfbuzz, imports);
    return { module: harfbuzz, instance: { exports: withDownwardOffsets(exports) } };
  };
}

function moduleWith(trampoline: WebAssembly.Module) {
  return new Proxy(WebAssembly.Module, {
    construct: (target, args, newTarget) =>
      byteLength(args[0]) === TRAMPOLINE_BYTES ? trampoline : Reflect.construct(target, args, newTarget),
  });
}

function isStandIn(source: unknown): boolean {
  return (
    source instanceof Uint8Array && source.length === STAND_IN.length && String.fromCharCode(...source) === STAND_IN
  );
}

function byteLength(source: unknown): number | undefined {
  return source instanceof ArrayBuffer || ArrayBuffer.isView(source) ? source.byteLength : undefined;
}
