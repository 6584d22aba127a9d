/** The storage seam: what a sheet store needs of a key-value store, in five calls. Adapters stand beside it. */

export interface KeyValue {
  get(key: string): Promise<string | null>;
  /** What a key was put with, without its value; null where there is no such key. */
  stat(key: string): Promise<{ metadata: unknown } | null>;
  put(key: string, value: string, options?: PutOptions): Promise<void>;
  /** Keys that begin with `prefix`, in ascending order of their bytes. */
  list(options: { prefix: string; limit: number; cursor?: string | undefined }): Promise<KeyPage>;
  /** Silent when there is no such key. */
  delete(key: string): Promise<void>;
}

export interface PutOptions {
  /** Plain data of at most 1,024 bytes as JSON, returned by `list`. */
  metadata?: unknown;
  /** Seconds since 1970 after which the key is gone. */
  expiration?: number | undefined;
}

export interface KeyPage {
  keys: { name: string; metadata: unknown }[];
  /** Where the next page begins; null on the last. */
  cursor: string | null;
}
