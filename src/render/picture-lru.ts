/** Pictures kept in the isolate, the least recently asked for dropped first, up to a number of bytes. */

import type { SheetRecord } from '../sheet/record.ts';

export interface KeptPicture {
  /** Good as the body of any number of answers. */
  bytes: Uint8Array<ArrayBuffer>;
  version: string;
  /** What the sheet says of itself beside its cards: whether it was corrected, and when it goes. */
  state: Pick<SheetRecord, 'supersededBy' | 'expiresAt'>;
  /** When the sheet was last seen to be there, in ms since 1970. */
  confirmedAt: number;
}

export class PictureLru {
  readonly #pictures = new Map<string, KeptPicture>();
  readonly #capBytes: number;
  #bytes = 0;

  constructor(capBytes: number) {
    this.#capBytes = capBytes;
  }

  get(key: string): KeptPicture | undefined {
    const picture = this.#pictures.get(key);
    if (picture) {
      this.#pictures.delete(key);
      this.#pictures.set(key, picture);
    }
    return picture;
  }

  put(key: string, picture: KeptPicture): void {
    this.#drop(key);
    if (picture.bytes.length > this.#capBytes) return;
    this.#pictures.set(key, picture);
    this.#bytes += picture.bytes.length;
    for (const oldest of this.#pictures.keys()) {
      if (this.#bytes <= this.#capBytes) break;
      this.#drop(oldest);
    }
  }

  /** Drops every picture whose key begins so: those of a sheet that was removed. */
  forget(prefix: string): void {
    for (const key of [...this.#pictures.keys()]) if (key.startsWith(prefix)) this.#drop(key);
  }

  #drop(key: string): void {
    this.#bytes -= this.#pictures.get(key)?.bytes.length ?? 0;
    this.#pictures.delete(key);
  }
}
