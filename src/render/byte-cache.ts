/**
 * What an isolate keeps so as not to make it anew, the least recently asked for dropped first, up to a number of
 * bytes: a count of entries says nothing of a Chinese font beside a comma.
 */
export class ByteCache<K, V> {
  readonly #entries = new Map<K, { value: V; bytes: number }>();
  readonly #capBytes: number;
  readonly #onDrop: (key: K) => void;
  #bytes = 0;
  /** Asked for last, so that it stands at the end already: what everybody looks at is asked for again and again. */
  #newest: K | undefined;

  constructor(capBytes: number, onDrop: (key: K) => void = () => undefined) {
    this.#capBytes = capBytes;
    this.#onDrop = onDrop;
  }

  /** Bytes of all that is kept. */
  get bytes(): number {
    return this.#bytes;
  }

  get(key: K): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (key !== this.#newest) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      this.#newest = key;
    }
    return entry.value;
  }

  keys(): K[] {
    return [...this.#entries.keys()];
  }

  /** What is larger than the whole cache is not kept. */
  put(key: K, value: V, bytes: number): void {
    this.drop(key);
    if (bytes > this.#capBytes) return;
    this.#entries.set(key, { value, bytes });
    this.#newest = key;
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#capBytes) break;
      this.drop(oldest);
    }
  }

  drop(key: K): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
    this.#onDrop(key);
  }
}
