/**
 * A wasm instance that can be given up for a fresh one behind the back of the glue code that holds its exports:
 * the glue sees one `exports` object, whose every read goes to the current instance. The first is made when it is first
 * used: most cards need none, and its memory is a megabyte.
 */
export class ReplaceableInstance {
  trapped = false;
  readonly exports: WebAssembly.Exports;
  readonly #module: WebAssembly.Module;
  #imports: WebAssembly.Imports | undefined;
  #current: WebAssembly.Instance | undefined;

  constructor(module: WebAssembly.Module) {
    this.#module = module;
    this.exports = new Proxy({}, { get: (_, name) => Reflect.get(this.#running().exports, name) });
  }

  get memoryBytes(): number {
    return this.#memory().buffer.byteLength;
  }

  start(imports: WebAssembly.Imports): void {
    this.#imports = imports;
    this.#current = undefined;
  }

  /** Growing by nothing detaches the old buffer, which tells the glue that its views of it are stale. */
  replace(): void {
    this.#memory().grow(0);
    this.start(this.#imports ?? {});
    this.trapped = false;
  }

  #running(): WebAssembly.Instance {
    if (!this.#imports) throw new Error('The wasm instance was used before it was started');
    return (this.#current ??= new WebAssembly.Instance(this.#module, this.#imports));
  }

  #memory(): WebAssembly.Memory {
    const { memory } = this.#running().exports;
    if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('The wasm module exports no memory');
    return memory;
  }
}
